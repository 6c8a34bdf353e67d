import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Reading } from '../../src/reader/index.ts';
import { jsonLines, runEntente } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-actors-'));
after(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

const TABLE = 'kind,name,aliases,country,sectors\norganization,Zorbel Institute,ZI,CHL,EDU\n';
const ARTICLE = 'The Zorbel Institute condemned Norway on Monday.\n';

/** The codes of the catalogue under which failures were named. */
function codes(stderr: string): string[] {
  return [...stderr.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code);
}

interface Listed {
  readonly name: string;
  readonly offices: readonly { readonly office: string }[];
  readonly rows: readonly { readonly file: string; readonly line: number }[];
}

test('actors find: names that match, with their offices at a day, a line or an object each', async () => {
  const { status, stdout, stderr } = await runEntente(['actors', 'find', 'yoon suk', '--at', '2024-06-20']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^Yoon Suk Yeol {2}person · KOR · GOV · president 2022-05-10 – 2025-04-04\n$/);
  const officesAt = async (day: string): Promise<string[]> => {
    const { stdout: lines } = await runEntente(['actors', 'find', 'Yoon Suk Yeol', '--to', 'jsonl', '--at', day]);
    return jsonLines<Listed>(lines).flatMap(({ offices }) => offices.map(({ office }) => office));
  };
  assert.deepEqual([await officesAt('2024-06-20'), await officesAt('2025-07-01')], [['president'], []]);
});

test('actors find: many are cut, with a word on how to see all; none is a failure that says what was meant', async () => {
  const many = await runEntente(['actors', 'find', 'al', '--limit', '3', '--to', 'jsonl']);
  assert.equal(jsonLines(many.stdout).length, 3);
  assert.match(many.stderr, /^\d+ more: --limit \d+ shows all\.\n$/);
  const none = await runEntente(['actors', 'find', 'zelenskky']);
  assert.deepEqual([none.status, none.stdout], [1, '']);
  assert.match(none.stderr, /^entente: zelenskky: There is no such actor \(did you mean "Zelensky.*actors find TEXT`/);
  assert.deepEqual(codes(none.stderr), ['actor-unknown']);
});

test('actors find: what is piped away ends quietly, and colours are for terminals', async () => {
  const plain = await runEntente(['actors', 'find', 'putin']);
  const coloured = await runEntente(['actors', 'find', 'putin', '--color', 'always']);
  assert.ok(!plain.stdout.includes('\u001b[') && coloured.stdout.includes('\u001b['));
  const ended = await runEntente(['actors', 'find', 'a', '--limit', '100000', '--to', 'jsonl'], { during: child => child.stdout?.once('data', () => child.stdout?.destroy()) });
  assert.deepEqual([ended.status, ended.stderr], [0, '']);
});

test('actors show: all that is known, by name, number or code, with the rows that it comes from', async () => {
  const { status, stdout } = await runEntente(['actors', 'show', 'Q7747']);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^Vladimir Putin\n {2}kind {7}person\n {2}country {4}RUS\n[\s\S]* {2}terms {6}president since 2012-05-07\n {13}prime minister [\s\S]* {2}rows {7}data\/actors\/persons\.tsv:\d+\n$/,
  );
  assert.match((await runEntente(['actors', 'show', 'fra'])).stdout, /^France\n/);
  const own = await runEntente(['actors', 'show', 'zi', '--to', 'jsonl', '--actors', file('show.csv', TABLE)]);
  assert.deepEqual(jsonLines<Listed>(own.stdout)[0].rows, [{ file: path('show.csv'), line: 2 }]);
  assert.equal((await runEntente(['actors', 'show', 'Puti'])).status, 1);
  assert.match((await runEntente(['actors', 'show', 'European Union'])).stdout, /^ {2}members +AUT, BEL, .*GBR\s+\(1973-01-01\s+– 2020-02-01\)/ms);
});

test('actors add and remove: a table is made, grows and shrinks, and reading uses it', async () => {
  const table = path('made.csv');
  const first = await runEntente([
    'actors',
    'add',
    '--table',
    table,
    '--kind',
    'organization',
    '--name',
    'Zorbel Institute',
    '--alias',
    'ZI',
    '--alias',
    'Institute of Zorbel',
    '--country',
    'CHL',
    '--sector',
    'EDU',
  ]);
  assert.deepEqual([first.status, first.stdout], [0, '']);
  assert.match(first.stderr, /^Added Zorbel Institute to .*made\.csv, line 2\.\n$/);
  const second = await runEntente(['actors', 'add', '--table', table, '--kind', 'person', '--name', 'Vladimir Putin', '--source', 'said, "so"']);
  assert.match(second.stderr, /, line 3; it adds to Vladimir Putin \(data\/actors\/persons\.tsv:\d+\)\.\n$/);
  assert.match(readFileSync(table, 'utf8'), /\norganization,Zorbel Institute,ZI\|Institute of Zorbel,,CHL,,EDU,,,,,,,,\nperson,Vladimir Putin,,,,,,,,,,,,,"said, ""so"""\n$/);
  const { stdout } = await runEntente(['read', '--to', 'jsonl', '--actors', table], { input: ARTICLE });
  assert.deepEqual(
    jsonLines<Reading>(stdout)[0].actors.map(({ name, country }) => [name, country]),
    [
      ['Zorbel Institute', 'CHL'],
      ['Norway', 'NOR'],
    ],
  );
  const gone = await runEntente(['actors', 'remove', '--table', table, '--name', 'zorbel institute']);
  assert.match(gone.stderr, /^Removed Zorbel Institute from .*, line 2\.\n$/);
  assert.doesNotMatch(readFileSync(table, 'utf8'), /Zorbel/);
});

test('actors add: a bad row, a second one of a name and a table that cannot be read change nothing', async () => {
  const table = file('kept.csv', TABLE);
  const add = (...given: string[]): ReturnType<typeof runEntente> => runEntente(['actors', 'add', '--table', table, ...given]);
  const bad = await add('--kind', 'person', '--name', 'Ana Zorbel', '--country', 'Chile', '--sector', 'GVO');
  assert.equal(bad.status, 2);
  assert.match(
    bad.stderr,
    /\(column: country; unknown country "Chile"; did you mean CHL\?\).*\[actor-row\]\n.*\(column: sectors; unknown sector "GVO"; did you mean GOV\?\).*\[actor-row\]\n$/,
  );
  const twice = await add('--kind', 'group', '--name', 'ZORBEL INSTITUTE');
  assert.equal(twice.status, 1);
  assert.match(twice.stderr, /kept\.csv, line 2: The table has this actor already \("Zorbel Institute"\)/);
  assert.deepEqual(codes(twice.stderr), ['actor-listed']);
  assert.match((await add('--kind', 'persona', '--name', 'A')).stderr, /Allowed choices are state, person, organization, group/);
  assert.equal((await runEntente(['actors', 'add', '--table', table, '--name', 'A'])).status, 2);
  assert.equal(readFileSync(table, 'utf8'), TABLE);
  const broken = file('broken.csv', 'kind,name\nperson,"A\n');
  const refused = await runEntente(['actors', 'add', '--table', broken, '--kind', 'person', '--name', 'B']);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /broken\.csv, line 2: .*column: name; the quotation mark that opens the cell is never closed/);
  const nowhere = await runEntente(['actors', 'add', '--table', path('no/my.csv'), '--kind', 'person', '--name', 'B']);
  assert.deepEqual([nowhere.status, codes(nowhere.stderr)], [1, ['output-unwritable']]);
  assert.deepEqual(
    readdirSync(folder).filter(name => name.startsWith('.')),
    [],
  );
});

test('actors add: those that add at the same time all keep their rows', async () => {
  const table = path('together.csv');
  const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed'].map(name => `${name} Zorbel`);
  const endings = await Promise.all(names.map(name => runEntente(['actors', 'add', '--table', table, '--kind', 'person', '--name', name])));
  assert.deepEqual(
    endings.map(({ status }) => status),
    names.map(() => 0),
  );
  const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
  assert.deepEqual(rows.map(row => row.split(',')[1]).sort(), names);
});

test('actors add: a link stays a link, and who may read a table stays so', async () => {
  const table = file('real.json', '[]');
  chmodSync(table, 0o640);
  symlinkSync(table, path('link.json'));
  const { status } = await runEntente(['actors', 'add', '--table', path('link.json'), '--kind', 'group', '--name', 'Zorbels']);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(readFileSync(table, 'utf8')), [{ kind: 'group', name: 'Zorbels' }]);
  assert.equal(statSync(table).mode & 0o777, 0o640);
});

