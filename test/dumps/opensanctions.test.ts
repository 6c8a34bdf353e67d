import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layActors, readActorTable } from '../../src/actors/index.ts';
import { cellValues } from '../../src/dumps/opensanctions.ts';
import { entity, imported, TABLES } from './samples.ts';

const PERSON = entity('Q9001', 'Person', {
  name: ['ZORBEL, Ana María', 'Ana Zorbel', 'Ана Зорбель'],
  alias: ['Anita Zorbel'],
  weakAlias: ['The Countess'],
  nationality: ['cl'],
  country: ['cl', 'ru'],
  birthCountry: ['suhh'],
  gender: ['female'],
  topics: ['role.pep', 'role.diplo', 'sanction'],
  position: ['Minister of Foreign Affairs', 'Министр'],
});

test('opensanctions: a person becomes a row', async () => {
  const { rows, faults, end } = await imported('opensanctions', `${PERSON}\n`);
  assert.deepEqual(faults, []);
  assert.deepEqual(end, { entities: 1, rows: 1, nameless: 0 });
  assert.deepEqual(rows[0], {
    ...rows[0],
    kind: 'person',
    name: 'Ana María Zorbel',
    aliases: 'Ana Zorbel|Anita Zorbel',
    country: 'CHL',
    gender: 'f',
    sectors: 'GOV',
    terms: '',
    wikidata: 'Q9001',
    note: 'Minister of Foreign Affairs',
    source: 'https://www.opensanctions.org/entities/Q9001/',
  });
});

test('opensanctions: bodies by schema and topic; what takes part in nothing is left out', async () => {
  const { rows } = await imported(
    'opensanctions',
    [
      entity('NK-1', 'Company', { name: ['ZORBEL OIL COMPANY'], jurisdiction: ['ru'], country: ['cy'] }),
      entity('NK-2', 'PublicBody', { name: ['Zorbel Customs'], country: ['kp'], wikidataId: ['Q9200'] }),
      entity('NK-3', 'Organization', { name: ['Zorbel Brigades'], topics: ['crime.terror', 'sanction'], country: ['sy', 'lb'] }),
      entity('NK-4', 'LegalEntity', { name: ['Zorbel Holdings'] }),
      entity('NK-5', 'Vessel', { name: ['Zorbel Star'] }),
      entity('NK-6', 'Sanction', { program: ['X'] }),
    ].join('\n'),
  );
  assert.deepEqual(
    rows.map(({ kind, name, country, sectors, wikidata }) => [kind, name, country, sectors, wikidata]),
    [
      ['organization', 'Zorbel Oil Company', 'RUS', 'BUS', ''],
      ['organization', 'Zorbel Customs', 'PRK', 'GOV', 'Q9200'],
      ['group', 'Zorbel Brigades', '', 'UAF', ''],
      ['organization', 'Zorbel Holdings', '', '', ''],
    ],
  );
});

test('opensanctions: who occupied a position gets its term, wherever the three stand', async () => {
  const position = entity('NK-p', 'Position', { name: ['Minister of Foreign Affairs'], country: ['cl'] });
  const regional = entity('NK-r', 'Position', { name: ['Minister of Foreign Affairs'], country: ['cl'], subnationalArea: ['Biobío'] });
  const occupancy = (id: string, post: string, startDate: string, rest: Record<string, string[]>) =>
    entity(id, 'Occupancy', { holder: ['Q9001'], post: [post], startDate: [startDate], ...rest });
  const lines = [
    occupancy('o1', 'NK-p', '2010-03-11', { endDate: ['2014-03-11'], status: ['ended'] }),
    PERSON,
    occupancy('o2', 'NK-p', '2024-03-11', { status: ['current'] }),
    occupancy('o3', 'NK-p', '2000', { status: ['unknown'] }),
    occupancy('o4', 'NK-r', '1990', { endDate: ['1994'] }),
    regional,
    position,
  ];
  const expected = 'foreign minister 2024-03-11 -; foreign minister 2010-03-11 2014-03-11';
  for (const order of [lines, [...lines].reverse()]) assert.equal((await imported('opensanctions', order.join('\n'))).rows[0].terms, expected);
});

