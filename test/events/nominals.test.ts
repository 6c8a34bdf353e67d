import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

test('coder: possessors and demonyms do what an event noun names, its phrases tell to whom', () => {
  assert.deepEqual(coded("Oslo/PROPN/nmod:poss>invasion 's/PART/case>Oslo invasion/NOUN/root of/ADP/case>Lima Lima/PROPN/nmod>invasion"), ['ASSAULT Oslo > Lima']);
  assert.deepEqual(coded('Norwegian/ADJ/amod>sanctions sanctions/NOUN/root against/ADP/case>Lima Lima/PROPN/nmod>sanctions'), ['SANCTION/discontinue Oslo > Lima']);
  assert.deepEqual(coded('the/DET/det>attack attack/NOUN/root on/ADP/case>Lima Lima/PROPN/nmod>attack by/ADP/case>Oslo Oslo/PROPN/nmod>attack'), ['ASSAULT Oslo > Lima']);
});

test('coder: an event noun alone needs both sides', () => {
  assert.deepEqual(coded("Oslo/PROPN/nmod:poss>invasion 's/PART/case>Oslo invasion/NOUN/root"), []);
  assert.deepEqual(coded('the/DET/det>attack attack/NOUN/root on/ADP/case>Lima Lima/PROPN/nmod>attack'), []);
});

test('coder: a heart attack is no attack', () => {
  assert.deepEqual(coded("Oslo/PROPN/nmod:poss>attack 's/PART/case>Oslo heart/NOUN/compound>attack attack/NOUN/root in/ADP/case>Lima Lima/PROPN/nmod>attack"), []);
});

test('coder: talks between parties are mutual, whoever holds them', () => {
  assert.deepEqual(coded('talks/NOUN/root/talk between/ADP/case>Oslo Oslo/PROPN/nmod>talks and/CCONJ/cc>Lima Lima/PROPN/conj>Oslo'), ['CONSULT Oslo + Lima']);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>held held/VERB/root talks/NOUN/obj>held/talk with/ADP/case>Lima Lima/PROPN/nmod>talks'), ['CONSULT Oslo + Lima']);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>signed and/CCONJ/cc>Lima Lima/PROPN/conj>Oslo signed/VERB/root a/DET/det>treaty treaty/NOUN/obj>signed'), ['SUPPORT Oslo + Lima']);
});

test('coder: light verbs perform, undergo, stop and call off what their noun names', () => {
  const light = (verb: string): string =>
    `Oslo/PROPN/nsubj>${verb} ${verb}/VERB/root its/PRON/nmod:poss>criticism criticism/NOUN/obj>${verb} of/ADP/case>Lima Lima/PROPN/nmod>criticism`;
  assert.deepEqual(coded(light('repeated')), ['ACCUSE/disapprove Oslo > Lima']);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>suffered suffered/VERB/root a/DET/det>raid raid/NOUN/obj>suffered by/ADP/case>Lima Lima/PROPN/nmod>raid'), ['ASSAULT Lima > Oslo']);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>cancelled cancelled/VERB/root/cancel consultations/NOUN/obj>cancelled with/ADP/case>Lima Lima/PROPN/nmod>consultations'), [
    'REJECT/meet Oslo > Lima',
  ]);
  assert.deepEqual(coded('Oslo/PROPN/nsubj>described described/VERB/root a/DET/det>raid raid/NOUN/obj>described'), []);
});

test('coder: each noun under one light verb is an event', () => {
  const tree =
    'Oslo/PROPN/nsubj>announced announced/VERB/root charges/NOUN/obj>announced and/CCONJ/cc>sanctions sanctions/NOUN/conj>charges against/ADP/case>Lima Lima/PROPN/nmod>charges';
  assert.deepEqual(coded(tree), ['ACCUSE/allege Oslo > Lima', 'SANCTION/discontinue Oslo > Lima']);
});

test('coder: what breaks out between parties they do', () => {
  const tree = 'Clashes/NOUN/nsubj>broke broke/VERB/root/break out/ADP/compound:prt>broke between/ADP/case>Oslo Oslo/PROPN/obl>broke and/CCONJ/cc>Lima Lima/PROPN/conj>Oslo';
  assert.deepEqual(coded(tree), ['ASSAULT Oslo + Lima']);
});

