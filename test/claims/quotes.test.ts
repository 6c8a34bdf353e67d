import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sceneOf } from './scene.ts';

test('claims: the verb right behind a quote takes it, and the one that goes on', () => {
  const { lines } = sceneOf(
    '“/PUNCT/punct>left We/PRON/nsubj>left left/VERB.VBD/ccomp>said ,/PUNCT/punct>left ”/PUNCT/punct>left said/VERB.VBD/root Lima/PROPN/nsubj>said ./PUNCT/punct>said\n' +
      '+ “/PUNCT/punct>return We/PRON/nsubj>return will/AUX/aux>return return/VERB.VB/root ./PUNCT/punct>return ”/PUNCT/punct>return',
  );
  assert.deepEqual(lines, ['Lima [said] “We left,” … “We will return.” (direct, state) = Lima']);
});

test('claims: a quote in the middle of a sentence makes the content mixed', () => {
  const { lines } = sceneOf(
    'Lima/PROPN/nsubj>said said/VERB.VBD/root it/PRON/nsubj>had had/VERB.VBD/ccomp>said “/PUNCT/punct>choice no/DET/det>choice choice/NOUN/obj>had ”/PUNCT/punct>choice but/SCONJ/mark>leave to/PART/mark>leave leave/VERB.VB/advcl>had ./PUNCT/punct>said',
  );
  assert.deepEqual(lines, ['Lima [said] it had “no choice” but to leave (mixed, state) = Lima']);
});

test('claims: speech that re-opens at a new paragraph stays with its speaker', () => {
  const { lines } = sceneOf(
    'Lima/PROPN/nsubj>said said/VERB.VBD/root :/PUNCT/punct>said “/PUNCT/punct>waited We/PRON/nsubj>waited waited/VERB.VBD/ccomp>said ./PUNCT/punct>said\n' +
      '“/PUNCT/punct>left Then/ADV/advmod>left we/PRON/nsubj>left left/VERB.VBD/root ./PUNCT/punct>left ”/PUNCT/punct>left',
  );
  assert.equal(lines.length, 1);
  assert.match(lines[0], /^Lima \[said\] “We waited.*“Then we left\.” \(direct, state\) = Lima$/s);
});

test('claims: a quote whose sentence is over does not wait for the next speaker', () => {
  const { lines } = sceneOf(
    'Lima/PROPN/nsubj>replied replied/VERB.VBD/root :/PUNCT/punct>replied “/PUNCT/punct>left We/PRON/nsubj>left left/VERB.VBD/ccomp>replied ./PUNCT/punct>left ”/PUNCT/punct>left\n' +
      '+ Oslo/PROPN/nsubj>said said/VERB.VBD/root :/PUNCT/punct>said “/PUNCT/punct>stayed You/PRON/nsubj>stayed stayed/VERB.VBD/ccomp>said ./PUNCT/punct>stayed ”/PUNCT/punct>stayed',
  );
  assert.deepEqual(lines, ['Lima [replied] “We left.” (direct, state) = Lima', 'Oslo [said] “You stayed.” (direct, state) = Oslo']);
});

test('claims: a title in quotes is nobody’s speech', () => {
  const { lines } = sceneOf('Lima/PROPN/nsubj>bought bought/VERB.VBD/root “/PUNCT/punct>Sunrise Sunrise/PROPN/obj>bought ”/PUNCT/punct>Sunrise ./PUNCT/punct>bought');
  assert.deepEqual(lines, []);
});

test('claims: a name that the tree hung speech on gives the name alone as source', () => {
  const { lines } = sceneOf(
    '“/PUNCT/punct>left We/PRON/nsubj>left left/VERB.VBD/nmod>Lima today/NOUN/obl:unmarked>left ,/PUNCT/punct>left ”/PUNCT/punct>left Lima/PROPN/nsubj>said said/VERB.VBD/root ./PUNCT/punct>said',
  );
  assert.deepEqual(lines, ['Lima [said] “We left today,” (direct, state) = Lima']);
});

test('claims: a quote in the middle of a sentence that ends in a saying makes all of it mixed', () => {
  const { lines } = sceneOf(
    'It/PRON/nsubj>signal was/AUX/cop>signal “/PUNCT/punct>signal a/DET/det>signal signal/NOUN/root ”/PUNCT/punct>signal to/ADP/case>rebels rebels/NOUN/nmod>signal ,/PUNCT/punct>said Lima/PROPN/nsubj>said said/VERB.VBD/conj>signal ./PUNCT/punct>signal',
  );
  assert.deepEqual(lines, ['Lima [said] It was “a signal” to rebels (mixed, state) = Lima']);
});

test('claims: what is called by a quoted word belongs to the content', () => {
  const { lines } = sceneOf(
    'Lima/PROPN/nsubj>called called/VERB.VBD/root the/DET/det>reports reports/NOUN/obj>called “/PUNCT/punct>false false/ADJ/dep>called ”/PUNCT/punct>false ./PUNCT/punct>called',
  );
  assert.deepEqual(lines, ['Lima [called] the reports “false” (mixed, state) = Lima']);
});
