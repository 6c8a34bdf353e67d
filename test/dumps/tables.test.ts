import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTORS, vocabularyOf } from '../../src/actors/vocabulary.ts';
import { readTable } from '../../src/base/index.ts';
import { countriesOf } from '../../src/dumps/countries.ts';
import { fold } from '../../src/places/index.ts';
import { TABLES } from './samples.ts';

const rows = (table: string, columns: readonly string[]) => readTable(TABLES, `dumps/${table}.tsv`, columns);
const list = (cell: string): string[] => cell.split('|').filter(Boolean);
const VOCABULARY = vocabularyOf(TABLES);

/** Fails where a value stands twice, naming file and line. */
function assertOnce(table: string, values: readonly (readonly [value: string, line: number])[]): void {
  const seen = new Map<string, number>();
  for (const [value, line] of values) {
    assert.ok(!seen.has(value), `data/dumps/${table}.tsv:${line}: ${value} stands on line ${seen.get(value)} too`);
    seen.set(value, line);
  }
}

test('dumps: each state of the register has a code that OpenSanctions uses and a Wikidata item, and none shares them', () => {
  const countries = rows('countries', ['country', 'codes', 'items']);
  const states = readTable(TABLES, 'actors/states.tsv', ['code', 'wikidata']);
  assert.deepEqual(countries.map(({ cells }) => cells.country).sort(), states.map(({ cells }) => cells.code).sort());
  assertOnce(
    'countries',
    countries.flatMap(({ line, cells }) => list(cells.codes).map(code => [code, line] as const)),
  );
  const numbers = countries.flatMap(({ line, cells }) => {
    const own = states.find(({ cells: state }) => state.code === cells.country)?.cells.wikidata ?? '';
    const items = new Set([own, ...list(cells.items)].filter(Boolean));
    assert.ok(items.size, `data/dumps/countries.tsv:${line}: no item`);
    for (const number of items) assert.match(number, /^Q[1-9]\d*$/);
    return [...items].map(number => [number, line] as const);
  });
  assertOnce('countries', numbers);
  for (const { line, cells } of countries) for (const code of list(cells.codes)) assert.match(code, /^(?:[a-z]{2}|[a-z]{1,2}-[a-z]{2,4})$/, `data/dumps/countries.tsv:${line}`);
});

test('dumps: classes, positions, topics and schemas have numbers, kinds and sectors that there are', () => {
  for (const table of ['classes', 'positions']) {
    const items = rows(table, ['item', 'label', 'sectors']);
    assertOnce(
      table,
      items.map(({ line, cells }) => [cells.item, line] as const),
    );
    for (const { line, cells } of items) {
      assert.match(cells.item, /^Q[1-9]\d*$/, `data/dumps/${table}.tsv:${line}`);
      assert.notEqual(cells.label, '', `data/dumps/${table}.tsv:${line}`);
    }
  }
  for (const table of ['classes', 'positions', 'topics', 'schemas'])
    for (const { line, cells } of rows(table, ['sectors'])) for (const sector of list(cells.sectors)) assert.ok(SECTORS.has(sector), `data/dumps/${table}.tsv:${line}: ${sector}`);
  for (const table of ['classes', 'topics', 'schemas'])
    for (const { line, cells } of rows(table, ['kind']))
      assert.match(cells.kind, table === 'topics' ? /^(?:group)?$/ : /^(?:person|organization|group)$/, `data/dumps/${table}.tsv:${line}`);
});

test('dumps: positions and titles mean offices of the register, of countries and bodies that it has', () => {
  const check = (place: string, text: string): void => {
    const [of, office] = text.includes(':') ? text.split(':') : ['', text];
    assert.ok(VOCABULARY.offices.has(office), `${place}: ${office}`);
    assert.ok(of === '' || VOCABULARY.countries.has(of) || VOCABULARY.bodies.has(of), `${place}: ${of}`);
  };
  for (const { line, cells } of rows('positions', ['office'])) if (cells.office) check(`data/dumps/positions.tsv:${line}`, cells.office);
  for (const { line, cells } of rows('titles', ['title', 'country', 'office'])) {
    check(`data/dumps/titles.tsv:${line}`, cells.office);
    assert.ok(cells.country === '' || VOCABULARY.countries.has(cells.country), `data/dumps/titles.tsv:${line}: ${cells.country}`);
    assert.equal(cells.title, cells.title.toLowerCase(), `data/dumps/titles.tsv:${line}`);
  }
  assertOnce(
    'titles',
    rows('titles', ['title', 'country']).map(({ line, cells }) => [`${fold(cells.title)} ${cells.country}`, line] as const),
  );
});

test('dumps: countries are found by item, code and name', () => {
  const countries = countriesOf(TABLES);
  assert.equal(countries.ofItem(142), 'FRA');
  assert.equal(countries.ofItem(29999), 'NLD', 'the Kingdom of the Netherlands is the Netherlands to its citizens');
  assert.equal(countries.ofItem(15180), undefined, 'the Soviet Union is no state of today');
  assert.equal(countries.ofCode('ru'), 'RUS');
  assert.equal(countries.ofCode('RU'), 'RUS');
  assert.equal(countries.ofCode('xk'), 'XKX');
  assert.equal(countries.ofCode('ge-ab'), 'ABK');
  assert.equal(countries.ofCode('us-ca'), 'USA', 'a part of a country');
  assert.equal(countries.ofCode('suhh'), undefined);
  assert.equal(countries.ofCode('eu'), undefined);
  assert.equal(countries.named('the french republic'), 'FRA');
  assert.equal(countries.named('republic of the congo'), 'COG', 'and not the Congo of that name');
  assert.equal(countries.named('republic of china'), 'TWN');
  assert.equal(countries.named('bavaria'), undefined);
});
