import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConllu } from '../../src/syntax/index.ts';
import { foldedHash } from '../../src/syntax/characters.ts';
import { DIMENSIONS, type VectorFile } from '../../train/clusters.ts';
import { layOut, tagSetsOf } from '../../train/treebank.ts';
import { leaningsOf } from '../../train/word-leanings.ts';

/** A vector that points along one axis, with a little of another. */
function vector(axis: number, other: number): number[] {
  return Array.from({ length: DIMENSIONS }, (_, d) => (d === axis ? 1 : d === other ? 0.2 : 0));
}

const NOUNS = ['army', 'border', 'treaty', 'harbour', 'envoy'];
const VERBS = ['visit', 'attack', 'sign', 'praise', 'seize'];

/** Nouns along one axis and verbs along another; "convoy" and "shell" are in no sentence. */
const FILE: VectorFile = {
  words: [...NOUNS, ...VERBS, 'convoy', 'denounce'],
  vectors: Object.fromEntries([
    ...NOUNS.map((word, index) => [word, vector(0, 10 + index)]),
    ...VERBS.map((word, index) => [word, vector(1, 20 + index)]),
    ['convoy', vector(0, 40)],
    ['denounce', vector(1, 41)],
  ]),
};

const line = (form: string, tag: string): string => `1\t${form}\t${form}\t${tag}\t${tag === 'NOUN' ? 'NN' : 'VB'}\t_\t0\troot\t_\t_\n\n`;
const SENTENCES = readConllu(Array.from({ length: 8 }, () => [...NOUNS.map(word => line(word, 'NOUN')), ...VERBS.map(word => line(word, 'VERB'))].join('')).join(''));

function leanings(words: readonly string[]): { tags: string[]; made: Uint16Array } {
  const sets = tagSetsOf(SENTENCES);
  const hashes = Uint32Array.from(words, word => foldedHash(word, 0, word.length) >>> 0);
  const made = leaningsOf(FILE, hashes, layOut(SENTENCES, sets), sets.upos.length);
  return { tags: Array.from(made, each => sets.upos[Math.floor((each >> 3) / 18)] ?? '?'), made };
}

test('leanings of words: a word in no treebank leans as those that resemble it', () => {
  assert.deepEqual(leanings([...NOUNS, ...VERBS, 'convoy', 'denounce']).tags.slice(-2), ['NOUN', 'VERB']);
});

test('leanings of words: made twice they are the same', () => {
  const words = [...NOUNS, ...VERBS, 'convoy'];
  assert.deepEqual(leanings(words).made, leanings(words).made);
});
