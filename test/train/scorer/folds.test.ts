import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldsOf } from '../../../train/scorer/folds.ts';

test('folds: sentences that share most of their words are held out together', () => {
  const first = 'Oslo trains the pilots of Lima in the north, Berg said';
  const second = 'Oslo, Berg said, trains pilots of Lima in the north';
  for (let folds = 2; folds < 40; folds++) {
    const found = foldsOf([first, second, 'Rome shelled Bern'], folds);
    assert.equal(found.get(first), found.get(second));
  }
});

test('folds: texts are spread, and the fold of a text does not depend on those after it', () => {
  const texts = Array.from({ length: 200 }, (_, index) => `word${index} says thing${index} about item${index}`);
  const found = foldsOf(texts, 5);
  for (let fold = 0; fold < 5; fold++) assert.ok([...found.values()].filter(each => each === fold).length > 20, `fold ${fold}`);
  for (const text of texts.slice(0, 50)) assert.equal(foldsOf(texts.slice(0, 50), 5).get(text), found.get(text));
});