test('coder: a series of attacks is attacks', () => {
  const tree =
    'Oslo/PROPN/nsubj>launched launched/VERB/root a/DET/det>series series/NOUN/obj>launched/series of/ADP/case>raids raids/NOUN/nmod>series on/ADP/case>Lima Lima/PROPN/nmod>raids';
  assert.deepEqual(coded(tree), ['ASSAULT Oslo > Lima']);
});

test('coder: the preposition may stand on a title before the name', () => {
  const tree = 'Oslo/PROPN/nsubj>met met/VERB/root with/ADP/case>president president/NOUN/nmod:desc>Lima Lima/PROPN/obl>met';
  assert.deepEqual(coded(tree), ['CONSULT Oslo + Lima']);
});

test('coder: missiles are fired by those who own them', () => {
  const tree = 'Missiles/NOUN/nsubj>struck fired/VERB.VBN/acl>Missiles by/ADP/case>Oslo Oslo/PROPN/obl:agent>fired struck/VERB/root Lima/PROPN/obj>struck';
  assert.ok(coded(tree).includes('ASSAULT Oslo > Lima'));
});

test('coder: who condemns an attack does not blame its victim', () => {
  const named =
    'Bern/PROPN/nsubj>condemned condemned/VERB/root the/DET/det>attack attack/NOUN/obj>condemned on/ADP/case>Lima Lima/PROPN/nmod>attack by/ADP/case>Oslo Oslo/PROPN/nmod>attack';
  assert.deepEqual(coded(named), ['ACCUSE/disapprove Bern > Oslo', 'ASSAULT Oslo > Lima']);
  const unnamed = 'Bern/PROPN/nsubj>condemned condemned/VERB/root the/DET/det>attack attack/NOUN/obj>condemned on/ADP/case>Lima Lima/PROPN/nmod>attack';
  assert.deepEqual(coded(unnamed), ['ACCUSE/disapprove Bern >']);
});

test('coder: troops sent to keep the peace are aid', () => {
  const tree = 'Oslo/PROPN/nsubj>sent sent/VERB/root troops/NOUN/obj>sent to/ADP/case>Lima Lima/PROPN/obl>sent';
  assert.deepEqual(coded(tree), ['MOBILIZE/troops Oslo > Lima']);
  assert.deepEqual(coded(`${tree} for/ADP/case>peacekeeping peacekeeping/NOUN/obl>sent`), ['AID Oslo > Lima']);
});

test('coder: the recipient of aid may stand deep in the clause', () => {
  const tree = 'Oslo/PROPN/nsubj>gave gave/VERB/root money/NOUN/obj>gave to/PART/mark>fight fight/VERB/advcl>gave floods/NOUN/obj>fight in/ADP/case>Lima Lima/PROPN/nmod>floods';
  assert.ok(coded(tree).includes('AID Oslo > Lima'));
});

test('coder: a call with one’s counterpart is one’s own call', () => {
  const call = (owner: string): string => `a/DET/det>call call/NOUN/root with/ADP/case>Lima ${owner}/PRON/nmod:poss>Lima Lima/PROPN/nmod>call`;
  // "his" stands for nobody here: no actor, no event.
  assert.deepEqual(coded(call('his')), []);
});

test('coder: a raid that kills was made by someone, and not by those it was made on', () => {
  const killed = (words: string): string => `${words} killed/VERB/root Quito/PROPN/obj>killed`;
  assert.ok(coded(killed("Oslo/PROPN/nmod:poss>raid 's/PART/case>Oslo raid/NOUN/nsubj>killed on/ADP/case>Lima Lima/PROPN/nmod>raid")).includes('ASSAULT Oslo > Quito'));
  assert.deepEqual(coded(killed('A/DET/det>raid raid/NOUN/nsubj>killed on/ADP/case>Lima Lima/PROPN/nmod>raid')), ['ASSAULT  > Quito']);
});

test('coder: one of several that is picked out tells whom they hit', () => {
  const raids =
    'Rome/PROPN/nsubj>slept slept/VERB/root after/ADP/case>raids Norwegian/ADJ/amod>raids raids/NOUN/obl>slept ,/PUNCT/punct>one including/ADP/case>one one/NUM/nmod>raids on/ADP/case>Lima Lima/PROPN/nmod>one';
  assert.deepEqual(coded(raids), ['ASSAULT Oslo > Lima']);
});
