import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ACTOR_COLUMNS,
  type ActorColumn,
  actorCells,
  actorHeader,
  actorProblems,
  actorRecord,
  createRegister,
  layActors,
  type Overlay,
  readActorTable,
} from '../../src/actors/index.ts';
import type { Tables } from '../../src/base/index.ts';
import { found, smallTables } from './small-register.ts';
import { foundIn } from './small-register.ts';
import { parseOf } from '../notation.ts';

type Cells = Partial<Record<ActorColumn, string>>;

function tableOf(file: string, rows: readonly Cells[]): ReturnType<typeof readActorTable> {
  return readActorTable(file, actorHeader() + rows.map(row => actorRecord(actorCells(row))).join(''));
}

/** The small register with one table laid over it. */
function laid(...rows: Cells[]): Overlay {
  return layActors(smallTables(), [tableOf('my.csv', rows)]);
}

/** The cells of an actor that are not empty. */
function actor({ entries }: Overlay, name: string): Record<string, string> {
  const named = entries.filter(({ cells }) => cells.name === name);
  assert.equal(named.length, 1, `${named.length} actors are called ${name}`);
  return Object.fromEntries(Object.entries(named[0].cells).filter(([, cell]) => cell !== ''));
}

const PUTIN = { kind: 'person', name: 'Vladimir Putin', short: 'Putin', country: 'RUS', gender: 'm', sectors: 'GOV', terms: 'president 2012-05-07 -', wikidata: 'Q7747' };

test('overlay: without rows the tables are the very same', () => {
  const { tables, changed, problems } = laid();
  assert.deepEqual([tables, changed, problems], [smallTables(), {}, []]);
});

test('overlay: a new name is a new actor, found in text', () => {
  const overlay = laid({ kind: 'organization', name: 'Zorbel Institute', aliases: 'ZI', country: 'CHL', sectors: 'EDU' });
  assert.deepEqual(Object.keys(overlay.changed), ['actors/organisations.tsv']);
  const register = createRegister(overlay.tables);
  const said = foundIn(parseOf('ZI/PROPN/nsubj>2 warned/VERB/root Putin/PROPN/obj>2 ./PUNCT/punct>2'), '2024-07-11', register);
  assert.deepEqual(said.names, ['Zorbel Institute', 'Vladimir Putin']);
  assert.deepEqual([said.actor('Zorbel Institute').country, said.actor('Zorbel Institute').sectors], ['CHL', ['EDU']]);
  assert.deepEqual(found('ZI/PROPN/nsubj>2 warned/VERB/root Putin/PROPN/obj>2 ./PUNCT/punct>2').names.includes('Zorbel Institute'), false);
});

test('overlay: a row of one that is there adds names and overrides other cells', () => {
  const overlay = laid({ kind: 'person', name: 'vladimir pútin', aliases: 'Wladimir Putin', sectors: 'GOV|ELI', note: 'seen' });
  assert.deepEqual(actor(overlay, 'Vladimir Putin'), { ...PUTIN, aliases: 'vladimir pútin|Wladimir Putin', sectors: 'GOV|ELI', note: 'seen' });
  const entry = overlay.entries.find(({ cells }) => cells.name === 'Vladimir Putin');
  assert.deepEqual(entry?.rows, [
    { file: 'data/actors/persons.tsv', line: 2 },
    { file: 'my.csv', line: 2 },
  ]);
});

test('overlay: a term replaces those of its office that it overlaps, and no others', () => {
  const terms = (given: string): string => actor(laid({ kind: 'person', name: 'Joe Biden', terms: given }), 'Joe Biden').terms;
  assert.equal(terms('president 2021-01-20 2024-12-31'), 'president 2021-01-20 2024-12-31');
  assert.equal(terms('vice president 2009-01-20 2017-01-20'), 'president 2021-01-20 2025-01-20; vice president 2009-01-20 2017-01-20');
  assert.equal(terms('president 2025-01-20 2029-01-20'), 'president 2021-01-20 2025-01-20; president 2025-01-20 2029-01-20');
  assert.equal(terms('UN:president 2021-01-20 -'), 'president 2021-01-20 2025-01-20; UN:president 2021-01-20 -');
});

test('overlay: offices stay where they were when a person goes to act for another country', () => {
  const overlay = laid({ kind: 'person', name: 'Joe Biden', country: 'FRA', terms: 'prime minister 2026 -' });
  assert.equal(actor(overlay, 'Joe Biden').terms, 'USA:president 2021-01-20 2025-01-20; prime minister 2026 -');
});

test('overlay: an actor is known by number, by name, or by a full name that is its alone; other numbers and acronyms alone make another one', () => {
  const count = (row: Cells): number => laid(row).entries.length - laid().entries.length;
  assert.equal(count({ kind: 'person', name: 'V. V. Putin', wikidata: 'Q7747' }), 0);
  assert.equal(count({ kind: 'person', name: 'Vladimir Putin', wikidata: 'Q1' }), 1);
  assert.equal(count({ kind: 'person', name: 'Kim Jong-un' }), 0);
  assert.equal(count({ kind: 'person', name: 'The Marshal', aliases: 'Kim Jong Un' }), 0);
  assert.equal(count({ kind: 'organization', name: 'Zorbel Union', aliases: 'EU' }), 1);
  assert.equal(count({ kind: 'group', name: 'North Atlantic Treaty Organization' }), 0);
  assert.equal(count({ kind: 'organization', name: 'Post' }), 1);
  assert.equal(count({ kind: 'organization', name: 'Vladimir Putin' }), 1);
  assert.equal(count({ kind: 'state', name: 'Czechland', country: 'CZE' }), 0);
  assert.equal(count({ kind: 'state', name: 'France' }), 0);
  assert.equal(count({ kind: 'state', name: 'Zorbelia', country: 'ZRB' }), 1);
});

