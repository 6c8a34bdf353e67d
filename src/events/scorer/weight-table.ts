// A linear model's weights: for each feature hash a row of 8-bit weights, one a class, found through an open-addressed table. What is
// not in the table weighs nothing.

/** A model's tables as its file holds them. */
export interface WeightRows {
  readonly classes: number;
  /** Open addressing over a power of two of slots: a feature's hash and the number of its row plus one (0 in an empty slot), in turn. */
  readonly slots: Int32Array;
  /** Weights row by row. */
  readonly weights: Int8Array;
  /** What one unit of weight is worth, in logits. */
  readonly unit: number;
}

/** The slots of some hashes, whose rows are numbered in their order. */
export function slotsOf(hashes: Int32Array): Int32Array {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(2 * size);
  for (let row = 0; row < hashes.length; row++) {
    let slot = hashes[row] & (size - 1);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = hashes[row];
    slots[2 * slot + 1] = row + 1;
  }
  return slots;
}

/** Sums rows of weights. */
export class WeightTable {
  readonly classes: number;
  /** Each class's score after `score` or `add`, in logits. */
  readonly scores: Float64Array;
  readonly #sums: Int32Array;
  readonly #rows: WeightRows;

  constructor(rows: WeightRows) {
    this.classes = rows.classes;
    this.#rows = rows;
    this.scores = new Float64Array(rows.classes);
    this.#sums = new Int32Array(rows.classes);
  }

  /** Fills `scores` for the features before number `to`. */
  score(features: Int32Array, to: number): void {
    this.#sums.fill(0);
    this.add(features, 0, to);
  }

  /** Adds the features from number `from` up to and without `to` to the `scores`. */
  add(features: Int32Array, from: number, to: number): void {
    const { slots, weights, unit } = this.#rows;
    const { classes, scores } = this;
    const sums = this.#sums;
    const mask = slots.length / 2 - 1;
    for (let index = from; index < to; index++) {
      const hash = features[index];
      let slot = (hash & mask) * 2;
      let row = slots[slot + 1];
      while (row !== 0 && slots[slot] !== hash) {
        slot = (slot + 2) & (2 * mask + 1);
        row = slots[slot + 1];
      }
      if (row === 0) continue;
      const begin = (row - 1) * classes;
      for (let each = 0; each < classes; each++) sums[each] += weights[begin + each];
    }
    for (let each = 0; each < classes; each++) scores[each] = sums[each] * unit;
  }
}
