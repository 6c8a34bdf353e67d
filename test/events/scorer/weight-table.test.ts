import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slotsOf, WeightTable } from '../../../src/events/scorer/weight-table.ts';

test('weight table: the rows of known features are summed, class by class; unknown ones weigh nothing', () => {
  const table = new WeightTable({ classes: 2, slots: slotsOf(Int32Array.of(7, -9)), weights: Int8Array.of(4, -2, 10, 100), unit: 0.5 });
  table.score(Int32Array.of(7, 5, -9), 3);
  assert.deepEqual([...table.scores], [7, 49]);
  table.score(Int32Array.of(7, 5, -9), 2);
  assert.deepEqual([...table.scores], [2, -1]);
});

test('weight table: features may be added in portions', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 60 }), fc.nat(), (hashes, cut) => {
      const known = Int32Array.from(hashes);
      const table = new WeightTable({ classes: 1, slots: slotsOf(known), weights: Int8Array.from(hashes, (_, row) => (row % 11) - 5), unit: 1 });
      table.score(known, known.length);
      const [whole] = table.scores;
      const at = cut % (known.length + 1);
      table.score(known, at);
      table.add(known, at, known.length);
      assert.equal(table.scores[0], whole);
      assert.equal(
        whole,
        hashes.reduce((sum, _, row) => sum + (row % 11) - 5, 0),
      );
    }),
  );
});
