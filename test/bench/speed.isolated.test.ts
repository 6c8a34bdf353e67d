import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceSpeed } from '../../bench/machine.ts';
import { parsingSpeed, timedTreebank } from '../../bench/measures.ts';

// Tokens a second per million steps a second of the reference loop. About 220 was usual when this was written; the floor is
// a third of it, so that a busy machine passes and a parser three times slower does not.
const LEAST_RATIO = 75;

const treebank = timedTreebank();

test('speed: tagging and parsing has not become three times slower', { skip: treebank === null && 'no treebank beside the repository' }, () => {
  const attempts = [1, 2, 3].map(() => parsingSpeed(treebank ?? '', 2) / referenceSpeed());
  assert.ok(Math.max(...attempts) > LEAST_RATIO, `ratios to the reference loop: ${attempts.map(each => each.toFixed(0)).join(', ')}`);
});
