// A noun that the parser took for a modifier of the weekday behind it → the head of its phrase: in "after the attacks Tuesday" the attacks
// are at times no more than a part of "Tuesday". Common nouns do not name weekdays; names do ("Easter Monday", "Super Tuesday").

/** Numbers of tags and relations that the mending must know; -1 for those that a model does not have. */
export interface WeekdayNumbers {
  /** By Penn tag number: 1 for common nouns. */
  readonly common: Uint8Array;
  readonly compound: number;
  readonly unmarked: number;
}

/** The numbers of a model's tags and relations. */
export function weekdayNumbers(xpos: readonly string[], deprel: readonly string[]): WeekdayNumbers {
  return {
    common: Uint8Array.from(xpos, name => (name === 'NN' || name === 'NNS' ? 1 : 0)),
    compound: deprel.indexOf('compound'),
    unmarked: deprel.indexOf('nmod:unmarked'),
  };
}

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** How far before a weekday the words of its phrase are looked for. */
const REACH = 40;

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `xpos` gives the Penn tag number of a word, `form` the word as it is written.
 */
export function mendWeekdayHeads(
  length: number,
  head: Int32Array,
  label: Int32Array | Uint8Array,
  xpos: (word: number) => number,
  form: (word: number) => string,
  numbers: WeekdayNumbers,
): void {
  for (let day = 1; day < length; day++) {
    const noun = day - 1;
    if (head[noun] !== day || label[noun] !== numbers.compound || !numbers.common[xpos(noun)] || !WEEKDAY.test(form(day))) continue;
    const end = Math.min(length, day + REACH);
    for (let word = Math.max(0, day - REACH); word < end; word++) if (head[word] === day) head[word] = noun;
    head[noun] = head[day];
    label[noun] = label[day];
    head[day] = noun;
    label[day] = numbers.unmarked;
  }
}
