import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexicon } from '../../src/syntax/lexicon.ts';

test('lexicon: finds each of more than 65,536 words under its own number', () => {
  const count = 70_000;
  const lexicon = new Lexicon({
    clusterHash: Uint32Array.from({ length: count }, (_, word) => word * 31 + 7),
    clusterFine: new Uint16Array(count),
    clusterKind: new Uint16Array(count),
    clusterLeaning: new Uint16Array(count),
    coarse: new Uint8Array(1),
    tagHash: new Uint32Array(0),
    tagClass: new Uint16Array(0),
    tagSetBegin: new Uint16Array(1),
    tagSets: new Uint8Array(0),
  });
  assert.equal(lexicon.word(69_000 * 31 + 7), 69_000);
  assert.equal(lexicon.word(8), -1);
});
