import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Reading } from '../../src/reader/index.ts';
import { dumpOf, entity, holder, item } from '../dumps/samples.ts';
import { jsonLines, runEntente } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-import-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array = ''): string => {
  const path = join(folder, name);
  if (content.length) writeFileSync(path, content);
  return path;
};

const MINISTER = item('Q9002', { labels: { en: 'Minister of Foreign Affairs' }, claims: { P31: ['Q4164871'], P1001: ['Q298'] } });
const PERSON = holder('Q9001', 'Ana Zorbel', 'Q298', [['Q9002', '2024-03-11', '']], { claims: { P21: ['Q6581072'] } });
const DUMP = dumpOf([PERSON, MINISTER, item('Q9101', { labels: { en: 'Zorbel Front' }, claims: { P31: ['Q7278'], P17: ['Q298'] } })]);

test('import: an imported person is found in a sentence, with her office, country and number', async () => {
  const table = file('world.csv');
  const run = await runEntente(['actors', 'import', '--from', 'wikidata', '--table', table, file('dump.json.gz', gzipSync(DUMP))]);
  assert.deepEqual([run.status, run.stdout, run.stderr], [0, '', 'Imported 2 actors of 3 entities.\n']);
  const checked = await runEntente(['actors', 'check', '--at', '2020-01-01', table]);
  assert.match(checked.stdout, /overlaps/, 'the register knows another minister of these years, and says so');
  const line = `${JSON.stringify({ id: 'a', text: 'Ana Zorbel criticised Russia on Monday. She met members of the Zorbel Front in Lima.', published: '2026-03-20' })}\n`;
  const { stdout, status } = await runEntente(['read', '--actors', table, '--from', 'jsonl', '--to', 'jsonl'], { input: line });
  assert.equal(status, 0);
  const [{ actors, mentions }] = jsonLines<Reading>(stdout);
  const person = actors.find(({ name }) => name === 'Ana Zorbel') ?? assert.fail('she is not found');
  assert.deepEqual([person.kind, person.country, person.sectors, person.wikidata, person.role], ['person', 'CHL', ['GOV'], 'Q9001', 'foreign minister']);
  assert.deepEqual(
    mentions.filter(({ actor }) => actor === person.id).map(({ start }) => start),
    [0, 40],
    'her name and "She"',
  );
  assert.ok(actors.some(({ name, wikidata, sectors }) => name === 'Zorbel Front' && wikidata === 'Q9101' && sectors.includes('PTY')));
});

test('import: without --table the table goes to standard output, from standard input if asked', async () => {
  const named = await runEntente(['actors', 'import', '--from', 'wikidata', '--quiet', file('dump.json', DUMP)]);
  const piped = await runEntente(['actors', 'import', '--from', 'wikidata', '--quiet', '-'], { input: DUMP });
  assert.equal(named.stdout, piped.stdout);
  assert.equal(named.stderr, '');
  assert.match(named.stdout, /^kind,name,aliases,country,gender,sectors,terms,wikidata,note,source\nperson,Ana Zorbel,,CHL,f,GOV,foreign minister 2024-03-11 -,Q9001,/);
});

test('import: a bad line gives one line of error with file and number, the rest goes on, and the status is 1', async () => {
  const dump = file('bad.json', `${entity('NK-1', 'Person', { name: ['Ana Zorbel'] })}\n{"id":\n${entity('NK-2', 'Company', { name: ['Zorbel Tin'] })}\n`);
  const run = await runEntente(['actors', 'import', '--from', 'opensanctions', '--quiet', dump]);
  assert.equal(run.status, 1);
  assert.equal(run.stdout.split('\n').length, 4);
  const lines = run.stderr.trimEnd().split('\n');
  assert.equal(lines.length, 1);
  assert.ok(lines[0].startsWith(`entente: ${dump}, line 2: A line of the dump cannot be used (it is no whole JSON object).`), lines[0]);
  assert.match(lines[0], /\[dump-line\]$/);
});

test('import: of many bad lines only some are printed, and how many there are', async () => {
  const run = await runEntente(['actors', 'import', '--from', 'wikidata', '-'], { input: 'x\n'.repeat(1000) });
  assert.equal(run.status, 1);
  const lines = run.stderr.trimEnd().split('\n');
  assert.equal(lines.length, 22);
  assert.equal(lines[20], 'entente: 1000 lines failed in all.');
});

