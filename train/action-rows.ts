// The trainer's weights of the action classifier: like `AveragedRows`, but each feature's hash and its three weights lie
// together in memory, since training is bound by the time to fetch them.
import type { Scorer } from '../src/syntax/scorer.ts';
import type { Witness } from './witness.ts';

const STRIDE = 4;
const CLASSES = STRIDE - 1;

/** Weights of the three actions in training. */
export class ActionRows implements Scorer {
  readonly width = CLASSES;
  readonly scores = new Float64Array(CLASSES);
  /** Number of features that have a row. */
  size = 0;
  /** Decisions seen so far; the clock of the averages. */
  clock = 1;
  /** A row is its hash (0: empty) and three weights; both arrays see the same memory. */
  #keys: Int32Array;
  #weights: Float32Array;
  #sums: Float64Array;
  #used: Int32Array;
  #mask: number;
  readonly #witness: Witness;

  constructor(capacity: number, witness: Witness) {
    this.#witness = witness;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity * STRIDE);
    this.#weights = new Float32Array(this.#keys.buffer);
    this.#sums = new Float64Array(capacity * CLASSES);
    this.#used = new Int32Array(capacity);
  }

  /** The row of a feature, or the empty one where it would be. */
  #find(hash: number): number {
    let row = (hash ^ (hash >>> 9)) & this.#mask;
    while (this.#keys[row * STRIDE] !== hash && this.#keys[row * STRIDE] !== 0) row = (row + 1) & this.#mask;
    return row;
  }

  #grow(): void {
    const [keys, weights, sums, used] = [this.#keys, this.#weights, this.#sums, this.#used];
    const capacity = used.length * 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity * STRIDE);
    this.#weights = new Float32Array(this.#keys.buffer);
    this.#sums = new Float64Array(capacity * CLASSES);
    this.#used = new Int32Array(capacity);
    for (let from = 0; from < used.length; from++) {
      const hash = keys[from * STRIDE];
      if (hash === 0) continue;
      const to = this.#find(hash);
      this.#keys[to * STRIDE] = hash;
      this.#used[to] = used[from];
      for (let c = 0; c < CLASSES; c++) {
        this.#weights[to * STRIDE + 1 + c] = weights[from * STRIDE + 1 + c];
        this.#sums[to * CLASSES + c] = sums[from * CLASSES + c];
      }
    }
  }

  /** All actions are scored: candidates are not looked at. */
  score(features: Int32Array, count: number): void {
    const keys = this.#keys;
    const weights = this.#weights;
    const mask = this.#mask;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      let row = (hash ^ (hash >>> 9)) & mask;
      while (keys[row * STRIDE] !== hash && keys[row * STRIDE] !== 0) row = (row + 1) & mask;
      shift += weights[row * STRIDE + 1];
      left += weights[row * STRIDE + 2];
      right += weights[row * STRIDE + 3];
    }
    this.scores[0] = shift;
    this.scores[1] = left;
    this.scores[2] = right;
  }

  /** Adds `step` to the weight of action `index` under each feature. */
  update(features: Int32Array, count: number, index: number, step: number): void {
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      let row = this.#find(hash);
      if (this.#keys[row * STRIDE] === 0) {
        if (!this.#witness.again(hash)) continue;
        if (this.size * 2 > this.#used.length) {
          this.#grow();
          row = this.#find(hash);
        }
        this.#keys[row * STRIDE] = hash;
        this.size++;
      }
      this.#weights[row * STRIDE + 1 + index] += step;
      this.#sums[row * CLASSES + index] += step * this.clock;
      this.#used[row]++;
    }
  }

  /** Each feature with its averaged weights, in the order of the features' hashes. `uses` counts its updates. */
  forEach(visit: (hash: number, averaged: Float64Array, uses: number) => void): void {
    const hashes = new Uint32Array(this.size);
    let count = 0;
    for (let row = 0; row < this.#used.length; row++) if (this.#keys[row * STRIDE] !== 0) hashes[count++] = this.#keys[row * STRIDE];
    hashes.sort();
    const averaged = new Float64Array(CLASSES);
    for (const hash of hashes) {
      const row = this.#find(hash | 0);
      for (let c = 0; c < CLASSES; c++) averaged[c] = this.#weights[row * STRIDE + 1 + c] - this.#sums[row * CLASSES + c] / this.clock;
      visit(hash | 0, averaged, this.#used[row]);
    }
  }
}
