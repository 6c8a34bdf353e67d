import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ACTOR_COLUMNS, actorCells, type ActorColumn } from '../../src/actors/index.ts';
import { cellProblems } from '../../src/actors/row-checks.ts';
import { vocabularyOf } from '../../src/actors/vocabulary.ts';
import { smallTables } from './small-register.ts';

const VOCABULARY = vocabularyOf(smallTables());

/** What is wrong with a row, a line each. */
function faults(given: Partial<Record<ActorColumn, string>>): string[] {
  return cellProblems(actorCells({ name: 'Ana Zorbel', kind: 'person', ...given }), VOCABULARY).map(({ column, problem }) => `${column}: ${problem}`);
}

test('rows: one that is well formed has no fault', () => {
  assert.deepEqual(
    faults({
      aliases: 'Ana María Zorbel|Zorbel of Chile',
      short: 'Zorbel',
      country: 'CHL',
      gender: 'f',
      sectors: 'GOV|MIL',
      terms: 'foreign minister 2020-02-29 2024; NATO:secretary-general 2024-10 -',
      wikidata: 'Q1',
      note: 'x',
      source: 'y',
    }),
    [],
  );
  assert.deepEqual(faults({ kind: 'state', name: 'Zorbelia', country: 'ZRB', capital: 'Zorb', adjectives: 'Zorbelian', nationals: 'Zorbels', seats: 'Zorb House' }), []);
  assert.deepEqual(faults({ kind: 'group', name: 'al-Zorbel', sectors: 'REB', seats: 'Zorb' }), []);
});

test('rows: what is wrong is named with what was meant', () => {
  const cases: [Partial<Record<ActorColumn, string>>, string][] = [
    [{ kind: 'organisation' }, 'kind: unknown kind "organisation"; did you mean organization?'],
    [{ kind: '' }, 'kind: the kind is missing: one of state, person, organization, group'],
    [{ name: '' }, 'name: the name is missing'],
    [{ name: 'A|B' }, 'name: one name stands here: write the others among "aliases"'],
    [{ name: '#Zorbel' }, 'name: "#Zorbel" begins with "#": leave that out'],
    [{ aliases: 'Z|…' }, 'aliases: "…" holds no letter'],
    [{ short: 'grant' }, 'short: "grant" is a word in small letters and would be found wherever that word stands: write it as names are written'],
    [{ country: 'Chile' }, 'country: unknown country "Chile"; did you mean CHL?'],
    [{ country: 'chl' }, 'country: unknown country "chl"; did you mean CHL?'],
    [{ country: '12' }, 'country: unknown country "12": codes are alpha-3, as in data/actors/states.tsv'],
    [{ gender: 'w' }, 'gender: unknown gender "w": write m or f, or leave the cell empty'],
    [{ sectors: 'gov' }, 'sectors: unknown sector "gov"; did you mean GOV?'],
    [{ sectors: 'GVO' }, 'sectors: unknown sector "GVO"; did you mean GOV?'],
    [{ wikidata: 'https://www.wikidata.org/wiki/Q42' }, 'wikidata: "https://www.wikidata.org/wiki/Q42" is no Wikidata number; did you mean Q42?'],
    [{ wikidata: '42' }, 'wikidata: "42" is no Wikidata number: write the Q and its digits, as in Q7747'],
    [{ seats: 'Zorb House' }, 'seats: a row of kind "person" has nothing in this column: leave the cell empty'],
    [{ kind: 'group', short: 'Zorbels' }, 'short: a row of kind "group" has nothing in this column: write the name among "aliases"'],
    [{ kind: 'state', name: 'Zorbelia' }, 'country: a state that is not in data/actors/states.tsv needs a code of its own: three capital letters'],
    [{ kind: 'state', name: 'Chile', country: 'CHE' }, 'country: the code of Chile is CHL, not "CHE"'],
    [{ kind: 'state', name: 'Zorbelia', country: 'zrb' }, 'country: "zrb" is no alpha-3 code: write three capital letters'],
  ];
  for (const [given, wanted] of cases) assert.deepEqual(faults(given), [wanted]);
});

test('rows: terms are asked for their office, their dates and their country', () => {
  const fault = (terms: string, country = 'CHL'): string[] => faults({ terms, country });
  assert.deepEqual(fault('defense minister 2020 -'), ['terms: unknown office "defense minister"; did you mean defence minister?']);
  assert.deepEqual(fault('president 2021-02-29 -'), ['terms: "2021-02-29" is no day of the calendar']);
  assert.deepEqual(fault('president 2020-13 -'), ['terms: "2020-13" is no day of the calendar']);
  assert.deepEqual(fault('president 2020-02-29 2020-02'), []);
  assert.deepEqual(fault('president 2020 2019-12-31'), ['terms: "president" ends before it begins: 2020 2019-12-31']);
  assert.match(fault('president')[0], /^terms: "president" is not an office with its dates: write "president 2020-01-31 2024-01-31"/);
  assert.match(fault('president 2020 -', '')[0], /^terms: "president" is an office of no country: .*"FRA:president"/);
  assert.match(fault('FRX:president 2020 -')[0], /^terms: "FRX" is neither a country nor a body that is known; did you mean FRA/);
  assert.deepEqual(fault('Zorbel Pact:secretary-general 2020 -').length, 1);
});

test('rows: whatever stands in the cells, checking them does not fail', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('person', 'state', 'FRA', 'Q1', 'president 2020 -', 'EU:president 2020-01-01 2021', ':', ' 2020 -', 'a 2020', '__proto__', 'constructor'),
  );
  const row = fc.record(Object.fromEntries(ACTOR_COLUMNS.map(column => [column, text])) as Record<ActorColumn, typeof text>, { requiredKeys: [] });
  fc.assert(
    fc.property(row, given => {
      for (const { column, problem } of cellProblems(actorCells(given), VOCABULARY)) assert.ok(ACTOR_COLUMNS.includes(column) && problem !== '');
    }),
    { numRuns: 1000 },
  );
});
