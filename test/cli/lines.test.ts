import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Line, linesOf } from '../../src/cli/lines.ts';

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

async function all(source: AsyncIterable<Line>): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of source) lines.push(line);
  return lines;
}

const texts = async (...given: string[]): Promise<(string | null)[]> => (await all(linesOf(pieces(...given)))).map(({ text }) => text);

test('lines: ends of both kinds are taken off, an empty last line is none', async () => {
  assert.deepEqual(await texts('one\ntwo\r\n\nfour\n'), ['one', 'two', '', 'four']);
  assert.deepEqual(await texts('one\ntwo'), ['one', 'two']);
  assert.deepEqual(await texts(''), []);
});

test('lines: are numbered from 1, empty ones counted', async () => {
  assert.deepEqual(await all(linesOf(pieces('a\n\nb'))), [
    { number: 1, text: 'a' },
    { number: 2, text: '' },
    { number: 3, text: 'b' },
  ]);
});

test('lines: one that is too long is skipped and counted, those around it are kept', async () => {
  const lines = await all(linesOf(pieces('ok\n', 'x'.repeat(30), 'x'.repeat(30), 'x\nnext\n', `${'y'.repeat(41)}\nlast`), 40));
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['ok', null, 'next', null, 'last'],
  );
  assert.deepEqual(
    lines.map(({ number }) => number),
    [1, 2, 3, 4, 5],
  );
});

test('lines: how the text is cut into pieces changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\r\n]{0,6}$/), { maxLength: 12 }), async given => {
      const whole = given.join('');
      const wanted = whole === '' ? [] : whole.replace(/\n$/, '').split('\n');
      assert.deepEqual(
        await texts(...given),
        wanted.map(line => line.replace(/\r$/, '')),
      );
    }),
  );
});
