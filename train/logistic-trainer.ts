// Examples with yes or no → the weights of a logistic regression: Adagrad (Duchi, Hazan and Singer 2011) with feature dropout,
// the weights of the later epochs averaged.
import type { ExampleStore } from './example-store.ts';
import { Random } from './random.ts';

/** How a model is trained. */
export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that each example hides. */
  readonly dropout: number;
  /** The first epoch, from 0, whose weights count into the mean. */
  readonly averageFrom: number;
  /** What each weight's sum of squares begins with: the larger, the more careful the first steps. */
  readonly start: number;
}

/** Gradients smaller than this change nothing worth the time. */
const SMALLEST = 2e-3;

/** Trains on the rows given; the weight of each numbered feature. */
export function trainLogistic(store: ExampleStore, rows: Int32Array, label: (row: number) => number, settings: Settings, seed: number): Float32Array {
  const { features, begin, size } = store;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(settings.start);
  const mean = new Float32Array(size);
  const random = new Random(seed);
  const kept = new Int32Array(4096);
  const hidden = Math.round(settings.dropout * 65536);
  const factor = 1 / (1 - settings.dropout);
  let state = (seed * 2654435761) | 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const place of random.permutation(rows.length)) {
      const row = rows[place];
      let count = 0;
      let sum = 0;
      for (let at = begin[row]; at < begin[row + 1]; at++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if ((state & 0xffff) < hidden) continue;
        kept[count++] = features[at];
        sum += weights[features[at]];
      }
      const gradient = 1 / (1 + Math.exp(-sum * factor)) - label(row);
      if (Math.abs(gradient) < SMALLEST) continue;
      const step = gradient * factor;
      for (let f = 0; f < count; f++) {
        const feature = kept[f];
        squares[feature] += step * step;
        weights[feature] -= (settings.rate * step) / Math.sqrt(squares[feature]);
      }
    }
    if (epoch >= settings.averageFrom) for (let f = 0; f < size; f++) mean[f] += weights[f] / (settings.epochs - settings.averageFrom);
  }
  return mean;
}

/** The mean of weights that are numbered alike. */
export function meanWeights(all: readonly Float32Array[]): Float32Array {
  return all[0].map((_, index) => all.reduce((sum, weights) => sum + weights[index], 0) / all.length);
}
