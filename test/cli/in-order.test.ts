import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import * as fc from 'fast-check';
import { inOrder } from '../../src/cli/in-order.ts';

const ROOM = { things: 4, weight: 100 };

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of source) all.push(each);
  return all;
}

async function* count(to: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < to; number++) {
    taken.push(number);
    yield number;
  }
}

test('in order: results come in the order of the things, whatever takes how long', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }), async delays => {
      const results = await collect(
        inOrder(
          count(delays.length),
          ROOM,
          () => 1,
          async number => {
            for (let turn = 0; turn < delays[number]; turn++) await new Promise(setImmediate);
            return number;
          },
        ),
      );
      assert.deepEqual(
        results,
        delays.map((_, number) => number),
      );
    }),
    { numRuns: 40 },
  );
});

test('in order: takes no more things than there is room for', async () => {
  const taken: number[] = [];
  const results = inOrder(
    count(100, taken),
    ROOM,
    () => 1,
    async number => number,
  );
  await results.next();
  await pause(5);
  assert.ok(taken.length <= 5, `${taken.length} were taken`);
  await results.return(undefined);
});

test('in order: heavy things wait, but one always goes', async () => {
  let underWay = 0;
  let most = 0;
  const results = await collect(
    inOrder(
      count(5),
      { things: 10, weight: 100 },
      () => 1000,
      async number => {
        most = Math.max(most, ++underWay);
        await pause(1);
        underWay--;
        return number;
      },
    ),
  );
  assert.deepEqual([results.length, most], [5, 1]);
});

test('in order: a result leaves while the source is silent', async () => {
  let release: () => void = () => {};
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>(done => {
      release = done;
    });
    yield 2;
  }
  const results = inOrder(
    slow(),
    ROOM,
    () => 1,
    async number => number,
  );
  assert.deepEqual(await results.next(), { value: 1, done: false });
  const second = results.next();
  release();
  assert.deepEqual(await second, { value: 2, done: false });
  assert.equal((await results.next()).done, true);
});

test('in order: what the work or the source throws comes out in its turn', async () => {
  const seen: number[] = [];
  const failing = inOrder(
    count(5),
    ROOM,
    () => 1,
    async number => {
      if (number === 2) throw new Error('two');
      return number;
    },
  );
  await assert.rejects(async () => {
    for await (const each of failing) seen.push(each);
  }, /two/);
  assert.deepEqual(seen, [0, 1]);
});

test('in order: the source is closed when nobody wants more', async () => {
  let closed = false;
  async function* source(): AsyncGenerator<number> {
    try {
      yield* count(50);
    } finally {
      closed = true;
    }
  }
  for await (const _ of inOrder(
    source(),
    ROOM,
    () => 1,
    async number => number,
  ))
    break;
  assert.equal(closed, true);
});
