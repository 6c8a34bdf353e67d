import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { dumpOf, entity, holder, imported, item } from './samples.ts';

const PERSON = holder('Q9001', 'Ana Zorbel', 'Q298', [['Q218295', '2000', '2001']]);
const PARTY = item('Q9101', { labels: { en: 'Zorbel Front' }, claims: { P31: ['Q7278'] } });
const DUMP = dumpOf([PERSON, PARTY]);
const NAMES = ['Ana Zorbel', 'Zorbel Front'];

async function namesAndFaults(from: 'wikidata' | 'opensanctions', content: string | Uint8Array): Promise<{ names: string[]; faults: unknown[][] }> {
  const { rows, faults } = await imported(from, content);
  return { names: rows.map(({ name }) => name), faults: faults.map(({ error, line }) => [line, error.code, error.details['problem']]) };
}

test('import: the same dump gives the same table, packed or not, with whatever line ends and signature', async () => {
  const { csv } = await imported('wikidata', DUMP);
  for (const content of [
    gzipSync(DUMP),
    Buffer.concat([gzipSync(DUMP.slice(0, 500)), gzipSync(DUMP.slice(500))]),
    `\ufeff${DUMP}`,
    DUMP.replaceAll('\n', '\r\n'),
    DUMP.trimEnd(),
    `${PERSON}\n${PARTY}`,
    `[${PERSON},\n${PARTY}]`,
    `[\n\n${PERSON},\n\n${PARTY},\n]`,
  ])
    assert.equal((await imported('wikidata', content)).csv, csv);
});

test('import: a file that is cut off gives what stands before', async () => {
  const cut = [
    [DUMP.replace(/\]\n$/, ''), [null, 'dump-broken', 'the closing bracket is missing']],
    [gzipSync(DUMP).subarray(0, -4), [null, 'dump-broken', 'unexpected end of file']],
  ] as const;
  for (const [content, fault] of cut) assert.deepEqual(await namesAndFaults('wikidata', content), { names: NAMES, faults: [fault] });
});

test('import: a damaged packed file is told as such', async () => {
  const damaged = gzipSync(DUMP);
  damaged.fill(0xff, 30, 60);
  const { faults } = await imported('wikidata', damaged);
  assert.equal(faults[0].error.code, 'dump-broken');
});

test('import: a malformed line is told with its number, the others are imported', async () => {
  const bad = ['{"type":"item","id":"Q1","labels":{"en"', 'hello', '{"a":1}', '{broken}', '[1]', '"x"'];
  for (const line of bad) {
    const { names, faults } = await namesAndFaults('wikidata', `[\n${PERSON},\n${line},\n${PARTY}\n]\n`);
    assert.deepEqual(names, NAMES, line);
    assert.deepEqual(
      faults.map(([number, code]) => [number, code]),
      [[3, 'dump-line']],
      line,
    );
  }
  const { names, faults } = await namesAndFaults('opensanctions', `${entity('a', 'Person', { name: ['Ana Zorbel'] })}\n{"id":"b"}\n[]\nx\n`);
  assert.deepEqual(names, ['Ana Zorbel']);
  assert.deepEqual(
    faults.map(([number]) => number),
    [2, 4],
  );
});

test('import: bytes that are not UTF-8 spoil their line alone', async () => {
  const latin = Buffer.from(PERSON.replace('Ana', 'Anä'), 'latin1');
  const content = Buffer.concat([Buffer.from('[\n'), latin, Buffer.from(`,\n${PARTY}\n]\n`)]);
  assert.deepEqual(await namesAndFaults('wikidata', content), { names: ['Zorbel Front'], faults: [[2, 'dump-line', 'it is not in UTF-8']] });
});

test('import: a line of several megabytes is read, one of more than can be is skipped', async () => {
  const long = holder('Q9001', 'Ana Zorbel', 'Q298', [['Q218295', '2000', '2001']], { aliases: { de: Array.from({ length: 100_000 }, (_, at) => `Zorbel ${at}`) } });
  assert.deepEqual(await namesAndFaults('wikidata', dumpOf([long, PARTY])), { names: NAMES, faults: [] });
  const endless = Buffer.concat([Buffer.from('[\n'), Buffer.alloc(70_000_000, 'x'), Buffer.from(`\n${PARTY}\n]\n`)]);
  assert.deepEqual(await namesAndFaults('wikidata', endless), { names: ['Zorbel Front'], faults: [[2, 'dump-line', 'it is longer than 64 MB']] });
});

test('import: files of another kind are refused, with what to do', async () => {
  const refused = async (from: 'wikidata' | 'opensanctions', content: string | Uint8Array): Promise<string> => {
    try {
      await imported(from, content);
    } catch (error) {
      const { code, details } = error as { code: string; details: { problem: string; input: string } };
      assert.equal(code, 'dump-format');
      assert.equal(details.input, 'dump');
      return details.problem;
    }
    return 'not refused';
  };
  assert.match(await refused('wikidata', Buffer.from('425a683931415926', 'hex')), /bzip2: unpack it on the way, `bzcat .* \| entente actors import … -`/);
  assert.match(await refused('wikidata', Buffer.from('28b52ffd00000000', 'hex')), /zstd/);
  assert.match(await refused('wikidata', Buffer.from(`\ufeff${DUMP}`, 'utf16le')), /UTF-16/);
  assert.match(await refused('wikidata', '<http://www.wikidata.org/entity/Q42> <http://schema.org/name> "x" .\n'), /RDF/);
  assert.match(await refused('wikidata', '<?xml version="1.0"?>\n'), /XML/);
  assert.match(await refused('wikidata', '"id","schema","name"\n'), /OpenSanctions/);
  assert.match(await refused('wikidata', entity('NK-1', 'Person', { name: ['Ana Zorbel'], notes: ['x'.repeat(2000)] })), /OpenSanctions/);
  assert.match(await refused('opensanctions', DUMP), /Wikidata/);
  assert.match(await refused('opensanctions', 'kind,name\nperson,Ana Zorbel\n'), /no column id, schema, aliases, countries/);
  assert.match(await refused('opensanctions', '<!doctype html>\n<html>\n'), /web page/);
});

test('import: one entity of the other source among the others is a malformed line', async () => {
  const ours = entity('NK-1', 'Person', { name: ['Ana Zorbel'] });
  assert.deepEqual(
    (await namesAndFaults('opensanctions', `${ours}\n${PERSON}\n`)).faults.map(([line]) => line),
    [2],
  );
  assert.deepEqual(
    (await namesAndFaults('wikidata', `${PERSON}\n${ours}\n`)).faults.map(([line]) => line),
    [2],
  );
});

test('import: nothing gives a table of no rows', async () => {
  for (const content of ['', '[\n]\n', '\n']) {
    const { csv, faults, end } = await imported('wikidata', content);
    assert.deepEqual(faults, []);
    assert.equal(csv.split('\n').length, 2);
    assert.deepEqual(end, { entities: 0, rows: 0, nameless: 0 });
  }
});

test('import: actors without a name in Latin letters are counted', async () => {
  const { end } = await imported('wikidata', dumpOf([holder('Q9001', 'Анна', 'Q298', [['Q9', '', '']]), PARTY]));
  assert.deepEqual(end, { entities: 2, rows: 1, nameless: 1 });
});
