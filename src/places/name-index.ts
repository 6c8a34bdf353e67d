// Names of many pieces → numbers, by longest match from a position of a text. Names are grouped by their first piece; a group is cut
// into pieces when it is first asked for and tried from its longest name down, so a look-up costs one map access where no name begins.
import { type NamePieces, hashOfName, hashOfPiece, piecesOfName } from './folding.ts';
import type { Pieces } from './pieces.ts';

interface Entry extends NamePieces {
  readonly value: number;
}

/** A match: how many pieces, and the numbers of all the names that match just so. */
export interface NameMatch {
  readonly length: number;
  readonly values: readonly number[];
}

/** An index of names. */
export class NameIndex {
  /** Hash of the first piece → the last name added with it; `#before` leads to those before. */
  readonly #last = new Map<number, number>();
  readonly #before: number[] = [];
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #values: number[] = [];
  readonly #groups = new Map<number, Entry[]>();

  /** Adds a name. Capitals in it are asked of a match; small letters match any. */
  add(name: string, value: number): void {
    this.addFrom(name, 0, name.length, value);
  }

  /** Adds the name that stands at `start` … `end` of a text, which is kept. */
  addFrom(text: string, start: number, end: number, value: number): void {
    const hash = hashOfName(text, start, end);
    if (hash === -1) return;
    this.#before.push(this.#last.get(hash) ?? -1);
    this.#last.set(hash, this.#texts.length);
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#values.push(value);
    if (this.#groups.size) this.#groups.delete(hash);
  }

  /** Whether a name begins with this folded piece. */
  begins(piece: string): boolean {
    return this.#group(piece)?.some(entry => entry.pieces[0] === piece) ?? false;
  }

  /** The names whose first piece hashes as this one. */
  #group(first: string): readonly Entry[] | undefined {
    const hash = hashOfPiece(first);
    const known = this.#groups.get(hash);
    if (known) return known;
    let at = this.#last.get(hash);
    if (at === undefined) return undefined;
    const entries: Entry[] = [];
    for (; at >= 0; at = this.#before[at]) entries.push({ ...piecesOfName(this.#texts[at].slice(this.#starts[at], this.#ends[at])), value: this.#values[at] });
    entries.sort((a, b) => b.pieces.length - a.pieces.length || a.value - b.value);
    this.#groups.set(hash, entries);
    return entries;
  }

  /** The values of names that consist of exactly these words, whatever their capitals. */
  exact(name: string): number[] {
    const { pieces } = piecesOfName(name);
    const found: number[] = [];
    for (const entry of this.#group(pieces[0] ?? '') ?? [])
      if (entry.pieces.length === pieces.length && entry.pieces.every((piece, at) => piece === pieces[at]) && !found.includes(entry.value)) found.push(entry.value);
    return found;
  }

  /** The longest name that begins at piece `at`, or null. */
  longest(pieces: Pieces, at: number): NameMatch | null {
    const group = this.#group(pieces.text[at]);
    if (!group) return null;
    let length = 0;
    let values: number[] | null = null;
    for (const entry of group) {
      if (values && entry.pieces.length < length) break;
      if (!matches(entry, pieces, at)) continue;
      length = entry.pieces.length;
      if (!values) values = [entry.value];
      else if (!values.includes(entry.value)) values.push(entry.value);
    }
    return values && { length, values };
  }
}

function matches(entry: Entry, pieces: Pieces, at: number): boolean {
  const wanted = entry.pieces;
  if (at + wanted.length > pieces.count) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (pieces.text[at + index] !== wanted[index] || pieces.capitals[at + index] < entry.capitals[index]) return false;
  }
  return true;
}
