import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateNames } from '../../train/known-names.ts';

test('names of states: single words in capitals of names, capitals and aliases', () => {
  const table = '# comment\ncode\tname\tcapital\taliases\nNOR\tNorway\tOslo\tKingdom of Norway\nUSA\tUnited States\tWashington\tAmerica|U.S.\n';
  assert.deepEqual(stateNames(table), ['Norway', 'Oslo', 'Washington', 'America']);
});
