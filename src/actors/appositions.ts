// "India's main rival, China": a noun that stands for nobody by itself stands for the name in apposition to it.
import type { Scene } from './scene.ts';

/**
 * Lets the heads of appositions in one sentence stand for one another. "A rival, Chad, agreed": the rival is Chad.
 * Without a mark between them the tree is not trusted ("the first place Weah visited").
 */
export function apposition(scene: Scene, from: number, to: number): void {
  const { parse } = scene;
  for (let word = from; word < to; word++) {
    if (parse.deprel(word) !== 'appos') continue;
    const head = parse.head(word);
    if (head < from || head > word || parse.upos(head) !== 'NOUN' || parse.lemma(head) === 'name' || scene.standsFor(head).length) continue;
    // "The main issue for Sall, a supporter of the plan": a noun that tells of somebody is no name for another noun.
    const form = scene.appearanceAt(word)?.form;
    if (form === 'nominal' || form === 'pronoun') continue;
    const figures = scene.standsFor(word);
    const mark = parse.form(Math.max(parse.leftEdge(word), head + 1));
    if (figures.length === 0 || (mark !== ',' && mark !== '–' && mark !== '—' && mark !== '-' && mark !== '(' && mark !== ':')) continue;
    // "According to the data, Chad lost": the end of an apposition has its mark, too.
    const next = parse.rightEdge(word) + 1;
    if (mark === ',' && next < to && parse.upos(next) !== 'PUNCT' && parse.upos(next) !== 'CCONJ') continue;
    let first = head;
    while (first > from && first > parse.leftEdge(head) && parse.upos(first - 1) !== 'ADP' && parse.upos(first - 1) !== 'PUNCT' && parse.upos(first - 1) !== 'SCONJ') first--;
    scene.mention(figures, first, head, head, 'nominal', false);
  }
}
