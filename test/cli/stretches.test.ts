import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Stretch, stretchesOf } from '../../src/cli/stretches.ts';

async function stretches(texts: readonly string[], wanted: number, longest = 1000): Promise<Stretch[]> {
  async function* pieces(): AsyncGenerator<string> {
    yield* texts;
  }
  const all: Stretch[] = [];
  for await (const each of stretchesOf(pieces(), 'here', wanted, longest)) all.push(each);
  return all;
}

test('stretches: end at blank lines and know where they begin', async () => {
  assert.deepEqual(await stretches(['a\nb\n\nc\n \nd'], 4), [
    { text: 'a\nb\n\nc\n \n', offset: 0, line: 1 },
    { text: 'd', offset: 9, line: 6 },
  ]);
});

test('stretches: together are the text, and all but the last end behind a blank line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a \r\n]{0,9}$/), { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), async (texts, wanted) => {
      const found = await stretches(texts, wanted);
      const whole = texts.join('');
      assert.equal(found.map(({ text }) => text).join(''), whole);
      for (const { text, offset, line } of found) {
        assert.equal(whole.slice(offset, offset + text.length), text);
        assert.equal(whole.slice(0, offset).split('\n').length, line);
      }
      for (const { text } of found.slice(0, -1)) assert.match(text, /(?:^|\n)\s*\n$/);
    }),
  );
});

test('stretches: an input without blank lines is refused when it gets too long', async () => {
  await assert.rejects(stretches(['x'.repeat(60), 'y'.repeat(60)], 10, 100), /input is too large.*no blank line/);
});
