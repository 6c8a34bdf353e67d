// A list before a verb that the parser took for several subjects → one subject with its conjuncts: in "The United States, South Korea and
// Japan condemned the pact" all three hang on "condemned" at times. A clause has one subject; two that only a comma parts, the
// last with "and" or "or", are a list, and so are two with only "and" between them. "The treaty, Moscow said, was signed" has no such
// word and stays.
import { marksOf, NOMINAL_SUBJECTS } from './name-marks.ts';

/** Numbers of relations that the mending must know; -1 for those that a model does not have. */
export interface ListNumbers {
  /** By relation number: 1 for subjects that are noun phrases. */
  readonly subject: Uint8Array;
  readonly conj: number;
  readonly cc: number;
}

/** The numbers of a model's relations. */
export function listNumbers(deprel: readonly string[]): ListNumbers {
  return { subject: marksOf(deprel, NOMINAL_SUBJECTS), conj: deprel.indexOf('conj'), cc: deprel.indexOf('cc') };
}

/** Whether `word` has a conjunct with a coordinating conjunction. */
function isCoordinated(word: number, until: number, head: Int32Array, label: Int32Array | Uint8Array, numbers: ListNumbers): boolean {
  for (let part = word + 1; part < until; part++) {
    const conjunct = head[part];
    if (label[part] === numbers.cc && conjunct > part && conjunct < until && label[conjunct] === numbers.conj && head[conjunct] === word) return true;
  }
  return false;
}

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `isComma` tells whether a word is a comma.
 */
export function mendListSubjects(length: number, head: Int32Array, label: Int32Array | Uint8Array, isComma: (word: number) => boolean, numbers: ListNumbers): void {
  for (let last = length - 1; last > 1; last--) {
    const verb = head[last];
    if (!numbers.subject[label[last]] || verb <= last || verb >= length) continue;
    let first = last;
    const isBetween = (word: number): boolean => isComma(word) || label[word] === numbers.cc;
    let joined = false;
    for (let before = itemBefore(first, head, isBetween); before >= 0 && numbers.subject[label[before]]; before = itemBefore(first, head, isBetween)) {
      joined ||= takeUp(before, first, verb, head, label, numbers.cc);
      first = before;
    }
    if (first === last || !(joined || isCoordinated(last, verb, head, label, numbers))) continue;
    for (let word = first + 1; word < verb; word++) {
      const isItem = head[word] === verb && numbers.subject[label[word]] === 1;
      if (isItem || (head[word] === last && label[word] === numbers.conj)) {
        head[word] = first;
        label[word] = numbers.conj;
      }
    }
  }
}

/** Hangs the "and" between two items on the second; gives whether there is one. */
function takeUp(before: number, item: number, verb: number, head: Int32Array, label: Int32Array | Uint8Array, cc: number): boolean {
  for (let word = before + 1; word < item; word++) {
    if (label[word] !== cc || (head[word] !== verb && head[word] !== item)) continue;
    head[word] = item;
    return true;
  }
  return false;
}

/** The head of the phrase that hangs on the same word as an item of a list and that only a comma or "and" parts from it; -1 where there is none. Trees are projective. */
function itemBefore(item: number, head: Int32Array, isBetween: (word: number) => boolean): number {
  const above = head[item];
  let word = item - 1;
  while (word >= 0 && !(isBetween(word) && (head[word] === item || head[word] === above))) {
    let up = word;
    while (head[up] < item && up !== head[up]) up = head[up];
    if (head[up] !== item) return -1;
    word--;
  }
  let before = word - 1;
  while (before >= 0 && head[before] !== above) {
    if (head[before] >= word) return -1;
    before = head[before];
  }
  return before;
}
