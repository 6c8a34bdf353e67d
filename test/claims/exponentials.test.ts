import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exponential, logarithm } from '../../src/claims/exponentials.ts';

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) <= 1e-9 * Math.abs(b), `${a} is not ${b}`);

test('exponentials: agree with those of the engine to nine digits', () => {
  fc.assert(fc.property(fc.double({ min: -600, max: 600, noNaN: true }), x => near(exponential(x), Math.exp(x))));
  fc.assert(fc.property(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), x => Math.abs(x - 1) < 1e-3 || near(logarithm(x), Math.log(x))));
});

test('exponentials: are exact at the middle, and finite whatever they are asked', () => {
  assert.equal(exponential(0), 1);
  assert.equal(logarithm(1), 0);
  for (const x of [-1e9, 1e9]) assert.ok(Number.isFinite(exponential(x)) && exponential(x) > 0);
});
