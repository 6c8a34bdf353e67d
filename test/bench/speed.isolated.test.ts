import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceSpeed } from '../../bench/machine.ts';
import { parsingSpeed, timedTreebank } from '../../bench/measures.ts';

// Tokens a second per million steps a second of the reference loop. About 600 was usual when this was written; the floor is
// a third of it or less, so that a busy machine passes and a parser several times slower does not.
const LEAST_RATIO = 150;
const SENTENCES = 400;

const treebank = timedTreebank();

test('speed: tagging and parsing has not become several times slower', { skip: treebank === null && 'no treebank beside the repository' }, () => {
  const part = `${(treebank ?? '').split('\n\n').slice(0, SENTENCES).join('\n\n')}\n\n`;
  const ratios: number[] = [];
  while (ratios.length < 4 && !ratios.some(ratio => ratio > LEAST_RATIO)) ratios.push(parsingSpeed(part, 4) / referenceSpeed());
  assert.ok(
    ratios.some(ratio => ratio > LEAST_RATIO),
    `ratios to the reference loop: ${ratios.map(each => each.toFixed(0)).join(', ')}`,
  );
});
