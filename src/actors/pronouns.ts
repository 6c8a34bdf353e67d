// Pronouns: whom "he", "its", "they", "who" or "itself" takes up. Rules of agreement first, then salience: the same or
// a near sentence, subjects before objects, those often spoken of before those named once (after Lappin and Leass 1994).
import type { Appearance, Figure } from './cast.ts';
import type { Scene } from './scene.ts';

type Person = 'he' | 'she' | 'it' | 'they';

const THIRD: ReadonlyMap<string, Person> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['themselves', 'they'],
]);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);
const SENTENCES_BACK = 4;

function agrees(figure: Figure, person: Person): boolean {
  switch (person) {
    case 'he':
      return figure.kind === 'person' && !figure.plural && figure.gender !== 'f';
    case 'she':
      return figure.kind === 'person' && !figure.plural && figure.gender !== 'm';
    case 'it':
      return figure.kind !== 'person' && !figure.plural;
    case 'they':
      return figure.kind !== 'person' || figure.plural || figure.described;
  }
}

/** "It is likely that …", "it was raining": a subject that takes up nobody. */
function isEmpty(scene: Scene, word: number): boolean {
  const { parse } = scene;
  if (parse.deprel(word) === 'expl') return true;
  const head = parse.head(word);
  if (head < 0 || !parse.deprel(word).startsWith('nsubj')) return false;
  const clausal = parse.childIn(head, 'ccomp', 'csubj', 'csubj:pass', 'csubj:outer') >= 0;
  const adjective = parse.upos(head) === 'ADJ' || parse.upos(head) === 'NOUN';
  return adjective && (clausal || parse.childIn(head, 'xcomp', 'advcl') >= 0) && parse.lower(word) === 'it';
}

/** The nearest clause above a word. */
function clauseOf(scene: Scene, word: number): number {
  const { parse } = scene;
  let up = parse.head(word);
  while (up >= 0 && parse.upos(up) !== 'VERB' && parse.deprel(up) !== 'root' && parse.upos(up) !== 'AUX') up = parse.head(up);
  return up;
}

function isSubject(deprel: string): boolean {
  return deprel === 'nsubj' || deprel === 'nsubj:pass' || deprel === 'nsubj:outer';
}

/** Whether the candidate cannot be meant because both are arguments of one verb ("Syria attacked it"). */
function bound(scene: Scene, word: number, candidate: Appearance): boolean {
  const { parse } = scene;
  const possessive = parse.deprel(word).startsWith('nmod:poss');
  if (possessive) return parse.dominates(candidate.head, word) && candidate.first <= word && word <= candidate.last;
  if (parse.sentence(word) !== candidate.sentence) return false;
  if (parse.head(word) === parse.head(candidate.head)) return true;
  return parse.dominates(candidate.head, word) && parse.deprel(word) !== 'nsubj' && clauseOf(scene, word) === clauseOf(scene, candidate.head);
}

interface Scored {
  readonly figures: readonly number[];
  readonly score: number;
  readonly first: number;
}

function scoreOf(scene: Scene, word: number, candidate: Appearance, quoteOf: Int32Array): number {
  const { parse } = scene;
  const distance = parse.sentence(word) - candidate.sentence;
  const deprel = parse.deprel(candidate.head);
  let score = 100 - 45 * distance;
  if (isSubject(deprel)) score += 40;
  else if (deprel === 'nmod:poss') score += 14;
  else if (deprel === 'obj') score += 20;
  else if (deprel === 'obl' || deprel === 'iobj') score += 12;
  else if (deprel === 'amod' || deprel === 'compound') score -= 25;
  else score += 5;
  // The subject of the main clause carries on as the subject of the next.
  if (isSubject(deprel) && isSubject(parse.deprel(word)) && distance <= 1) score += 12;
  const above = parse.head(candidate.head);
  if (isSubject(deprel) && above >= 0 && parse.deprel(above) === 'root') score += 8;
  if (candidate.form === 'pronoun') score += 8;
  // Within one sentence the nearer of two equals is a little less likely than the first, beyond it a little more.
  score -= Math.min(10, Math.abs(word - candidate.head) / 12);
  if (quoteOf[word] !== quoteOf[candidate.head]) score -= 12;
  return score;
}

/** Chooses among the appearances before a word; of two that score the same none. */
function antecedent(scene: Scene, word: number, person: Person, quoteOf: Int32Array): readonly number[] {
  const { figures, appearances } = scene.cast;
  const sentence = scene.parse.sentence(word);
  const best = new Map<string, Scored>();
  const counts = new Map<number, number>();
  for (let index = appearances.length - 1; index >= 0; index--) {
    const each = appearances[index];
    for (const number of each.figures) counts.set(number, (counts.get(number) ?? 0) + 1);
    if (each.sentence < sentence - SENTENCES_BACK) break;
    if (each.head >= word || each.first > word) continue;
    const fits = each.figures.length > 1 ? person === 'they' : agrees(figures[each.figures[0]], person);
    if (!fits || bound(scene, word, each)) continue;
    const key = each.figures.join(' ');
    let score = scoreOf(scene, word, each, quoteOf);
    if (person === 'they' && each.figures.length === 1 && !figures[each.figures[0]].plural) score -= 20;
    if (person === 'it' && figures[each.figures[0]].kind === 'state') score += 6;
    const before = best.get(key);
    if (!before || score > before.score) best.set(key, { figures: each.figures, score, first: each.first });
  }
  let chosen: Scored | null = null;
  for (const each of best.values()) {
    const scored = { ...each, score: each.score + Math.min(12, 3 * (counts.get(each.figures[0]) ?? 0)) };
    if (!chosen || scored.score > chosen.score || (scored.score === chosen.score && scored.first < chosen.first)) chosen = scored;
  }
  return chosen?.figures ?? [];
}

/** The noun that a relative clause modifies, -1 where the pronoun is not relative. */
function modified(scene: Scene, word: number): number {
  const { parse } = scene;
  for (let up = parse.head(word), hops = 0; up >= 0 && hops < 6; up = parse.head(up), hops++) {
    const deprel = parse.deprel(up);
    if (deprel === 'acl:relcl') return parse.head(up);
    if (deprel === 'ccomp' || deprel === 'advcl' || deprel === 'root') return -1;
  }
  return -1;
}

/** Resolves one pronoun outside of the first person. `quoteOf` holds for each word the quote around it, -1 for none. */
export function resolvePronoun(scene: Scene, word: number, quoteOf: Int32Array): void {
  const { parse } = scene;
  const lower = parse.lower(word);
  if (RELATIVE.has(lower)) {
    const noun = modified(scene, word);
    if (noun >= 0 && scene.standsFor(noun).length) scene.mention(scene.standsFor(noun), word, word, word, 'pronoun', false);
    return;
  }
  const person = THIRD.get(lower);
  if (!person) return;
  if (person === 'it' && isEmpty(scene, word)) return;
  if (lower.endsWith('self') || lower.endsWith('selves')) {
    const clause = clauseOf(scene, word);
    const subject = clause < 0 ? -1 : parse.childIn(clause, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && scene.standsFor(subject).length) scene.mention(scene.standsFor(subject), word, word, word, 'pronoun', false);
    return;
  }
  const figures = antecedent(scene, word, person, quoteOf);
  if (figures.length === 0) return;
  if (figures.length === 1 && (person === 'he' || person === 'she')) {
    const figure = scene.cast.figures[figures[0]];
    figure.gender ??= person === 'he' ? 'm' : 'f';
  }
  scene.mention(figures, word, word, word, 'pronoun', false);
}
