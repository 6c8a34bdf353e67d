import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './small-register.ts';

test('names: who is jailed or investigated is somebody, though nobody knows him', () => {
  const jailed = found('Chad/PROPN/nsubj>2 jailed/VERB/root Zomba/PROPN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(jailed.mention('Zomba'), ['Zomba']);
  assert.equal(jailed.actor('Zomba').kind, 'person');
  const probe = found('Chad/PROPN/nsubj>2 opened/VERB/root an/DET/det>4 investigation/NOUN/obj>2 of/ADP/case>6 Zomba/PROPN/nmod>4 ./PUNCT/punct>2');
  assert.deepEqual(probe.mention('Zomba'), ['Zomba']);
});

test('names: who is found guilty or sued is somebody', () => {
  const guilty = found('Chad/PROPN/nsubj>2 found/VERB/root/find Zomba/PROPN/obj>2 guilty/ADJ/xcomp>2 ./PUNCT/punct>2');
  assert.equal(guilty.actor('Zomba').kind, 'person');
  const sued = found('Chad/PROPN/nsubj>2 filed/VERB/root/file a/DET/det>4 lawsuit/NOUN/obj>2 against/ADP/case>6 Zomba/PROPN/obl>2 ./PUNCT/punct>2');
  assert.deepEqual(sued.mention('Zomba'), ['Zomba']);
});

test('names: the article of Arabic names is "al" or "el"', () => {
  const el = found('Hassan/PROPN/nsubj>4 El/PROPN/flat>1 Zubair/PROPN/flat>1 agreed/VERB/root ./PUNCT/punct>4');
  assert.deepEqual(el.mention('Hassan El Zubair'), ['Hassan al-Zubair']);
});

test('names: what is read or bought is nobody', () => {
  assert.deepEqual(found('Chad/PROPN/nsubj>2 bought/VERB/root Zomba/PROPN/obj>2 ./PUNCT/punct>2').mention('Zomba'), []);
});

const RILL = 'President/PROPN/nmod:desc>2 Rill/PROPN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3';

test('names: an office and a family name mean whoever held it at the date', () => {
  assert.deepEqual(found(RILL, '1992-05-01').parties('Rill'), ['Ada Rill']);
  assert.deepEqual(found(RILL, '2003-05-01').parties('Rill'), ['Ben Rill']);
  const minister = 'Premier/PROPN/nmod:desc>2 Rill/PROPN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3';
  assert.deepEqual(found(minister, '2003-05-01').parties('Rill'), ['Rill']);
});

test('names: of several holders none is chosen, but their common country is known', () => {
  const undated = found(RILL, null);
  assert.deepEqual(undated.parties('Rill'), ['Rill']);
  assert.equal(undated.actor('Rill').country, 'CHL');
});

test('role nouns: those who hold a post are meant by it', () => {
  const base = found('Chad/PROPN/nsubj>2 bombed/VERB/root a/DET/det>5 rebel/NOUN/compound>5 stronghold/NOUN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(base.parties('stronghold'), ['rebels']);
  const idea = found('Chad/PROPN/nsubj>2 had/VERB/root a/DET/det>5 rebel/NOUN/compound>5 idea/NOUN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(idea.parties('idea'), []);
});

test('role nouns: a president who is acted on may be of a country that the sentence names later', () => {
  const praised =
    'Norway/PROPN/nsubj>2 praised/VERB/root President/PROPN/nmod:desc>4 Zomba/PROPN/obj>2 for/ADP/case>6 peace/NOUN/obl>2 with/ADP/case>8 Chad/PROPN/nmod>6 ./PUNCT/punct>2';
  assert.equal(found(praised).actor('Zomba').country, null);
});

test('role nouns: an administration called after a leader is his country’s, a government may be a town’s', () => {
  const administration = (noun: string): string => `the/DET/det>3 Rill/PROPN/compound>3 ${noun}/NOUN/nsubj>4 agreed/VERB/root ./PUNCT/punct>4`;
  assert.deepEqual(found(administration('administration')).parties('administration'), ['Chile']);
  assert.notDeepEqual(found(administration('government')).parties('government'), ['Chile']);
});
