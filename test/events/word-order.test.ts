import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

test('coder: where the tree names no partner, the order of the words may', () => {
  const talks = 'Oslo/PROPN/nsubj>held held/VERB/root talks/NOUN/obj>held/talk in/ADP/case>town town/NOUN/obl>held with/ADP/case>Lima Lima/PROPN/appos>town';
  assert.deepEqual(coded(talks), ['CONSULT Oslo + Lima']);
});

test('coder: the order of the words is not asked beyond the next verb', () => {
  const talks = 'Oslo/PROPN/nsubj>held held/VERB/root talks/NOUN/obj>held/talk and/CCONJ/cc>slept slept/VERB/conj>held with/ADP/case>Lima Lima/PROPN/dep>slept';
  assert.deepEqual(coded(talks), ['CONSULT Oslo >']);
});

test('coder: what follows a day belongs to what stands before it', () => {
  const raids = 'Oslo/PROPN/nsubj>launched launched/VERB/root raids/NOUN/obj>launched Friday/PROPN/nmod:unmarked>raids against/ADP/case>Lima Lima/PROPN/nmod>Friday';
  assert.deepEqual(coded(raids), ['ASSAULT Oslo > Lima']);
});

test('coder: a participle with an object after the noun that heads the sentence is its verb', () => {
  const whole = 'Oslo/PROPN/root attacked/VERB.VBN/acl>Oslo Lima/PROPN/obj>attacked';
  assert.deepEqual(coded(whole), ['ASSAULT Oslo > Lima']);
  const headline = 'Oslo/PROPN/root attacked/VERB.VBN/acl>Oslo in/ADP/case>Lima Lima/PROPN/obl>attacked';
  assert.deepEqual(coded(headline), ['ASSAULT  > Oslo']);
});

test('coder: who is refused until he acts is the one who is refused', () => {
  const until =
    'Oslo/PROPN/nsubj>lift will/AUX/aux>lift not/PART/advmod>lift lift/VERB/root sanctions/NOUN/obj>lift until/SCONJ/mark>disarms Lima/PROPN/nsubj>disarms disarms/VERB/advcl>lift/disarm';
  assert.ok(coded(until).includes('REJECT/yield Oslo > Lima'));
  const while_ =
    'Oslo/PROPN/nsubj>lift will/AUX/aux>lift not/PART/advmod>lift lift/VERB/root sanctions/NOUN/obj>lift while/SCONJ/mark>sleeps Lima/PROPN/nsubj>sleeps sleeps/VERB/advcl>lift/sleep';
  assert.ok(coded(while_).includes('REJECT/yield Oslo >'));
});

test('coder: so it is below an apposition', () => {
  const whole = 'Oslo/PROPN/root ,/PUNCT/punct>port a/DET/det>port port/NOUN/appos>Oslo ,/PUNCT/punct>port attacked/VERB.VBN/acl>port Lima/PROPN/obj>attacked';
  assert.deepEqual(coded(whole), ['ASSAULT Oslo > Lima']);
});

test('coder: where the tree has lost the phrase that a row asks for, the order of the words may have it', () => {
  const called = 'Oslo/PROPN/nsubj>called called/VERB/root again/ADV/advmod>called on/ADP/case>Lima Lima/PROPN/dep>withdraw to/PART/mark>withdraw withdraw/VERB/xcomp>called';
  assert.ok(
    coded(called).some(each => each.startsWith('REQUEST') && each.endsWith('Oslo > Lima')),
    coded(called).join(),
  );
  const slept = 'Oslo/PROPN/nsubj>called called/VERB/root and/CCONJ/cc>slept slept/VERB/conj>called on/ADP/case>Lima Lima/PROPN/dep>slept';
  assert.deepEqual(coded(slept), []);
});

test('coder: "surrounding" and its like stand for prepositions', () => {
  const drills = 'Oslo/PROPN/nsubj>launched launched/VERB/root drills/NOUN/obj>launched surrounding/VERB.VBG/acl>drills Lima/PROPN/obj>surrounding';
  assert.deepEqual(coded(drills), ['MOBILIZE/troops Oslo > Lima']);
});

test('coder: behind a conjunction a participle after a noun is the verb of a clause', () => {
  const since = 'Rome/PROPN/nsubj>slept slept/VERB/root since/SCONJ/obj>slept Oslo/PROPN/obj>since crossed/VERB.VBN/acl>Oslo into/ADP/case>Lima Lima/PROPN/obl>crossed';
  assert.deepEqual(coded(since), ['MOBILIZE/troops Oslo > Lima']);
  const seen = 'Rome/PROPN/nsubj>slept slept/VERB/root near/ADP/case>Oslo Oslo/PROPN/obl>slept crossed/VERB.VBN/acl>Oslo into/ADP/case>Lima Lima/PROPN/obl>crossed';
  assert.deepEqual(coded(seen), []);
});
