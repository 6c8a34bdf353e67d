// "India's main rival, China": a noun that stands for nobody by itself stands for the name in apposition to it.
import type { Scene } from './scene.ts';

/** Lets the heads of appositions in one sentence stand for one another. */
export function apposition(scene: Scene, from: number, to: number): void {
  const { parse } = scene;
  for (let word = from; word < to; word++) {
    if (parse.deprel(word) !== 'appos') continue;
    const head = parse.head(word);
    if (head < 0 || parse.upos(head) !== 'NOUN') continue;
    const figures = scene.standsFor(word);
    if (figures.length === 0 || scene.standsFor(head).length) continue;
    const first = Math.max(parse.leftEdge(head), from);
    scene.mention(figures, first, head, head, 'nominal', false);
  }
}
