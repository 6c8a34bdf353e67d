// A row of numbers → a score: the sum of small decision trees that ask the same question at each level (oblivious trees, as in
// CatBoost, Prokhorenkova et al. 2018), so that the answers, as bits, are the number of the leaf.

/** Levels of each tree. */
export const DEPTH = 5;
const LEAVES = 1 << DEPTH;

/** Trees one after the other. */
export interface Trees {
  /** Which number each level asks about: `DEPTH` a tree. */
  readonly columns: Uint8Array;
  /** A level's answer is yes where the number is above its threshold. */
  readonly thresholds: Float32Array;
  /** Scores: 32 a tree, one for each set of answers. */
  readonly leaves: Float32Array;
}

/** The sum of all trees for a row of numbers. */
export function treeScore({ columns, thresholds, leaves }: Trees, row: Float64Array): number {
  let sum = 0;
  const trees = columns.length / DEPTH;
  for (let tree = 0; tree < trees; tree++) {
    let leaf = 0;
    for (let level = 0, at = tree * DEPTH; level < DEPTH; level++, at++) if (row[columns[at]] > thresholds[at]) leaf |= 1 << level;
    sum += leaves[tree * LEAVES + leaf];
  }
  return sum;
}
