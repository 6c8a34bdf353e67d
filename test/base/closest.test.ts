import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from '../../src/base/index.ts';

test('closest: the fewest edits win, ties are all given, far ones are not', () => {
  assert.deepEqual(closest('GVO', ['GOV', 'MIL', 'NGO']), ['GOV']);
  assert.deepEqual(closest('president', ['prezident', 'resident', 'king']), ['prezident', 'resident']);
  assert.deepEqual(closest('clown', ['prime minister']), []);
  assert.deepEqual(closest('', ['x', 'yz']), ['x']);
  assert.deepEqual(closest('same', ['some', 'same']), ['same']);
});
