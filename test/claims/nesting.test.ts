import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sceneOf } from './scene.ts';

test('claims: both are kept where another actor speaks inside a statement', () => {
  const { lines, values } = sceneOf(
    'Oslo/PROPN/nsubj>said said/VERB.VBD/root Lima/PROPN/nsubj>threatened threatened/VERB.VBD/ccomp>said to/PART/mark>leave leave/VERB.VB/xcomp>threatened ./PUNCT/punct>said',
  );
  assert.deepEqual(lines, ['Oslo [said] Lima threatened to leave (indirect, state) = Oslo', 'Lima [threatened] to leave (indirect, threaten) = Lima']);
  assert.equal(values('threatened'), 'PR+; Oslo CT+');
  assert.equal(values('leave'), 'UU; Oslo UU; Lima PR+');
});

test('claims: what a speaker thinks or wants inside the own statement makes no second claim', () => {
  const { lines } = sceneOf(
    'Oslo/PROPN/nsubj>said said/VERB.VBD/root it/PRON/nsubj>hopes hopes/VERB.VBZ/ccomp>said to/PART/mark>leave leave/VERB.VB/xcomp>hopes ./PUNCT/punct>said',
  );
  assert.deepEqual(lines, ['Oslo [said] it hopes to leave (indirect, state) = Oslo']);
});

test('claims: an event links to the innermost claim that reports it, never to the claim it is the cue of', () => {
  const { link } = sceneOf(
    'Oslo/PROPN/nsubj>said said/VERB.VBD/root Lima/PROPN/nsubj>claimed claimed/VERB.VBD/ccomp>said/claim Quito/PROPN/nsubj>attacked attacked/VERB.VBD/ccomp>claimed ./PUNCT/punct>said',
  );
  assert.equal(link('attacked'), 'claimed');
  assert.equal(link('claimed'), 'said');
  assert.equal(link('said'), null);
});

test('claims: an event that the article grants while it is condemned links to no claim', () => {
  const { link, values } = sceneOf('Oslo/PROPN/nsubj>condemned condemned/VERB.VBD/root the/DET/det>attack attack/NOUN/obj>condemned ./PUNCT/punct>condemned');
  assert.equal(link('attack'), null);
  assert.equal(link('condemned'), null);
  assert.equal(values('attack'), 'CT+; Oslo CT+');
});

test('claims: what claims say links to who condemns them, since the article does not grant it', () => {
  const { link } = sceneOf(
    'Oslo/PROPN/nsubj>condemned condemned/VERB.VBD/root claims/NOUN/obj>condemned that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/acl>claims ./PUNCT/punct>condemned',
  );
  assert.equal(link('left'), 'condemned');
});

test('claims: an event that only seems to the article is reported by no claim', () => {
  const { lines, link } = sceneOf('Lima/PROPN/nsubj>appears appears/VERB.VBZ/root to/PART/mark>left have/AUX.VB/aux>left/have left/VERB.VBN/xcomp>appears ./PUNCT/punct>appears');
  assert.deepEqual(lines, ['– [appears] Lima … to have left (indirect, believe) = –']);
  assert.equal(link('left'), null);
});
