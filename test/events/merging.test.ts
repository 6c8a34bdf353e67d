import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

const ARRIVAL = 'Oslo/PROPN/nsubj>arrived arrived/VERB/root in/ADP/case>Lima Lima/PROPN/obl>arrived';

test('merging: a noun for what its sentence has told is the same happening', () => {
  assert.deepEqual(coded(`${ARRIVAL} on/ADP/case>visit a/DET/det>visit visit/NOUN/obl>arrived to/ADP/case>Lima#2 Lima/PROPN/nmod>visit`), ['CONSULT/visit Oslo > Lima']);
});

test('merging: the same verb told again in another sentence is another happening', () => {
  assert.deepEqual(coded(`${ARRIVAL}\n+${ARRIVAL}`), ['CONSULT/visit Oslo > Lima', 'CONSULT/visit Oslo > Lima']);
});

test('merging: other parties, other happenings', () => {
  const tree = `${ARRIVAL} for/ADP/case>visit a/DET/det>visit visit/NOUN/obl>arrived by/ADP/case>Nairobi Nairobi/PROPN/nmod>visit to/ADP/case>Lima#2 Lima/PROPN/nmod>visit`;
  assert.deepEqual(coded(tree), ['CONSULT/visit Oslo > Lima', 'CONSULT/visit Nairobi > Lima']);
});
