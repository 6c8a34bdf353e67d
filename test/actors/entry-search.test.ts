import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layActors, namesLike, officesOf, searchEntries } from '../../src/actors/index.ts';
import { smallTables } from './small-register.ts';

const { entries } = layActors(smallTables(), []);

/** Names of those found, with how and by which column. */
function found(text: string): string[] {
  return searchEntries(entries, text).map(({ entry, fit, column }) => `${entry.cells.name}: ${fit} ${column}`);
}

test('search: letters as they stand go first, then other capitals and accents, then beginnings, then words', () => {
  assert.deepEqual(found('NATO'), ['NATO: exact name']);
  assert.deepEqual(found('STORE'), ['Jonas Gahr Støre: folded short']);
  assert.deepEqual(found('kim jong-un'), ['Kim Jong Un: folded name']);
  assert.deepEqual(found('Kim'), ['Kim Jong Un: prefix name', 'Kim Yo Jong: prefix name']);
  assert.deepEqual(found('jong kim'), ['Kim Jong Un: word name', 'Kim Yo Jong: word name']);
  assert.deepEqual(found('Post'), ['Lagos Post: exact aliases', 'Lima Post: exact aliases']);
  assert.deepEqual(found('secur coun'), []);
  assert.deepEqual(found('security coun'), ['UN Security Council: prefix aliases']);
  assert.deepEqual(found('council sec'), ['UN Security Council: word name']);
});

test('search: capitals, seats and demonyms find their state; numbers and codes find one', () => {
  assert.deepEqual(found('Kremlin'), ['Russia: exact seats']);
  assert.deepEqual(found('Q7747'), ['Vladimir Putin: exact wikidata']);
  assert.deepEqual(found('FRA')[0], 'France: exact country');
  assert.deepEqual(found('tirana'), ['Albania: folded capital']);
});

test('search: nothing that is typed fails, and nothing finds everything', () => {
  for (const text of ['', ' ', '-', '…', '"', '\\', '(', '\ud800']) assert.deepEqual(found(text), [], JSON.stringify(text));
});

test('search: what was meant by a name that is none', () => {
  assert.deepEqual(namesLike(entries, 'Vladimir Puttin'), ['Vladimir Putin']);
  assert.deepEqual(namesLike(entries, 'Jens Stoltenburg'), ['Jens Stoltenberg']);
  assert.deepEqual(namesLike(entries, 'qqqqqqqqqqqq'), []);
});

test('search: offices at a day, and all of them from the latest', () => {
  const biden = entries.find(({ cells }) => cells.name === 'Joe Biden');
  assert.ok(biden);
  assert.deepEqual(officesOf(biden, '2024-01-01'), [{ office: 'president', country: 'USA', from: '2021-01-20', to: '2025-01-20' }]);
  assert.deepEqual(officesOf(biden, '2025-01-20'), []);
  assert.equal(officesOf(biden, null).length, 1);
});
