// A pair of units → the features by which its type is told, "no event" included: the words on the path with their dependents, what
// governs the two, tense, voice, modality and negation, the words around, and the types that the frames read there.
import { type Features, joined, textHash } from './feature-hash.ts';
import type { PairContext } from './pair-context.ts';

const SCOPE: ReadonlySet<number> = new Set(['aux', 'aux:pass', 'advmod', 'mark', 'det', 'cc', 'compound:prt', 'cop', 'discourse'].map(textHash));
const CARRYING: ReadonlySet<number> = new Set(
  ['obj', 'xcomp', 'ccomp', 'obl', 'obl:agent', 'nmod', 'advcl', 'acl', 'iobj', 'compound', 'amod', 'nsubj', 'nsubj:pass', 'conj'].map(textHash),
);
const PUNCTUATION = textHash('punct');
/** How many words of the sentence around the top count as its surroundings. */
const REACH = 30;
const NEAR = 6;

/** Templates of dependents start here; by role (1 up, 2 top, 3 down). */
function dependents(context: PairContext, word: number, role: number, out: Features): void {
  const { words, path, from, to } = context;
  const { parse, lemma, fine, relation, preposition } = words;
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    const rel = relation[child];
    if (child === from.head || child === to.head || rel === PUNCTUATION) continue;
    if (SCOPE.has(rel)) {
      out.add(20, lemma[word], rel, lemma[child]);
      out.add(21, role, rel, lemma[child]);
      if (role === 2) out.add(22, words.xpos[word], rel, lemma[child]);
      continue;
    }
    if (!CARRYING.has(rel)) continue;
    const named = (child >= from.first && child <= from.last) || (child >= to.first && child <= to.last);
    if (preposition[child]) out.add(23, lemma[word], preposition[child]);
    out.add(24, lemma[word], rel);
    if (named) continue;
    out.add(25, lemma[word], lemma[child]);
    out.add(26, rel, lemma[child], role);
    out.add(27, fine[word], fine[child]);
    out.add(28, rel, fine[child], role);
    out.add(29, words.coarse[word], words.coarse[child], rel);
    const type = context.frames.typeAt[child];
    if (type) out.add(30, type, rel, role);
    if (type) out.add(31, type, lemma[word]);
    if (role !== 2 || child === path.up[path.upCount - 1] || child === path.down[path.downCount - 1]) continue;
    for (let below = parse.firstChild(child); below >= 0; below = parse.nextSibling(below)) {
      if (!CARRYING.has(relation[below]) || below === from.head || below === to.head) continue;
      out.add(32, lemma[word], lemma[below]);
      out.add(33, lemma[child], lemma[below]);
    }
  }
}

function pathWord(context: PairContext, word: number, role: number, out: Features): void {
  const { words, frames } = context;
  out.add(1, words.lemma[word]);
  out.add(2, words.lemma[word], role, words.upos[word]);
  out.add(3, words.fine[word], role);
  out.add(4, words.coarse[word], role);
  out.add(5, frames.typeAt[word]);
  out.add(6, frames.typeAt[word], role, words.xpos[word]);
  dependents(context, word, role, out);
}

function pathFeatures(context: PairContext, out: Features): void {
  const { words, path, from, to } = context;
  const { top } = path;
  const { lemma, fine } = words;
  let previous = 0;
  for (let index = 1; index < path.upCount; index++) {
    const word = path.up[index];
    pathWord(context, word, 1, out);
    out.add(7, previous, lemma[word]);
    previous = lemma[word];
  }
  if (top !== from.head && top !== to.head) pathWord(context, top, 2, out);
  out.add(7, previous, lemma[top]);
  previous = lemma[top];
  for (let index = path.downCount - 1; index > 0; index--) {
    const word = path.down[index];
    pathWord(context, word, 3, out);
    out.add(8, previous, lemma[word], words.preposition[word]);
    out.add(9, fine[path.down[index + 1] ?? top] || 1, fine[word]);
    previous = lemma[word];
  }
  out.add(10, previous, words.relation[to.head], words.preposition[to.head]);
  const left = path.upCount ? words.relation[path.up[path.upCount - 1]] : 1;
  const right = path.downCount ? joined(words.relation[path.down[path.downCount - 1]], words.preposition[path.down[path.downCount - 1]]) : 1;
  out.add(11, lemma[top], left, right);
  out.add(12, fine[top], left, right);
  out.add(13, left, right, words.upos[top]);
  out.add(14, words.xpos[top], left);
  const above = words.parse.head(top);
  if (above >= 0) {
    out.add(15, lemma[above], words.relation[top]);
    out.add(16, fine[above], words.relation[top]);
    out.add(17, context.frames.typeAt[above], words.relation[top]);
  }
}

function governors(context: PairContext, out: Features): void {
  const { words, from, to } = context;
  const { parse, lemma, fine, relation, preposition } = words;
  for (let index = 0; index < 2; index++) {
    const head = index === 0 ? from.head : to.head;
    const governor = parse.head(head);
    if (governor < 0) continue;
    const how = joined(relation[head], preposition[head]);
    out.add(40 + index, lemma[governor], how);
    out.add(42 + index, fine[governor], how);
    out.add(44 + index, how);
    out.add(46 + index, context.frames.typeAt[governor], how);
    const next = parse.head(governor);
    if (next >= 0) out.add(48 + index, lemma[next], lemma[governor]);
    for (let child = parse.firstChild(governor); child >= 0; child = parse.nextSibling(child)) {
      if (child === head || !CARRYING.has(relation[child])) continue;
      out.add(50 + index, lemma[governor], relation[child], lemma[child]);
    }
  }
}

function surroundings(context: PairContext, out: Features): void {
  const { words, path, from, to, frames } = context;
  const { top } = path;
  const first = Math.max(context.sentenceFrom, top - REACH);
  const last = Math.min(context.sentenceTo, top + REACH);
  let seen = 0;
  for (let word = first; word < last; word++) {
    if (!words.content[word] || (word >= from.first && word <= from.last) || (word >= to.first && word <= to.last)) continue;
    out.add(60, words.lemma[word]);
    out.add(61, words.fine[word]);
    if (Math.abs(word - top) <= NEAR) out.add(62, words.lemma[word]);
    seen |= frames.typeAt[word] ? 1 << (frames.typeAt[word] - 1) : 0;
  }
  for (let type = 0; type < 16; type++) if ((seen >> type) & 1) out.add(63, type + 1);
}

function parties(context: PairContext, out: Features): void {
  const { given, fromKind, toKind, words, path } = context;
  const same = context.sameCountry ? 1 : 2;
  out.add(70, fromKind);
  out.add(71, toKind);
  out.add(72, fromKind, toKind);
  out.add(73, same);
  out.add(74, words.lemma[path.top], same);
  out.add(75, fromKind, words.fine[path.top]);
  for (let type = 0; type < 16; type++) {
    if ((given.forth >> type) & 1) {
      out.add(80, type + 1);
      out.add(84, type + 1, words.lemma[path.top]);
      out.add(85, type + 1, same);
    }
    if ((given.back >> type) & 1) out.add(81, type + 1);
    if ((given.acts >> type) & 1) out.add(82, type + 1);
    if ((given.suffers >> type) & 1) out.add(83, type + 1);
  }
}

/** Fills `out` with the features by which the type of a pair is told. */
export function typeFeatures(context: PairContext, out: Features): void {
  out.clear();
  out.add(0, 1);
  pathFeatures(context, out);
  governors(context, out);
  surroundings(context, out);
  parties(context, out);
}
