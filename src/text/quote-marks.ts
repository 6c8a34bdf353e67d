// A word that is a quotation mark → its family and the side that its shape and its neighbours tell.
//   6'2" holds no quotation marks; the mark of "the parties' talks" is an apostrophe; "…" ‘…’ «…» „…“ ”…” »…« are known.
import { BLANK, classAt, isDigit, LETTER } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** Marks of one family close one another. */
export const DOUBLE = 1;
export const SINGLE = 2;
export const ANGLE = 3;
export const CORNER = 4;
/** Curly double marks; a straight one closes them where its own kind stands not open, and the other way round. */
export const CURLY = 5;

/** Sides: sure by shape or place, or open to what stands before. */
export const OPENS = 1;
export const CLOSES = 2;
export const EITHER = 3;

/** Family of the mark that begins with this code unit, or 0. */
function familyOf(code: number, length: number): number {
  switch (code) {
    case 0x22:
    case 0xff02:
      return DOUBLE;
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return CURLY;
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x60:
    case 0xb4:
      return length === 2 ? DOUBLE : SINGLE;
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      return ANGLE;
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return CORNER;
    default:
      return 0;
  }
}

/** Side that the shape tells: EITHER for straight marks and those that languages use both ways. */
function sideOfShape(code: number): number {
  switch (code) {
    case 0x201e:
    case 0x201f:
    case 0x2018:
    case 0x201a:
    case 0x60:
    case 0x300c:
    case 0x300e:
    case 0x201c:
    case 0xab:
    case 0x2039:
      return OPENS;
    case 0x300d:
    case 0x300f:
    case 0xbb:
    case 0x203a:
    case 0x201d:
      return CLOSES;
    default:
      return EITHER;
  }
}

function isOpenBefore(text: string, at: number, from: number): boolean {
  if (at <= from || classAt(text, at - 1) === BLANK) return true;
  const code = text.charCodeAt(at - 1);
  return (
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2d ||
    code === 0x2f ||
    (code >= 0x2012 && code <= 0x2015) ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xab
  );
}

function isFreeBehind(text: string, at: number): boolean {
  if (at >= text.length || classAt(text, at) === BLANK) return true;
  const found = classAt(text, at);
  const code = text.charCodeAt(at);
  return found !== LETTER && !isDigit(code) && code !== 0x28 && code !== 0x5b && code !== 0x24;
}

/** Whether a straight mark behind a digit stands for inches or feet, seconds or minutes. */
function isMeasure(text: string, start: number): boolean {
  if (start === 0 || !isDigit(text.charCodeAt(start - 1))) return false;
  let at = start - 1;
  while (at > 0 && start - at < 8 && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2e)) at--;
  const before = text.charCodeAt(at);
  return before === 0x27 || before === 0x2019 || before === 0x2032;
}

/** Family × 4 + side of the word `word`, or 0 where it is no quotation mark. The paragraph begins at `from` and ends at `to`. */
export function markOf(tokens: Tokens, word: number, from: number, to: number): number {
  const { text } = tokens;
  const start = tokens.start[word];
  const end = tokens.end[word];
  const code = text.charCodeAt(start);
  if (end - start > 2) return 0;
  const family = familyOf(code, end - start);
  if (family === 0) return 0;
  // The apostrophe of "parties'" is the second word of a multi-word token.
  if (word > 0 && tokens.multiword[word - 1] === 2 && tokens.end[word - 1] === start) return 0;
  const straight = code === 0x22 || code === 0x27 || code === 0xff02;
  if (straight && isMeasure(text, start)) return 0;
  const before = isOpenBefore(text, start, from);
  const behind = isFreeBehind(text, end);
  if (family === SINGLE) {
    if (before && !behind) return family * 4 + OPENS;
    if (!before && behind && code !== 0x2018) return family * 4 + CLOSES;
    return code === 0x2018 && before ? family * 4 + OPENS : 0;
  }
  // Nothing is there to close, whichever way the mark is turned: ”… and then they left”.
  if (start === from && end < to) return family * 4 + OPENS;
  const shape = sideOfShape(code);
  // A mark turned the wrong way for its place is what some languages and many writers use: „…“, »…«, ”…”.
  if (before && !behind) return family * 4 + OPENS;
  if ((!before && behind) || end === to) return family * 4 + CLOSES;
  return family * 4 + shape;
}
