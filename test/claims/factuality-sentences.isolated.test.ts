// The table of sentences with factuality per source, read with the model that ships.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { isRight, readFactualitySentences, valuesIn } from '../../eval/factuality-sentences.ts';
import { testReader } from '../resources.ts';

const ROWS = readFactualitySentences(readFileSync(resolve(import.meta.dirname, '../../../test/claims/factuality-sentences.tsv'), 'utf8'));
const reader = testReader();

test('factuality: at least 95 in 100 sentences of the table have the values of every source that they name', () => {
  assert.ok(ROWS.length >= 300);
  const wrong = ROWS.flatMap(row => {
    const values = valuesIn(row, reader.read({ id: 'row', text: row.sentence }, { predicates: true }));
    return isRight(row, values) ? [] : [`${row.sentence} ${row.word}: ${values}`];
  });
  assert.ok(wrong.length <= 0.05 * ROWS.length, wrong.join('\n'));
});

const ADDRESSED: readonly [text: string, word: string, value: string][] = [
  ['Please send me the contract by Friday.', 'send', 'PR-'],
  ['You should try the soup.', 'try', 'PR-'],
  // The same words where nobody is addressed: open.
  ['The court should try the case.', 'try', 'UU'],
  ['Peru said: “Please send us the contract by Friday.”', 'send', 'UU'],
];

for (const [text, word, value] of ADDRESSED)
  test(`factuality: what a writer asks of his reader has not happened, what others ask is open: "${word}" in ${text}`, () => {
    const found = reader.read({ id: 'row', text }, { predicates: true }).predicates?.find(({ start }) => start === text.indexOf(word));
    assert.equal(found?.factuality[0].value, value);
  });
