// Numbers as one word: groups of thousands, decimals, times, dates, telephone numbers, ordinals, decades.
//   "1,200.50", "7:30", "12/07/2024", "2024-07-12", "5th", "1990s" are one; "4-5", "1/2", "5km", "10%" are split.
import { classAt, DIGIT, isApostrophe, isDigit, LETTER, skipWord } from './characters.ts';
import { cliticLength, pushClitics } from './clitics.ts';
import { codeIn, type Scan } from './scan.ts';
import { WORD } from './word-buffer.ts';

function digitsEnd(scan: Scan, at: number): number {
  while (at < scan.chunkEnd && classAt(scan.text, at) === DIGIT) at++;
  return at;
}

/** Value of a short run of ASCII digits. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to && at < from + 6; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Whether the two numbers round one slash are a date ("9/11") rather than a fraction ("3/4") or a range. */
function isMonthDay(text: string, from: number, slash: number, to: number): boolean {
  const first = numberAt(text, from, slash);
  const second = numberAt(text, slash + 1, to);
  return first >= 1 && first <= 12 && slash - from <= 2 && second >= 5 && second <= 31 && second > first;
}

/** The end of a number of groups joined by "-" or "/", where that makes one word (a date, a telephone number); else the end of the first group. */
function groupedEnd(scan: Scan, from: number, firstEnd: number): number {
  const { text } = scan;
  let end = firstEnd;
  let groups = 1;
  let slashes = 0;
  let previous = from;
  while (end < scan.chunkEnd) {
    const code = text.charCodeAt(end);
    if ((code !== 0x2d && code !== 0x2f) || !isDigit(codeIn(scan, end + 1))) break;
    if (code === 0x2f) slashes++;
    previous = end;
    end = digitsEnd(scan, end + 1);
    groups++;
    if (groups > 6) return firstEnd;
  }
  if (groups >= 3) return end;
  if (groups < 2) return firstEnd;
  if (slashes > 0) return isMonthDay(text, from, previous, end) ? end : firstEnd;
  const left = previous - from;
  const right = end - previous - 1;
  return (left === 3 || left === 5) && right === 4 ? end : firstEnd;
}

/** The end of the digits at `at` with the points, commas and colons that stand between digits. */
function figureEnd(scan: Scan, at: number): number {
  let end = digitsEnd(scan, at);
  while (end < scan.chunkEnd) {
    const code = scan.text.charCodeAt(end);
    if (!isDigit(codeIn(scan, end + 1))) break;
    const next = digitsEnd(scan, end + 1);
    // Commas hold groups of three together; "[1,2]" and "18,19" are lists.
    if (code === 0x2c ? next - end !== 4 : code !== 0x2e && code !== 0x3a) break;
    end = next;
  }
  return end;
}

/** Scans the number at `at` and its unit, adds its words and gives where it stopped. */
export function scanNumber(scan: Scan, at: number): number {
  const { text, words, lexicon } = scan;
  let end = figureEnd(scan, at);
  if (end === digitsEnd(scan, at)) end = groupedEnd(scan, at, end);
  const code = codeIn(scan, end);
  if (isApostrophe(code) && (codeIn(scan, end + 1) | 32) === 0x73 && text.charCodeAt(end - 1) === 0x30 && skipWord(text, end + 1, scan.to) === end + 2) {
    // "the 1980's", but not "the G20's".
    words.push(at, end + 2, WORD);
    return end + 2;
  }
  if (end < scan.chunkEnd && classAt(text, end) === LETTER) {
    const letters = skipWord(text, end, scan.chunkEnd);
    let unit = letters;
    if (codeIn(scan, letters) === 0x2e && (codeIn(scan, letters + 1) | 32) === 0x6d && skipWord(text, letters + 1, scan.chunkEnd) === letters + 2) unit = letters + 2;
    if (lexicon.units.has(text, end, unit)) {
      words.push(at, end, WORD);
      return end;
    }
    words.push(at, letters, WORD);
    return letters;
  }
  if (isApostrophe(code) && cliticLength(scan, end) > 0) return pushClitics(scan, at, end);
  words.push(at, end, WORD);
  return end;
}
