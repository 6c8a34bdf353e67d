import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorCells } from '../../src/actors/index.ts';
import { layActors, readActorTable } from '../../src/actors/index.ts';
import { dumpOf, holder, imported, item, statement, TABLES } from './samples.ts';

async function rowsOf(...items: string[]): Promise<ActorCells[]> {
  const { rows, faults } = await imported('wikidata', dumpOf(items));
  assert.deepEqual(faults, []);
  return rows;
}

async function onlyRow(...items: string[]): Promise<ActorCells> {
  const rows = await rowsOf(...items);
  assert.equal(rows.length, 1);
  return rows[0];
}

const MINISTER = item('Q9002', { labels: { en: 'Minister of Foreign Affairs' }, claims: { P31: ['Q4164871'], P1001: ['Q298'] } });

test('wikidata: a holder of a position becomes a row with terms, gender, country, aliases and where it comes from', async () => {
  const row = await onlyRow(
    holder(
      'Q9001',
      'Ana Zorbel',
      'Q298',
      [
        ['Q9002', '2024-03-11', ''],
        ['Q9002', '2018-03-11', '2022-03-11'],
      ],
      {
        labels: { en: 'Ana Zorbel', es: 'Anita Zorbel' },
        aliases: { en: ['Ana María Zorbel', 'Zorbel'], es: ['La Zorbel Grande'] },
        description: 'Chilean politician',
        claims: { P21: ['Q6581072'] },
      },
    ),
    MINISTER,
  );
  assert.deepEqual(row, {
    ...row,
    kind: 'person',
    name: 'Ana Zorbel',
    aliases: 'Ana María Zorbel',
    short: '',
    country: 'CHL',
    gender: 'f',
    sectors: 'GOV',
    terms: 'foreign minister 2024-03-11 -; foreign minister 2018-03-11 2022-03-11',
    wikidata: 'Q9001',
    note: 'Chilean politician',
    source: 'https://www.wikidata.org/wiki/Q9001',
  });
});

test('wikidata: a position is known whether it stands before or behind its holders', async () => {
  const person = holder('Q9001', 'Ana Zorbel', 'Q298', [['Q9002', '2024-03-11', '']]);
  assert.deepEqual(await rowsOf(person, MINISTER), await rowsOf(MINISTER, person));
});

test('wikidata: well-known positions need not be in the dump', async () => {
  const { terms } = await onlyRow(holder('Q9001', 'Ivan Testov', 'Q159', [['Q218295', '2030-05-07', '']]));
  assert.equal(terms, 'president 2030-05-07 -');
});

test('wikidata: a kind of position makes an office of its country, but not for deputies', async () => {
  const position = (label: string): string => item('Q9002', { labels: { en: label }, claims: { P279: ['Q7330070'], P17: ['Q298'] } });
  const person = holder('Q9001', 'Ana Zorbel', 'Q298', [['Q9002', '2024', '']]);
  assert.equal((await onlyRow(person, position('Canciller'))).terms, 'foreign minister 2024 -');
  assert.equal((await onlyRow(person, position('Deputy Canciller'))).terms, '');
});

test('wikidata: a position that is itself a kind of position takes its country from the statement, else from the holder', async () => {
  const of = (qualifiers: Record<string, string>): string =>
    holder('Q9001', 'Ana Zorbel', 'Q298', [], { claims: { P39: [statement('P39', 'Q14212', { P580: '2024', ...qualifiers })] } });
  assert.equal((await onlyRow(of({}))).terms, 'prime minister 2024 -');
  const elsewhere = await onlyRow(of({ P1001: 'Q419' }));
  assert.equal(elsewhere.country, 'PER', 'she acts for the country whose office she holds');
  assert.equal(elsewhere.terms, 'prime minister 2024 -');
});

test('wikidata: kinds of position are learned from the dump', async () => {
  const member = item('Q9010', { labels: { en: 'deputy of Zorbelia' }, claims: { P279: ['Q486839'] } });
  const session = item('Q9011', { labels: { en: 'x of the 5th term' }, claims: { P279: ['Q9010'] } });
  const { sectors } = await onlyRow(member, session, holder('Q9001', 'Ana Zorbel', 'Q298', [['Q9011', '', '']]));
  assert.equal(sectors, 'LEG');
});

