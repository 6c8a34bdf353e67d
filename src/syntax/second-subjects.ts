// A phrase after a preposition that the parser took for a second subject → one that belongs to the first: "A group of leaders announced" has one subject, the
// group. A noun phrase with a preposition before it is never a subject where another stands before it.
import { marksOf, NOMINAL_SUBJECTS } from './name-marks.ts';

/** Numbers of relations that the mending must know; -1 for those that a model does not have. */
export interface SecondNumbers {
  /** By relation number: 1 for subjects that are noun phrases. */
  readonly subject: Uint8Array;
  readonly nmod: number;
  readonly case: number;
  readonly mark: number;
}

/** The numbers of a model's relations. */
export function secondNumbers(deprel: readonly string[]): SecondNumbers {
  return {
    subject: marksOf(deprel, NOMINAL_SUBJECTS),
    nmod: deprel.indexOf('nmod'),
    case: deprel.indexOf('case'),
    mark: deprel.indexOf('mark'),
  };
}

/** Words of a noun phrase at most. */
const LONGEST = 12;

/** Whether all words between two stand below the second, or below the verb only as its words on the way. */
function isAdjacent(first: number, second: number, preposition: number, head: Int32Array): boolean {
  for (let word = first + 1; word < second; word++) {
    if (word === preposition) continue;
    let above = word;
    for (let hops = 0; above > first && above < second && hops < 8; hops++) above = head[above];
    // What hangs on the verb itself between the preposition and the phrase ("the Peruvian") goes along with the phrase.
    if (above !== second && above !== first && !(head[word] === head[second] && word > preposition)) return false;
  }
  return true;
}

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `isAdposition` tells whether a word is tagged as a preposition.
 */
export function mendSecondSubjects(length: number, head: Int32Array, label: Int32Array | Uint8Array, isAdposition: (word: number) => boolean, numbers: SecondNumbers): void {
  for (let second = 2; second < length; second++) {
    const verb = head[second];
    if (!numbers.subject[label[second]] || verb <= second || verb >= length) continue;
    let preposition = second - 1;
    while (preposition > 0 && second - preposition < LONGEST && !isAdposition(preposition)) preposition--;
    if (
      preposition < 1 ||
      !isAdposition(preposition) ||
      (head[preposition] !== second && head[preposition] !== verb) ||
      (label[preposition] !== numbers.case && label[preposition] !== numbers.mark)
    )
      continue;
    const first = preposition - 1;
    if (head[first] !== verb || !numbers.subject[label[first]] || !isAdjacent(first, second, preposition, head)) continue;
    for (let word = preposition; word < second; word++) if (head[word] === verb) head[word] = second;
    head[second] = first;
    label[second] = numbers.nmod;
    label[preposition] = numbers.case;
  }
}
