// A run that begins with a letter → its words: clitics, contractions, hyphens, addresses, abbreviations.
//   "don't" → do n't; "co-founder's" → co-founder 's; "well-known" → well - known; "O'Reilly" and "AT&T" stay whole.
import { scanDotted, scanPrefixed } from './abbreviations.ts';
import { addressEnd } from './addresses.ts';
import { cliticLength, isNegation, pushClitics } from './clitics.ts';
import { BLANK, DIGIT, isApostrophe, isUpper, LETTER, skipWord } from './characters.ts';
import { classIn, codeIn, nextVisible, type Scan } from './scan.ts';
import { WORD } from './word-buffer.ts';

/** Whether "its" stands for "it's": "its a trap", "its not over", but "its army". */
function isCarelessIts(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  if ((text.charCodeAt(start) | 32) !== 0x69 || (text.charCodeAt(start + 1) | 32) !== 0x74 || (text.charCodeAt(start + 2) | 32) !== 0x73) return false;
  const next = nextVisible(scan, end);
  return next > end && scan.lexicon.unowned.has(text, next, skipWord(text, next, scan.to));
}

/** Adds a word without clitics, in two where it is a contraction like "cannot". */
function pushPlain(scan: Scan, start: number, end: number): void {
  const { text, words } = scan;
  let length = end - start > 8 ? -1 : scan.lexicon.contractions.find(text, start, end);
  if (end - start === 3 && isCarelessIts(scan, start, end)) length = 2;
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
    if (text.charCodeAt(at) === 0x60) return -2;
    // Two marks together are a quotation mark: ''rare things''.
    if (isApostrophe(codeIn(scan, at + 1))) return -2;
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
  if (length > 0 || (isNegation(scan, at) && at - start > 1)) return pushClitics(scan, start, at);
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
  let piece = at;
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
      const result = piece > at ? scanPrefixed(scan, at, piece) : scanDotted(scan, at, end);
      if (result >= 0) return result;
      break;
    }
    if (code === 0x24 && isMoney(text, at, end)) {
      end++;
      break;
    }
    const next = classIn(scan, end + 1);
    if (code === 0x21 && isShoutedName(scan, at, end + 1)) {
      end++;
      break;
    }
    if ((next !== LETTER && next !== DIGIT) || !joins(scan, at, end, code)) break;
    piece = end + 1;
    end = skipWord(text, end + 1, scan.chunkEnd);
  }
  pushPlain(scan, at, end);
  return end;
}

/** Names that end in "!" ("Yahoo!"), where the text goes on behind them. */
function isShoutedName(scan: Scan, start: number, end: number): boolean {
  const next = classIn(scan, end);
  return (next === BLANK || isApostrophe(codeIn(scan, end))) && nextVisible(scan, end) < scan.to && scan.lexicon.joined.has(scan.text, start, end);
}

/** "US$", "HK$", "A$": one or two capitals before the sign. */
function isMoney(text: string, start: number, at: number): boolean {
  return at - start <= 2 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(at - 1));
}
