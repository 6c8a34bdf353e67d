// Names in the form in which they are compared: lower case, without diacritics, dots and apostrophes, cut at
// spaces and hyphens ("Kim Jong-un": "kim", "jong", "un"; "U.S.": "us"). How a piece was capitalised is kept beside it,
// so that "US" does not match "us".

/** How a piece is written: in lower case, with a capital first letter, or all in capitals. */
export const LOWER = 0;
/** See `LOWER`. */
export const CAPITAL = 1;
/** See `LOWER`. */
export const CAPITALS = 2;

const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ə: 'a' };

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code === 39 || code === 46) return false;
  }
  return true;
}

/** The form in which names are compared. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text.normalize('NFKD').toLowerCase()) {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 0x300 && code <= 0x36f) || character === '.' || character === "'" || character === '’' || character === '‘' || character === 'ʼ' || character === '`') continue;
    folded += SPECIAL[character] ?? character;
  }
  return folded;
}

/** Whether a character joins the parts of a name: hyphen, non-breaking hyphen, dashes. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015);
}

/** Whether a character is an apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** How a stretch of text is capitalised: `LOWER`, `CAPITAL` or `CAPITALS` (at least two letters, none of them small). */
export function capitalsOf(text: string, start: number, end: number): number {
  let letters = 0;
  let small = 0;
  let first = LOWER;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      letters++;
      small++;
    } else if (code >= 65 && code <= 90) {
      if (letters === 0) first = CAPITAL;
      letters++;
    } else if (code >= 48 && code <= 57) {
      if (letters === 0 && first === LOWER) first = CAPITAL;
    } else if (code > 127) {
      const character = text[at];
      const lower = character.toLowerCase();
      if (lower !== character) {
        if (letters === 0) first = CAPITAL;
        letters++;
      } else if (character.toUpperCase() !== character) {
        letters++;
        small++;
      }
    }
  }
  if (first === CAPITAL && letters > 1 && small === 0) return CAPITALS;
  return first;
}

/** A name cut into pieces with the capitals that a match must at least have. */
export interface NamePieces {
  readonly pieces: readonly string[];
  readonly capitals: readonly number[];
}

/** Cuts a name of a table into its pieces. */
export function piecesOfName(name: string): NamePieces {
  const pieces: string[] = [];
  const capitals: number[] = [];
  let start = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 32;
    if (code !== 32 && !isHyphen(code) && code !== 0xa0) continue;
    if (at > start) {
      const piece = fold(name.slice(start, at));
      if (piece) {
        pieces.push(piece);
        capitals.push(capitalsOf(name, start, at));
      }
    }
    start = at + 1;
  }
  return { pieces, capitals };
}
