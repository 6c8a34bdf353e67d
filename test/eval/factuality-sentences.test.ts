import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRight, readFactualitySentences } from '../../eval/factuality-sentences.ts';

const ROW = 'denial\tOslo denied that Lima left.\tleft\tUU\tOslo CT-, Lima UU';

test('factuality sentences: a row gives word, own value and the values of its holders', () => {
  const [row] = readFactualitySentences(`# comment\n\n${ROW}\n`);
  assert.equal(row.at, 22);
  assert.deepEqual([row.article, ...row.holders], ['UU', ['Oslo', 'CT-'], ['Lima', 'UU']]);
});

test('factuality sentences: right only with the own value and every named holder’s', () => {
  const [row] = readFactualitySentences(ROW);
  assert.equal(isRight(row, 'UU; Lima UU; Oslo CT-; Quito PR+'), true);
  assert.equal(isRight(row, 'UU; Oslo CT-'), false);
  assert.equal(isRight(row, 'PR+; Oslo CT-; Lima UU'), false);
  assert.equal(isRight(row, 'none'), false);
});

test('factuality sentences: a word that stands there twice or not at all is named with its line', () => {
  assert.throws(() => readFactualitySentences('a\tOslo left.\tcame\tCT+'), /line 1/);
  assert.throws(() => readFactualitySentences('# c\na\tOslo left and Lima left.\tleft\tCT+'), /line 2/);
  assert.throws(() => readFactualitySentences('a\tOslo left.\tleft'), /line 1/);
});