test('overlay: two rows of one table are two actors; of two tables the later lies over the earlier', () => {
  const rows = [
    { kind: 'person', name: 'Ana Zorbel', country: 'CHL' },
    { kind: 'person', name: 'Ana Zorbel', country: 'PER' },
  ];
  assert.equal(laid(...rows).entries.filter(({ cells }) => cells.name === 'Ana Zorbel').length, 2);
  const overlay = layActors(
    smallTables(),
    rows.map((row, index) => tableOf(`${index}.csv`, [row])),
  );
  assert.equal(actor(overlay, 'Ana Zorbel').country, 'PER');
});

test('overlay: a state of one’s own has its code for other rows, and its demonym', () => {
  const overlay = laid(
    { kind: 'person', name: 'Ana Zorbel', country: 'ZRB', terms: 'president 2020-01-01 -' },
    { kind: 'state', name: 'Zorbelia', country: 'ZRB', adjectives: 'Zorbelian', capital: 'Zorb City' },
  );
  assert.deepEqual(overlay.problems, []);
  const register = createRegister(overlay.tables);
  assert.equal(register.adjectiveOf('ZRB'), 'Zorbelian');
  assert.deepEqual(
    register.holders('ZRB', 'president', '2024-01-01').map(number => register.known[number].name),
    ['Ana Zorbel'],
  );
  const said = foundIn(parseOf('The/DET/det>3 Zorbelian/ADJ/amod>3 president/NOUN/nsubj>4 spoke/VERB/root ./PUNCT/punct>4'), '2024-07-11', register);
  assert.deepEqual(said.parties('president'), ['Ana Zorbel']);
});

test('overlay: a row that is not well formed is left out and named, the others are laid', () => {
  const overlay = laid({ kind: 'person', name: 'Ana Zorbel', country: 'XXX' }, { kind: 'person', name: 'Bo Zorbel' });
  assert.deepEqual(
    overlay.problems.map(({ file, line, column }) => [file, line, column]),
    [['my.csv', 2, 'country']],
  );
  assert.deepEqual(
    overlay.entries.flatMap(({ cells }) => (cells.name.includes('Zorbel') ? cells.name : [])),
    ['Bo Zorbel'],
  );
});

test('checks: a name that a row shares with another actor is named at the row, however the two came together', () => {
  const faults = (...rows: Cells[]): string[] =>
    actorProblems(smallTables(), [tableOf('my.csv', rows)], '2024-01-01').map(({ file, line, column, problem }) => `${file}:${line}: ${column}: ${problem}`);
  const shared = 'a text that has only this name means neither; give one of them a longer one';
  assert.deepEqual(faults({ kind: 'organization', name: 'Zorbel Union', aliases: 'EU' }), [`my.csv:2: aliases: "EU" is also a name of data/actors/organisations.tsv:3: ${shared}`]);
  // The row's actor stands before the other one in the package's table.
  assert.deepEqual(faults({ kind: 'organization', name: 'NATO', aliases: 'Security Council' }), [
    `my.csv:2: aliases: "Security Council" is also a name of data/actors/organisations.tsv:5: ${shared}`,
  ]);
  assert.deepEqual(faults({ kind: 'person', name: 'Ana Z' }, { kind: 'person', name: 'Ana Z' }), [`my.csv:3: name: "Ana Z" is also a name of my.csv:2: ${shared}`]);
  assert.deepEqual(faults({ kind: 'person', name: 'Ana Z', country: 'CHL', terms: 'king 2000 2001' }, { kind: 'person', name: 'Ana Z', country: 'CHL', terms: 'king 2002 -' }), []);
  assert.deepEqual(faults({ kind: 'person', name: 'Ana Zorbel', country: 'NOR', terms: 'prime minister 2023-01-01 2024-01-01' }), [
    'my.csv:2: terms: "prime minister" of NOR from 2023-01-01 overlaps that of Jonas Gahr Støre (data/actors/persons.tsv:5), 2021-10-14 to now: one person at a time holds it',
  ]);
});

/** The tables that a user's rows make, with the texts of the rest left out. */
function written(overlay: Overlay): Tables {
  return overlay.changed;
}

test('overlay: whatever stands in a table, laying it does not fail, the register is built, and twice gives the same', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 10 }),
    fc.constantFrom(
      'person',
      'state',
      'group',
      'organization',
      'Vladimir Putin',
      'NATO',
      'Zorbel',
      '#Zorbel',
      'France',
      'FRA',
      'ZRB',
      'GOV',
      'm',
      'Q7747',
      'president 2020 -',
      'president 2020-01-01 2021; EU:king 1999 2000',
      'a\tb',
      'a\nb',
    ),
  );
  const row = fc.record(Object.fromEntries(ACTOR_COLUMNS.map(column => [column, cell])) as Record<ActorColumn, typeof cell>, { requiredKeys: ['kind', 'name'] });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), rows => {
      const overlay = laid(...rows);
      assert.doesNotThrow(() => createRegister(overlay.tables));
      assert.deepEqual(written(laid(...rows)), written(overlay));
      actorProblems(smallTables(), [tableOf('my.csv', rows)], '2024-01-01');
    }),
    { numRuns: 60 },
  );
});
