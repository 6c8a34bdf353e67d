import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { beginning, ending, excerptOf, oneLine, sentenceAt, spansText } from '../../src/cli/excerpts.ts';
import { SAMPLE_READING, SAMPLE_TEXT, spanOf } from './sample-reading.ts';

test('excerpts: a sentence is shown around the words in question', () => {
  assert.deepEqual(excerptOf(SAMPLE_READING, spanOf(SAMPLE_TEXT, 'entered'), 200), { before: 'Lima said that Norwegian ships had ', words: 'entered', after: ' its waters.' });
});

test('excerpts: a long sentence is cut between words, on both sides', () => {
  const text = `${'word '.repeat(50)}signed ${'later '.repeat(50)}`.trim();
  const reading = { ...SAMPLE_READING, document: { ...SAMPLE_READING.document, text }, sentences: [{ start: 0, end: text.length }] };
  const { before, words, after } = excerptOf(reading, spanOf(text, 'signed'), 60);
  assert.match(before, /^…(word )+$/);
  assert.equal(words, 'signed');
  assert.match(after, /^( later)+…$/);
  assert.ok((before + words + after).length <= 62);
});

test('excerpts: text without spaces is cut all the same, and a huge one costs nothing', () => {
  const text = 'x'.repeat(3_000_000);
  const reading = { ...SAMPLE_READING, document: { ...SAMPLE_READING.document, text }, sentences: [{ start: 0, end: text.length }] };
  const started = performance.now();
  const { before, words, after } = excerptOf(reading, { start: 1_000_000, end: 1_000_010 }, 100);
  assert.ok((before + words + after).length <= 102);
  assert.ok(performance.now() - started < 100);
});

test('excerpts: nothing that a terminal would act on comes through', () => {
  assert.equal(oneLine('a\u001b[31mb\u0007\u009bc\u202ed\n\te\ud800'), 'a[31mbcd e\ufffd');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      assert.doesNotMatch(oneLine(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      assert.doesNotThrow(() => encodeURIComponent(oneLine(text)), 'halves of surrogate pairs are replaced');
    }),
  );
});

test('excerpts: beginnings and endings say that they are cut', () => {
  assert.equal(beginning('one two three', 8), 'one two…');
  assert.equal(beginning('one', 8), 'one');
  assert.equal(ending('one two three', 8), '…three');
  assert.equal(spansText('one two three four', [spanOf('one two three four', 'one'), spanOf('one two three four', 'three')], 40), 'one … three');
});

test('excerpts: the sentence of an offset is the last that begins before it', () => {
  const sentences = [
    { start: 2, end: 5 },
    { start: 6, end: 9 },
  ];
  assert.deepEqual(
    [0, 2, 5, 6, 20].map(offset => sentenceAt(sentences, offset)),
    [0, 0, 0, 1, 1],
  );
});
