import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { type Parse, createSyntax, parseOfConllu, readConllu, spaceAfter, writeConllu } from '../../src/syntax/index.ts';
import { createSegmenter } from '../../src/text/index.ts';
import { findTimes } from '../../src/times/index.ts';
import { testResources } from '../resources.ts';
import { isExact, readDatePhrases } from '../../eval/date-phrases.ts';
import { COMPARISONS, FURTHER_NAMES, FURTHER_ROWS } from './further-phrases.ts';
import { NEWS_DAY, NEWS_NEGATIVES, NEWS_ROWS } from './news-phrases.ts';
import { NEGATIVES, ROWS, WITHOUT } from './phrases.ts';

// The parses of all sentences stand in phrases.conllu, so that these tests hold whatever the model: `npm run goldens:update` parses them anew.
const PARSES = resolve(import.meta.dirname, '../../../test/times/phrases.conllu');
const DAY = '2024-06-20';
/** Tables that `npm run eval -- dates` counts with the model as it is; of those listed as open no rule tells what is meant. */
const TABLES = ['dispatch', 'bulletin', 'report', 'cable', 'notice', 'courier', 'gazette', 'envoy', 'quarterly'].flatMap(name =>
  readDatePhrases(readFileSync(resolve(import.meta.dirname, `../../../test/times/${name}-phrases.tsv`), 'utf8')),
);
const OPEN: ReadonlySet<string> = new Set([
  'May put her deal to parliament for a third time on Friday.',
  'Guinea-Bissau votes on Sunday, with the main opposition barred.',
  'The airline grounded its fleet in mid-March and has yet to win permission to fly.',
  'Paragraphs 2019 to 2021 of the judgment deal with costs alone.',
]);
const texts = [
  ...ROWS.map(row => row[0]),
  ...NEGATIVES.map(row => row[0]),
  ...WITHOUT.map(row => row[0]),
  ...NEWS_ROWS.map(row => row[0]),
  ...NEWS_NEGATIVES,
  ...TABLES.map(({ sentence }) => sentence),
  ...FURTHER_ROWS.map(row => row[1]),
  ...FURTHER_NAMES.map(row => row[1]),
  ...COMPARISONS.map(row => row[1]),
];

/** What these tests need of a parse in CoNLL-U: no features and offsets, which follow from the rest, and no comments. */
function essentials(conllu: string): string {
  return conllu
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .map(line => {
      const cells = line.split('\t');
      if (cells.length < 10) return line;
      return [...cells.slice(0, 5), '_', ...cells.slice(6, 9), spaceAfter(cells[9]) ? '_' : 'SpaceAfter=No'].join('\t');
    })
    .join('\n');
}

function writeParses(): void {
  const { tables, model } = testResources();
  const segmenter = createSegmenter(tables);
  const syntax = createSyntax(model);
  writeFileSync(PARSES, [...new Set(texts)].map(text => `# newdoc id = ${text}\n${essentials(writeConllu(syntax.parse(segmenter.segment(text))))}`).join(''));
}

function storedParses(): Map<string, Parse> {
  const parses = new Map<string, Parse>();
  for (const part of readFileSync(PARSES, 'utf8').split('# newdoc id = ').slice(1)) {
    const line = part.indexOf('\n');
    parses.set(part.slice(0, line), parseOfConllu(readConllu(part.slice(line + 1))));
  }
  return parses;
}

if (process.env['ENTENTE_UPDATE_GOLDENS']) writeParses();
const parses = storedParses();

function timesOf(text: string, published: string | null = DAY): { words: string; from: string; to: string }[] {
  const parse = parses.get(text);
  assert.ok(parse, `phrases.conllu has no parse of "${text}": run \`npm run goldens:update\``);
  return findTimes(parse, { published }).map(({ start, end, from, to }) => ({ words: parse.text.slice(start, end), from, to }));
}

for (const [sentence, expression, from, to = from, published] of ROWS)
  test(`times: "${expression}" in "${sentence}"${published === undefined ? '' : `, published ${published}`}`, () => {
    const found = timesOf(sentence, published);
    assert.deepEqual(found.at(-1), { words: expression, from, to }, `found ${JSON.stringify(found)}`);
  });

for (const [sentence, expression, from, to = from] of NEWS_ROWS)
  test(`times: "${expression}" in "${sentence}", published ${NEWS_DAY}`, () => {
    const found = timesOf(sentence, NEWS_DAY);
    assert.ok(
      found.some(each => each.words === expression && each.from === from && each.to === to),
      `found ${JSON.stringify(found)}`,
    );
  });

for (const sentence of NEWS_NEGATIVES)
  test(`times: no date in "${sentence}", published ${NEWS_DAY}`, () => {
    assert.deepEqual(timesOf(sentence, NEWS_DAY), []);
  });

for (const [published, sentence, expression, from, to = from] of FURTHER_ROWS)
  test(`times: "${expression}" in "${sentence}", published ${published}`, () => {
    const found = timesOf(sentence, published);
    assert.ok(
      found.some(each => each.words === expression && each.from === from && each.to === to),
      `found ${JSON.stringify(found)}`,
    );
  });

for (const [published, sentence] of FURTHER_NAMES)
  test(`times: a name and no date in "${sentence}"`, () => {
    assert.deepEqual(timesOf(sentence, published), []);
  });

for (const [published, sentence, expression] of COMPARISONS)
  test(`times: "${expression}" in "${sentence}" is marked as a comparison, other dates are not`, () => {
    const marked = (text: string): string[] =>
      findTimes(parses.get(text)!, { published })
        .filter(time => time.comparison)
        .map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(marked(sentence), [expression]);
    assert.deepEqual(marked('The port was closed on Tuesday, June 11.'), []);
  });

for (const phrase of TABLES) {
  const { sentence, published, wanted } = phrase;
  const open = OPEN.has(sentence);
  test(`times: ${open ? 'not yet ' : ''}${wanted ? `"${wanted.words}"` : 'no date'} in "${sentence}", published ${published}`, () => {
    const found = timesOf(sentence, published);
    assert.equal(isExact(phrase, found), !open, `found ${JSON.stringify(found)}`);
  });
}

for (const [sentence, published] of NEGATIVES)
  test(`times: no date in "${sentence}"${published === undefined ? '' : `, published ${published}`}`, () => {
    assert.deepEqual(timesOf(sentence, published), []);
  });

for (const [sentence, expression] of WITHOUT)
  test(`times: no interval for "${expression}" in "${sentence}"`, () => {
    assert.ok(!timesOf(sentence).some(each => each.words.includes(expression)), JSON.stringify(timesOf(sentence)));
  });

test('times: expressions stand in text order and do not overlap', () => {
  for (const text of texts) {
    const parse = parses.get(text)!;
    let end = 0;
    for (const time of findTimes(parse, { published: DAY })) {
      assert.ok(time.start >= end && time.end > time.start, text);
      assert.equal(parse.start(time.first), time.start);
      assert.equal(parse.end(time.last), time.end);
      end = time.end;
    }
  }
});

test('times: a publication that is no date counts as none', () => {
  assert.deepEqual(timesOf('They met on Tuesday.', 'yesterday'), []);
  assert.deepEqual(timesOf('They met on Tuesday.', '2024-02-30'), []);
});
