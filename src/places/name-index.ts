// Names of many pieces → numbers, by longest match from a position of a text. A trie in typed arrays: a step from piece to piece is one
// probe of an open hash table, keyed by the node and the hash of the piece. Names are added by the hash of their first piece alone, and
// those of one hash are cut into pieces and spread over the trie when that hash is first met in a text, so that tables of thousands cost a start little.
import { hashOfName, hashOfPiece, piecesOfName } from './folding.ts';
import { Growing, StepTable } from './step-table.ts';
import type { Pieces } from './pieces.ts';

/** A match: how many pieces, and the numbers of all the names that match just so, the smallest first. */
export interface NameMatch {
  readonly length: number;
  readonly values: readonly number[];
}

/** Where the steps from the beginning start. */
const ROOT = 0;
/** Slots for names to begin with: a register has some ten thousand, and growing looks each up again. */
const NAMES = 32_768;
const NONE = -1;

/** An index of names. */
export class NameIndex {
  // Names as they were added. Those whose first pieces hash alike are chained through `#before`, the last one first.
  readonly #texts: string[] = [];
  readonly #starts = new Growing();
  readonly #ends = new Growing();
  readonly #values = new Growing();
  readonly #before = new Growing();
  /** Hash of a first piece → the last name added with it. */
  readonly #last = new StepTable(NAMES);
  /** Node and hash of the next piece → the first node for it; nodes of other pieces that hash alike are chained through `#sibling`. */
  readonly #steps = new StepTable();

  // Nodes. The root has no piece.
  readonly #piece: string[] = [''];
  readonly #sibling = new Growing(NONE);
  readonly #leadsOn = new Growing(0);
  /** The first of the names that end at a node; the others are chained through `#nextEnd`. */
  readonly #firstEnd = new Growing(NONE);

  // Names that end at a node: value, and where their capitals stand in `#capitals`, one for each piece.
  readonly #endValue = new Growing();
  readonly #endCapitals = new Growing();
  readonly #nextEnd = new Growing();
  readonly #capitals = new Growing();

  /** Adds a name. Capitals in it are asked of a match; small letters match any. */
  add(name: string, value: number): void {
    this.addFrom(name, 0, name.length, value);
  }

  /** Adds the name that stands at `start` … `end` of a text, which is kept. */
  addFrom(text: string, start: number, end: number, value: number): void {
    const hash = hashOfName(text, start, end);
    if (hash === -1) return;
    const number = this.#texts.length;
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#values.push(value);
    const slot = this.#last.slot(ROOT, hash);
    this.#before.push(this.#last.values[slot]);
    this.#last.set(slot, ROOT, hash, number);
  }

  /** The values of names that consist of exactly these words, whatever their capitals. */
  exact(name: string): number[] {
    const { pieces } = piecesOfName(name);
    let node = ROOT;
    for (const piece of pieces) {
      node = this.#step(node, hashOfPiece(piece), piece);
      if (node === NONE) return [];
    }
    const found: number[] = [];
    for (let end = this.#firstEnd.at(node); end >= 0; end = this.#nextEnd.at(end)) this.#collect(found, this.#endValue.at(end));
    return found;
  }

  /** The longest name that begins at piece `at`, or null. */
  longest({ count, text, hash, capitals }: Pieces, at: number): NameMatch | null {
    let length = 0;
    let best = NONE;
    for (let node = ROOT, next = at; next < count; ) {
      node = this.#step(node, hash[next], text[next]);
      if (node === NONE) break;
      next++;
      if (this.#endsWith(node, capitals, at, next - at)) {
        length = next - at;
        best = node;
      }
      if (this.#leadsOn.at(node) === 0) break;
    }
    if (best === NONE) return null;
    const values: number[] = [];
    for (let end = this.#firstEnd.at(best); end >= 0; end = this.#nextEnd.at(end)) if (this.#fits(end, capitals, at, length)) this.#collect(values, this.#endValue.at(end));
    return { length, values };
  }

  #endsWith(node: number, capitals: Uint8Array, at: number, length: number): boolean {
    for (let end = this.#firstEnd.at(node); end >= 0; end = this.#nextEnd.at(end)) if (this.#fits(end, capitals, at, length)) return true;
    return false;
  }

  /** Whether the pieces from `at` are capitalised as a name asks. */
  #fits(end: number, capitals: Uint8Array, at: number, length: number): boolean {
    const wanted = this.#endCapitals.at(end);
    for (let index = 0; index < length; index++) if (capitals[at + index] < this.#capitals.at(wanted + index)) return false;
    return true;
  }

  /** Ends are few and chained in no order: each value goes to its place, once. */
  #collect(values: number[], value: number): void {
    let place = values.length;
    while (place > 0 && values[place - 1] > value) place--;
    if (values[place - 1] !== value) values.splice(place, 0, value);
  }

  /** The node that a piece leads to, or -1. */
  #step(from: number, hash: number, piece: string): number {
    if (from === ROOT) {
      const slot = this.#last.slot(ROOT, hash);
      if (!this.#last.has(slot)) return NONE;
      const name = this.#last.values[slot];
      if (name !== NONE) {
        this.#last.values[slot] = NONE;
        this.#spread(name);
      }
    }
    let node = this.#steps.values[this.#steps.slot(from, hash)];
    while (node >= 0 && this.#piece[node] !== piece) node = this.#sibling.at(node);
    return node;
  }

  /** Cuts a chain of names into pieces and puts them into the trie. */
  #spread(last: number): void {
    for (let name = last; name >= 0; name = this.#before.at(name)) {
      const { pieces, capitals } = piecesOfName(this.#texts[name].slice(this.#starts.at(name), this.#ends.at(name)));
      let node = ROOT;
      for (const piece of pieces) node = this.#grow(node, piece);
      const end = this.#endValue.push(this.#values.at(name));
      this.#endCapitals.push(this.#capitals.length);
      this.#nextEnd.push(this.#firstEnd.at(node));
      this.#firstEnd.set(node, end);
      for (const each of capitals) this.#capitals.push(each);
    }
  }

  #grow(from: number, piece: string): number {
    const hash = hashOfPiece(piece);
    const slot = this.#steps.slot(from, hash);
    const first = this.#steps.values[slot];
    for (let node = first; node >= 0; node = this.#sibling.at(node)) if (this.#piece[node] === piece) return node;
    const node = this.#piece.push(piece) - 1;
    this.#sibling.push(first);
    this.#leadsOn.push(0);
    this.#leadsOn.set(from, 1);
    this.#firstEnd.push(NONE);
    this.#steps.set(slot, from, hash, node);
    return node;
  }
}
