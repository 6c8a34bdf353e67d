import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EntenteError } from '../../src/base/index.ts';
import { createSegmenter, quotes, type Tokens } from '../../src/text/index.ts';
import { rendered, segmenter } from './rendering.ts';
import { TEXT_TABLES } from './tables.ts';

/** Pieces that make the segmenter's rules meet one another. */
const PIECES = [
  ...['"', "'", '“', '”', '‘', '’', '«', '»', '„', '``', "''", '(', ')', '[', ']', '{', '<', '>'],
  ...['.', '..', '...', '…', '!', '?', ',', ';', ':', '-', '--', '–', '—', '/', '&', '_', '*', '%', '$', '#', '@', '+', '=', '~', '|', '\\', '^', '`'],
  ...[' ', ' ', ' ', '\n', '\r', '\r\n', '\n\n', '\t', '\u00a0', '\u200b', '\u2028', '\u0085', '\ufeff', '\u0000', '\u00ad', '\u200d'],
  ...['the', 'The', 'He', 'U.S.', 'Mr.', 'Gen.', 'No.', 'Jan.', 'p.m.', 'etc.', 'Inc.', 'said', "don't", 'can’t', 'cannot', "parties'", 'gonna', "O'Neil", 'I', 'A.', 'x', 's'],
  ...['1', '2.5', '1,000', '7:30', '5km', '9/11', '1990s', '2024-07-12', '[1]', '4-5', '$5m', '.5', '+44'],
  ...['http://', 'www.', 'a@b.com', 'example.org', 'said.The', 'MOSCOW', '(Reuters)', '- ', '• ', '1. ', ':-)', '@x', '#y'],
  ...['\ud800', '\udc00', '👍🏽', '🇺🇦', '👩‍🚀', 'é', 'e\u0301', 'Привет', 'שלום', '\u202e', 'مرحبا', '中文。', 'ﬁ', 'İ', 'ǆ', '𝐀', '\u{e0100}', '\u0301'],
];

const mixed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map(pieces => pieces.join('')),
);

/** White space, controls, format and unassigned characters belong to no word; half a surrogate pair and joiners do. */
const BLANK = /^[\s\p{Z}\p{C}]$/u;

function assertSound(text: string, tokens: Tokens): void {
  const { count, start, end, multiword, sentenceCount, sentenceStart, paragraph } = tokens;
  assert.equal(tokens.text, text);
  let at = 0;
  for (let word = 0; word < count; word++) {
    assert.ok(start[word] >= at && end[word] > start[word] && end[word] <= text.length, `word ${word} at ${start[word]}–${end[word]} after ${at}`);
    for (const character of text.slice(at, start[word])) if (character.length === 1 && !/\p{Cs}/u.test(character)) assert.match(character, BLANK, 'left out');
    at = end[word];
    if (multiword[word] > 0) {
      assert.ok(multiword[word] >= 2 && word + multiword[word] <= count);
      for (let part = 1; part < multiword[word]; part++) assert.equal(start[word + part], end[word + part - 1], 'the parts of a multi-word token adjoin');
    }
  }
  for (const character of text.slice(at)) assert.match(character, BLANK);
  assert.equal(sentenceStart[sentenceCount], count);
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    assert.ok(sentenceStart[sentence + 1] > sentenceStart[sentence], 'every sentence has a word');
    if (sentence > 0) assert.ok(paragraph[sentence] >= paragraph[sentence - 1]);
  }
  assert.equal(sentenceStart[0], 0);
  // No multi-word token runs over the end of a sentence.
  for (let sentence = 0; sentence < sentenceCount; sentence++)
    for (let word = sentenceStart[sentence]; word < sentenceStart[sentence + 1]; word++) assert.ok(word + multiword[word] <= sentenceStart[sentence + 1]);
}

function assertNested(tokens: Tokens): void {
  const found = quotes(tokens);
  const open: (typeof found)[number][] = [];
  found.forEach((quote, index) => {
    assert.ok(quote.start >= 0 && quote.start <= quote.innerStart && quote.innerStart < quote.innerEnd && quote.innerEnd <= quote.end && quote.end <= tokens.text.length);
    assert.ok(quote.continues >= -1 && quote.continues < index);
    while (open.length && open[open.length - 1].end <= quote.start) open.pop();
    assert.equal(quote.depth, open.length);
    if (open.length) assert.ok(quote.end <= open[open.length - 1].end, 'quotes lie within one another or apart');
    open.push(quote);
  });
}

