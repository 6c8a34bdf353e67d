// Features of training examples → numbered features. Rows are added as hashes, article by article; when all are there, features
// met in too few articles are dropped (they would be learned by heart) and the others numbered, in the order of their first use.
import type { Weights } from '../src/claims/hashed-weights.ts';

/** Rows of features, packed one after the other. */
export class ExampleStore {
  /** Hashes until `number` is called, then numbers of features. */
  features = new Int32Array(1 << 20);
  /** Row r is `features[begin[r]] …` up to `begin[r + 1]`. */
  begin = new Int32Array(1 << 16);
  rows = 0;
  #hashes = new Int32Array(0);
  #numbers = new Int32Array(0);
  /** How many features were numbered. */
  size = 0;
  /** The hash of each numbered feature. */
  hashOf = new Int32Array(0);

  /** Adds a row. */
  add(features: Int32Array, count: number): void {
    const from = this.begin[this.rows];
    if (from + count > this.features.length) this.features = grown(this.features, from + count);
    this.features.set(features.subarray(0, count), from);
    if (++this.rows + 1 > this.begin.length) this.begin = grown(this.begin, this.rows + 1);
    this.begin[this.rows] = from + count;
  }

  #find(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#numbers[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  /** Numbers the features that rows of two articles have; `article` gives a row's article. */
  number(article: (row: number) => number): void {
    const total = this.begin[this.rows];
    let capacity = 1 << 16;
    while (capacity < total && capacity < 1 << 26) capacity *= 2;
    // While counting, `#numbers` holds the first article plus two, or 1 once a second one was met.
    this.#hashes = new Int32Array(capacity);
    this.#numbers = new Int32Array(capacity);
    for (let row = 0; row < this.rows; row++) {
      const stamp = article(row) + 2;
      for (let at = this.begin[row]; at < this.begin[row + 1]; at++) {
        const slot = this.#find(this.features[at]);
        if (this.#numbers[slot] === 0) {
          this.#hashes[slot] = this.features[at];
          this.#numbers[slot] = stamp;
        } else if (this.#numbers[slot] !== stamp) this.#numbers[slot] = 1;
      }
    }
    this.#keepCommon();
    this.#compact();
  }

  #keepCommon(): void {
    const common: number[] = [];
    for (let slot = 0; slot < this.#hashes.length; slot++) if (this.#numbers[slot] === 1) common.push(this.#hashes[slot]);
    this.size = common.length;
    this.hashOf = Int32Array.from(common);
    let capacity = 1024;
    while (capacity < 2 * this.size) capacity *= 2;
    this.#hashes = new Int32Array(capacity);
    this.#numbers = new Int32Array(capacity);
    this.hashOf.forEach((hash, index) => {
      const slot = this.#find(hash);
      this.#hashes[slot] = hash;
      this.#numbers[slot] = index + 1;
    });
  }

  #compact(): void {
    let to = 0;
    let from = 0;
    for (let row = 0; row < this.rows; row++) {
      const end = this.begin[row + 1];
      for (; from < end; from++) {
        const number = this.numberOf(this.features[from]);
        if (number >= 0) this.features[to++] = number;
      }
      this.begin[row + 1] = to;
    }
    this.features = this.features.slice(0, to);
  }

  /** The number of a feature, -1 where it has none. */
  numberOf(hash: number): number {
    return this.#numbers[this.#find(hash)] - 1;
  }

  /** Weights by feature number as weights by hash. */
  weights(values: Float32Array, width: number): Weights {
    return {
      width,
      sum: (features, count, out, at) => {
        out.fill(0, at, at + width);
        for (let f = 0; f < count; f++) {
          const number = this.numberOf(features[f]);
          if (number >= 0) for (let index = 0; index < width; index++) out[at + index] += values[number * width + index];
        }
      },
    };
  }
}

function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
