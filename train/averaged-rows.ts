// The trainer's weights: feature hash → a dense row of weights, one a class, with the running sums that averaging needs
// (Collins 2002; the sums trick of Daumé 2006). A row exists once its feature took part in a mistake.

/** Weights of a linear model in training. */
export class AveragedRows {
  readonly width: number;
  #keys: Int32Array;
  #rows: Int32Array;
  #mask: number;
  #weights: Float32Array;
  #sums: Float64Array;
  #used: Int32Array;
  /** Number of features that have a row. */
  size = 0;
  /** Decisions seen so far; the clock of the averages. */
  clock = 1;

  constructor(width: number, capacity = 1 << 18) {
    this.width = width;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity).fill(-1);
    this.#weights = new Float32Array((capacity >> 1) * width);
    this.#sums = new Float64Array((capacity >> 1) * width);
    this.#used = new Int32Array(capacity >> 1);
  }

  #find(hash: number): number {
    let slot = (hash ^ (hash >>> 9)) & this.#mask;
    while (this.#rows[slot] >= 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    const capacity = keys.length * 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity).fill(-1);
    for (let slot = 0; slot < keys.length; slot++)
      if (rows[slot] >= 0) {
        const at = this.#find(keys[slot]);
        this.#keys[at] = keys[slot];
        this.#rows[at] = rows[slot];
      }
    const weights = new Float32Array((capacity >> 1) * this.width);
    weights.set(this.#weights);
    this.#weights = weights;
    const sums = new Float64Array((capacity >> 1) * this.width);
    sums.set(this.#sums);
    this.#sums = sums;
    const used = new Int32Array(capacity >> 1);
    used.set(this.#used);
    this.#used = used;
  }

  /** Adds the rows of the features to `scores` (which the caller clears). */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const width = this.width;
    for (let f = 0; f < count; f++) {
      const row = this.#rows[this.#find(features[f])];
      if (row < 0) continue;
      const base = row * width;
      for (let c = 0; c < width; c++) scores[c] += this.#weights[base + c];
    }
  }

  /** Adds `step` to the weight of class `index` under each feature. */
  update(features: Int32Array, count: number, index: number, step: number): void {
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      let slot = this.#find(hash);
      let row = this.#rows[slot];
      if (row < 0) {
        if (this.size >= this.#keys.length >> 1) {
          this.#grow();
          slot = this.#find(hash);
        }
        row = this.size++;
        this.#keys[slot] = hash;
        this.#rows[slot] = row;
      }
      this.#weights[row * this.width + index] += step;
      this.#sums[row * this.width + index] += step * this.clock;
      this.#used[row]++;
    }
  }

  /** Each feature with its averaged weights, in the order of the features' hashes. `uses` counts its updates. */
  forEach(visit: (hash: number, averaged: Float64Array, uses: number) => void): void {
    const hashes = new Uint32Array(this.size);
    let count = 0;
    for (let slot = 0; slot < this.#rows.length; slot++) if (this.#rows[slot] >= 0) hashes[count++] = this.#keys[slot];
    hashes.sort();
    const averaged = new Float64Array(this.width);
    for (const hash of hashes) {
      const row = this.#rows[this.#find(hash | 0)];
      for (let c = 0; c < this.width; c++) averaged[c] = this.#weights[row * this.width + c] - this.#sums[row * this.width + c] / this.clock;
      visit(hash | 0, averaged, this.#used[row]);
    }
  }
}
