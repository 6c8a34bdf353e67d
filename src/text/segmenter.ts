// Text → words and sentences with exact offsets: lines → paragraphs → words → sentences.
import type { Tables } from '../base/index.ts';
import { readSegmenterLexicon } from './lexicon.ts';
import { findParagraphs } from './paragraphs.ts';
import type { Scan } from './scan.ts';
import { splitSentences } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import { NumberList, WordBuffer } from './word-buffer.ts';
import { walkWords } from './word-walk.ts';

/** How to read a text. */
export interface SegmentOptions {
  /** True: a sentence never runs over a blank line. False: it may, where no stop stands before and a small letter behind. */
  readonly blankLineEndsSentence: boolean;
}

/** Splits texts into words and sentences. */
export interface Segmenter {
  /** The words and sentences of a text. Never throws; time grows with the length of the text. */
  segment(text: string, options?: SegmentOptions): Tokens;
}

/** Buffers that one huge text has stretched beyond this many words are not kept for the next. */
const LARGEST_KEPT_BUFFER = 1 << 18;

/**
 * Makes a segmenter for English news from the tables under `data/text`.
 * @throws EntenteError `table-row` where a table is missing or a row makes no sense.
 */
export function createSegmenter(tables: Tables): Segmenter {
  const lexicon = readSegmenterLexicon(tables);
  let kept = new WordBuffer();
  return Object.freeze({
    segment(text: string, options: SegmentOptions = { blankLineEndsSentence: true }): Tokens {
      const words = kept;
      words.count = 0;
      const paragraphs = new NumberList();
      findParagraphs(text, options.blankLineEndsSentence, paragraphs);
      const starts = new NumberList();
      const numbers = new NumberList();
      const scan: Scan = { text, lexicon, words, from: 0, to: 0, chunkEnd: 0, singleOpen: false, addressFreeUntil: 0 };
      for (let index = 0; index < paragraphs.count; index += 2) {
        const first = words.count;
        scan.from = paragraphs.values[index];
        scan.to = paragraphs.values[index + 1];
        walkWords(scan);
        splitSentences(scan, first, words.count, starts);
        while (numbers.count < starts.count) numbers.push(index / 2);
      }
      const count = words.count;
      starts.push(count);
      const tokens: Tokens = {
        text,
        count,
        start: words.start.slice(0, count),
        end: words.end.slice(0, count),
        multiword: words.multiword.slice(0, count),
        sentenceCount: numbers.count,
        sentenceStart: starts.values.slice(0, starts.count),
        paragraph: numbers.values.slice(0, numbers.count),
      };
      if (words.start.length > LARGEST_KEPT_BUFFER) kept = new WordBuffer();
      return tokens;
    },
  });
}
