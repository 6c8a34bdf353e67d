import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillBlocks } from '../../scripts/blocks.ts';

test('made pieces: replaces what stands between the markers, and again to the same', () => {
  const page = 'before\n<!-- made: one -->\nold\ntext\n<!-- end -->\nafter\n';
  const filled = fillBlocks(page, { one: 'new\n' });
  assert.equal(filled, 'before\n<!-- made: one -->\nnew\n<!-- end -->\nafter\n');
  assert.equal(fillBlocks(filled, { one: 'new\n' }), filled);
});

test('made pieces: a "$&" in a piece is kept as it is', () => {
  assert.match(fillBlocks('<!-- made: one -->\n<!-- end -->', { one: '$& $1' }), /\$& \$1/);
});

test('made pieces: a marker without a piece and a piece without a marker are errors', () => {
  assert.throws(() => fillBlocks('<!-- made: one -->\n<!-- end -->', {}), /"one"/);
  assert.throws(() => fillBlocks('', { one: '' }), /no place for one/);
});
