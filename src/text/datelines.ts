// "MOSCOW (Reuters) - Russia said…" → where the dateline ends, so that it stands as a sentence of its own.
//   Also "KYIV, Ukraine (AP) — …", "BEIJING, July 5 (Xinhua) -- …", "WASHINGTON — …". Not "NATO - the alliance - said".
import { isLower, isUpper } from './characters.ts';
import type { Scan } from './scan.ts';
import { CLOSING_BRACKET, OPENING_BRACKET, PAUSE } from './word-buffer.ts';

/** A dateline has at most this many words. */
const LONGEST_DATELINE = 16;

function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < end; at++) if (!isUpper(text.charCodeAt(at))) return false;
  return true;
}

/** The word after the dateline at the beginning of the paragraph `first` … `last` - 1, or `first` where there is none. */
export function datelineEnd(scan: Scan, first: number, last: number): number {
  const { words, text } = scan;
  if (!isCapitals(text, words.start[first], words.end[first])) return first;
  const limit = Math.min(last - 1, first + LONGEST_DATELINE);
  let agency = false;
  let comma = false;
  let word = first + 1;
  for (; word < limit; word++) {
    const kind = words.kind[word];
    const code = text.charCodeAt(words.start[word]);
    if (kind === OPENING_BRACKET) {
      if (agency) return first;
      while (word < limit && words.kind[word] !== CLOSING_BRACKET) word++;
      agency = true;
    } else if (kind === PAUSE && code === 0x2c) comma = true;
    else if (kind === PAUSE && (code === 0x2d || code === 0x2013 || code === 0x2014)) {
      if (words.start[word] === words.end[word - 1] && words.start[word + 1] === words.end[word]) continue;
      break;
    } else if (kind === PAUSE && code === 0x2f) continue;
    else if (isLower(code) || (kind !== 0 && kind !== 3)) return first;
  }
  if (word >= limit || word + 1 >= last) return first;
  if (isLower(text.charCodeAt(words.start[word + 1]))) return first;
  const dash = text.charCodeAt(words.start[word]);
  // Without the agency's name only the long dash after one place makes a dateline.
  return agency || (dash === 0x2014 && (comma || word === first + 1)) ? word + 1 : first;
}
