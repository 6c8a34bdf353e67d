import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

const did = (verb: string, object: string): string => `Oslo/PROPN/nsubj>${verb} ${verb}/VERB/root ${object}/NOUN/obj>${verb}`;

test('coder: objects tell the senses of one verb apart', () => {
  assert.deepEqual(coded(`${did('fired', 'missiles')} at/ADP/case>Lima Lima/PROPN/obl>fired`), ['ASSAULT/heavy-weapons Oslo > Lima']);
  assert.deepEqual(coded(`${did('fired', 'minister')} in/ADP/case>Lima Lima/PROPN/obl>fired`), []);
  assert.deepEqual(coded(`${did('struck', 'deal')} with/ADP/case>Lima Lima/PROPN/obl>struck`), ['SUPPORT Oslo + Lima']);
  assert.deepEqual(coded(`${did('struck', 'village')} in/ADP/case>Lima Lima/PROPN/obl>struck`), ['ASSAULT Oslo > Lima']);
  assert.deepEqual(coded(`${did('met', 'demand')} of/ADP/case>Lima Lima/PROPN/nmod>demand`), ['CONCEDE Oslo > Lima']);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>met met/VERB/root Lima/PROPN/obj>met'), ['CONSULT Oslo + Lima']);
});

test('coder: particles make verbs of their own', () => {
  const called = (particle: string): string =>
    `Oslo/PROPN/nsubj>called called/VERB/root ${particle}/ADP/compound:prt>called talks/NOUN/obj>called/talk with/ADP/case>Lima Lima/PROPN/nmod>talks`;
  assert.deepEqual(coded(called('off')), ['REJECT/meet Oslo > Lima']);
  assert.deepEqual(coded(called('up')), ['CONSULT Oslo + Lima'].slice(1));
});

test('coder: a particle that the tree gives to the object still makes the verb', () => {
  const tree = 'Oslo/PROPN/nsubj>brushed brushed/VERB/root off/ADP/case>criticism criticism/NOUN/obl>brushed of/ADP/case>Lima Lima/PROPN/nmod>criticism';
  assert.deepEqual(coded(tree), ['REJECT Oslo > Lima']);
});

test('coder: a day after "on" is nobody who is called on', () => {
  const tree =
    'On/ADP/case>Monday Monday/PROPN.NNP/obl>called Oslo/PROPN/nsubj>called called/VERB/root Lima/PROPN/obj>called to/PART/mark>discuss discuss/VERB/advcl>called steel/NOUN/obj>discuss';
  assert.ok(coded(tree).includes('CONSULT/phone Oslo > Lima'));
});

test('coder: what someone is called is praise or blame', () => {
  const called = (what: string): string => `Oslo/PROPN/nsubj>called called/VERB/root Lima/PROPN/obj>called ${what}/NOUN/xcomp>called`;
  assert.deepEqual(coded(called('aggressor')), ['ACCUSE/disapprove Oslo > Lima']);
  assert.deepEqual(coded(called('friend')), ['SUPPORT Oslo > Lima']);
  assert.deepEqual(coded(called('city')), []);
});

test('coder: a verb whose lemma the lemmatizer missed is known by its form', () => {
  assert.deepEqual(coded('Oslo/PROPN/nsubj>bombed bombed/VERB/root/bombe Lima/PROPN/obj>bombed'), ['ASSAULT/explosives Oslo > Lima']);
});

test('coder: what is deployed by nobody is its owner’s', () => {
  const tree = 'Norwegian/ADJ/amod>troops troops/NOUN.NNS/nsubj:pass>deployed/troops were/AUX/aux:pass>deployed deployed/VERB/root near/ADP/case>Lima Lima/PROPN/obl>deployed';
  assert.deepEqual(coded(tree), ['MOBILIZE/troops Oslo > Lima']);
});

test('coder: two mentions of one happening in a sentence are one event, other parties or acts are not', () => {
  const twice = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked and/CCONJ/cc>attacked#2 attacked/VERB/conj>attacked Lima/PROPN/obj>attacked#2';
  assert.deepEqual(coded(twice), ['ASSAULT Oslo > Lima']);
  const apart = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked and/CCONJ/cc>attacked#2 attacked/VERB/conj>attacked Quito/PROPN/obj>attacked#2';
  assert.deepEqual(coded(apart), ['ASSAULT Oslo > Lima', 'ASSAULT Oslo > Quito']);
});

test('coder: reporting verbs are no events', () => {
  assert.deepEqual(coded('Oslo/PROPN/nsubj>said said/VERB/root Lima/PROPN/nsubj>slept slept/VERB/ccomp>said'), []);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>told told/VERB/root Lima/PROPN/obj>told'), []);
});

test('coder: the noun in the next sentence speaks of the same attack, the verb of another', () => {
  const first = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked';
  const noun = "+ Oslo/PROPN/nmod:poss>attack 's/PART/case>Oslo attack/NOUN/nsubj>failed on/ADP/case>Lima Lima/PROPN/nmod>attack failed/VERB/root";
  assert.deepEqual(coded(`${first}\n${noun}`), ['ASSAULT Oslo > Lima']);
  assert.deepEqual(coded(`${first}\n+ ${first}`), ['ASSAULT Oslo > Lima', 'ASSAULT Oslo > Lima']);
});

test('coder: who says that another is a threat blames him, who says that he is none does not', () => {
  const said = (negation: string): string =>
    `Oslo/PROPN/nsubj>said said/VERB/root that/SCONJ/mark>threat Lima/PROPN/nsubj>threat was/AUX/cop>threat ${negation} threat/NOUN/ccomp>said`;
  assert.deepEqual(coded(said('a/DET/det>threat')), ['ACCUSE/disapprove Oslo > Lima']);
  assert.deepEqual(coded(said('no/DET/det>threat')), []);
});

test('coder: a government that protests does so in words', () => {
  assert.deepEqual(coded('Oslo/PROPN/nsubj>protested protested/VERB/root against/ADP/case>Lima Lima/PROPN/obl>protested'), ['ACCUSE/disapprove Oslo > Lima']);
});

test('coder: two verbs before one object share it, unless the first has one of its own', () => {
  const shared = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root and/CCONJ/cc>condemned condemned/VERB/conj>attacked Lima/PROPN/obj>condemned';
  assert.deepEqual(coded(shared), ['ASSAULT Oslo > Lima', 'ACCUSE/disapprove Oslo > Lima']);
  const own = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Quito/PROPN/obj>attacked and/CCONJ/cc>condemned condemned/VERB/conj>attacked Lima/PROPN/obj>condemned';
  assert.deepEqual(coded(own), ['ASSAULT Oslo > Quito', 'ACCUSE/disapprove Oslo > Lima']);
});

test('coder: a threat needs someone who utters it, or someone who is threatened', () => {
  assert.deepEqual(coded('Lima/PROPN/nsubj:pass>threatened was/AUX/aux:pass>threatened threatened/VERB/root with/ADP/case>war war/NOUN/obl>threatened'), ['THREATEN  > Lima']);
  assert.deepEqual(coded('experts/NOUN/nsubj>warned warned/VERB/root Lima/PROPN/obj>warned'), []);
});
