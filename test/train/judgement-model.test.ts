import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyWeights, judgedClass, settled } from '../../src/claims/readers-judgement.ts';
import { learnJudgements } from '../../train/judgement-model.ts';

const rows = Array.from({ length: 60 }, (_, index) => ({ side: index % 3, slots: [index % 3, 10 + (index % 2)] }));
const shares = [1 / 3, 1 / 3, 1 / 3];

test('judgements: learns which slot goes with which class, the same each time, in whole numbers', () => {
  const weights = learnJudgements(rows, shares);
  for (const side of [0, 1, 2]) assert.equal(judgedClass(weights, [side, 10]), side);
  assert.deepEqual(learnJudgements(rows, shares), weights);
});

test('judgements: a slot seen too seldom has no weight, and without weights nothing is decided but the first class', () => {
  const weights = learnJudgements([...rows, { side: 2, slots: [99] }], shares);
  assert.deepEqual([...weights.subarray(3 * 99, 3 * 100)], [0, 0, 0]);
  assert.equal(judgedClass(emptyWeights(), [1, 2]), 0);
});

test('judgements: a value on the readers’ side stays, another gives way; what is open is never made to have happened', () => {
  assert.equal(settled('CT+', 0), 'CT+');
  assert.equal(settled('PS-', 2), 'PS-');
  assert.equal(settled('UU', 2), 'PR-');
  assert.equal(settled('CT+', 1), 'UU');
  assert.equal(settled('CT-', 0), 'PR+');
  assert.equal(settled('UU', 0), 'UU');
});
