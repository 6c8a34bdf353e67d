import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf } from '../../src/claims/frames.ts';
import { parseOf, wordAt } from '../notation.ts';
import { ATTRIBUTION } from './scene.ts';

/** The row that fits a cue with the words from one form to another as its content: its attitude and what the author grants. */
function frame(notation: string, cue: string, from: string, to: string): string {
  const parse = parseOf(notation);
  const [first, last] = [wordAt(parse, from), wordAt(parse, to)];
  const content = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const { attitude, author } = frameOf(parse, wordAt(parse, cue), content, ATTRIBUTION);
  return `${attitude} ${author}`;
}

test('frames: of the rows of a cue the one that its content fits', () => {
  const sentence = 'Oslo/PROPN/nsubj>vowed vowed/VERB.VBD/root/vow to/PART/mark>resist resist/VERB.VB/xcomp>vowed ./PUNCT/punct>vowed';
  assert.match(frame(sentence, 'vowed', 'to', 'resist'), /^promise /);
});

test('frames: a word that no table knows states a clause, and tells nothing of what else hangs on it', () => {
  const clause = 'Oslo/PROPN/nsubj>glimmed glimmed/VERB.VBD/root/glim that/SCONJ/mark>left Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>glimmed ./PUNCT/punct>glimmed';
  assert.equal(frame(clause, 'glimmed', 'that', 'left'), 'state PR+');
  const thing = 'Oslo/PROPN/nsubj>glimmed glimmed/VERB.VBD/root/glim its/PRON/nmod:poss>envoy envoy/NOUN/obj>glimmed ./PUNCT/punct>glimmed';
  assert.equal(frame(thing, 'glimmed', 'its', 'envoy'), 'state UU');
  const purpose = 'Oslo/PROPN/nsubj>glimmed glimmed/VERB.VBD/root/glim to/PART/mark>pay pay/VERB.VB/advcl>glimmed ./PUNCT/punct>glimmed';
  assert.equal(frame(purpose, 'glimmed', 'to', 'pay'), 'state UU');
});
