import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { widthOf, wrap } from '../../src/cli/wrapping.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour
const COLOR = /\u001b\[\d+m/g;
const plain = (text: string): string => text.replace(COLOR, '');

test('wrapping: breaks at spaces, and within words that are too long', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrap('abcdefgh ij', 3), ['abc', 'def', 'gh', 'ij']);
  assert.deepEqual(wrap('', 5), ['']);
});

test('wrapping: wide characters take two columns, combining marks none', () => {
  assert.equal(widthOf('東京'), 4);
  assert.equal(widthOf('e\u0301'), 1);
  assert.equal(widthOf('Żółw ✔ “→”'), 10);
  assert.deepEqual(wrap('東京都', 4), ['東京', '都']);
});

test('wrapping: colours end with their line and go on in the next', () => {
  assert.deepEqual(wrap('\u001b[1mone two\u001b[22m x', 4), ['\u001b[1mone\u001b[22m', '\u001b[1mtwo\u001b[22m', 'x']);
});

test('wrapping: measures as string-width does, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      assert.equal(widthOf(text), stringWidth(text));
    }),
  );
  for (let code = 32; code < 0x3000; code++) {
    const character = String.fromCharCode(code);
    assert.equal(widthOf(`a${character}`), stringWidth(`a${character}`), code.toString(16));
  }
});

test('wrapping: no line is too wide, no word is lost, no colour leaks', () => {
  const word = fc.stringMatching(/^[a-zé東“]{1,12}$/);
  const styled = fc
    .tuple(word, fc.constantFrom(null, [1, 22], [2, 22], [4, 24], [31, 39]))
    .map(([text, style]) => (style ? `\u001b[${style[0]}m${text}\u001b[${style[1]}m` : text));
  fc.assert(
    fc.property(fc.array(styled, { maxLength: 12 }), fc.integer({ min: 2, max: 30 }), (words, width) => {
      const lines = wrap(words.join(' '), width);
      for (const line of lines) assert.ok(widthOf(line) <= width, line);
      assert.equal(lines.map(plain).join('').replaceAll(' ', ''), words.map(plain).join(''));
      for (const line of lines) {
        const codes = [...line.matchAll(/\[(\d+)m/g)].map(([, code]) => Number(code));
        const last = codes.at(-1);
        assert.ok(last === undefined || [22, 24, 39].includes(last), line);
      }
    }),
  );
});
