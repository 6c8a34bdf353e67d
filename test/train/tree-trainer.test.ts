import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeScore } from '../../src/claims/tree-scores.ts';
import { Random } from '../../train/random.ts';
import { type NumberRows, trainTrees } from '../../train/tree-trainer.ts';

const SETTINGS = { trees: 30, rate: 0.3, caution: 1, share: 0.8 };
const COUNT = 600;

/** Rows of three numbers, of which the last says nothing. */
function rows(): NumberRows {
  const random = new Random(7);
  return { columns: 3, values: Float64Array.from({ length: COUNT * 3 }, () => random.next()) };
}

/** Yes where one of the first two numbers is large and the other small: no line parts them. */
const isYes = ({ values }: NumberRows, row: number): boolean => values[row * 3] > 0.5 !== values[row * 3 + 1] > 0.5;

test('tree trainer: learns what no weighted sum of the numbers can tell', () => {
  const given = rows();
  const chosen = Int32Array.from({ length: COUNT - 100 }, (_, row) => row);
  const trees = trainTrees(given, chosen, row => (isYes(given, row) ? 1 : 0), SETTINGS, 1);
  let right = 0;
  for (let row = COUNT - 100; row < COUNT; row++) if (treeScore(trees, given.values.subarray(row * 3, row * 3 + 3)) > 0 === isYes(given, row)) right++;
  assert.ok(right >= 90, `${right} of 100 rows that it has not seen`);
  assert.deepEqual(
    trainTrees(given, chosen, row => (isYes(given, row) ? 1 : 0), SETTINGS, 1),
    trees,
  );
});

test('tree trainer: a column that never differs is never asked about', () => {
  const given = rows();
  const flat = { columns: 3, values: given.values.map((value, at) => (at % 3 === 2 ? 4 : value)) };
  const trees = trainTrees(
    flat,
    Int32Array.from({ length: COUNT }, (_, row) => row),
    row => (isYes(given, row) ? 1 : 0),
    SETTINGS,
    1,
  );
  assert.ok(!trees.columns.includes(2));
});
