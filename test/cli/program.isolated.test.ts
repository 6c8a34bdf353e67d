import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Reading } from '../../src/reader/index.ts';
import { readingSchema } from '../../src/schema/index.ts';
import { jsonLines, ROOT, runEntente } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-program-'));
after(() => rmSync(folder, { recursive: true }));

const ARTICLE = 'OSLO, March 4, 2024 - Norway condemned Russia on Monday. Moscow denied the charge, its embassy said.\n';
const file = (name: string, content: string | Uint8Array = ARTICLE): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const line = (id: string, text = ARTICLE): string => `${JSON.stringify({ id, text })}\n`;

test('program: help and version are exit status 0 on standard output', async () => {
  for (const given of [['--help'], ['help', 'read'], ['parse', '--help'], ['--version']]) {
    const { status, stdout, stderr } = await runEntente(given);
    assert.deepEqual([status, stderr], [0, ''], given.join(' '));
    if (given[0] !== '--version') assert.match(stdout, /Examples:\n/);
  }
});

test('program: wrong usage is exit status 2, in one line that says what was meant', async () => {
  const cases: [string[], RegExp][] = [
    [['read', '--form', 'x'], /unknown option '--form'\n\(Did you mean --from\?\)/],
    [['raed'], /unknown command 'raed'\n\(Did you mean read\?\)/],
    [['read', '--to', 'xml'], /'xml' is invalid\. Allowed choices are report, json, jsonl, html/],
    [['read', '--published', 'monday'], /Give an ISO date/],
    [['read', '--jobs', '0'], /whole number/],
    [['parse', '--to', 'json'], /Allowed choices are conllu/],
    [[], /Usage: entente/],
    [['README.md'], /To read it: entente read README\.md/],
  ];
  for (const [given, wanted] of cases) {
    const { status, stdout, stderr } = await runEntente(given);
    assert.deepEqual([status, stdout], [2, ''], given.join(' '));
    assert.match(stderr, wanted);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});

test('read: a file gives a report, a reading as JSON, as a line, and as a page', async () => {
  const path = file('oslo.txt');
  assert.match((await runEntente(['read', path])).stdout, /What happened\n[\s\S]*Norway/);
  const json = await runEntente(['read', '--to', 'json', path]);
  const reading = readingSchema.parse(JSON.parse(json.stdout));
  assert.deepEqual([reading.document.id, reading.document.text], [path, ARTICLE]);
  // JSON alone says who disagrees with whom: lines are for many articles, where it is worked out from what they hold.
  const { disagreements, ...rest } = JSON.parse(json.stdout) as Record<string, unknown>;
  assert.ok(Array.isArray(disagreements) && disagreements.length > 0);
  assert.equal((await runEntente(['read', '--to', 'jsonl', path])).stdout, `${JSON.stringify(rest)}\n`);
  assert.match((await runEntente(['read', '--to', 'html', path])).stdout, /^<!doctype html>[\s\S]*Norway[\s\S]*<\/html>\n$/);
});

test('read: several inputs give one output each, in order; the failed ones are named and make the exit status 1', async () => {
  const given = ['read', '--to', 'json', file('a.txt'), join(folder, 'no.txt'), file('b.txt'), folder];
  const { status, stdout, stderr } = await runEntente(given);
  assert.equal(status, 1);
  assert.deepEqual(
    (JSON.parse(stdout) as Reading[]).map(({ document }) => document.id),
    [join(folder, 'a.txt'), join(folder, 'b.txt')],
  );
  assert.match(stderr, /^entente: .*no\.txt: There is no such file\. Check the path; .*\nentente: .*: This is a folder\. Name the files in it.*\n$/);
  const { stdout: lines } = await runEntente(given.map(each => (each === 'json' ? 'jsonl' : each)));
  assert.deepEqual(
    jsonLines<{ error?: { code: string } }>(lines).map(({ error }) => error?.code),
    [undefined, 'file-missing', undefined, 'file-directory'],
  );
});

test('read: formats are told by name and content; binary files are refused', async () => {
  const idOf = async (path: string): Promise<string[]> => jsonLines<Reading>((await runEntente(['read', '--to', 'jsonl', path])).stdout).map(({ document }) => document.text);
  assert.deepEqual(await idOf(file('page.html', '<html><body><p>Norway condemned Russia.</p></body></html>')), ['Norway condemned Russia.']);
  assert.deepEqual(await idOf(file('page', '<!doctype html><html><body><p>Norway condemned Russia.</p></body></html>')), ['Norway condemned Russia.']);
  assert.deepEqual(await idOf(file('two.jsonl', line('a', 'One.') + line('b', 'Two.'))), ['One.', 'Two.']);
  assert.deepEqual(await idOf(file('two.json', JSON.stringify([JSON.parse(line('a', 'One.')), JSON.parse(line('b', 'Two.'))], null, 2))), ['One.', 'Two.']);
  assert.deepEqual(await idOf(file('western.txt', Buffer.from([0x93, 0x4e, 0x6f, 0x94]))), ['“No”']);
  const pdf = await runEntente(['read', file('x.pdf', '%PDF-1.7 ...')]);
  assert.equal(pdf.status, 1);
  assert.match(pdf.stderr, /x\.pdf: The input is not text \(it looks like PDF\)/);
});

test('read: a page is fetched, and what cannot be fetched is said', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/story')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><head><title>Oslo</title></head><body><p>Norway condemned Russia on Monday.</p></body></html>');
    else response.writeHead(404).end();
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { status, stdout, stderr } = await runEntente(['read', '--to', 'json', `${origin}/story`, `${origin}/none`, 'gopher://x/']);
  server.close();
  assert.equal(status, 1);
  const [{ document }] = JSON.parse(stdout) as Reading[];
  assert.deepEqual([document.id, document.title, document.url], [`${origin}/story`, 'Oslo', `${origin}/story`]);
  assert.match(stderr, /none: The site answered with an error \(404 Not Found\)[\s\S]*gopher:\/\/x\/: The address is not one that can be fetched/);
});

