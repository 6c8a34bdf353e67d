import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

test('coder: a lower clause that leaves its event half told is passed over', () => {
  const aside = 'Oslo/PROPN/nsubj>sent sent/VERB/root money/NOUN/obj>sent to/ADP/case>Lima Lima/PROPN/obl>sent to/PART/mark>end end/VERB/advcl>sent fighting/NOUN/obj>end';
  assert.deepEqual(coded(aside), ['AID Oslo > Lima']);
  const imposed =
    'Oslo/PROPN/nsubj>praised praised/VERB/root Rome/PROPN/obj>praised despite/ADP/case>sanctions sanctions/NOUN/obl>praised imposed/VERB.VBN/acl>sanctions on/ADP/case>Lima Lima/PROPN/obl>imposed';
  assert.deepEqual(coded(imposed), ['SUPPORT Oslo > Rome']);
});

test('coder: a lower clause that names both sides tells an event', () => {
  const tree = 'Oslo/PROPN/nsubj>sent sent/VERB/root envoys/NOUN/obj>sent to/PART/mark>help help/VERB/advcl>sent Lima/PROPN/obj>help';
  assert.ok(coded(tree).includes('AID Oslo > Lima'));
});

test('coder: what somebody is accused of counts though nobody suffered it', () => {
  const tree = 'Oslo/PROPN/nsubj>accused accused/VERB/root Rome/PROPN/obj>accused of/SCONJ/mark>seizing seizing/VERB/advcl>accused boats/NOUN/obj>seizing';
  assert.ok(coded(tree).some(each => each.startsWith('COERCE') && each.includes('Rome')));
});

test('merging: what tells less of a deed is part of what tells more', () => {
  const raids =
    'Norwegian/ADJ/amod>raids raids/NOUN/nsubj>killed ,/PUNCT/punct>raids occurring/VERB.VBG/acl>raids daily/ADV/advmod>occurring ,/PUNCT/punct>raids killed/VERB/root Lima/PROPN/obj>killed';
  assert.deepEqual(coded(raids), ['ASSAULT Oslo > Lima']);
});

test('merging: criticism of two kinds is not one', () => {
  const both =
    'Oslo/PROPN/nsubj>condemned condemned/VERB/root the/DET/det>law law/NOUN/obj>condemned and/CCONJ/cc>criticised criticised/VERB/conj>condemned Lima/PROPN/obj>criticised';
  assert.equal(coded(both).length, 2);
});

test('coder: a deed taken up as known is done by those who did it before, where they are the only ones', () => {
  const first = 'Riga/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked\n';
  const other = '+Tallinn/PROPN/nsubj>attacked attacked/VERB/root Oslo/PROPN/obj>attacked\n';
  const again = (determiner: string): string => `+${determiner}/DET/det>attack attack/NOUN/nsubj>killed killed/VERB/root Rome/PROPN/obj>killed`;
  assert.ok(coded(first + again('the')).includes('ASSAULT Riga > Rome'));
  assert.ok(coded(first + again('an')).includes('ASSAULT  > Rome'));
  assert.ok(coded(first + other + again('the')).includes('ASSAULT  > Rome'));
});
