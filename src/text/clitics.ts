// The apostrophe and what follows it → words of their own: "'s", "'ll", "'ve", "n't", several in a row.
//   "don't" → do n't; "shouldn't've" → should n't 've; "2003's" → 2003 's; "O'Reilly" has none.
import { isApostrophe, skipWord } from './characters.ts';
import { codeIn, type Scan } from './scan.ts';
import { WORD } from './word-buffer.ts';

/** Length of the clitic ("s", "ll", "ve" …) after the apostrophe at `at`, or 0. */
export function cliticLength(scan: Scan, at: number): number {
  const end = skipWord(scan.text, at + 1, scan.to);
  const first = codeIn(scan, at + 1) | 32;
  const second = codeIn(scan, at + 2) | 32;
  if (end - at === 2) return first === 0x73 || first === 0x6d || first === 0x64 ? 1 : 0;
  if (end - at !== 3) return 0;
  return (first === 0x6c && second === 0x6c) || ((first === 0x76 || first === 0x72) && second === 0x65) ? 2 : 0;
}

/** Adds the words of a token `start`–`end` whose clitics begin at the offsets found; marks the multi-word token. */
export function pushClitics(scan: Scan, start: number, firstApostrophe: number): number {
  const { text, words } = scan;
  const first = words.count;
  let at = firstApostrophe;
  // "n't": the "n" belongs to the clitic.
  const negated = isNegation(scan, at);
  let end: number;
  if (negated) {
    if (at - 1 > start) words.push(start, at - 1, WORD);
    words.push(Math.max(start, at - 1), at + 2, WORD);
    end = at + 2;
  } else {
    words.push(start, at, WORD);
    end = at;
  }
  while (end < scan.to && isApostrophe(text.charCodeAt(end))) {
    at = end;
    const length = cliticLength(scan, at);
    if (length === 0) break;
    end = at + 1 + length;
    words.push(at, end, WORD);
  }
  if (words.count - first > 1) words.multiword[first] = words.count - first;
  return end;
}

/** Whether "n't" stands round the apostrophe at `at`. */
export function isNegation(scan: Scan, at: number): boolean {
  return (codeIn(scan, at - 1) | 32) === 0x6e && (codeIn(scan, at + 1) | 32) === 0x74 && skipWord(scan.text, at + 1, scan.to) === at + 2;
}