test('wikidata: a person is what she is now, else what she was last', async () => {
  const judge = item('Q9020', { labels: { en: 'judge' }, claims: { P31: ['Q4164871'] } });
  const member = item('Q9021', { labels: { en: 'x' }, claims: { P279: ['Q486839'] } });
  const sectors = async (...stays: [string, string, string][]): Promise<string> => (await onlyRow(judge, member, MINISTER, holder('Q9001', 'Ana Zorbel', 'Q298', stays))).sectors;
  assert.equal(await sectors(['Q9020', '1990', '2000'], ['Q9021', '2000', '2004'], ['Q9002', '2024', '']), 'GOV');
  assert.equal(await sectors(['Q9021', '2000', '2004'], ['Q9020', '1990', '2000']), 'LEG');
  assert.equal(await sectors(['Q9021', '', ''], ['Q9020', '', '']), 'LEG|JUD', 'nobody knows which is the later');
});

test('wikidata: what is over without a known end is no term, and what lasts is one', async () => {
  const term = async (qualifiers: Record<string, string>, claims: Record<string, string[]> = {}): Promise<string> =>
    (await onlyRow(holder('Q9001', 'Ana Zorbel', 'Q298', [], { claims: { P39: [statement('P39', 'Q218295', { P580: '2000-01-01', ...qualifiers })], ...claims } }))).terms;
  assert.equal(await term({}), 'president 2000-01-01 -');
  assert.equal(await term({ P582: '?' }), '');
  assert.equal(await term({ P1366: 'Q7' }), '', 'a successor is named');
  assert.equal(await term({}, { P570: ['Q1'] }), '', 'she is dead');
  assert.equal(await term({ P582: '1999' }), '', 'it would end before it begins');
  assert.equal(await term({ P580: '' }), '');
});

test('wikidata: terms of one office that meet are one, deprecated statements do not count', async () => {
  const stay = (from: string, to: string, rank = 'normal') => statement('P39', 'Q218295', { P580: from, ...(to ? { P582: to } : {}) }, rank);
  const claims = { P39: [stay('2004', '2008'), stay('2000-05-07', '2004-05-07'), stay('2012-05-07', ''), stay('1990', '1991', 'deprecated')] };
  const { terms } = await onlyRow(holder('Q9001', 'Ivan Testov', 'Q159', [], { claims }));
  assert.equal(terms, 'president 2012-05-07 -; president 2000-05-07 2008');
});

test('wikidata: several citizenships are none that can be told, unless an office tells', async () => {
  const two = { P27: ['Q298', 'Q419'] };
  assert.equal((await onlyRow(holder('Q9001', 'Ana Zorbel', '', [['Q9', '2000', '']], { claims: two }))).country, '');
  assert.equal((await onlyRow(holder('Q9001', 'Ana Zorbel', '', [['Q9002', '2000', '']], { claims: two }), MINISTER)).country, 'CHL');
  assert.equal((await onlyRow(holder('Q9001', 'Ana Zorbel', '', [['Q9', '2000', '']], { claims: { P27: ['Q15180', 'Q159'] } }))).country, 'RUS', 'the Soviet Union is no more');
});

test('wikidata: labels that are the same in most languages stand in for English ones', async () => {
  const row = await onlyRow(holder('Q9001', '', 'Q298', [['Q9', '', '']], { labels: { mul: 'Ana Zorbel' }, aliases: { mul: ['A. M. Zorbel'] } }));
  assert.equal(row.name, 'Ana Zorbel');
  assert.equal(row.aliases, 'A. M. Zorbel');
});

test('wikidata: bodies of the listed classes become rows, and those of classes that the dump derives from them', async () => {
  const rows = await rowsOf(
    item('Q9101', { labels: { en: 'Zorbel Front' }, aliases: { en: ['ZF', 'the front'] }, claims: { P31: ['Q7278'], P17: ['Q298'] } }),
    item('Q9102', { labels: { en: 'Zorbel Brigades' }, claims: { P31: ['Q17127659', 'Q7278'] } }),
    item('Q9103', { labels: { en: 'Pact of Zorbel' }, claims: { P31: ['Q245065'], P17: ['Q31'] } }),
    item('Q9104', { labels: { en: 'ministry of tides' }, claims: { P279: ['Q192350'] } }),
    item('Q9105', { labels: { en: 'Ministry of Tides' }, claims: { P31: ['Q9104'], P17: ['Q298'] } }),
    item('Q9106', { labels: { en: 'Zorbel FC' }, claims: { P31: ['Q476028'] } }),
    item('Q9107', { labels: { en: 'Zorba' }, claims: { P31: ['Q5'] } }),
  );
  assert.deepEqual(
    rows.map(({ kind, name, aliases, country, sectors }) => [kind, name, aliases, country, sectors]),
    [
      ['organization', 'Zorbel Front', 'ZF', 'CHL', 'PTY'],
      ['group', 'Zorbel Brigades', '', '', 'UAF|PTY'],
      ['organization', 'Pact of Zorbel', '', '', 'IGO'],
      ['organization', 'Ministry of Tides', '', 'CHL', 'GOV'],
    ],
  );
});

