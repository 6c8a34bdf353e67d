// What the word scanners share while they walk through one paragraph.
import { BLANK, classAt, sizeAt } from './characters.ts';
import type { SegmenterLexicon } from './lexicon.ts';
import type { WordBuffer } from './word-buffer.ts';

/** The state of the walk through one paragraph. Every scanner takes it and the offset where it begins, and gives the offset where it stopped. */
export interface Scan {
  readonly text: string;
  readonly lexicon: SegmenterLexicon;
  readonly words: WordBuffer;
  /** Where the paragraph begins and ends. */
  from: number;
  to: number;
  /** Where the run of characters without a blank ends that the scanner stands in. */
  chunkEnd: number;
  /** Whether a single quotation mark stands open, so that a lone one after "s" closes it. */
  singleOpen: boolean;
  /** No address begins before this offset: the text up to it has been looked through. */
  addressFreeUntil: number;
}

/** The class of the character at `at`, or `BLANK` outside of the paragraph. */
export function classIn(scan: Scan, at: number): number {
  return at < scan.from || at >= scan.to ? BLANK : classAt(scan.text, at);
}

/** The code unit at `at`, or 0 outside of the paragraph. */
export function codeIn(scan: Scan, at: number): number {
  return at < scan.from || at >= scan.to ? 0 : scan.text.charCodeAt(at);
}

/** The first character at or after `at` that is not blank, or the paragraph's end. */
export function nextVisible(scan: Scan, at: number): number {
  while (at < scan.to && classAt(scan.text, at) === BLANK) at += sizeAt(scan.text, at);
  return at;
}

/** Where the run without a blank that holds `at` ends. */
export function endOfChunk(text: string, at: number, to: number): number {
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32) break;
    if (code < 0x21 || code > 0x7e) {
      if (classAt(text, at) === BLANK) break;
      at += sizeAt(text, at);
    } else at++;
  }
  return at;
}
