import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

test('coder: what is demanded is no event, however deep it stands', () => {
  const nested =
    'Oslo/PROPN/nsubj>demanded demanded/VERB/root that/SCONJ/mark>cancel Rome/PROPN/nsubj>cancel cancel/VERB/ccomp>demanded plans/NOUN/obj>cancel to/PART/mark>attack attack/VERB/acl>plans Lima/PROPN/obj>attack';
  assert.deepEqual(coded(nested), ['REQUEST Oslo > Rome']);
});

test('coder: what an appeal that is refused asks for is no event', () => {
  const appeal =
    'Oslo/PROPN/nsubj>rejected rejected/VERB/root an/DET/det>appeal appeal/NOUN/obj>rejected from/ADP/case>Rome Rome/PROPN/nmod>appeal to/PART/mark>meet meet/VERB/acl>appeal Lima/PROPN/obj>meet';
  const found = coded(appeal);
  assert.equal(found.length, 1);
  assert.ok(found[0].startsWith('REJECT') && found[0].endsWith('Oslo > Rome'), found[0]);
});

test('coder: what is told as done stays an event inside a demand', () => {
  const told =
    'Oslo/PROPN/nsubj>urged urged/VERB/root Rome/PROPN/obj>urged to/PART/mark>free free/VERB/xcomp>urged envoys/NOUN/obj>free whom/PRON.WP/obj>jailed Lima/PROPN/nsubj>jailed jailed/VERB.VBD/acl:relcl>envoys/jail';
  assert.ok(coded(told).some(each => each.startsWith('COERCE')));
});

test('coder: what someone is accused of stays an event', () => {
  const accused = 'Oslo/PROPN/nsubj>accused accused/VERB/root Rome/PROPN/obj>accused of/SCONJ/mark>attacking attacking/VERB/advcl>accused Lima/PROPN/obj>attacking';
  assert.deepEqual(coded(accused), ['ACCUSE/allege Oslo > Rome', 'ASSAULT Rome > Lima']);
});
