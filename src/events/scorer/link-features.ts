// A pair of units → the features by which the linker tells whether something happens from the one to the other: above all the
// path between them in the tree, then the words on it, what kind of parties they are, and what the frames give.
import { type Features, joined, textHash } from './feature-hash.ts';
import type { PairContext } from './pair-context.ts';

const FORMS = new Map(['name', 'nominal', 'pronoun', 'demonym', 'metonym', 'place', 'unknown'].map((name, index) => [name, index + 1]));
/** Paths longer than this are told by their ends only. */
const WHOLE = 7;

/** The hash of one side of a path: relations, and with `prepositions` those of its words. */
function side(context: PairContext, way: Int32Array, count: number, prepositions: boolean): number {
  const { relation, preposition } = context.words;
  let h = 1;
  for (let index = 0; index < Math.min(count, WHOLE); index++) {
    h = joined(h, relation[way[index]]);
    if (prepositions) h = joined(h, preposition[way[index]]);
  }
  return h;
}

const capped = (count: number, most: number): number => (count < most ? count : most) + 1;
const CLAUSAL: ReadonlySet<number> = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'xcomp', 'conj', 'parataxis', 'csubj'].map(textHash));

function pathFeatures(context: PairContext, out: Features): void {
  const { words, path } = context;
  const up = side(context, path.up, path.upCount, true);
  const down = side(context, path.down, path.downCount, true);
  const bareUp = side(context, path.up, path.upCount, false);
  const bareDown = side(context, path.down, path.downCount, false);
  const { top } = path;
  const short = path.upCount + path.downCount <= WHOLE;
  if (short) {
    out.add(1, up, down, words.upos[top]);
    out.add(2, bareUp, bareDown);
    out.add(3, joined(bareUp, bareDown), words.lemma[top]);
    out.add(4, joined(bareUp, bareDown), words.fine[top]);
    out.add(5, joined(bareUp, bareDown), words.coarse[top]);
  }
  out.add(6, up);
  out.add(7, down);
  out.add(8, bareUp, words.upos[top]);
  out.add(9, bareDown, words.upos[top]);
  out.add(10, capped(path.upCount, 6), capped(path.downCount, 6));
  out.add(11, down, words.lemma[top]);
  out.add(12, up, words.lemma[top]);
  let crossed = 0;
  for (let index = 0; index < path.upCount; index++) if (CLAUSAL.has(words.relation[path.up[index]])) out.add(13, words.relation[path.up[index]], capped(crossed++, 3));
  crossed = 0;
  for (let index = 0; index < path.downCount; index++) if (CLAUSAL.has(words.relation[path.down[index]])) out.add(14, words.relation[path.down[index]], capped(crossed++, 3));
}

function wordFeatures(context: PairContext, out: Features): void {
  const { words, path, from, to } = context;
  const { parse } = words;
  const { top } = path;
  out.add(20, words.lemma[top], words.upos[top]);
  out.add(21, words.fine[top]);
  out.add(22, words.upos[top], words.xpos[top]);
  const above = parse.head(top);
  if (above >= 0) out.add(23, words.lemma[above], words.relation[top]);
  for (let index = 0; index < 2; index++) {
    const unit = index === 0 ? from : to;
    const governor = parse.head(unit.head);
    out.add(24 + index, words.relation[unit.head], words.preposition[unit.head] || 1);
    if (governor < 0) continue;
    out.add(26 + index, words.lemma[governor], words.relation[unit.head], words.preposition[unit.head]);
    out.add(28 + index, words.fine[governor], words.relation[unit.head], words.preposition[unit.head]);
    out.add(30 + index, words.coarse[governor], words.relation[unit.head], words.preposition[unit.head]);
  }
  out.add(32, words.relation[from.head], words.relation[to.head], words.preposition[to.head] || 1);
  for (let index = path.upCount - 1; index > 0; index--) out.add(33, words.lemma[path.up[index]]);
  for (let index = path.downCount - 1; index > 0; index--) out.add(34, words.lemma[path.down[index]]);
}

function placeFeatures(context: PairContext, out: Features): void {
  const { words, from, to } = context;
  const before = from.head < to.head;
  const [left, right] = before ? [from, to] : [to, from];
  const gap = right.first - left.last - 1;
  const order = before ? 1 : 2;
  out.add(40, order, gap < 0 ? 1 : 2 + capped(gap < 4 ? gap : gap < 8 ? 4 : gap < 16 ? 5 : 6, 6));
  out.add(41, order, capped(context.between, 4));
  for (let word = left.last + 1, seen = 0; word < right.first && seen < 24; word++, seen++) out.add(42, order, words.lemma[word]);
  if (gap >= 0 && gap <= 3) {
    let h = 1;
    for (let word = left.last + 1; word < right.first; word++) h = joined(h, words.lemma[word]);
    out.add(43, order, h);
  }
}

function partyFeatures(context: PairContext, out: Features): void {
  const { words, path, from, to, fromKind, toKind } = context;
  const fromForm = FORMS.get(from.form) ?? 1;
  const toForm = FORMS.get(to.form) ?? 1;
  const nested = from.first <= to.head && to.head <= from.last ? 1 : to.first <= from.head && from.head <= to.last ? 2 : 3;
  out.add(50, fromForm, toForm, nested);
  out.add(51, fromKind, fromForm);
  out.add(52, toKind, toForm);
  out.add(53, fromKind, toKind);
  out.add(54, context.sameCountry ? 1 : 2, nested);
  out.add(55, toForm, words.preposition[to.head] || 1, words.relation[to.head]);
  out.add(56, fromForm, words.preposition[from.head] || 1, words.relation[from.head]);
  out.add(57, toKind, words.lemma[path.top]);
}

function frameFeatures(context: PairContext, out: Features): void {
  const { frames, path, given } = context;
  const flags = (given.forth ? 1 : 0) | (given.back ? 2 : 0) | (given.acts ? 4 : 0) | (given.suffers ? 8 : 0);
  const at = frames.typeAt[path.top];
  out.add(60, flags + 1);
  out.add(61, flags + 1, capped(path.upCount, 3), capped(path.downCount, 5));
  out.add(62, flags + 1, at + 1);
  let read = 0;
  for (let index = 0; index < path.upCount; index++) if (frames.typeAt[path.up[index]]) read |= 1;
  for (let index = 0; index < path.downCount; index++) if (frames.typeAt[path.down[index]]) read |= 2;
  out.add(63, read + 1, at + 1);
  for (let type = 0; type < 16; type++) {
    if ((given.forth >> type) & 1) out.add(64, type + 1, capped(path.downCount, 5));
    if ((given.acts >> type) & 1) out.add(65, type + 1);
    if ((given.suffers >> type) & 1) out.add(66, type + 1);
  }
}

/** Fills `out` with the features that tell most: path, parties and what the frames give. A pair that they rule out needs no others. */
export function firstLinkFeatures(context: PairContext, out: Features): void {
  out.clear();
  out.add(0, 1);
  pathFeatures(context, out);
  partyFeatures(context, out);
  frameFeatures(context, out);
}

/** Adds the other features of the linker to `out`. */
export function addLinkFeatures(context: PairContext, out: Features): void {
  wordFeatures(context, out);
  placeFeatures(context, out);
}
