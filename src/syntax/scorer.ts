/** A linear model over hashed features: adds each class's score to `scores`, which the caller has cleared. */
export interface Scorer {
  readonly width: number;
  score(features: Int32Array, count: number, scores: Float64Array): void;
}
