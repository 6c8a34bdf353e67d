// Examples of hashed features → the weights of a (multinomial) logistic regression: AdaGrad over a seeded order, with L2, the mean of
// all steps at the end. One class is a binary model whose only score is the positive class's logit.
import { slotsOf, type WeightRows } from '../../src/events/scorer/weight-table.ts';
import { Random } from '../random.ts';

/** One example. `target` is its class, or for a binary model 0 or 1. */
export interface Example {
  readonly features: Int32Array;
  readonly target: number;
  readonly weight: number;
}

/** How a model is trained. */
export interface LogisticSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards 0 per step, relative to the rate. */
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly minimumUses: number;
  readonly seed: number;
}

/** A trained model before rounding. */
export interface DenseModel {
  readonly classes: number;
  readonly hashes: Int32Array;
  readonly weights: Float64Array;
}

function vocabulary(examples: readonly Example[], minimumUses: number): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { features } of examples) for (const hash of new Set(features)) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  const kept = [...uses].filter(([, count]) => count >= minimumUses).map(([hash]) => hash);
  kept.sort((a, b) => a - b);
  return new Map(kept.map((hash, index) => [hash, index]));
}

/** Scores → the difference between what should and what does come out, per class. */
function errorOf(scores: Float64Array, target: number): void {
  const classes = scores.length;
  if (classes === 1) {
    scores[0] = target - 1 / (1 + Math.exp(-scores[0]));
    return;
  }
  let most = -Infinity;
  for (let each = 0; each < classes; each++) most = Math.max(most, scores[each]);
  let sum = 0;
  for (let each = 0; each < classes; each++) sum += scores[each] = Math.exp(scores[each] - most);
  for (let each = 0; each < classes; each++) scores[each] = (each === target ? 1 : 0) - scores[each] / sum;
}

/** Trains a model with `classes` classes (1 for a binary one). */
export function trainLogistic(examples: readonly Example[], classes: number, settings: LogisticSettings): DenseModel {
  const ids = vocabulary(examples, settings.minimumUses);
  const known = examples.map(({ features }) => Int32Array.from([...new Set(features)].flatMap(hash => ids.get(hash) ?? [])));
  const size = ids.size * classes;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const sums = new Float64Array(size);
  const scores = new Float64Array(classes);
  const random = new Random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = settings.rate / (1 + epoch / settings.epochs);
    for (const index of random.permutation(examples.length)) {
      const features = known[index];
      scores.fill(0);
      for (const id of features) for (let each = 0; each < classes; each++) scores[each] += weights[id * classes + each];
      const { target, weight } = examples[index];
      errorOf(scores, target);
      for (const id of features)
        for (let each = 0; each < classes; each++) {
          const at = id * classes + each;
          const gradient = weight * scores[each] - settings.decay * weights[at];
          squares[at] += gradient * gradient;
          weights[at] += (rate * gradient) / Math.sqrt(squares[at]);
        }
    }
    if (epoch >= settings.epochs / 2) for (let at = 0; at < size; at++) sums[at] += weights[at];
  }
  const averaged = settings.epochs - Math.ceil(settings.epochs / 2);
  for (let at = 0; at < size; at++) sums[at] /= averaged;
  return { classes, hashes: Int32Array.from(ids.keys()), weights: sums };
}

/** Rounds a model to 8 bits, leaving out rows whose largest weight is below `threshold`. */
export function rounded({ classes, hashes, weights }: DenseModel, threshold: number): WeightRows {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const unit = most / 127 || 1;
  const rows = Array.from(hashes, (_, row) => row).filter(row => {
    for (let each = 0; each < classes; each++) if (Math.abs(weights[row * classes + each]) >= Math.max(threshold, unit / 2)) return true;
    return false;
  });
  const kept = new Int8Array(rows.length * classes);
  rows.forEach((row, index) => {
    for (let each = 0; each < classes; each++) kept[index * classes + each] = Math.round(weights[row * classes + each] / unit);
  });
  return { classes, slots: slotsOf(Int32Array.from(rows, row => hashes[row])), weights: kept, unit };
}