test('read: the day of publication is the one asked for, a JSONL line’s own goes first', async () => {
  const published = async (given: string[], input: string): Promise<(string | undefined)[]> =>
    jsonLines<Reading>((await runEntente(['read', '--to', 'jsonl', '--published', '2024-06-25', ...given], { input })).stdout).map(({ document }) => document.published);
  assert.deepEqual(await published([], ARTICLE), ['2024-06-25']);
  assert.deepEqual(await published(['--from', 'jsonl'], `${JSON.stringify({ id: 'a', text: 'x', published: '2023-01-01' })}\n${line('b')}`), ['2023-01-01', '2024-06-25']);
});

test('read: explains and lists predicates on request', async () => {
  const plain = JSON.parse((await runEntente(['read', '--to', 'json'], { input: ARTICLE })).stdout) as Reading;
  const more = JSON.parse((await runEntente(['read', '--to', 'json', '--explain', '--predicates'], { input: ARTICLE })).stdout) as Reading;
  assert.ok(plain.events.length > 0);
  assert.ok(plain.events.every(({ why }) => why === undefined) && plain.predicates === undefined);
  assert.ok(more.events.every(({ why }) => why !== undefined) && (more.predicates?.length ?? 0) > 0);
});

test('read: colours and width as asked for', async () => {
  const colored = await runEntente(['read', '--color', 'always', '--width', '40'], { input: ARTICLE });
  assert.ok(colored.stdout.includes('\u001b['));
  assert.ok(!(await runEntente(['read'], { input: ARTICLE })).stdout.includes('\u001b['), 'a pipe has no colours');
  assert.ok((await runEntente(['read'], { input: ARTICLE, environment: { FORCE_COLOR: '1' } })).stdout.includes('\u001b['));
});

test('output: a file is written whole or not at all', async () => {
  const target = join(folder, 'out', 'report.html');
  const input = file('in.txt');
  const missing = await runEntente(['read', '--to', 'html', '-o', target, input]);
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /report\.html: The output cannot be written/);
  mkdirSync(join(folder, 'out'));
  assert.deepEqual((await runEntente(['read', '--to', 'html', '-o', target, input])).status, 0);
  const page = readFileSync(target, 'utf8');
  assert.match(page, /<\/html>\n$/);
  assert.equal((await runEntente(['read', '--to', 'html', '-o', target, join(folder, 'no.txt')])).status, 1);
  assert.equal(readFileSync(target, 'utf8'), page, 'nothing was read: the file is as it was');
  const ended = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl', '-o', target], {
    input: endless(),
    during: child => setTimeout(() => child.kill('SIGTERM'), 1500),
  });
  assert.equal(ended.status, 143);
  assert.equal(readFileSync(target, 'utf8'), page, 'the run was ended: the file is as it was');
  assert.deepEqual(readdirSync(join(folder, 'out')), ['report.html']);
  assert.ok(!existsSync(join(folder, 'no.txt')));
});

function* endless(): Generator<string> {
  for (let number = 0; number < 200_000; number++) yield line(`n${number}`);
}

test('program: an interrupt ends it with 130 and says nothing', async () => {
  const { status, stderr } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl'], { input: endless(), during: child => setTimeout(() => child.kill('SIGINT'), 1500) });
  assert.deepEqual([status, stderr], [130, '']);
});

test('program: an interrupt is noticed while a long text is read', async () => {
  const text = 'Norway condemned Russia and Finland praised Peru. '.repeat(60_000);
  const started = performance.now();
  const { status, stderr } = await runEntente(['read', '--to', 'jsonl'], { input: text, during: child => setTimeout(() => child.kill('SIGINT'), 2500) });
  assert.deepEqual([status, stderr], [130, '']);
  assert.ok(performance.now() - started < 8000);
});

test('program: a reader that has enough ends it without a word', async () => {
  for (const [given, input] of [
    [['read', '--from', 'jsonl', '--to', 'jsonl'], endless()],
    [['parse', '--from', 'text'], Array.from({ length: 3000 }, () => `${ARTICLE}${' '.repeat(2000)}\n\n`)],
  ] as const) {
    const { status, stderr } = await runEntente(given, { input, during: child => child.stdout?.once('data', () => child.stdout?.destroy()) });
    assert.deepEqual([status, stderr], [0, ''], given.join(' '));
  }
});

test('program: says what to do when it is not built', async () => {
  const elsewhere = join(folder, 'unbuilt', 'bin');
  mkdirSync(elsewhere, { recursive: true });
  writeFileSync(join(folder, 'unbuilt', 'package.json'), '{"type":"module"}');
  cpSync(join(ROOT, 'bin'), elsewhere, { recursive: true });
  const { spawnSync } = await import('node:child_process');
  const { status, stderr } = spawnSync(process.execPath, [join(elsewhere, 'entente.js')], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^entente: The program is not built yet\. Run `npm run build` in its folder\.\n$/);
});
