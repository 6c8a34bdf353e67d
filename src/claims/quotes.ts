// Quoted stretches → the claims they belong to: the quote beside its verb of saying, the whole of a quote whose
// beginning a clause caught, the quotes that go on after it in the paragraph or re-open in the next.
//   "A," said Mao. "B." → one claim with A and B; Mao added: "C." → another with C.
import type { Span } from '../base/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Quote } from '../text/index.ts';
import type { Draft } from './drafts.ts';
import { isPunctuation, mergedSpans } from './phrases.ts';

/** The outermost quotes of a text and which of them each word stands in. */
export interface QuoteMap {
  readonly quotes: readonly Quote[];
  /** Index into `quotes` of the quote that holds the word, or -1. */
  readonly at: Int32Array;
  /** First and last word of each quote. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Whether a quote holds speech: a clause or several words, not a title or a word held at arm's length. */
  readonly speech: readonly boolean[];
}

/** Lays the outermost quotes over the words. Quotes without a word are left out. */
export function quoteMap(parse: Parse, all: readonly Quote[]): QuoteMap {
  const at = new Int32Array(parse.count).fill(-1);
  const quotes: Quote[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const speech: boolean[] = [];
  let word = 0;
  for (const quote of all) {
    if (quote.depth !== 0) continue;
    while (word < parse.count && parse.end(word) <= quote.start) word++;
    const from = word;
    let verbs = 0;
    let letters = 0;
    while (word < parse.count && parse.start(word) < quote.end) {
      at[word] = quotes.length;
      const upos = parse.upos(word);
      if (upos === 'VERB' || upos === 'AUX') verbs++;
      if (upos !== 'PUNCT') letters++;
      word++;
    }
    if (word === from || letters === 0) {
      for (let each = from; each < word; each++) at[each] = -1;
      continue;
    }
    const inside = parse.text.slice(quote.innerStart, quote.innerEnd).trimEnd();
    quotes.push(quote);
    first.push(from);
    last.push(word - 1);
    speech.push((verbs > 0 && letters >= 3) || /[.,!?…]$/.test(inside));
  }
  return { quotes, at, first, last, speech };
}

/** Parts of speech that a quote completes rather than follows: "had “no choice”", "the “so-called” deal". */
const COMPLETED: ReadonlySet<string> = new Set(['VERB', 'AUX', 'DET', 'ADP', 'ADJ', 'SCONJ', 'PRON', 'PART', 'NUM', 'CCONJ']);

/**
 * Whether a quote to the right of a verb is only the end of a clause: the word before it is another than the verb,
 * and asks for more. Not in "told reporters: “…”"; so in "said it had “no choice”", "said on “Morning Hour” that".
 */
function isFragment(parse: Parse, map: QuoteMap, quote: number, verb: number): boolean {
  const before = map.first[quote] - 1;
  return before > verb && COMPLETED.has(parse.upos(before)) && parse.lower(before) !== 'that' && parse.sentence(before) === parse.sentence(verb);
}

/** The nearest quote reached from a word through words of `clause` and punctuation only, going left (-1) or right (1); -1 for none. */
function reach(parse: Parse, map: QuoteMap, from: number, step: 1 | -1, clause: ReadonlySet<number>): number {
  const own = map.at[from];
  for (let word = from + step; word >= 0 && word < parse.count && Math.abs(word - from) < 60; word += step) {
    const quote = map.at[word];
    if (quote >= 0 && quote !== own) return quote;
    if (!clause.has(word) && !isPunctuation(parse, word)) return -1;
  }
  return -1;
}

/**
 * The quote that a verb of saying brings though no clause hangs on it by the tree: the one right before its clause, or
 * right after it, in its sentence or its neighbour; `claimed` are quotes that have a speaker already. -1 for none.
 */
export function adjacentQuote(parse: Parse, map: QuoteMap, verb: number, clause: ReadonlySet<number>, claimed: ReadonlySet<number>): number {
  const sentence = parse.sentence(verb);
  const paragraph = parse.tokens.paragraph[sentence];
  const before = reach(parse, map, verb, -1, clause);
  const right = reach(parse, map, verb, 1, clause);
  const after = right >= 0 && isFragment(parse, map, right, verb) ? -1 : right;
  const open = (quote: number): boolean => quote >= 0 && !claimed.has(quote);
  if (open(before) && map.speech[before] && parse.sentence(map.last[before]) === sentence) return before;
  if (open(after) && parse.sentence(map.first[after]) === sentence) return after;
  if (open(before) && map.speech[before] && parse.tokens.paragraph[parse.sentence(map.last[before])] === paragraph) return before;
  if (open(after) && map.speech[after]) return after;
  return -1;
}

/** The quote of the same sentence that goes on after an interruption ("A," he said, "B."), or -1. */
export function resumedQuote(parse: Parse, map: QuoteMap, quote: number, verb: number, clause: ReadonlySet<number>, claimed: ReadonlySet<number>): number {
  if (map.last[quote] > verb) return -1;
  const after = reach(parse, map, verb, 1, clause);
  return after >= 0 && after !== quote && !claimed.has(after) && parse.sentence(map.first[after]) <= parse.sentence(verb) + 1 && map.speech[after] ? after : -1;
}

/** The numbers of the quotes that a stretch of text touches, from first to last; empty where `first` > `last`. */
function touched(map: QuoteMap, start: number, end: number): { first: number; last: number } {
  let low = 0;
  let high = map.quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.quotes[middle].end > start) high = middle;
    else low = middle + 1;
  }
  let last = low - 1;
  while (last + 1 < map.quotes.length && map.quotes[last + 1].start < end) last++;
  return { first: low, last };
}

