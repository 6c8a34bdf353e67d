// Names of many pieces → numbers, by longest match from a position of a text. Names are grouped by their first piece;
// a group is tried from its longest name down, so a look-up costs one map access where no name begins.
import { type NamePieces, piecesOfName } from './folding.ts';
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
  readonly #groups = new Map<string, Entry[]>();
  readonly #sorted = new Set<string>();

  /** Adds a name. Capitals in it are asked of a match; small letters match any. */
  add(name: string, value: number): void {
    const { pieces, capitals } = piecesOfName(name);
    if (pieces.length === 0) return;
    const group = this.#groups.get(pieces[0]);
    if (group) group.push({ pieces, capitals, value });
    else this.#groups.set(pieces[0], [{ pieces, capitals, value }]);
  }

  /** Whether a name begins with this folded piece. */
  begins(piece: string): boolean {
    return this.#groups.has(piece);
  }

  /** The values of names that consist of exactly these words, whatever their capitals. */
  exact(name: string): number[] {
    const { pieces } = piecesOfName(name);
    const found: number[] = [];
    for (const entry of this.#groups.get(pieces[0] ?? '') ?? [])
      if (entry.pieces.length === pieces.length && entry.pieces.every((piece, at) => piece === pieces[at]) && !found.includes(entry.value)) found.push(entry.value);
    return found;
  }

  /** The longest name that begins at piece `at`, or null. */
  longest(pieces: Pieces, at: number): NameMatch | null {
    const first = pieces.text[at];
    const group = this.#groups.get(first);
    if (!group) return null;
    if (!this.#sorted.has(first)) {
      group.sort((a, b) => b.pieces.length - a.pieces.length || a.value - b.value);
      this.#sorted.add(first);
    }
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
