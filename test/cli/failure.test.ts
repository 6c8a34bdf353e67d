import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ERRORS, EntenteError } from '../../src/base/index.ts';
import { failureLine, failureOf } from '../../src/cli/failure.ts';
import { fileOutput } from '../../src/cli/output.ts';
import { failedOutcome, perform, type Settings } from '../../src/cli/task.ts';
import { ROOT } from './run-program.ts';

const SETTINGS: Settings = { to: 'jsonl', explain: false, predicates: false, color: false, width: 80, published: null };

test('failure: one line names the input, the place, what happened and what to do', () => {
  const failure = failureOf(new EntenteError('line-json', { line: 3, problem: 'it ends early' }), { input: 'a.jsonl', line: 3 }, 'reader-failed');
  assert.equal(failureLine(failure), `entente: a.jsonl, line 3: The line is not JSON (it ends early). ${ERRORS['line-json'].hint} [line-json]`);
});

test('failure: a fault in a table is placed in the table, not in the input', () => {
  const failure = failureOf(new EntenteError('table-row', { file: 'actors/states.tsv', line: 12, problem: 'two cells' }), { input: 'news.txt' }, 'reader-failed');
  assert.equal(failure.line, undefined);
  assert.match(failureLine(failure), /^entente: news\.txt: A row of a data table is malformed \(file: actors\/states\.tsv; line: 12; two cells\)\./);
});

test('failure: without a place the one that the error names is told', () => {
  assert.match(
    failureLine(failureOf(new EntenteError('output-unwritable', { input: 'out.html', problem: 'x' }), { input: '' }, 'reader-failed')),
    /^entente: out\.html: The output cannot be written/,
  );
  assert.match(failureLine(failureOf(new Error('odd'), { input: '' }, 'reader-failed')), /^entente: The program failed on this input, which is a fault of the program \(odd\)\./);
});

test('failure: a hostile name or message cannot act on the terminal', () => {
  const line = failureLine(failureOf(new Error('\u001b[2J\nx'), { input: 'a\u001b]0;b\u0007.txt' }, 'reader-failed'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  assert.doesNotMatch(line, /[\u0000-\u001f]/);
});

test('failure: only JSONL has a place for it in the output', () => {
  const failure = failureOf(new EntenteError('file-missing', { input: 'x' }), { input: 'x' }, 'reader-failed');
  assert.deepEqual(JSON.parse(failedOutcome(failure, 'jsonl').piece), { error: { code: 'file-missing', message: 'There is no such file.', input: 'x' } });
  for (const to of ['json', 'report', 'html'] as const) assert.equal(failedOutcome(failure, to).piece, '');
});

test('failure: a line that was too long to keep has its own code', () => {
  const reader = { read: () => assert.fail('there is nothing to read') };
  const { failure } = perform({ kind: 'line', order: 0, input: 'a', number: 9, line: null }, { reader, render: () => '', settings: SETTINGS });
  assert.deepEqual([failure?.code, failure?.line], ['line-long', 9]);
});

test('failure: an output that cannot be made is said before anything is read', () => {
  assert.throws(
    () => fileOutput(join(ROOT, 'no', 'such', 'folder', 'x')),
    (error: unknown) => error instanceof EntenteError && error.code === 'output-unwritable',
  );
});

test('errors: every code of the catalogue is raised in a test', () => {
  const folder = join(ROOT, 'test');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.test.ts'))
    .map(path => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  assert.deepEqual(
    Object.keys(ERRORS).filter(code => !sources.includes(`'${code}'`)),
    [],
  );
});
