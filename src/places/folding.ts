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

/** Whether a name is cut at a character: space, no-break space, hyphen. */
function isCut(code: number): boolean {
  return code === 32 || code === 0xa0 || isHyphen(code);
}

/** Where the possessive ending of a word of a name begins ("People's": 6), or its end: texts are cut there too. */
function possessiveStart(name: string, start: number, end: number): number {
  if (end - start < 3 || name.charCodeAt(end - 1) !== 115) return end;
  const mark = name.charCodeAt(end - 2);
  return mark === 39 || mark === 0x2019 ? end - 2 : end;
}

/** The first piece of a name, "" where it has none. */
function firstPiece(name: string): string {
  let start = 0;
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && !isCut(name.charCodeAt(at))) continue;
    if (at > start) {
      const piece = fold(name.slice(start, possessiveStart(name, start, at)));
      if (piece) return piece;
    }
    start = at + 1;
  }
  return '';
}

/** A number for a folded piece; different pieces may share one. */
export function hashOfPiece(piece: string): number {
  let hash = 0;
  for (let at = 0; at < piece.length; at++) hash = (Math.imul(hash, 31) + piece.charCodeAt(at)) & 0x7fffffff;
  return hash;
}

/**
 * `hashOfPiece` of the first piece of the name that stands at `start` … `end` of a text, -1 where it has none. Plain names are read in place: a table of
 * thousands is indexed without making a string of any.
 */
export function hashOfName(text: string, start: number, end: number): number {
  let hash = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code === 39) {
      const piece = firstPiece(text.slice(start, end));
      return piece === '' ? -1 : hashOfPiece(piece);
    }
    if (code === 32 || code === 45) {
      if (letters) break;
      continue;
    }
    if (code === 46) continue;
    letters++;
    hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) & 0x7fffffff;
  }
  return letters ? hash : -1;
}

/** Cuts a name of a table into its pieces. */
export function piecesOfName(name: string): NamePieces {
  const pieces: string[] = [];
  const capitals: number[] = [];
  const push = (from: number, to: number): void => {
    const piece = to > from ? fold(name.slice(from, to)) : '';
    if (!piece) return;
    pieces.push(piece);
    capitals.push(capitalsOf(name, from, to));
  };
  let start = 0;
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && !isCut(name.charCodeAt(at))) continue;
    const ending = possessiveStart(name, start, at);
    push(start, ending);
    push(ending, at);
    start = at + 1;
  }
  return { pieces, capitals };
}
