// The order of rows in the tables of actors and places must not tell which of two is meant: with rows shuffled, every reading is the same.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { createReader, type Tables } from '../../src/reader/index.ts';
import { Random } from '../../train/random.ts';
import { testResources } from '../resources.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../../examples');
const { tables, model } = testResources();
const shuffledFiles = Object.keys(tables).filter(file => file.startsWith('actors/') || file.startsWith('places/'));

const isRow = (line: string): boolean => line !== '' && !line.startsWith('#');

/** A table with its rows in another order; header, comments and empty lines stay where they are. */
function shuffled(table: string, seed: number): string {
  const lines = table.split('\n');
  const places = [...lines.keys()].filter(index => isRow(lines[index])).slice(1);
  const rows = places.map(index => lines[index]);
  new Random(seed).permutation(rows.length).forEach((row, at) => void (lines[places[at]] = rows[row]));
  return lines.join('\n');
}

function withRowsShuffled(seed: number): Tables {
  return { ...tables, ...Object.fromEntries(shuffledFiles.map((file, index) => [file, shuffled(tables[file], 100 * seed + index)])) };
}

/** Names that two rows of a table have, among all their names or as the last word of the first. */
function sharedNames(file: string, columns: readonly number[]): string[] {
  const owners = new Map<string, Set<string>>();
  const rows = tables[file].split('\n').filter(isRow).slice(1);
  for (const row of rows) {
    const cells = row.split('\t');
    const names = columns.flatMap(column => cells[column].split('|')).filter(name => name !== '');
    for (const name of new Set([...names, cells[0].slice(cells[0].lastIndexOf(' ') + 1)])) owners.set(name, (owners.get(name) ?? new Set()).add(cells[0]));
  }
  return [...owners].filter(([, held]) => held.size > 1).map(([name]) => name);
}

/** Of the persons every fourth name: they are many. */
const STEP = 4;
const names = [
  ...sharedNames('actors/persons.tsv', [0, 1, 2]).filter((_, index) => index % STEP === 0),
  ...sharedNames('actors/organisations.tsv', [0, 1]),
  ...sharedNames('actors/states.tsv', [2, 5, 6]),
];
const texts = [
  ...readdirSync(EXAMPLES)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(EXAMPLES, name), 'utf8')),
  ...names.map(name => `${name} met the foreign minister in Paris on Monday. The president said ${name} had accused the government.`),
];

function readingsWith(chosen: Tables): string[] {
  const reader = createReader({ tables: chosen, model });
  return texts.map(text => JSON.stringify(reader.read({ id: 'order', published: '2024-06-20', text }), null, 1));
}

const expected = readingsWith(tables);

test('row order: the texts name actors that two rows fit', () => {
  assert.ok(names.length > 50);
  assert.ok(expected.some(reading => (JSON.parse(reading) as { ambiguities?: unknown[] }).ambiguities?.length));
});

for (const seed of [1, 2])
  test(`row order: with the rows of actors and places shuffled (seed ${seed}) every reading stays the same`, () => {
    const other = withRowsShuffled(seed);
    for (const file of shuffledFiles) assert.notEqual(other[file], tables[file], file);
    const found = readingsWith(other);
    found.forEach((reading, index) => void assert.equal(reading, expected[index], texts[index]));
  });
