import type { Parse } from '../syntax/index.ts';

/** The word of a stretch whose governor lies outside it. */
export function headOf(parse: Parse, first: number, last: number): number {
  for (let word = last; word >= first; word--) {
    const head = parse.head(word);
    if (head < first || head > last) return word;
  }
  return last;
}
