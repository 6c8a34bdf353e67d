import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ActorCells, type ActorTable, actorCells, actorHeader, actorRecord, cellOf, readActorTable } from '../../src/actors/index.ts';

/** The cells of a row that are not empty. */
function filled({ cells }: { readonly cells: ActorCells }): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function faults({ problems }: ActorTable): string[] {
  return problems.map(({ file, line, column, problem }) => `${file}:${line}: ${column}: ${problem}`);
}

test('actor tables: CSV has its columns in any order; blanks, bars and semicolons are made regular', () => {
  const table = readActorTable('my.csv', 'Name,kind,aliases,terms\nAna  Zorbel,person, Ana Z. | |Z,president 2020  -;\n');
  assert.deepEqual(faults(table), []);
  assert.deepEqual(table.rows.map(filled), [{ kind: 'person', name: 'Ana Zorbel', aliases: 'Ana Z.|Z', terms: 'president 2020 -' }]);
  assert.deepEqual([table.rows[0].file, table.rows[0].line], ['my.csv', 2]);
});

test('actor tables: JSON has lists or texts, and each object knows its line', () => {
  const text =
    '[\n  {"kind": "group", "name": "Zorbels, \\"]{\\"", "aliases": ["Z", "Zs"]},\n  {\n    "name": "B", "kind": "person", "country": null, "terms": ["king 2000 -", "president 1999 2000"]\n  }\n]\n';
  const table = readActorTable('my.json', text);
  assert.deepEqual(faults(table), []);
  assert.deepEqual(
    table.rows.map(row => [row.line, filled(row)]),
    [
      [2, { kind: 'group', name: 'Zorbels, "]{"', aliases: 'Z|Zs' }],
      [3, { kind: 'person', name: 'B', terms: 'king 2000 -; president 1999 2000' }],
    ],
  );
});

test('actor tables: an empty file is a table without rows', () => {
  for (const text of ['', '\n\n', '\ufeff', '[]', 'kind,name\n']) assert.deepEqual(readActorTable('x', text), { file: 'x', rows: [], problems: [] }, JSON.stringify(text));
});

test('actor tables: each fault is named with its line and what to do, and the other rows are read', () => {
  const table = readActorTable('my.csv', 'kind,name,alias,source\nperson,A,,x\nperson,"B"b,,\nperson,C\ngroup,D,,\n');
  assert.deepEqual(
    table.rows.map(({ cells }) => cells.name),
    ['A', 'D'],
  );
  assert.deepEqual(
    faults(table).map(fault => fault.replace(/: the columns are .*/, '')),
    [
      'my.csv:1: alias: unknown column',
      'my.csv:3: name: text stands behind the closing quotation mark: a cell with quotation marks stands in quotation marks, and those within are doubled',
      'my.csv:4: : 2 cells where the first line names 4 columns: a cell that holds a comma stands in quotation marks',
    ],
  );
});

test('actor tables: a header that is none is one fault, not one for each row', () => {
  const fault = (text: string): string => faults(readActorTable('x', text)).join('\n');
  assert.match(fault('kind;name\nperson;A\n'), /^x:1: : the columns are parted by semicolons: save the table with commas/);
  assert.match(fault('kind\tname\nperson\tA\n'), /^x:1: : the columns are parted by tabs/);
  assert.match(fault('name,kind,name\nA,person,B\n'), /^x:1: name: the column stands there twice/);
  assert.match(fault('name,country\nA,FRA\n'), /^x:1: kind: the column is missing/);
});

test('actor tables: JSON that is none, or holds other things, is named with its line', () => {
  const fault = (text: string): string => faults(readActorTable('x', text)).join('\n');
  assert.match(fault('[{"kind": "group", "name": "A"},\n\n{"kind": "person",\n "name": }]'), /^x:3: : what begins here is not JSON: a JSON table is one array of objects/);
  assert.match(fault('{"kind": "person", "name": "A"}'), /^x:1: : the table is not an array/);
  assert.match(fault('[\n1]'), /^x:2: : what begins here is no object/);
  assert.match(fault('[\n1,\n,\n2]'), /no object.*\nx:3: : what begins here is not JSON.*\nx:4: : what begins here is no object/);
  assert.match(fault('[{"kind": "person", "name": "A"}\n'), /^x:2: : the closing bracket is missing/);
  assert.match(fault('[] x'), /^x:1: : something stands behind the closing bracket/);
  assert.match(fault('[{"kind": "person", "name": "A'), /not JSON.*\n.*the closing bracket is missing/);
  assert.match(fault('[{"kind": "person", "name": 5}]'), /^x:1: name: the value is neither a text nor a list of texts/);
  assert.match(fault('[{"kind": "person", "nom": "A"}]'), /^x:1: nom: unknown column/);
});

test('actor tables: what is written is read again', () => {
  const cells = actorCells({ kind: 'organization', name: 'Zorbel, Inc', aliases: cellOf(['Z|Z', ' Zorbel ', 'Zorbel', '']), note: 'said "so"' });
  assert.equal(cells.aliases, 'Z/Z|Zorbel');
  assert.deepEqual(readActorTable('x', actorHeader() + actorRecord(cells)).rows, [{ file: 'x', line: 2, cells }]);
});

test('actor tables: JSON without a fault is JSON as a whole', () => {
  const piece = fc.constantFrom('[', ']', '{', '}', ',', '"', '\\', '"kind":"person"', '"a"', ':', '1', '\n', '{"name":"A"}');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const text = `[${pieces.join('')}`;
      if (readActorTable('x', text).problems.length === 0) assert.doesNotThrow(() => JSON.parse(text), text);
    }),
    { numRuns: 2000 },
  );
});

test('actor tables: whatever stands in one, reading it does not fail, and every row and fault has its line', () => {
  const piece = fc.constantFrom('kind', 'name', 'terms', ',', '\n', '"', '|', ';', 'person', 'president 2020 -', '\ufeff', '[', '{', '}', ':', 'é', '\t', '#', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('');
      const { rows, problems } = readActorTable('x', text);
      for (const { line } of [...rows, ...problems]) assert.ok(line >= 1 && line <= text.split(/\r\n?|\n/).length, text);
    }),
    { numRuns: 2000 },
  );
});
