// The pieces of a text, in which names of the tables are looked up: each word folded, and cut at its hyphens
// ("Moscow-Pyongyang": two pieces of one word). Hyphens that are words of their own inside a name, and the apostrophe of a
// plural's possessive, leave no piece; other punctuation leaves an empty one, which matches nothing.
import type { Parse } from '../syntax/index.ts';
import { capitalsOf, fold, isHyphen } from './folding.ts';

/** The pieces of one parse as parallel arrays. */
export interface Pieces {
  readonly count: number;
  /** Folded text; "" for punctuation. */
  readonly text: readonly string[];
  /** `LOWER`, `CAPITAL` or `CAPITALS`. */
  readonly capitals: Uint8Array;
  /** The word that the piece belongs to. */
  readonly word: Int32Array;
  /** UTF-16 offsets. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The first piece of each word; entry `parse.count` is `count`. */
  readonly ofWord: Int32Array;
}

function letterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code > 0xbf && !(code >= 0x2000 && code <= 0x206f));
}

function wordHasLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (letterOrDigit(text.charCodeAt(at))) return true;
  return false;
}

const seen = new WeakMap<Parse, Pieces>();

/** The pieces of a parse; computed once for each. */
export function piecesOf(parse: Parse): Pieces {
  const known = seen.get(parse);
  if (known) return known;
  const text = parse.text;
  const forms: string[] = [];
  const word: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const capitals: number[] = [];
  const ofWord = new Int32Array(parse.count + 1);
  const push = (number: number, start: number, end: number): void => {
    forms.push(fold(text.slice(start, end)));
    word.push(number);
    starts.push(start);
    ends.push(end);
    capitals.push(capitalsOf(text, start, end));
  };
  for (let number = 0; number < parse.count; number++) {
    ofWord[number] = forms.length;
    const start = parse.start(number);
    const end = parse.end(number);
    if (!wordHasLetters(text, start, end)) {
      const joins =
        end - start === 1 && isHyphen(text.charCodeAt(start)) && number > 0 && parse.end(number - 1) === start && number + 1 < parse.count && parse.start(number + 1) === end;
      // "the Workers' Party": the apostrophe belongs to the name.
      if (!joins && parse.xpos(number) !== 'POS') {
        push(number, start, end);
        forms[forms.length - 1] = '';
      }
      continue;
    }
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && !isHyphen(text.charCodeAt(at))) continue;
      if (at > from) push(number, from, at);
      from = at + 1;
    }
  }
  ofWord[parse.count] = forms.length;
  const pieces: Pieces = {
    count: forms.length,
    text: forms,
    capitals: Uint8Array.from(capitals),
    word: Int32Array.from(word),
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    ofWord,
  };
  seen.set(parse, pieces);
  return pieces;
}
