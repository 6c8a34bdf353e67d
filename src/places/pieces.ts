// The pieces of a text, in which names of the tables are looked up: each word folded, and cut at its hyphens
// ("Moscow-Pyongyang": two pieces of one word). Hyphens that are words of their own inside a name, and the apostrophe of a
// plural's possessive, leave no piece; other punctuation leaves an empty one, which matches nothing.
import type { Parse } from '../syntax/index.ts';
import { CAPITAL, CAPITALS, capitalsOf, fold, hashOfPiece, isHyphen, LOWER } from './folding.ts';

/** The pieces of one parse as parallel arrays. */
export interface Pieces {
  readonly count: number;
  /** Folded text; "" for punctuation. */
  readonly text: readonly string[];
  /** `hashOfPiece` of it. */
  readonly hash: Int32Array;
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

/** Pieces as they are found. A text's typed arrays have room for one piece a word and grow where words are cut. */
class Pieced implements Pieces {
  count = 0;
  readonly text: string[] = [];
  hash: Int32Array;
  capitals: Uint8Array;
  word: Int32Array;
  start: Int32Array;
  end: Int32Array;
  readonly ofWord: Int32Array;

  constructor(words: number) {
    const room = words + (words >> 3) + 16;
    this.hash = new Int32Array(room);
    this.capitals = new Uint8Array(room);
    this.word = new Int32Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.ofWord = new Int32Array(words + 1);
  }

  #push(word: number, start: number, end: number): number {
    const at = this.count++;
    if (at === this.hash.length) this.#grow();
    this.word[at] = word;
    this.start[at] = start;
    this.end[at] = end;
    return at;
  }

  #grow(): void {
    const wider = (numbers: Int32Array): Int32Array => {
      const larger = new Int32Array(numbers.length * 2);
      larger.set(numbers);
      return larger;
    };
    const capitals = new Uint8Array(this.capitals.length * 2);
    capitals.set(this.capitals);
    this.capitals = capitals;
    this.hash = wider(this.hash);
    this.word = wider(this.word);
    this.start = wider(this.start);
    this.end = wider(this.end);
  }

  /** A piece that matches nothing. */
  blank(word: number, start: number, end: number): void {
    this.#push(word, start, end);
    this.text.push('');
  }

  /** A piece of letters and digits. Plain ones, nearly all there are, are folded, hashed and judged in one walk. */
  piece(text: string, word: number, start: number, end: number): void {
    const at = this.#push(word, start, end);
    let hash = 0;
    let letters = 0;
    let small = 0;
    let first = LOWER;
    for (let place = start; place < end; place++) {
      let code = text.charCodeAt(place);
      if (code >= 97 && code <= 122) {
        letters++;
        small++;
      } else if (code >= 65 && code <= 90) {
        if (letters++ === 0) first = CAPITAL;
        code += 32;
      } else if (code >= 48 && code <= 57) {
        if (letters === 0 && first === LOWER) first = CAPITAL;
      } else if (code > 126 || code === 39 || code === 46) {
        this.#odd(text, at, start, end);
        return;
      }
      hash = (Math.imul(hash, 31) + code) & 0x7fffffff;
    }
    const form = text.slice(start, end);
    this.text.push(small === letters ? form : form.toLowerCase());
    this.hash[at] = hash;
    this.capitals[at] = first === CAPITAL && letters > 1 && small === 0 ? CAPITALS : first;
  }

  #odd(text: string, at: number, start: number, end: number): void {
    const form = fold(text.slice(start, end));
    this.text.push(form);
    this.hash[at] = hashOfPiece(form);
    this.capitals[at] = capitalsOf(text, start, end);
  }
}

/** Cuts a word at its hyphens. */
function cut(pieces: Pieced, text: string, word: number, start: number, end: number): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isHyphen(text.charCodeAt(at))) continue;
    if (at > from) pieces.piece(text, word, from, at);
    from = at + 1;
  }
  if (end > from) pieces.piece(text, word, from, end);
}

/** Whether a word without letters leaves no piece: a hyphen inside a name, or the apostrophe in "the Workers' Party", which belongs to the name. */
function joins(parse: Parse, word: number, start: number, end: number): boolean {
  if (parse.xpos(word) === 'POS') return true;
  return end - start === 1 && isHyphen(parse.text.charCodeAt(start)) && word > 0 && parse.end(word - 1) === start && word + 1 < parse.count && parse.start(word + 1) === end;
}

/** Cuts a parse into pieces anew. */
export function cutPieces(parse: Parse): Pieces {
  const { text, count } = parse;
  const pieces = new Pieced(count);
  for (let word = 0; word < count; word++) {
    pieces.ofWord[word] = pieces.count;
    const start = parse.start(word);
    const end = parse.end(word);
    if (wordHasLetters(text, start, end)) cut(pieces, text, word, start, end);
    else if (!joins(parse, word, start, end)) pieces.blank(word, start, end);
  }
  pieces.ofWord[count] = pieces.count;
  return pieces;
}

const seen = new WeakMap<Parse, Pieces>();

/** The pieces of a parse; computed once for each. */
export function piecesOf(parse: Parse): Pieces {
  const known = seen.get(parse);
  if (known) return known;
  const pieces = cutPieces(parse);
  seen.set(parse, pieces);
  return pieces;
}
