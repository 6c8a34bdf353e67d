// One paragraph → its words, in the buffer. Every character that is not blank comes into exactly one word.
import { BLANK, classAt, DIGIT, LETTER, MARK, sizeAt, skipWord, SYMBOL } from './characters.ts';
import { addressEnd } from './addresses.ts';
import { symbolEnd } from './emoji.ts';
import { scanMark } from './mark-scanner.ts';
import { scanNumber } from './numbers.ts';
import { codeIn, endOfChunk, type Scan } from './scan.ts';
import { PICTURE, WORD } from './word-buffer.ts';
import { scanWord } from './word-scanner.ts';

/** Adds the words of the paragraph that `scan` is set to. */
export function walkWords(scan: Scan): void {
  const { text, words } = scan;
  scan.singleOpen = false;
  scan.addressFreeUntil = scan.from;
  scan.chunkEnd = scan.from;
  let at = scan.from;
  while (at < scan.to) {
    const found = classAt(text, at);
    if (found === BLANK) {
      at += sizeAt(text, at);
      continue;
    }
    if (at >= scan.chunkEnd) scan.chunkEnd = endOfChunk(text, at, scan.to);
    if (found === LETTER) at = scanWord(scan, at);
    else if (found === DIGIT) at = digitStart(scan, at);
    else if (found === SYMBOL) {
      const end = symbolEnd(text, at, scan.chunkEnd);
      words.push(at, end, PICTURE);
      at = end;
    } else if (found === MARK) {
      const end = skipWord(text, at, scan.chunkEnd);
      words.push(at, end, WORD);
      at = end;
    } else if (isSigned(scan, at)) at = scanSigned(scan, at);
    else at = scanMark(scan, at);
  }
}

/** An address may begin with a digit ("2020.example.org", "3m@example.org"). */
function digitStart(scan: Scan, at: number): number {
  const end = skipWord(scan.text, at, scan.chunkEnd);
  if (end < scan.chunkEnd) {
    const address = addressEnd(scan, at);
    if (address > 0) {
      scan.words.push(at, address, WORD);
      return address;
    }
  }
  return scanNumber(scan, at);
}

/** ".05" and "+44" begin a number where nothing stands before them. */
function isSigned(scan: Scan, at: number): boolean {
  const code = scan.text.charCodeAt(at);
  if (code !== 0x2e && code !== 0x2b) return false;
  const next = codeIn(scan, at + 1);
  if (next < 48 || next > 57) return false;
  return at === scan.from || classAt(scan.text, at - 1) > DIGIT || classAt(scan.text, at - 1) === BLANK;
}

function scanSigned(scan: Scan, at: number): number {
  const first = scan.words.count;
  const end = scanNumber(scan, at + 1);
  scan.words.start[first] = at;
  return end;
}
