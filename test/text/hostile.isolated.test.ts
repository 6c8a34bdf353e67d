import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLanguageDetector, quotes } from '../../src/text/index.ts';
import { segmenter } from './rendering.ts';
import { TEXT_TABLES } from './tables.ts';

const languageOf = createLanguageDetector(TEXT_TABLES);

/** The pieces of which a text of any size is made. */
const SHAPES: Readonly<Record<string, string>> = {
  'plain sentences': 'The two ministers met on Monday, and neither “spoke” to the press. ',
  'one sentence without end': 'and the minister’s envoy met another ',
  'no blanks at all': 'abcdefghij',
  'no blanks, dots between letters': 'a.b.c.D.e',
  'no blanks, hyphens': 'well-known-',
  'no blanks, apostrophes': "a'b’c",
  'digits with commas and slashes': '1,2/3-4:5.6',
  'opening quotes': '“',
  'straight quotes': '"',
  'single quotes': "'",
  'quotes of every kind in turn': '“‘«"\'x ',
  'nested quotes of two kinds': '"a \'b ',
  'opening brackets': '(',
  footnotes: '[1',
  stops: '.',
  'stops and quotes': '."',
  abbreviations: 'U.S. Mr. ',
  'short lines': 'a\n',
  'wrapped lines': 'the quick brown fox went over the lazy dog and into\n',
  'blank lines': '\n \n',
  'blank lines within sentences': 'the,\n\n',
  'capitals before a dash': 'MOSCOW - ',
  'at signs': 'a@b',
  'half addresses': 'http://(',
  'dotted capitals': 'A. ',
  'emoji joined': '👩‍',
  'combining marks': '\u0301',
  'half surrogates': '\ud800',
  NULs: '\u0000',
  'right-to-left letters': 'שלום. ',
};

/** Milliseconds of the faster of two runs over `size` code units. */
function cost(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const started = performance.now();
    quotes(segmenter.segment(text));
    quotes(segmenter.segment(text, { blankLineEndsSentence: false }));
    languageOf(text);
    fastest = Math.min(fastest, performance.now() - started);
  }
  return fastest;
}

for (const [name, piece] of Object.entries(SHAPES))
  test(`segmenter: time grows with the length of the text, not faster: ${name}`, () => {
    cost(piece, 10_000);
    const small = cost(piece, 20_000);
    const large = cost(piece, 200_000);
    // Ten times the text in ten times the time; quadratic work would take a hundred times. Short times are noise.
    assert.ok(large < 40 * Math.max(small, 2), `${small.toFixed(1)} ms for 20,000 code units, ${large.toFixed(1)} ms for 200,000`);
  });

test('segmenter: 2 MB of news takes less than two seconds', () => {
  assert.ok(cost(SHAPES['plain sentences'], 2_000_000) < 2000);
});

test('segmenter: a sentence of 50,000 words and 100,000 opening quotes end', () => {
  const words = segmenter.segment(SHAPES['one sentence without end'].repeat(8334));
  assert.ok(words.count > 50_000);
  assert.ok(words.sentenceCount > 100, 'a sentence without end is cut');
  assert.ok(quotes(segmenter.segment('“a '.repeat(100_000))).length <= 100_000);
});