test('actors remove: a name that is not there, or there twice, changes nothing', async () => {
  const text = 'kind,name,wikidata\nperson,Ana Z,Q11\nperson,Ana Z,Q22\n';
  const table = file('two.csv', text);
  const remove = (...given: string[]): ReturnType<typeof runEntente> => runEntente(['actors', 'remove', '--table', table, '--name', ...given]);
  assert.match((await remove('Bo')).stderr, /two\.csv: There is no such actor \("Bo"\)/);
  const several = await remove('Ana Z');
  assert.match(several.stderr, /Several rows of the table have this name \(lines 2, 3\)\. /);
  assert.deepEqual(codes(several.stderr), ['actor-names']);
  assert.equal(readFileSync(table, 'utf8'), text);
  assert.equal((await remove('Ana Z', '--wikidata', 'Q11')).status, 0);
  assert.equal(readFileSync(table, 'utf8'), 'kind,name,wikidata\nperson,Ana Z,Q22\n');
  assert.match((await runEntente(['actors', 'remove', '--table', path('none.csv'), '--name', 'A'])).stderr, /none\.csv: There is no such file/);
});

test('actors check: the package’s own tables hold, a table of one’s own is named row by row', async () => {
  const ours = await runEntente(['actors', 'check']);
  assert.deepEqual([ours.status, ours.stdout, ours.stderr], [0, '', "No fault in the package's tables.\n"]);
  const good = file('good.csv', TABLE);
  assert.deepEqual((await runEntente(['actors', 'check', good])).stderr, 'No fault in 1 actor.\n');
  const bad = file('bad.csv', 'kind,name,aliases,country\nperson,Ana Z,,CHX\ngroup,Bo,NATO,\nperson,C\n');
  const { status, stdout, stderr } = await runEntente(['actors', 'check', good, bad]);
  assert.equal(status, 1);
  assert.deepEqual(
    stdout.split('\n').map(line => line.replace(folder, '').replace(/[;:] (?:did|a text|a cell) .*/, '')),
    [
      '/bad.csv:2: country: unknown country "CHX"',
      `/bad.csv:3: aliases: "NATO" is also a name of data/actors/organisations.tsv:62`.replace('62', stdout.match(/tsv:(\d+)/)?.[1] ?? ''),
      '/bad.csv:4: 2 cells where the first line names 4 columns',
      '',
    ],
  );
  assert.match(stderr, /^3 faults; /);
  const objects = jsonLines<{ code: string; file: string; line: number; column: string }>((await runEntente(['actors', 'check', '--to', 'jsonl', bad])).stdout);
  assert.deepEqual(
    objects.map(({ code, line, column }) => [code, line, column]),
    [
      ['actor-row', 2, 'country'],
      ['actor-row', 3, 'aliases'],
      ['actor-row', 4, ''],
    ],
  );
});

