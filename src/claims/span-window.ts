// A cue in its article → the stretch of words in which its source and content are looked for: its sentence, and those before
// and behind it that quotes or a colon tie to it.
import type { Parse } from '../syntax/index.ts';
import type { QuoteMap } from './quotes.ts';

/** No window is longer, in words. */
export const LONGEST_WINDOW = 400;

/** A cue so near its sentence's beginning may belong to the quote that ends the sentence before: “Go?” she asked. */
const NEAR = 10;

/** First and last word of a window. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** The sentence with which speech begins that runs into a sentence, or that ends right before it and before the cue. */
function firstSentence(parse: Parse, map: QuoteMap, cue: number): number {
  const { sentenceStart, paragraph } = parse.tokens;
  const own = parse.sentence(cue);
  const first = sentenceStart[own];
  let quote = map.at[first];
  if (quote < 0 && cue - first < NEAR && own > 0 && paragraph[own - 1] === paragraph[own]) quote = map.at[first - 1];
  return quote >= 0 && map.first[quote] < first ? parse.sentence(map.first[quote]) : own;
}

/** Whether speech may go on from a sentence, whose last word is `last`, into the next: a quote runs on or begins there, or a colon announces it. */
function goesOn(parse: Parse, map: QuoteMap, sentence: number, last: number): boolean {
  const quote = map.at[last];
  const next = map.at[last + 1];
  if (parse.form(last) === ':' || (quote >= 0 && quote === next)) return true;
  if (parse.tokens.paragraph[sentence] === parse.tokens.paragraph[sentence + 1]) return next >= 0;
  return (quote >= 0 && !map.quotes[quote].closed) || (next >= 0 && map.quotes[next].continues >= 0);
}

/** The window of a cue. */
export function windowOf(parse: Parse, map: QuoteMap, cue: number): Window {
  const { sentenceStart, sentenceCount } = parse.tokens;
  const from = firstSentence(parse, map, cue);
  let until = parse.sentence(cue);
  while (until + 1 < sentenceCount && sentenceStart[until + 2] - sentenceStart[from] < LONGEST_WINDOW && goesOn(parse, map, until, sentenceStart[until + 1] - 1)) until++;
  let first = sentenceStart[from];
  let last = sentenceStart[until + 1] - 1;
  if (last - first >= LONGEST_WINDOW) {
    first = Math.max(first, cue - LONGEST_WINDOW / 2);
    last = Math.min(last, first + LONGEST_WINDOW - 1);
  }
  return { first, last };
}
