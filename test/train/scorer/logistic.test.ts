import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WeightTable } from '../../../src/events/scorer/weight-table.ts';
import { type Example, rounded, trainLogistic } from '../../../train/scorer/logistic.ts';

const SETTINGS = { epochs: 12, rate: 0.1, decay: 0.001, minimumUses: 2, seed: 3 };
const example = (target: number, ...features: number[]): Example => ({ features: Int32Array.from(features), target, weight: 1 });

test('logistic: a class is told by the feature that goes with it, and the same examples give the same weights', () => {
  const examples = Array.from({ length: 30 }, (_, index) => example(index % 3, 100 + (index % 3), 7));
  const model = trainLogistic(examples, 3, SETTINGS);
  const table = new WeightTable(rounded(model, 0.01));
  for (let target = 0; target < 3; target++) {
    table.score(Int32Array.of(100 + target, 7), 2);
    assert.equal(table.scores.indexOf(Math.max(...table.scores)), target);
  }
  assert.deepEqual(trainLogistic(examples, 3, SETTINGS).weights, model.weights);
});

test('logistic: with one class the score is positive where the answer is yes; a feature met once has no weight', () => {
  const examples = [...Array.from({ length: 20 }, (_, index) => example(index % 2, 10 + (index % 2))), example(1, 10, 99)];
  const table = new WeightTable(rounded(trainLogistic(examples, 1, SETTINGS), 0.01));
  table.score(Int32Array.of(11), 1);
  assert.ok(table.scores[0] > 0.5);
  table.score(Int32Array.of(10), 1);
  assert.ok(table.scores[0] < -0.5);
  table.score(Int32Array.of(99), 1);
  assert.equal(table.scores[0], 0);
});