test('actors check: what is no table is one clear failure', async () => {
  const cases: [string, string][] = [
    [path('absent.csv'), 'file-missing'],
    [folder, 'file-directory'],
    [file('latin.csv', Uint8Array.from([107, 105, 110, 100, 0xe9])), 'actor-table'],
  ];
  for (const [given, code] of cases) {
    const { status, stdout, stderr } = await runEntente(['actors', 'check', given]);
    assert.deepEqual([status, stdout, codes(stderr)], [1, '', [code]]);
    assert.ok(stderr.startsWith(`entente: ${given}: `));
  }
});

test('read --actors: tables of the environment and of the line are laid; workers read with them too', async () => {
  const first = file('first.csv', TABLE);
  const second = file('second.json', JSON.stringify([{ kind: 'organization', name: 'Zorbel Institute', country: 'PER' }]));
  const countries = async (given: string[], environment: Record<string, string>, input: string): Promise<(string | null)[]> => {
    const { stdout, stderr, status } = await runEntente(['read', '--to', 'jsonl', ...given], { environment, input });
    assert.deepEqual([status, stderr], [0, '']);
    return jsonLines<Reading>(stdout).map(({ actors }) => actors.find(({ name }) => name === 'Zorbel Institute')?.country ?? null);
  };
  assert.deepEqual(await countries([], {}, ARTICLE), [null]);
  assert.deepEqual(await countries([], { ENTENTE_ACTORS: first }, ARTICLE), ['CHL']);
  assert.deepEqual(await countries(['--actors', second], { ENTENTE_ACTORS: first }, ARTICLE), ['PER']);
  assert.deepEqual(await countries(['--actors', second, '--actors', first], {}, ARTICLE), ['CHL']);
  const many = Array.from({ length: 60 }, (_, id) => `${JSON.stringify({ id: `${id}`, text: ARTICLE.repeat(40) })}\n`).join('');
  const read = await countries(['--from', 'jsonl', '--jobs', '3', '--actors', first], {}, many);
  assert.deepEqual([read.length, new Set(read)], [60, new Set(['CHL'])]);
});

test('read --actors: a bad row is named, and nothing is read or written', async () => {
  const bad = file('unread.csv', `${TABLE}person,A,,XX,\nperson,B,,YY,\n`);
  const output = path('report.txt');
  const { status, stdout, stderr } = await runEntente(['read', '--actors', bad, '--output', output], { input: ARTICLE });
  assert.deepEqual([status, stdout, existsSync(output)], [1, '', false]);
  assert.match(stderr, /^entente: .*unread\.csv, line 3: .*unknown country "XX".*\nentente: .*unread\.csv, line 4: .*"YY".*\n$/);
});
