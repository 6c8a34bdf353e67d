import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HashMap32, Lexicon } from '../../src/syntax/lexicon.ts';

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

test('lexicon: words whose hashes have the same upper half, the first and the last possible one, and none at all', () => {
  const keys = [0, 1, 0xffff, 0x10000, 0x7fff_ffff, 0x8000_0000, 0xffff_0000, 0xffff_ffff];
  const map = new HashMap32(Uint32Array.from(keys));
  keys.forEach((key, number) => {
    assert.equal(map.get(key), number);
    assert.equal(map.get(key | 0), number);
  });
  for (const other of [2, 0x10001, 0x7fff_fffe, 0xffff_fffe]) assert.equal(map.get(other), -1);
  assert.equal(new HashMap32(new Uint32Array(0)).get(0), -1);
  assert.equal(new HashMap32(Uint32Array.of(5, 6), Uint16Array.of(50, 60)).get(6), 60);
});
