// A word and the dot behind it → abbreviation, end of the sentence, or both.
//   "Gen. Smith", "the U.S. Army", "No. 5" go on; "in the U.S. The army", "He said no. The" do not.
import { BLANK, classAt, DIGIT, isApostrophe, isLower, isUpper, LETTER, skipWord } from './characters.ts';
import { cliticLength, pushClitics } from './clitics.ts';
import { abbreviationKinds } from './lexicon.ts';
import { classIn, codeIn, nextVisible, type Scan } from './scan.ts';
import { ABBREVIATION, FINAL_ABBREVIATION, STOP, WORD } from './word-buffer.ts';

const TITLE = abbreviationKinds.indexOf('title');
const NUMBER = abbreviationKinds.indexOf('number');
const CAPITAL = abbreviationKinds.indexOf('capital');
const SPLIT = abbreviationKinds.indexOf('split');
const NEVER = abbreviationKinds.indexOf('never');

function isOpening(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x28 || code === 0x5b || code === 0x201c || code === 0x2018 || code === 0xab;
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x201d || code === 0x2019 || code === 0xbb;
}

/** Whether the sentence ends at an abbreviation of this kind that begins at `start` and whose dot ends at `after`. */
function endsSentence(scan: Scan, kind: number, start: number, after: number): boolean {
  const { text } = scan;
  let at = after;
  if (kind === SPLIT && isClosing(codeIn(scan, after))) return false;
  while (at < scan.to && (isClosing(text.charCodeAt(at)) || text.charCodeAt(at) === 0x22)) at++;
  at = nextVisible(scan, at);
  if (at >= scan.to) return true;
  if (kind === NEVER || (kind === TITLE && isUpper(text.charCodeAt(start)))) return false;
  while (at < scan.to && isOpening(text.charCodeAt(at))) at++;
  if (at >= scan.to || !isUpper(text.charCodeAt(at))) return false;
  const end = skipWord(text, at, scan.to);
  // "etc." before any capital, the others before a word that opens sentences ("The", "He").
  if (kind === SPLIT && (codeIn(scan, after - 2) | 32) === 0x63) return true;
  return end - at > 1 || codeIn(scan, at) !== 0x41 ? scan.lexicon.openers.has(text, at, end) : true;
}

/** Adds a word that is an abbreviation with its dot at `end`; an abbreviation that is split gives its dot away where it ends the sentence. */
function pushAbbreviation(scan: Scan, start: number, end: number, kind: number): number {
  // "the U.S.'s", "Acme Inc.'s".
  if (isApostrophe(codeIn(scan, end + 1)) && cliticLength(scan, end + 1) > 0) return pushClitics(scan, start, end + 1);
  const ends = endsSentence(scan, kind, start, end + 1);
  if (ends && kind !== TITLE && (kind === SPLIT || kind === NUMBER || nextVisible(scan, end + 1) >= scan.to) && !isDotted(scan, start, end, kind)) {
    scan.words.push(start, end, WORD);
    scan.words.push(end, end + 1, STOP);
  } else scan.words.push(start, end + 1, ends ? FINAL_ABBREVIATION : ABBREVIATION);
  return end + 1;
}

/** Abbreviations of several dots keep the last one even at the end of the sentence ("the U.S."), hours do not ("5 p.m" and "."). */
function isDotted(scan: Scan, start: number, end: number, kind: number): boolean {
  if (kind === SPLIT) return false;
  for (let at = start; at < end; at++) if (scan.text.charCodeAt(at) === 0x2e) return true;
  return false;
}

/** The end of letters of one or two with dots between ("U.S", "Ph.D", "a.m") that begin at `start`, without the last dot; `start` where there is none. */
function dottedEnd(scan: Scan, start: number): number {
  const { text } = scan;
  let pieces = 0;
  let at = start;
  let good = start;
  while (at < scan.chunkEnd && classAt(text, at) === LETTER) {
    const end = skipWord(text, at, scan.chunkEnd);
    const size = end - at;
    if (size > 1 && !(size === 2 && isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1)) && pieces === 0)) break;
    pieces++;
    good = end;
    if (codeIn(scan, end) !== 0x2e) return pieces > 1 ? good : start;
    at = end + 1;
  }
  return pieces > 1 ? good : start;
}

/** Whether the letter before a dot is the initial of a name: "J. Smith", "George W. Bush", not "Plan B. The" or "I." */
function isInitial(scan: Scan, start: number, after: number): boolean {
  const { text } = scan;
  if (!isUpper(text.charCodeAt(start))) return false;
  const next = nextVisible(scan, after);
  if (next >= scan.to) return false;
  const code = text.charCodeAt(next);
  if (code === 0x2c || code === 0x2d) return true;
  if (!isUpper(code)) return false;
  const end = skipWord(text, next, scan.to);
  if (end - next === 1) return true;
  return !scan.lexicon.openers.has(text, next, end) || (next === after && end - next > 2);
}

/** Handles an abbreviation of several dots at `piece` behind a prefix that begins at `start` ("anti-U.S."); the offset behind it, or -1. */
export function scanPrefixed(scan: Scan, start: number, piece: number): number {
  const dotted = dottedEnd(scan, piece);
  return dotted > piece && codeIn(scan, dotted) === 0x2e ? pushAbbreviation(scan, start, dotted, abbreviationKinds.indexOf('end')) : -1;
}

/** Handles a word `start`–`end` with a dot at `end`: adds it with the dot and gives the offset behind, or gives -1 where the dot is not the word's. */
export function scanDotted(scan: Scan, start: number, end: number): number {
  const { text, lexicon } = scan;
  // Dots in a row are an ellipsis, but "Inc.." and "etc.." close a sentence with a dot of their own.
  if (codeIn(scan, end + 1) === 0x2e) {
    if (codeIn(scan, end + 2) === 0x2e || end - start < 2 || !lexicon.abbreviations.has(text, start, end)) return -1;
    scan.words.push(start, end + 1, ABBREVIATION);
    scan.words.push(end + 1, end + 2, STOP);
    return end + 2;
  }
  const dotted = end - start <= 2 ? dottedEnd(scan, start) : start;
  if (dotted > start) {
    if (codeIn(scan, dotted) !== 0x2e) {
      scan.words.push(start, dotted, WORD);
      return dotted;
    }
    const kind = lexicon.abbreviations.find(text, start, dotted);
    return pushAbbreviation(scan, start, dotted, kind < 0 ? abbreviationKinds.indexOf('end') : kind);
  }
  const kind = lexicon.abbreviations.find(text, start, end);
  const size = end - start;
  if (kind >= 0 && !(size === 1 && isUpper(text.charCodeAt(start)))) {
    const next = nextVisible(scan, end + 1);
    if (kind === NUMBER && classIn(scan, next) !== DIGIT && text.charCodeAt(next) !== 0x23) return -1;
    // "Sat." and "mar" are also words: only a capital makes them days and months; "Mass." is a state, "mass." is not.
    if (kind === CAPITAL && !isUpper(text.charCodeAt(start))) return -1;
    if (kind === TITLE && !isUpper(text.charCodeAt(start)) && !isUpper(codeIn(scan, next))) return -1;
    return pushAbbreviation(scan, start, end, kind);
  }
  // "(b. 1950)": a small letter behind a bracket.
  if (size === 1 && (isInitial(scan, start, end + 1) || (codeIn(scan, start - 1) === 0x28 && isLower(text.charCodeAt(start)) && classIn(scan, end + 1) === BLANK))) {
    scan.words.push(start, end + 1, ABBREVIATION);
    return end + 1;
  }
  return -1;
}
