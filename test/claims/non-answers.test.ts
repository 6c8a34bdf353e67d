import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNonAnswers } from '../../src/claims/index.ts';
import { parseOf } from '../notation.ts';
import { namedActors } from './scene.ts';

/** "Oslo [declined to comment] the raid", one line a non-answer. */
function silences(notation: string): string[] {
  const parse = parseOf(notation);
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => parse.text.slice(start, end)).join(' … ') || '–';
  return findNonAnswers(parse, namedActors(parse)).map(({ sources, cue, about }) => `${sources.join('+')} [${words(cue)}] ${words(about)}`);
}

test('non-answers: who declines to comment, and on what', () => {
  const declined =
    'Oslo/PROPN/nsubj>declined declined/VERB.VBD/root/decline to/PART/mark>comment comment/VERB.VB/xcomp>declined on/ADP/case>raid the/DET/det>raid raid/NOUN/obl>comment ./PUNCT/punct>declined';
  assert.deepEqual(silences(declined), ['Oslo [declined to comment] the raid']);
  assert.deepEqual(silences('Oslo/PROPN/nsubj>commented commented/VERB.VBD/root on/ADP/case>raid the/DET/det>raid raid/NOUN/obl>commented ./PUNCT/punct>commented'), []);
});

test('non-answers: not to say whether is one, not to say that is none', () => {
  const said = (mark: string): string =>
    `Oslo/PROPN/nsubj>say did/AUX/aux>say not/PART/advmod>say say/VERB.VB/root ${mark}/SCONJ/mark>paid it/PRON/nsubj>paid paid/VERB.VBD/ccomp>say ./PUNCT/punct>say`;
  assert.deepEqual(silences(said('whether')), ['Oslo [not say] whether it paid']);
  assert.deepEqual(silences(said('that')), []);
});

test('non-answers: no comment, no position, unaware; to be aware of something is none', () => {
  assert.deepEqual(silences('Oslo/PROPN/nsubj>had had/VERB.VBD/root no/DET/det>comment comment/NOUN/obj>had ./PUNCT/punct>had'), ['Oslo [had no comment] –']);
  const takes =
    'Oslo/PROPN/nsubj>takes takes/VERB.VBZ/root no/DET/det>position position/NOUN/obj>takes on/ADP/case>treaty the/DET/det>treaty treaty/NOUN/nmod>position ./PUNCT/punct>takes';
  assert.deepEqual(silences(takes), ['Oslo [takes no position] the treaty']);
  const state = (word: string): string =>
    `Oslo/PROPN/nsubj>${word} was/AUX/cop>${word} ${word}/ADJ/root of/ADP/case>arrests any/DET/det>arrests arrests/NOUN/obl>${word} ./PUNCT/punct>${word}`;
  assert.deepEqual(silences(state('unaware')), ['Oslo [unaware] any arrests']);
  assert.deepEqual(silences(state('aware')), []);
});
