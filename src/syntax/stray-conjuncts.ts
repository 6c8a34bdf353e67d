// Conjuncts that stand where none can → what they are. Two conjuncts of one word have a comma or "and" between them: in "the army and
// rebel Unity Forces" the parser may hang "rebel" and "Forces" both on "army", but the one only modifies the other. And of "The sides
// met but did not agree, officials said" it may make a chain in which the officials did not agree: a verb with "but" before it and no
// subject carries on the verb before it.
import { marksOf } from './name-marks.ts';

/** Numbers of relations and tags that the mending must know; -1 for those that a model does not have. */
export interface ConjunctNumbers {
  readonly conj: number;
  readonly cc: number;
  readonly ccomp: number;
  readonly parataxis: number;
  readonly amod: number;
  readonly compound: number;
  readonly adjective: number;
  /** By relation number: 1 for subjects. */
  readonly subject: Uint8Array;
  /** By universal tag number: 1 for nouns, names and adjectives; 1 for nouns and names alone. */
  readonly nominal: Uint8Array;
  readonly noun: Uint8Array;
}

/** The numbers of a model's tags and relations. */
export function conjunctNumbers(upos: readonly string[], deprel: readonly string[]): ConjunctNumbers {
  const number = (name: string): number => deprel.indexOf(name);
  return {
    conj: number('conj'),
    cc: number('cc'),
    ccomp: number('ccomp'),
    parataxis: number('parataxis'),
    amod: number('amod'),
    compound: number('compound'),
    adjective: upos.indexOf('ADJ'),
    subject: Uint8Array.from(deprel, name => (name.startsWith('nsubj') || name === 'expl' || name === 'csubj' ? 1 : 0)),
    nominal: marksOf(upos, ['NOUN', 'PROPN', 'ADJ']),
    noun: marksOf(upos, ['NOUN', 'PROPN']),
  };
}

type Labels = Int32Array | Uint8Array;

/** The leftmost word below a word, as far as an unbroken run of its left dependents reaches; trees are projective. */
function leftmost(word: number, head: Int32Array): number {
  let first = word;
  for (let before = word - 1; before >= 0; before--) {
    let up = before;
    while (head[up] > up && head[up] < word) up = head[up];
    if (head[up] !== word) break;
    first = before;
  }
  return first;
}

/** Makes a conjunct the modifier of the one that follows it at once. */
function mendAdjacent(length: number, head: Int32Array, label: Labels, uposOf: (word: number) => number, numbers: ConjunctNumbers): void {
  for (let second = 2; second < length; second++) {
    if (label[second] !== numbers.conj || !numbers.noun[uposOf(second)]) continue;
    const first = leftmost(second, head) - 1;
    if (first < 1 || label[first] !== numbers.conj || head[first] !== head[second] || head[first] >= first || !numbers.nominal[uposOf(first)]) continue;
    let marked = false;
    for (let word = first + 1; word < second; word++) if (label[word] === numbers.cc || !numbers.nominal[uposOf(word)]) marked = true;
    if (marked) continue;
    for (let word = head[first] + 1; word < first; word++) if (head[word] === first) head[word] = second;
    head[first] = second;
    label[first] = uposOf(first) === numbers.adjective ? numbers.amod : numbers.compound;
  }
}

/** Hangs a verb with a conjunction and no subject on the verb before it, not on the verb of speech behind it. */
function mendCarriedOn(length: number, head: Int32Array, label: Labels, numbers: ConjunctNumbers): void {
  for (let speech = 3; speech < length; speech++) {
    const verb = head[speech];
    if (label[speech] !== numbers.conj || verb >= speech) continue;
    let carried = -1;
    let spoken = false;
    for (let word = verb + 1; word < speech; word++) {
      if (head[word] !== speech) continue;
      if (label[word] === numbers.ccomp) carried = word;
      else if (label[word] === numbers.cc) spoken = true;
      else if (numbers.subject[label[word]] && word < carried) spoken = true;
    }
    if (carried < 0 || spoken) continue;
    let joined = false;
    let subject = false;
    for (let word = verb + 1; word < carried; word++) {
      if (head[word] !== carried) continue;
      joined ||= label[word] === numbers.cc;
      subject ||= numbers.subject[label[word]] === 1;
    }
    if (!joined || subject) continue;
    head[carried] = verb;
    label[carried] = numbers.conj;
    label[speech] = numbers.parataxis;
  }
}

/** Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`. */
export function mendStrayConjuncts(length: number, head: Int32Array, label: Labels, uposOf: (word: number) => number, numbers: ConjunctNumbers): void {
  mendAdjacent(length, head, label, uposOf, numbers);
  mendCarriedOn(length, head, label, numbers);
}
