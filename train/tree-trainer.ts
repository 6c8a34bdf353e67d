// Rows of numbers with yes or no → a sum of oblivious trees: gradient boosting of the logistic loss (Friedman 2001) with leaves by
// Newton's step, each tree on a random part of the rows. Numbers are cut into bins of equal counts.
import { DEPTH, type Trees } from '../src/claims/tree-scores.ts';
import { Random } from './random.ts';

const BINS = 48;
const LEAVES = 1 << DEPTH;

/** How trees are trained. */
export interface TreeSettings {
  readonly trees: number;
  readonly rate: number;
  /** What is added to each leaf's curvature, so that small leaves say little. */
  readonly caution: number;
  /** Share of the rows that each tree sees. */
  readonly share: number;
}

/** Rows one after the other, `columns` numbers each. */
export interface NumberRows {
  readonly columns: number;
  readonly values: Float64Array;
}

/** The thresholds between the bins of a column. */
function thresholdsOf(rows: NumberRows, chosen: Int32Array, column: number): Float32Array {
  const sorted = Float64Array.from(chosen, row => rows.values[row * rows.columns + column]).sort();
  const found = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    let at = Math.floor((bin * sorted.length) / BINS);
    while (at > 0 && sorted[at - 1] === sorted[at]) at--;
    if (at > 0) found.add(Math.fround((sorted[at - 1] + sorted[at]) / 2));
  }
  return Float32Array.from(found).sort();
}

interface Binned {
  readonly thresholds: readonly Float32Array[];
  /** Bin of each chosen row, column by column. */
  readonly bins: readonly Uint8Array[];
}

function binned(rows: NumberRows, chosen: Int32Array): Binned {
  const thresholds = Array.from({ length: rows.columns }, (_, column) => thresholdsOf(rows, chosen, column));
  const bins = thresholds.map((cuts, column) =>
    Uint8Array.from(chosen, row => {
      const value = rows.values[row * rows.columns + column];
      let bin = 0;
      while (bin < cuts.length && value > cuts[bin]) bin++;
      return bin;
    }),
  );
  return { thresholds, bins };
}

interface Question {
  readonly column: number;
  readonly bin: number;
}

/** Sums of gradients and curvatures by leaf and bin. */
class Histogram {
  readonly gradient = new Float64Array(LEAVES * BINS);
  readonly curvature = new Float64Array(LEAVES * BINS);

  fill(bins: Uint8Array, leaf: Uint8Array, seen: Uint8Array, gradient: Float64Array, curvature: Float64Array): void {
    this.gradient.fill(0);
    this.curvature.fill(0);
    for (let row = 0; row < bins.length; row++) {
      if (seen[row] === 0) continue;
      const at = leaf[row] * BINS + bins[row];
      this.gradient[at] += gradient[row];
      this.curvature[at] += curvature[row];
    }
  }

  /** What parting all leaves above each bin gains; the best bin. */
  best(leaves: number, cuts: number, caution: number): { bin: number; gain: number } {
    const gains = new Float64Array(cuts);
    for (let leaf = 0; leaf < leaves; leaf++) {
      let [allGradient, allCurvature] = [0, 0];
      for (let bin = 0; bin <= cuts; bin++) {
        allGradient += this.gradient[leaf * BINS + bin];
        allCurvature += this.curvature[leaf * BINS + bin];
      }
      let [gradient, curvature] = [0, 0];
      for (let bin = 0; bin < cuts; bin++) {
        gradient += this.gradient[leaf * BINS + bin];
        curvature += this.curvature[leaf * BINS + bin];
        const rest = allGradient - gradient;
        gains[bin] += gradient ** 2 / (curvature + caution) + rest ** 2 / (allCurvature - curvature + caution);
      }
    }
    let bin = 0;
    for (let other = 1; other < cuts; other++) if (gains[other] > gains[bin]) bin = other;
    return { bin, gain: cuts > 0 ? gains[bin] : -1 };
  }
}

/** Trains on the rows chosen. */
export function trainTrees(rows: NumberRows, chosen: Int32Array, label: (row: number) => number, settings: TreeSettings, seed: number): Trees {
  const { thresholds, bins } = binned(rows, chosen);
  const count = chosen.length;
  const random = new Random(seed);
  const score = new Float64Array(count);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const leaf = new Uint8Array(count);
  const seen = new Uint8Array(count);
  const histogram = new Histogram();
  const made = { columns: new Uint8Array(settings.trees * DEPTH), thresholds: new Float32Array(settings.trees * DEPTH), leaves: new Float32Array(settings.trees * LEAVES) };
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const probability = 1 / (1 + Math.exp(-score[row]));
      gradient[row] = label(chosen[row]) - probability;
      curvature[row] = probability * (1 - probability);
      seen[row] = random.next() < settings.share ? 1 : 0;
    }
    leaf.fill(0);
    for (let level = 0; level < DEPTH; level++) {
      let best: Question & { gain: number } = { column: 0, bin: 0, gain: -1 };
      for (let column = 0; column < rows.columns; column++) {
        histogram.fill(bins[column], leaf, seen, gradient, curvature);
        const { bin, gain } = histogram.best(1 << level, thresholds[column].length, settings.caution);
        if (gain > best.gain) best = { column, bin, gain };
      }
      made.columns[tree * DEPTH + level] = best.column;
      made.thresholds[tree * DEPTH + level] = thresholds[best.column][best.bin];
      for (let row = 0; row < count; row++) if (bins[best.column][row] > best.bin) leaf[row] |= 1 << level;
    }
    const sums = new Float64Array(LEAVES);
    const weights = new Float64Array(LEAVES).fill(settings.caution);
    for (let row = 0; row < count; row++) {
      if (seen[row] === 0) continue;
      sums[leaf[row]] += gradient[row];
      weights[leaf[row]] += curvature[row];
    }
    for (let each = 0; each < LEAVES; each++) made.leaves[tree * LEAVES + each] = (settings.rate * sums[each]) / weights[each];
    for (let row = 0; row < count; row++) score[row] += made.leaves[tree * LEAVES + leaf[row]];
  }
  return made;
}
