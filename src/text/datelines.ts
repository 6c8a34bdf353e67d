// "MOSCOW (Reuters) - Russia said…" → where the dateline ends, so that it stands as a sentence of its own.
//   Also "KYIV, Ukraine (AP) — …", "BEIJING, July 5 (Xinhua) -- …", "TOKYO – …", "Paris (AFP) – …", "(Reuters) - …".
//   Papers of South Asia put a colon, or nothing behind an agency: "DELHI, March 8 (IANS) The …", "KABUL: The …", "KABUL (Pajhwok): The …".
//   Not "NATO - the alliance - said", "ASEAN – Southeast Asia's bloc – met", "Lima (the capital) - where he lives".
import { isDigit, isLower, isUpper } from './characters.ts';
import type { Scan } from './scan.ts';
import { ABBREVIATION, CLOSING_BRACKET, OPENING_BRACKET, PAUSE, WORD } from './word-buffer.ts';

/** A dateline has at most this many words. */
const LONGEST_DATELINE = 16;
/** A second dash within so many words encloses an aside with the first. */
const LONGEST_ASIDE = 14;
/** Abbreviations of capitals ("NATO", "OPEC") are shorter than this, names of places in capitals mostly are not. */
const SHORTEST_PLACE = 5;

function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < end; at++) if (!isUpper(text.charCodeAt(at))) return false;
  return true;
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2015;
}

/** Whether the word `word` is a dash with a blank on one of its sides. */
function isSpacedDash({ words, text }: Scan, word: number): boolean {
  if (words.kind[word] !== PAUSE || !isDash(text.charCodeAt(words.start[word]))) return false;
  return words.start[word] > words.end[word - 1] || words.start[word + 1] > words.end[word];
}

/** Whether the word `word` is a colon right behind the word before it. */
function isColon({ words, text }: Scan, word: number): boolean {
  return words.kind[word] === PAUSE && text.charCodeAt(words.start[word]) === 0x3a && words.start[word] === words.end[word - 1] && words.start[word + 1] > words.end[word];
}

/** What stands before the dash. */
interface Opening {
  /** The first words are in capitals throughout. */
  readonly capitals: boolean;
  /** Something stands in brackets, and it names a news agency. */
  bracket: boolean;
  agency: boolean;
  comma: boolean;
  date: boolean;
  /** Words outside of the brackets. */
  count: number;
}

/** Reads on to the dash or colon: its word, or -1 where what stands there is no dateline. */
function dashAfter(scan: Scan, first: number, limit: number, opening: Opening): number {
  const { words, text, lexicon } = scan;
  for (let word = first; word < limit; word++) {
    const kind = words.kind[word];
    const code = text.charCodeAt(words.start[word]);
    if (kind === OPENING_BRACKET) {
      if (opening.bracket) return -1;
      opening.bracket = true;
      for (word++; word < limit && words.kind[word] !== CLOSING_BRACKET; word++) if (lexicon.agencies.has(text, words.start[word], words.end[word])) opening.agency = true;
      // "LIMA, March 8 (IANS) The": a date and an agency need no dash.
      const next = word + 1;
      if (opening.agency && opening.date && next < limit && (words.kind[next] === WORD || words.kind[next] === ABBREVIATION)) return word;
    } else if (kind === PAUSE && code === 0x2c) opening.comma = true;
    else if (kind === PAUSE && code === 0x2f) continue;
    else if (word > first && (isSpacedDash(scan, word) || isColon(scan, word))) return word;
    // Agencies once sent "_" for the dash.
    else if (code === 0x5f && opening.agency) return word;
    else if (kind === PAUSE && isDash(code)) continue;
    else if (isLower(code) || (kind !== WORD && kind !== ABBREVIATION)) return -1;
    else {
      if (isDigit(code)) opening.date = true;
      opening.count++;
    }
  }
  return -1;
}

/** Whether all words outside of brackets are in capitals. */
function capitalsUpTo({ words, text }: Scan, first: number, { count, bracket }: Opening): boolean {
  return bracket || count === 1 || isCapitals(text, words.start[first + 1], words.end[first + 1]);
}

/** The word after the dateline at the beginning of the paragraph `first` … `last` - 1, or `first` where there is none. */
export function datelineEnd(scan: Scan, first: number, last: number): number {
  const { words, text } = scan;
  const head = text.charCodeAt(words.start[first]);
  if (!isUpper(head) && words.kind[first] !== OPENING_BRACKET) return first;
  const capitals = isCapitals(text, words.start[first], words.end[first]);
  const opening: Opening = { capitals, bracket: false, agency: false, comma: false, date: false, count: 0 };
  const dash = dashAfter(scan, first, Math.min(last - 1, first + LONGEST_DATELINE), opening);
  if (dash < 0 || isLower(text.charCodeAt(words.start[dash + 1]))) return first;
  if (opening.agency || (capitals && (opening.bracket || (opening.comma && opening.date)))) return dash + 1;
  if (!capitals) return first;
  const size = words.end[first] - words.start[first];
  const place = size >= SHORTEST_PLACE || isCapitals(text, words.start[first + 1], words.end[first + 1]);
  // "KABUL, Afghanistan -"; "KABUL (Pajhwok):", but "NATO: The".
  if (isColon(scan, dash)) return place && (opening.bracket || opening.count <= 2) && capitalsUpTo(scan, first, opening) ? dash + 1 : first;
  if (opening.comma && place && isLower(text.charCodeAt(words.start[dash - 1] + 1))) return dash + 1;
  // Without an agency's name or a date one place in capitals is wanted, or two words of them, and no second dash.
  for (let word = dash + 1; word < last - 1 && word < dash + LONGEST_ASIDE; word++) if (isSpacedDash(scan, word)) return first;
  const long = text.charCodeAt(words.start[dash]) === 0x2014;
  if (long && (opening.comma || opening.count === 1)) return dash + 1;
  if (opening.count === 1) return size >= SHORTEST_PLACE ? dash + 1 : first;
  return opening.count === 2 && isCapitals(text, words.start[first + 1], words.end[first + 1]) ? dash + 1 : first;
}
