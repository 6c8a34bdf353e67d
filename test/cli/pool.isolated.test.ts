import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../../src/cli/in-order.ts';
import { Pool } from '../../src/cli/pool.ts';
import { failedOutcome, type Outcome, perform, type Settings, type Task, weightOf } from '../../src/cli/task.ts';
import type { Reading } from '../../src/reader/index.ts';
import { testReader, testResources } from '../resources.ts';
import { jsonLines, runEntente } from './run-program.ts';

const SETTINGS: Settings = { to: 'jsonl', explain: false, predicates: false, color: false, width: 80, published: null };
const render = (reading: Reading): string => `${JSON.stringify(reading)}\n`;
const WORD = 'Norway condemned Russia on Monday. ';

function poolOf(jobs: number, work = (task: Task): Outcome => perform(task, { reader: testReader(), render, settings: SETTINGS })): Pool {
  return new Pool({ work, jobs, models: { model: testResources().model }, settings: SETTINGS });
}

function task(order: number, text: string): Task {
  return { kind: 'article', order, input: `n${order}`, article: { id: `n${order}`, text } };
}

async function* tasks(count: number, text: (order: number) => string): AsyncGenerator<Task> {
  for (let order = 0; order < count; order++) yield task(order, text(order));
}

test('pool: readings are the same and in order, done here or by workers', async () => {
  const text = (order: number): string => WORD.repeat(10 + ((order * 37) % 60));
  const outputs: string[] = [];
  for (const jobs of [1, 3]) {
    const pool = poolOf(jobs);
    let output = '';
    for await (const { piece } of inOrder(tasks(40, text), { things: 16, weight: 1e6 }, weightOf, each => pool.run(each))) output += piece;
    await pool.close();
    outputs.push(output);
  }
  assert.equal(outputs[0], outputs[1]);
  assert.deepEqual(
    jsonLines<Reading>(outputs[0]).map(({ document }) => document.id),
    Array.from({ length: 40 }, (_, order) => `n${order}`),
  );
});

test('pool: little text starts no worker, a long one goes to a worker even if there is one job', async () => {
  const here: number[] = [];
  const pool = poolOf(1, each => {
    here.push(each.order);
    return { piece: 'here', title: '', failure: null };
  });
  assert.equal((await pool.run(task(0, WORD))).piece, 'here');
  const long = await pool.run(task(1, WORD.repeat(2000)));
  assert.match(long.piece, /^\{"schema"/);
  assert.deepEqual(here, [0]);
  await pool.close();
});

test('pool: a task that fails the program fails alone', () => {
  const failing = {
    read: () => {
      throw new TypeError('no such thing');
    },
  };
  const { piece, failure } = perform(task(0, WORD), { reader: failing, render, settings: SETTINGS });
  assert.deepEqual(JSON.parse(piece), {
    error: { code: 'reader-failed', message: 'The program failed on this input, which is a fault of the program (no such thing).', input: 'n0' },
  });
  assert.match(failure?.hint ?? '', /report it/);
  assert.equal(failedOutcome(failure ?? assert.fail(), 'report').piece, '', 'a report has no place for it');
});

/** A worker that dies of tasks whose text begins with "die", and answers others with their id. */
const FRAGILE = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ article: { id, text } }) => text.startsWith('die') ? process.exit(3) : parentPort.postMessage({ piece: id, title: id, failure: null }));
parentPort.postMessage(null);`;

test('pool: a worker that dies fails the task it was at, and the others are done', async () => {
  const script = new URL(`data:text/javascript,${encodeURIComponent(FRAGILE)}`);
  const pool = new Pool({ work: () => assert.fail('long texts are for workers'), jobs: 3, models: { model: testResources().model }, settings: SETTINGS, script });
  const outcomes = await Promise.all(Array.from({ length: 12 }, (_, order) => pool.run(task(order, (order % 4 === 2 ? 'die' : 'live').repeat(30_000)))));
  await pool.close();
  assert.deepEqual(
    outcomes.map(({ piece, failure }) => failure?.code ?? piece),
    ['n0', 'n1', 'reader-failed', 'n3', 'n4', 'n5', 'reader-failed', 'n7', 'n8', 'n9', 'reader-failed', 'n11'],
  );
});

test('pool: workers that cannot start fail what is waiting, and it ends', async () => {
  const script = new URL(`data:text/javascript,${encodeURIComponent('throw new Error("no start")')}`);
  const pool = new Pool({ work: () => assert.fail('long texts are for workers'), jobs: 2, models: { model: testResources().model }, settings: SETTINGS, script });
  const outcomes = await Promise.all([0, 1, 2].map(order => pool.run(task(order, 'x'.repeat(90_000)))));
  await pool.close();
  for (const { failure } of outcomes) assert.match(failure?.message ?? '', /no start/);
});

test('stream: a reading leaves before the next line comes', async () => {
  let arrived: () => void = () => {};
  async function* one(): AsyncGenerator<string> {
    for (const id of ['a', 'b', 'c']) {
      const next = new Promise<void>(done => {
        arrived = done;
      });
      yield `${JSON.stringify({ id, text: WORD })}\n`;
      // Would wait for ever if the reading were held back; the run is then ended by its limit.
      await next;
    }
  }
  const { status, stdout } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl'], {
    input: one(),
    during: child => child.stdout?.on('data', () => arrived()),
    limit: 30_000,
  });
  assert.equal(status, 0);
  assert.equal(jsonLines(stdout).length, 3);
});

test('stream: memory does not grow with the input, and it is taken no faster than the output', async () => {
  const line = (number: number): string => `${JSON.stringify({ id: `n${number}`, text: WORD.repeat(40) })}\n`;
  let written = 0;
  function* endless(): Generator<string> {
    for (let number = 0; number < 100_000; number++) {
      written++;
      yield line(number);
    }
  }
  // Nobody takes the output: the program must stop taking input.
  const { stdout } = await runEntente(['read', '--from', 'jsonl', '--to', 'jsonl'], {
    input: endless(),
    during: child => {
      child.stdout?.pause();
      setTimeout(() => child.kill('SIGKILL'), 4000);
    },
  });
  assert.ok(written < 3000, `${written} lines were taken`);
  assert.ok(stdout.length < 2_000_000);
});
