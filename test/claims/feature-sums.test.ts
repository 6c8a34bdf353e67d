import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeatureSums } from '../../src/claims/feature-sums.ts';

const NAMES = ['w', 't', 'd', 'q'];

/** The features of a row of atoms. */
function features(templates: readonly string[], ...atoms: readonly number[]): number[] {
  const out = new Int32Array(16);
  const end = new FeatureSums(templates, NAMES).extract(Int32Array.from(atoms), out, 2);
  return [...out.subarray(2, end)];
}

test('feature sums: each template gives one feature, which hangs on its own atoms alone', () => {
  const templates = ['w t d q', 'w', 'w t', 't d q'];
  const [w, wt, tdq, all] = features(templates, 5, 6, 7, 8);
  assert.equal(new Set([w, wt, tdq, all]).size, 4);
  assert.deepEqual(features(templates, 5, 6, 7, 9).slice(0, 2), [w, wt]);
  assert.notEqual(features(templates, 5, 6, 7, 9)[2], tdq);
  assert.notEqual(features(templates, 5, 6, 7, 9)[3], all);
});

test('feature sums: the same number in another atom is another feature', () => {
  assert.equal(new Set(features(['w', 't', 'd', 'q'], 5, 5, 5, 5)).size, 4);
});

test('feature sums: a template that stands twice, is too long or names no atom is refused, as is an atom that none names', () => {
  for (const templates of [['w t d q', 't w', 'w t'], ['w t d q', 'w x'], ['w t d q w'], ['w t d']]) assert.throws(() => new FeatureSums(templates, NAMES), RangeError);
});
