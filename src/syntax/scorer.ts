/** A linear model over hashed features. */
export interface Scorer {
  /** Each class's score, filled anew by `score`; those of classes that were no candidates mean nothing. */
  readonly scores: Float64Array | Int32Array;
  /** Sums the weights of the first `count` features for the candidates `classes[from]` up to and without `classes[to]`. */
  score(features: Int32Array, count: number, classes: Uint8Array, from: number, to: number): void;
}
