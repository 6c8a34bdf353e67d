// Days, months and stretches of time, which stand in phrases without a preposition ("last week", "Friday evening").
import type { Parse } from './parse.ts';

const TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night week month year day hour weekend decade time ' +
    'january february march april may june july august september october november december jan feb aug sept oct nov dec'
  ).split(' '),
);

/** Whether a word names a time. */
export function isTimeWord(parse: Parse, word: number): boolean {
  return TIMES.has(parse.lower(word)) || TIMES.has(parse.lemma(word));
}
