// UTF-16 code unit → what it is to a segmenter: blank, letter, digit, mark, symbol or punctuation.
// Filled on first sight of a code unit, so that the scanners look up one byte a character.

/** White space, controls and invisible format characters: between words, part of none. */
export const BLANK = 1;
/** Letters of any script (and letter-like numbers). */
export const LETTER = 2;
/** Decimal digits of any script. */
export const DIGIT = 3;
/** Combining marks, joiners, variation selectors, soft hyphens: part of what they follow. */
export const MARK = 4;
/** Punctuation, currency and mathematical signs. */
export const PUNCTUATION = 5;
/** Pictures, superscripts and everything else that stands as a word of its own. */
export const SYMBOL = 6;
/** Half of a surrogate pair; `classAt` reads the pair. */
const SURROGATE = 7;

const classes = new Uint8Array(65536);

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (code === 0xad || code === 0x200c || code === 0x200d) return MARK;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  if (/[\s\p{Z}\p{C}]/u.test(character)) return BLANK;
  if (/[\p{P}\p{Sc}\p{Sm}\p{Sk}]/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** The class of a character beyond the basic plane. */
function classOfPoint(point: number): number {
  if (point >= 0x1f3fb && point <= 0x1f3ff) return MARK;
  if (point >= 0x1f000 && point <= 0x1fbff) return SYMBOL;
  if (point >= 0xe0020 && point <= 0xe01ef) return MARK;
  const character = String.fromCodePoint(point);
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : SYMBOL;
}

/** The class of the character at `at`; a lone surrogate is a symbol. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let found = classes[code];
  if (found === 0) {
    found = classify(code);
    classes[code] = found;
  }
  if (found !== SURROGATE) return found;
  const point = text.codePointAt(at) ?? code;
  return point > 0xffff ? classOfPoint(point) : SYMBOL;
}

/** Code units of the character at `at`: 2 for a surrogate pair. */
export function sizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= text.length) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** Whether a code unit is a small letter. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An apostrophe, typewriter or curly, or a mark that writers use for one. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x60 || code === 0xb4;
}

/** Line feed, carriage return, form feed, vertical tab, next line, line and paragraph separators. */
export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Where the characters of one class or of another end, from `at` on. */
export function skipWord(text: string, at: number, to: number): number {
  while (at < to) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      at++;
      continue;
    }
    const found = classAt(text, at);
    if (found !== LETTER && found !== DIGIT && found !== MARK) break;
    at += sizeAt(text, at);
  }
  return Math.min(at, to);
}
