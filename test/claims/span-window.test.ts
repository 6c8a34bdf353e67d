import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '../../src/resources/index.ts';
import { windowOf } from '../../src/claims/span-window.ts';
import { quoteMap } from '../../src/claims/quotes.ts';
import { Parse } from '../../src/syntax/index.ts';
import { createSegmenter, quotes } from '../../src/text/index.ts';

const segmenter = createSegmenter(readTables());

/** The window of the word `said`, as text. */
function windowText(text: string): string {
  const tokens = segmenter.segment(text);
  const none = new Uint8Array(tokens.count);
  const parse = new Parse(tokens, { upos: ['X'], xpos: ['X'], deprel: ['dep'] }, { upos: none, xpos: none, deprel: none, head: new Int32Array(tokens.count).fill(-1), lemma: [] });
  let cue = 0;
  while (parse.form(cue) !== 'said') cue++;
  const { first, last } = windowOf(parse, quoteMap(parse, quotes(tokens)), cue);
  return parse.phrase(first, last);
}

test('span window: the sentence alone where nothing ties others to it', () => {
  assert.equal(windowText('One came. Lima said no. Two came.\n\nThree came.'), 'Lima said no.');
});

test('span window: the sentences of a quote that runs into it, and of those that follow', () => {
  assert.equal(windowText('One came. “We go. We stay,” Lima said. “We wait. We sleep.” Night fell.'), '“We go. We stay,” Lima said. “We wait. We sleep.”');
});

test('span window: the next paragraph behind a colon and an open quote only', () => {
  assert.equal(windowText('Lima said:\n\nWe go home.\n\nNight fell.'), 'Lima said:\n\nWe go home.');
  assert.equal(windowText('“We go,” Lima said. “We stay.\n\n“We wait,” it went on.\n\nNight fell.'), '“We go,” Lima said. “We stay.\n\n“We wait,” it went on.');
  assert.equal(windowText('Lima said no.\n\n“We go,” Oslo replied.'), 'Lima said no.');
});
