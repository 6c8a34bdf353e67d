// Slots of predicates and readers' classes → whole-number weights: multinomial logistic regression with an L2 penalty, by accelerated
// gradient over all rows at once, so that no order and no chance enters.
import { SLOTS } from '../src/claims/judgement-features.ts';
import { emptyWeights, type JudgementWeights } from '../src/claims/readers-judgement.ts';

/** One predicate: its slots and its class (0 happened, 1 open, 2 did not). */
export interface JudgementRow {
  readonly slots: readonly number[];
  readonly side: number;
}

/** How it is learned. */
export const JUDGEMENT_SETTINGS = {
  /** Penalty on the mean loss. */
  penalty: 1e-3,
  steps: 300,
  rate: 0.3,
  /** A slot seen in fewer rows has no weight. */
  rows: 3,
  /** How far the share of a class is taken out of its sum: 0 favours the common class, 1 treats classes alike. */
  levelling: 0.9,
  /** Whole numbers to one unit of log-odds. */
  scale: 256,
} as const;

/** Class probabilities of one row, into `out`. */
function probabilities(weights: Float64Array, slots: readonly number[], out: Float64Array): void {
  for (let side = 0; side < 3; side++) {
    let sum = weights[3 * SLOTS + side];
    for (const slot of slots) sum += weights[3 * slot + side];
    out[side] = sum;
  }
  const most = Math.max(out[0], out[1], out[2]);
  let total = 0;
  for (let side = 0; side < 3; side++) total += out[side] = Math.exp(out[side] - most);
  for (let side = 0; side < 3; side++) out[side] /= total;
}

function gradientOf(weights: Float64Array, rows: readonly JudgementRow[], penalty: number): Float64Array {
  const gradient = weights.map(weight => 2 * penalty * weight);
  for (let side = 0; side < 3; side++) gradient[3 * SLOTS + side] = 0;
  const chance = new Float64Array(3);
  for (const { slots, side: right } of rows) {
    probabilities(weights, slots, chance);
    for (let side = 0; side < 3; side++) {
      const error = (chance[side] - (side === right ? 1 : 0)) / rows.length;
      for (const slot of slots) gradient[3 * slot + side] += error;
      gradient[3 * SLOTS + side] += error;
    }
  }
  return gradient;
}

/** Slots seen often enough, for each row. */
function frequent(rows: readonly JudgementRow[]): JudgementRow[] {
  const seen = new Int32Array(SLOTS);
  for (const { slots } of rows) for (const slot of slots) seen[slot]++;
  return rows.map(({ slots, side }) => ({ side, slots: slots.filter(slot => seen[slot] >= JUDGEMENT_SETTINGS.rows) }));
}

/** Learns weights. `shares`: how often each class occurs where the model is used, for the levelling. */
export function learnJudgements(all: readonly JudgementRow[], shares: readonly number[]): JudgementWeights {
  const { penalty, steps, rate, levelling, scale } = JUDGEMENT_SETTINGS;
  const rows = frequent(all);
  let weights = new Float64Array(3 * (SLOTS + 1));
  let ahead = weights.slice();
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(ahead, rows, penalty);
    const next = ahead.map((weight, i) => weight - rate * gradient[i]);
    const drive = (step - 1) / (step + 2);
    ahead = next.map((weight, i) => weight + drive * (weight - weights[i]));
    weights = next;
  }
  const whole = emptyWeights();
  for (let i = 0; i < whole.length; i++) whole[i] = Math.round(scale * weights[i]);
  for (let side = 0; side < 3; side++) whole[3 * SLOTS + side] = Math.round(scale * (weights[3 * SLOTS + side] - levelling * Math.log(shares[side])));
  return whole;
}