/** Widens contents that catch part of a quote to the whole of it, where the cue stands outside that quote. */
export function widenToQuotes(parse: Parse, map: QuoteMap, draft: Draft): void {
  const own = map.at[draft.head];
  const added: Span[] = [];
  for (const caught of draft.content) {
    const { first, last } = touched(map, caught.start, caught.end);
    for (let quote = first; quote <= last; quote++) {
      const { start, end } = map.quotes[quote];
      // A quote that the content holds whole ("accused him of “lying” about it") is inside already.
      if (quote !== own && !(caught.start <= start && caught.end >= end)) added.push({ start, end });
    }
  }
  if (added.length) draft.content = mergedSpans(parse.text, [...draft.content, ...added]);
}

/** Which draft claims each quote: the first one in text order whose content covers it from outside, or null. */
function speakers(map: QuoteMap, drafts: readonly Draft[]): (Draft | null)[] {
  const found = new Array<Draft | null>(map.quotes.length).fill(null);
  for (const draft of drafts)
    for (const span of draft.content) {
      const { first, last } = touched(map, span.start, span.end);
      for (let quote = first; quote <= last; quote++) if (map.at[draft.head] !== quote) found[quote] ??= draft;
    }
  return found;
}

/** Whether a quote stands as sentences of its own: it begins where a sentence begins and ends where one ends. */
function isFree(parse: Parse, map: QuoteMap, quote: number): boolean {
  const { sentenceStart } = parse.tokens;
  const from = parse.sentence(map.first[quote]);
  const until = parse.sentence(map.last[quote]);
  for (let word = sentenceStart[from]; word < map.first[quote]; word++) if (!isPunctuation(parse, word)) return false;
  for (let word = map.last[quote] + 1; word < sentenceStart[until + 1]; word++) if (!isPunctuation(parse, word)) return false;
  return true;
}

/**
 * Gives quotes that no cue claims to the speaker before them: later sentences of the same paragraph, quotes that
 * re-open at a new paragraph, and a paragraph that is one quote after a speaker's quote or a colon.
 */
export function continueQuotes(parse: Parse, map: QuoteMap, drafts: readonly Draft[]): void {
  const owner = speakers(map, drafts);
  const paragraphOf = (word: number): number => parse.tokens.paragraph[parse.sentence(word)];
  for (let quote = 0; quote < map.quotes.length; quote++) {
    if (owner[quote] !== null || !map.speech[quote] || !isFree(parse, map, quote)) continue;
    const previous = quote - 1;
    const first = map.first[quote];
    const speaker = previous >= 0 ? owner[previous] : null;
    const continued = map.quotes[quote].continues >= 0;
    if (!speaker || speaker.holder < 0) continue;
    const near = paragraphOf(map.last[previous]) === paragraphOf(first) || paragraphOf(speaker.head) === paragraphOf(first);
    const nextParagraph = paragraphOf(map.last[previous]) === paragraphOf(first) - 1 && !map.quotes[previous].closed;
    if (!near && !continued && !nextParagraph) continue;
    owner[quote] = speaker;
    const { start, end } = map.quotes[quote];
    speaker.content = mergedSpans(parse.text, [...speaker.content, { start, end }]);
  }
}

/** How much of a content stands in quotes: 'direct' (nearly all), 'mixed', 'indirect' (nothing). */
export function kindOf(text: string, map: QuoteMap, content: readonly Span[]): 'direct' | 'indirect' | 'mixed' {
  let inside = 0;
  let all = 0;
  for (const span of content) {
    all += letters(text, span.start, span.end);
    const { first, last } = touched(map, span.start, span.end);
    for (const quote of map.quotes.slice(first, last + 1)) inside += letters(text, Math.max(span.start, quote.start), Math.min(span.end, quote.end));
  }
  return inside === 0 ? 'indirect' : inside >= 0.95 * all ? 'direct' : 'mixed';
}

function letters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 47) count++;
  return count;
}