test('opensanctions: filters and repeated numbers', async () => {
  const lines = [
    PERSON,
    entity('NK-7', 'Person', { name: ['Ana Zorbel'], country: ['pe'] }),
    entity('NK-8', 'Person', { name: ['Ana Sorbel'], wikidataId: ['Q9001'] }),
    entity('NK-9', 'Company', { name: ['Zorbel Tin'], country: ['pe'] }),
  ].join('\n');
  const names = async (filters: Parameters<typeof imported>[2]): Promise<string[]> => (await imported('opensanctions', lines, filters)).rows.map(({ name }) => name);
  assert.deepEqual(await names({}), ['Ana María Zorbel', 'Ana Zorbel', 'Zorbel Tin'], 'namesakes stay apart, one number is one row');
  assert.deepEqual(await names({ countries: new Set(['PER']) }), ['Ana Zorbel', 'Zorbel Tin']);
  assert.deepEqual(await names({ countries: new Set(['RUS']) }), ['Ana María Zorbel'], 'any of her countries');
  assert.deepEqual(await names({ kinds: new Set(['organization']) }), ['Zorbel Tin']);
});

const HEADER = '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen","last_change"';
const record = (id: string, schema: string, name: string, aliases: string, countries: string, sanctions = ''): string =>
  [id, schema, name, aliases, '', countries, '', '', sanctions, '', '', 'Made up', '', '', ''].map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');

test('opensanctions: the simple table of targets is read too', async () => {
  const csv = [
    HEADER,
    record('Q9001', 'Person', 'Ana Zorbel', '"Zorbel; Countess";Anita Zorbel;Анита', 'cl'),
    record('NK-2', 'Company', 'Zorbel "Tin" Works', '', 'pe;cl', 'a list\nover lines'),
    record('NK-3', 'Vessel', 'Zorbel Star', '', 'pa'),
  ].join('\r\n');
  const { rows, faults, end } = await imported('opensanctions', `\ufeff${csv}\r\n`);
  assert.deepEqual(faults, []);
  assert.equal(end.entities, 3);
  assert.deepEqual(
    rows.map(({ kind, name, aliases, country, wikidata }) => [kind, name, aliases, country, wikidata]),
    [
      ['person', 'Ana Zorbel', 'Zorbel; Countess|Anita Zorbel', 'CHL', 'Q9001'],
      ['organization', 'Zorbel "Tin" Works', '', '', ''],
    ],
  );
});

test('opensanctions: bad records are named by the line on which they begin, the others are read', async () => {
  const csv = [
    HEADER,
    record('NK-1', 'Person', 'Ana Zorbel', '', 'cl', 'over\ntwo lines'),
    '"NK-2","Person"',
    record('NK-3', 'Person', 'Juan Testo', '', 'pe'),
    '"NK-4","Person,',
  ].join('\n');
  const { rows, faults } = await imported('opensanctions', csv);
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Ana Zorbel', 'Juan Testo'],
  );
  assert.deepEqual(
    faults.map(({ error, line }) => [line, error.code, error.details['problem']]),
    [
      [4, 'dump-line', '2 cells where the first line names 15 columns'],
      [6, 'dump-line', 'a quotation mark is never closed'],
    ],
  );
});

test('opensanctions: several values in a cell are parted by semicolons', () => {
  assert.deepEqual(cellValues('a;"b; ""c""";d e'), ['a', 'b; "c"', 'd e']);
  assert.deepEqual(cellValues(''), []);
  assert.deepEqual(cellValues(';;a;'), ['a']);
});

test('opensanctions: what is imported is a table without faults', async () => {
  const { csv } = await imported(
    'opensanctions',
    [PERSON, entity('x|y', 'Company', { name: ['A|B, "C"\nD Tin'], country: ['zz'], topics: ['gov.soe'] }), entity('q', 'Person', { name: ['tiny'] })].join('\n'),
  );
  const table = readActorTable('dump', csv);
  assert.deepEqual(layActors(TABLES, [table]).problems, []);
  assert.equal(table.rows.length, 1);
});
