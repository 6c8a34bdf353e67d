import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ACTOR_COLUMNS, actorCells, type ActorCells, type ActorColumn, readActorTable, rowsNamed, withoutRow, withRow } from '../../src/actors/index.ts';

const ANA = actorCells({ kind: 'person', name: 'Ana Zorbel', aliases: 'A. Zorbel|Zorbel, Ana', country: 'CHL' });
const BO = actorCells({ kind: 'person', name: 'Bo Zorbel' });

function rowsOf(text: string): ActorCells[] {
  const { rows, problems } = readActorTable('x', text);
  assert.deepEqual(problems, []);
  return rows.map(({ cells }) => cells);
}

test('edits: the first row makes the table', () => {
  assert.equal(withRow('', BO), `${ACTOR_COLUMNS.join(',')}\nperson,Bo Zorbel,,,,,,,,,,,,,\n`);
  assert.deepEqual(JSON.parse(withRow('', ANA, true)), [{ kind: 'person', name: 'Ana Zorbel', aliases: ['A. Zorbel', 'Zorbel, Ana'], country: 'CHL' }]);
});

test('edits: a row goes behind the last, in the columns and line ends that are there; what stands before stays as it is', () => {
  const text = 'name,Kind\r\n"Zed ""Z"" Zorbel"  ,person';
  assert.throws(() => rowsOf(text));
  const plain = 'name,Kind\r\n"Zed ""Z"" Zorbel",person';
  assert.equal(withRow(plain, BO), `${plain}\r\nBo Zorbel,person\r\n`);
});

test('edits: a column that is wanted and not there is made', () => {
  const text = withRow('name,kind\nZed,person\n', ANA);
  assert.equal(text, 'name,kind,aliases,country\nZed,person,,\nAna Zorbel,person,"A. Zorbel|Zorbel, Ana",CHL\n');
});

test('edits: a row goes without a trace', () => {
  const before = 'kind,name\nperson,"A\nB"\nperson,C\n';
  const [, row] = readActorTable('x', `${before}person,D\n`).rows;
  assert.equal(withoutRow(before, row), 'kind,name\nperson,"A\nB"\n');
  assert.equal(withoutRow(before, readActorTable('x', before).rows[0]), 'kind,name\nperson,C\n');
});

test('edits: rows are found by name, and told apart by kind and number', () => {
  const { rows } = readActorTable('x', 'kind,name,wikidata\nperson,Zorbel,Q1\nperson,Zórbel,Q2\ngroup,ZORBEL,\n');
  const lines = (wanted: { name: string; kind?: string; wikidata?: string }): number[] => rowsNamed(rows, wanted).map(({ line }) => line);
  assert.deepEqual(lines({ name: 'zorbel' }), [2, 3, 4]);
  assert.deepEqual(lines({ name: 'zorbel', kind: 'person' }), [2, 3]);
  assert.deepEqual(lines({ name: 'zorbel', kind: 'organization' }), [4]);
  assert.deepEqual(lines({ name: 'zorbel', wikidata: 'Q2' }), [3, 4]);
  assert.deepEqual(lines({ name: 'zorbe' }), []);
});

test('edits: what is added is there, and what is taken out leaves the rest, in CSV and JSON', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ',', '"', '|', ';', '\n', 'é', '#', '[') });
  const row = fc
    .record(Object.fromEntries(ACTOR_COLUMNS.map(column => [column, cell])) as Record<ActorColumn, typeof cell>)
    .map(given => actorCells({ ...given, kind: 'person', name: `N${given.name}` }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.nat(), fc.boolean(), (cells, which, json) => {
      const text = cells.reduce((table, each) => withRow(table, each, json), '');
      assert.deepEqual(rowsOf(text), cells);
      const { rows } = readActorTable('x', text);
      const at = which % rows.length;
      assert.deepEqual(
        rowsOf(withoutRow(text, rows[at])),
        cells.filter((_, index) => index !== at),
      );
    }),
  );
});