test('segmenter: on any text words are in order, cover what is visible, and lie within sentences', () => {
  fc.assert(
    fc.property(mixed, fc.boolean(), (text, blankLineEndsSentence) => {
      assertSound(text, segmenter.segment(text, { blankLineEndsSentence }));
    }),
    { numRuns: 600 },
  );
});

test('segmenter: on any text quotes are nested and within the text', () => {
  fc.assert(
    fc.property(mixed, text => assertNested(segmenter.segment(text))),
    { numRuns: 600 },
  );
});

test('segmenter: the same text gives the same words again', () => {
  fc.assert(
    fc.property(mixed, text => {
      const first = segmenter.segment(text);
      segmenter.segment('Another text. “Between” them.');
      assert.deepEqual(segmenter.segment(text), first);
      assert.deepEqual(createSegmenter(TEXT_TABLES).segment(text), first);
    }),
    { numRuns: 100 },
  );
});

test('segmenter: a paragraph appended changes nothing before it', () => {
  fc.assert(
    fc.property(mixed, mixed, (text, more) => {
      const alone = segmenter.segment(text);
      const both = segmenter.segment(`${text}\n\n${more}`);
      assert.deepEqual(both.start.slice(0, alone.count), alone.start);
      assert.deepEqual(both.end.slice(0, alone.count), alone.end);
      assert.deepEqual(both.multiword.slice(0, alone.count), alone.multiword);
      assert.deepEqual(both.sentenceStart.slice(0, alone.sentenceCount + 1), alone.sentenceStart);
      assert.deepEqual(both.paragraph.slice(0, alone.sentenceCount), alone.paragraph);
      const before = quotes(alone);
      assert.deepEqual(quotes(both).slice(0, before.length), before);
    }),
    { numRuns: 400 },
  );
});

test('segmenter: a byte order mark and line ends of other systems change no word', () => {
  const text = 'Talks resume\n\nThe “talks” resumed on Monday.\nNobody spoke.\n';
  const plain = rendered(segmenter.segment(text));
  assert.equal(rendered(segmenter.segment(`\ufeff${text.replaceAll('\n', '\r\n')}`)), plain);
  assert.equal(rendered(segmenter.segment(text.replaceAll('\n', '\r'))), plain);
});

test('segmenter: text without a word has no sentence', () => {
  for (const text of ['', ' ', '\n\n', '\u0000\u200b\ufeff']) {
    const tokens = segmenter.segment(text);
    assert.equal(tokens.count, 0);
    assert.equal(tokens.sentenceCount, 0);
    assert.deepEqual([...tokens.sentenceStart], [0]);
    assert.deepEqual(quotes(tokens), []);
  }
});

test('segmenter: a bad row names its file and line', () => {
  const rows: readonly (readonly [file: string, header: string, row: string])[] = [
    ['text/abbreviations.tsv', 'form\tkind', 'mr\tsir'],
    ['text/abbreviations.tsv', 'form\tkind', '\ttitle'],
    ['text/abbreviations.tsv', 'form\tkind', 'mr'],
    ['text/contractions.tsv', 'form\tparts', 'cannot\tcan|nut'],
    ['text/contractions.tsv', 'form\tparts', 'cannot\tcannot'],
    ['text/word-forms.tsv', 'form\tuse', 'the\topenr'],
    ['text/word-forms.tsv', 'form\tuse', '\topener'],
  ];
  for (const [file, header, row] of rows)
    assert.throws(
      () => createSegmenter({ ...TEXT_TABLES, [file]: `# comment\n${header}\n\n${row}\n` }),
      (error: unknown) => error instanceof EntenteError && error.code === 'table-row' && error.details['file'] === file && error.details['line'] === 4,
      row,
    );
  const { 'text/contractions.tsv': _, ...without } = TEXT_TABLES;
  assert.throws(() => createSegmenter(without), /text\/contractions\.tsv/);
});