test('import: a dump of which nothing can be used leaves the table as it was', async () => {
  for (const dump of [file('none.json', 'x\n'), file('none.bz2', Buffer.from('425a683931415926', 'hex')), file('absent.json')]) {
    const table = file('kept.csv', 'kind,name\n');
    const run = await runEntente(['actors', 'import', '--from', 'wikidata', '--table', table, dump]);
    assert.equal(run.status, 1, run.stderr);
    assert.equal(readFileSync(table, 'utf8'), 'kind,name\n');
    assert.deepEqual(
      readdirSync(folder).filter(name => name.endsWith('.part')),
      [],
    );
  }
});

test('import: wrong usage has status 2 and says what is wrong', async () => {
  const wrong: readonly (readonly [string[], RegExp])[] = [
    [['dump.json'], /--from <source>/],
    [['--from', 'wikipedia', 'dump.json'], /wikidata, opensanctions/],
    [['--from', 'wikidata'], /missing required argument 'file'/],
    [['--from', 'wikidata', '--kind', 'person,state', 'dump.json'], /"state" is none of person, organization, group/],
    [['--from', 'wikidata', '--country', 'Korea', 'dump.json'], /"KOREA" is no alpha-3 code/],
    [['--from', 'wikidata', '--country', 'KRO', 'dump.json'], /did you mean KOR/],
    [['--from', 'wikidata', '--sitelinks', 'many', 'dump.json'], /whole number/],
    [['--from', 'opensanctions', '--sitelinks', '3', 'dump.json'], /--from wikidata alone/],
  ];
  const runs = await Promise.all(wrong.map(([given]) => runEntente(['actors', 'import', ...given])));
  for (const [at, { status, stderr }] of runs.entries()) {
    assert.equal(status, 2, stderr);
    assert.match(stderr, wrong[at][1]);
  }
});

/** A dump of many items: every other one becomes a row of 2 kB. */
function* items(count: number): Generator<string> {
  const labels = { en: 'Zorbel Number 0', de: 'x'.repeat(800), ru: 'ж'.repeat(200) };
  const aliases = { en: Array.from({ length: 40 }, (_, at) => `Zorbel Alias ${'z'.repeat(30)} ${at}`) };
  const models = [
    item('Q0', { labels, aliases, claims: { P31: ['Q5'], P27: ['Q159'], P39: ['Q218295', 'Q900000'] } }),
    item('Q0', { labels, claims: { P31: ['Q13442814'] } }),
    item('Q0', { labels, aliases, claims: { P31: ['Q7278'], P17: ['Q159'] } }),
    item('Q0', { labels, claims: { P31: ['Q13442814'] } }),
  ];
  yield '[\n';
  for (let at = 0; at < count; at++) yield `${models[at % 4].replace('"Q0"', `"Q${10_000_000 + at}"`).replace('Number 0', `Number ${at}`)},\n`;
  yield ']\n';
}

test('import: memory does not grow with the dump', { skip: !existsSync('/proc/self/status') && 'there is no /proc to ask' }, async () => {
  const peak = async (count: number): Promise<number> => {
    let most = 0;
    const run = await runEntente(['actors', 'import', '--from', 'wikidata', '--table', file('big.csv'), '-'], {
      input: items(count),
      environment: { NODE_OPTIONS: '--max-old-space-size=64' },
      during: child => {
        const timer = setInterval(() => {
          try {
            most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
          } catch {
            clearInterval(timer);
          }
        }, 20);
        child.once('close', () => clearInterval(timer));
      },
    });
    assert.equal(run.status, 0, run.stderr);
    assert.ok(most > 0);
    return most;
  };
  // 14 MB of dump, and 70 MB of which 10,000 rows are made.
  const [little, much] = [await peak(4_000), await peak(20_000)];
  assert.ok(much < little + 30_000, `${little} kB for little, ${much} kB for much`);
});

test('import: an interrupt leaves no file', async () => {
  const table = file('never.csv');
  async function* slowly(): AsyncGenerator<string> {
    yield DUMP.slice(0, -2);
    await begun;
  }
  const isThere = (): boolean => readdirSync(folder).some(name => name.startsWith('.never.csv.'));
  let begin = (): void => {};
  const begun = new Promise<void>(done => (begin = done));
  const { status } = await runEntente(['actors', 'import', '--from', 'wikidata', '--table', table, '-'], {
    input: slowly(),
    during(child) {
      const timer = setInterval(() => {
        if (!isThere()) return;
        clearInterval(timer);
        child.kill('SIGINT');
        child.once('close', begin);
      }, 20);
    },
  });
  assert.equal(status, 130);
  assert.deepEqual(
    readdirSync(folder).filter(name => name.includes('never')),
    [],
  );
});