test('wikidata: filters keep kinds, countries and what is well known', async () => {
  const dump = dumpOf([
    holder('Q9001', 'Ana Zorbel', 'Q298', [['Q9', '', '']], { sitelinks: ['enwiki', 'eswiki'] }),
    holder('Q9002', 'Juan Testo', 'Q419', [['Q9', '', '']]),
    item('Q9003', { labels: { en: 'Zorbel Front' }, claims: { P31: ['Q7278'], P17: ['Q298'] } }),
  ]);
  const names = async (filters: Parameters<typeof imported>[2]): Promise<string[]> => (await imported('wikidata', dump, filters)).rows.map(({ name }) => name);
  assert.deepEqual(await names({ kinds: new Set(['organization']) }), ['Zorbel Front']);
  assert.deepEqual(await names({ countries: new Set(['CHL']) }), ['Ana Zorbel', 'Zorbel Front']);
  assert.deepEqual(await names({ sitelinks: 2 }), ['Ana Zorbel']);
  assert.deepEqual(await names({ kinds: new Set(['person']), countries: new Set(['PER', 'CHL']) }), ['Ana Zorbel', 'Juan Testo']);
});

test('wikidata: namesakes of two numbers stay two rows, one number that comes again is one', async () => {
  const rows = await rowsOf(
    holder('Q9001', 'Ana Zorbel', 'Q298', [['Q9002', '2010', '2011']]),
    holder('Q9005', 'Ana Zorbel', 'Q419', [['Q9', '', '']]),
    MINISTER,
    holder('Q9001', 'Ana M. Zorbel', 'Q298', [['Q9002', '2020', '']], { claims: { P21: ['Q6581072'] } }),
  );
  assert.deepEqual(
    rows.map(({ name, aliases, wikidata, gender, terms }) => [name, aliases, wikidata, gender, terms]),
    [
      ['Ana Zorbel', 'Ana M. Zorbel', 'Q9001', 'f', 'foreign minister 2020 -; foreign minister 2010 2011'],
      ['Ana Zorbel', '', 'Q9005', '', ''],
    ],
  );
});

test('wikidata: odd statements do no harm', async () => {
  const odd = [
    null,
    7,
    'x',
    {},
    { mainsnak: null },
    { mainsnak: { snaktype: 'value' } },
    { mainsnak: { snaktype: 'value', datavalue: { value: { id: '__proto__' } } } },
    { mainsnak: { snaktype: 'novalue' } },
  ];
  const json = JSON.parse(holder('Q9001', 'Ana Zorbel', 'Q298', [['Q218295', '2000', '']])) as { claims: Record<string, unknown[]>; aliases: unknown; sitelinks: unknown };
  for (const property of ['P39', 'P27', 'P31']) json.claims[property].push(...odd);
  json.claims['P21'] = odd;
  json.aliases = [];
  json.sitelinks = null;
  const row = await onlyRow(JSON.stringify(json));
  assert.equal(row.terms, 'president 2000 -');
  assert.equal(row.country, 'RUS');
});

test('wikidata: what is imported is a table without faults', async () => {
  const { csv } = await imported(
    'wikidata',
    dumpOf([
      MINISTER,
      holder('Q9001', 'Ana "Anita" Zorbel, Countess', 'Q298', [['Q9002', '1974', '1976']], {
        description: 'line one\nline, "two"',
        aliases: { en: ['A | B Zorbel', '#1 Zorbel'] },
      }),
      item('Q9101', { labels: { en: 'zorbel' }, aliases: { en: ['Zorbel'] }, claims: { P31: ['Q7278'] } }),
    ]),
  );
  const table = readActorTable('dump', csv);
  assert.deepEqual(layActors(TABLES, [table]).problems, []);
  assert.equal(table.rows.length, 1);
});
