// A run that begins with a letter → its words: clitics, contractions, hyphens, addresses, abbreviations.
//   "don't" → do n't; "co-founder's" → co-founder 's; "well-known" → well - known; "O'Reilly" and "AT&T" stay whole.
import { scanDotted } from './abbreviations.ts';
import { addressEnd } from './addresses.ts';
import { DIGIT, isApostrophe, isUpper, LETTER, skipWord } from './characters.ts';
import { classIn, codeIn, type Scan } from './scan.ts';
import { WORD } from './word-buffer.ts';

/** Length of the clitic ("s", "ll", "ve" …) after the apostrophe at `at`, or 0. */
function cliticLength(scan: Scan, at: number): number {
  const end = skipWord(scan.text, at + 1, scan.to);
  const first = codeIn(scan, at + 1) | 32;
  const second = codeIn(scan, at + 2) | 32;
  if (end - at === 2) return first === 0x73 || first === 0x6d || first === 0x64 ? 1 : 0;
  if (end - at !== 3) return 0;
  return (first === 0x6c && second === 0x6c) || ((first === 0x76 || first === 0x72) && second === 0x65) ? 2 : 0;
}

/** Adds the words of a token `start`–`end` whose clitics begin at the offsets found; marks the multi-word token. */
function pushClitics(scan: Scan, start: number, firstApostrophe: number): number {
  const { text, words } = scan;
  const first = words.count;
  let at = firstApostrophe;
  // "n't": the "n" belongs to the clitic.
  const negated = (codeIn(scan, at - 1) | 32) === 0x6e && (codeIn(scan, at + 1) | 32) === 0x74 && skipWord(text, at + 1, scan.to) === at + 2;
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

/** Adds a word without clitics, in two where it is a contraction like "cannot". */
function pushPlain(scan: Scan, start: number, end: number): void {
  const { text, words } = scan;
  const length = end - start > 8 ? -1 : scan.lexicon.contractions.find(text, start, end);
  if (length > 0 && !(end - start === 2 && isUpper(text.charCodeAt(start)))) {
    words.push(start, start + length, WORD);
    words.push(start + length, end, WORD);
    words.multiword[words.count - 2] = 2;
  } else words.push(start, end, WORD);
}

/** Whether an apostrophe at the end of a word belongs to it as a possessive ("the parties' talks"). */
function isPossessive(scan: Scan, at: number): boolean {
  const before = codeIn(scan, at - 1) | 32;
  return (before === 0x73 || before === 0x78 || before === 0x7a) && !scan.singleOpen;
}

/** What an apostrophe at `at` after letters does: the offset behind the words that were added, or -1 where the run of letters goes on ("O'Reilly"), or -2 where the apostrophe is no part of the word. */
function scanApostrophe(scan: Scan, start: number, at: number): number {
  const { text, words } = scan;
  const next = classIn(scan, at + 1);
  if (next !== LETTER && next !== DIGIT) {
    if (next === DIGIT || text.charCodeAt(at) === 0x60) return -2;
    if (isPossessive(scan, at)) {
      words.push(start, at, WORD);
      words.multiword[words.count - 1] = 2;
      words.push(at, at + 1, WORD);
      return at + 1;
    }
    const before = codeIn(scan, at - 1) | 32;
    // "cookin'": the mark stands for a letter.
    if (!scan.singleOpen && before === 0x6e && (codeIn(scan, at - 2) | 32) === 0x69 && at - start > 3) {
      words.push(start, at + 1, WORD);
      return at + 1;
    }
    return -2;
  }
  const length = cliticLength(scan, at);
  const negated = (codeIn(scan, at - 1) | 32) === 0x6e && (codeIn(scan, at + 1) | 32) === 0x74 && skipWord(text, at + 1, scan.to) === at + 2 && at - start > 1;
  if (length > 0 || negated) return pushClitics(scan, start, at);
  if ((codeIn(scan, start) | 32) === 0x79 && at === start + 1 && (codeIn(scan, at + 1) | 32) === 0x61) {
    // "y'all": two words, the apostrophe with the first.
    const end = skipWord(text, at + 1, scan.to);
    words.push(start, at + 1, WORD);
    words.multiword[words.count - 1] = 2;
    words.push(at + 1, end, WORD);
    return end;
  }
  return text.charCodeAt(at) === 0x60 ? -2 : -1;
}

/** Whether the hyphen at `at` stays inside the word that begins at `start`. */
function keepsHyphen(scan: Scan, start: number, at: number): boolean {
  const { text, lexicon } = scan;
  if (lexicon.prefixes.has(text, start, at)) return true;
  return lexicon.suffixes.has(text, at + 1, skipWord(text, at + 1, scan.chunkEnd));
}

/** Whether a mark between two letters or digits stays inside the word: "AT&T", "snake_case", "sh*t", "w/o". */
function joins(scan: Scan, start: number, at: number, code: number): boolean {
  if (code === 0x26 || code === 0x5f || code === 0x2a) return true;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return keepsHyphen(scan, start, at);
  return code === 0x2f && scan.lexicon.joined.has(scan.text, start, skipWord(scan.text, at + 1, scan.chunkEnd));
}

/** Scans the word at `at` (a letter), adds it and its clitics and gives where it stopped. */
export function scanWord(scan: Scan, at: number): number {
  const { text, words } = scan;
  let end = skipWord(text, at, scan.chunkEnd);
  if (end < scan.chunkEnd) {
    const address = addressEnd(scan, at);
    if (address > 0) {
      words.push(at, address, WORD);
      return address;
    }
  }
  while (end < scan.chunkEnd) {
    const code = text.charCodeAt(end);
    if (isApostrophe(code)) {
      const result = scanApostrophe(scan, at, end);
      if (result >= 0) return result;
      if (result === -2) break;
      end = skipWord(text, end + 1, scan.chunkEnd);
      continue;
    }
    if (code === 0x2e) {
      const result = scanDotted(scan, at, end);
      if (result >= 0) return result;
      break;
    }
    if (code === 0x24 && isMoney(text, at, end)) {
      end++;
      break;
    }
    const next = classIn(scan, end + 1);
    if (code === 0x28 && (codeIn(scan, end + 1) | 32) === 0x73 && codeIn(scan, end + 2) === 0x29) {
      end += 3;
      break;
    }
    if ((next !== LETTER && next !== DIGIT) || !joins(scan, at, end, code)) break;
    end = skipWord(text, end + 1, scan.chunkEnd);
  }
  pushPlain(scan, at, end);
  return end;
}

/** "US$", "HK$", "A$": one or two capitals before the sign. */
function isMoney(text: string, start: number, at: number): boolean {
  return at - start <= 2 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(at - 1));
}
