// The tagger's and the labeller's models at run time: feature hash → 8-bit weights of some classes. Features with few classes have a
// list of (class, weight); those with many a row with one weight for each class, read for the candidates only.
// A slot (see `slots.ts`) holds 12 bits of the hash as a check and 20 bits of where its list or row is, plus one; a list's entry holds the
// weight in its low byte, the class in the next seven bits and, in the top bit, whether it ends its list.
import type { Scorer } from './scorer.ts';
import { fetchHeld } from './slots.ts';

/** Bits of a slot that tell where its list begins, plus one. */
export const PLACE_BITS = 20;
const PLACE_MASK = (1 << PLACE_BITS) - 1;
const MOST_FEATURES = 512;

/** The tables of one model. Places below `lists.length` are entries where a list begins; those above are rows. */
export interface ListTables {
  readonly slots: Uint32Array;
  readonly lists: Uint16Array;
  readonly rows: Int8Array;
}

/** Lists and rows over a power of two of slots, and one more. */
export class ListTable implements Scorer {
  readonly scores: Int32Array;
  readonly #width: number;
  readonly #slots: Uint32Array;
  readonly #lists: Uint16Array;
  readonly #rows: Int8Array;
  readonly #found = new Int32Array(MOST_FEATURES);
  readonly #gathered = new Int32Array(MOST_FEATURES);
  readonly #foundRows = new Int32Array(MOST_FEATURES);

  constructor(tables: ListTables, width: number) {
    this.#slots = tables.slots;
    this.#lists = tables.lists;
    this.#rows = tables.rows;
    this.#width = width;
    this.scores = new Int32Array(width);
  }

  score(features: Int32Array, count: number, classes: Uint8Array, from: number, to: number): void {
    const found = this.#found;
    const foundRows = this.#foundRows;
    const places = this.#look(features, count);
    const lists = this.#lists;
    const scores = this.scores;
    const width = this.#width;
    scores.fill(0);
    let rowCount = 0;
    const gathered = this.#gathered;
    // A row has no entry to fetch; place 0 stands in.
    for (let f = 0; f < places; f++) gathered[f] = lists[(found[f] - 1) & ((found[f] - 1 - lists.length) >> 31)];
    for (let f = 0; f < places; f++) {
      let at = found[f] - 1;
      if (at >= lists.length) {
        foundRows[rowCount++] = (at - lists.length) * width;
        continue;
      }
      let entry = gathered[f];
      for (;;) {
        scores[(entry >> 8) & 127] += (entry << 24) >> 24;
        if (entry >= 0x8000) break;
        entry = lists[++at];
      }
    }
    const rows = this.#rows;
    for (let candidate = from; candidate < to; candidate++) {
      const index = classes[candidate];
      let sum = 0;
      for (let row = 0; row < rowCount; row++) sum += rows[foundRows[row] + index];
      scores[index] += sum;
    }
  }

  /** Puts the places of the features that the table holds into `#found`; gives their number. Free of branches. */
  #look(features: Int32Array, count: number): number {
    const found = this.#found;
    const held = this.#gathered;
    fetchHeld(this.#slots, features, count, PLACE_BITS, held);
    let places = 0;
    for (let f = 0; f < count; f++) {
      const place = held[f] & PLACE_MASK;
      found[places] = place;
      places += -place >>> 31;
    }
    return places;
  }
}
