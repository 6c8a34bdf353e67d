// Averaged weights of one training run as flat arrays sorted by feature hash: what workers hand over, what is cached between
// runs, and what several runs are averaged from.
import type { ActionRows } from './action-rows.ts';
import type { AveragedRows } from './averaged-rows.ts';

/** Feature i has hash `hash[i]`, was updated `uses[i]` times, and holds the weights `begin[i] … begin[i + 1]`. */
export interface SparseModel {
  readonly width: number;
  readonly hash: Int32Array;
  readonly uses: Uint32Array;
  readonly begin: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
}

class SparseBuilder {
  readonly hash: number[] = [];
  readonly uses: number[] = [];
  readonly begin: number[] = [0];
  #classes = new Uint8Array(1 << 20);
  #weights = new Float32Array(1 << 20);
  #count = 0;

  add(index: number, weight: number): void {
    if (this.#count === this.#classes.length) {
      const classes = new Uint8Array(this.#count * 2);
      classes.set(this.#classes);
      this.#classes = classes;
      const weights = new Float32Array(this.#count * 2);
      weights.set(this.#weights);
      this.#weights = weights;
    }
    this.#classes[this.#count] = index;
    this.#weights[this.#count++] = weight;
  }

  close(hash: number, uses: number): void {
    if (this.#count === this.begin[this.begin.length - 1]) return;
    this.hash.push(hash);
    this.uses.push(uses);
    this.begin.push(this.#count);
  }

  build(width: number): SparseModel {
    return {
      width,
      hash: Int32Array.from(this.hash),
      uses: Uint32Array.from(this.uses),
      begin: Uint32Array.from(this.begin),
      classes: this.#classes.slice(0, this.#count),
      weights: this.#weights.slice(0, this.#count),
    };
  }
}

/** The averaged weights of finished training. With `relative`, class 0 is taken off every class and left out. */
export function sparseOf(rows: AveragedRows | ActionRows, relative: boolean): SparseModel {
  const builder = new SparseBuilder();
  rows.forEach((hash, weights, uses) => {
    const zero = relative ? weights[0] : 0;
    for (let index = relative ? 1 : 0; index < rows.width; index++) if (weights[index] - zero !== 0) builder.add(index, weights[index] - zero);
    builder.close(hash, uses);
  });
  return builder.build(rows.width);
}

/** The mean of several models; a feature or class that a model lacks counts as 0 there. `uses` are summed. */
export function meanOf(models: readonly SparseModel[]): SparseModel {
  const { width } = models[0];
  const builder = new SparseBuilder();
  const at = models.map(() => 0);
  const sums = new Float64Array(width);
  for (;;) {
    let least = Infinity;
    models.forEach((model, m) => {
      if (at[m] < model.hash.length) least = Math.min(least, model.hash[at[m]] >>> 0);
    });
    if (least === Infinity) return builder.build(width);
    sums.fill(0);
    let uses = 0;
    models.forEach((model, m) => {
      if (at[m] >= model.hash.length || model.hash[at[m]] >>> 0 !== least) return;
      for (let entry = model.begin[at[m]]; entry < model.begin[at[m] + 1]; entry++) sums[model.classes[entry]] += model.weights[entry] / models.length;
      uses += model.uses[at[m]++];
    });
    for (let index = 0; index < width; index++) if (sums[index] !== 0) builder.add(index, sums[index]);
    builder.close(least | 0, uses);
  }
}

/** The bytes of a model, for the cache. */
export function packSparse(model: SparseModel): Buffer {
  const header = Uint32Array.of(model.width, model.hash.length, model.weights.length, 0);
  return Buffer.concat([header, model.hash, model.uses, model.begin, model.weights, model.classes].map(array => Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
}

/** The model in such bytes. */
export function unpackSparse(bytes: Buffer): SparseModel {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const [width, features, entries] = new Uint32Array(buffer, 0, 3);
  let at = 16;
  const next = (length: number): number => {
    at += length;
    return at - length;
  };
  return {
    width,
    hash: new Int32Array(buffer, next(features * 4), features),
    uses: new Uint32Array(buffer, next(features * 4), features),
    begin: new Uint32Array(buffer, next(features * 4 + 4), features + 1),
    weights: new Float32Array(buffer, next(entries * 4), entries),
    classes: new Uint8Array(buffer, next(entries), entries),
  };
}
