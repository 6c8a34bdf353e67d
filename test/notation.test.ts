import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOf, wordAt } from './notation.ts';

test('notation: builds words, heads, guessed lemmas and tags', () => {
  const parse = parseOf(`
    Putin/PROPN/nsubj>visited visited/VERB/root Pyongyang/PROPN/obj>visited ,/PUNCT/punct>visited and/CCONJ/cc>signed signed/VERB/conj>visited treaties/NOUN/obj>signed ./PUNCT/punct>visited
    + It/PRON/nsubj:pass>ratified was/AUX/aux:pass>ratified ratified/VERB/root ./PUNCT/punct>ratified`);
  assert.equal(parse.text, 'Putin visited Pyongyang, and signed treaties.\n\nIt was ratified.\n\n');
  const signed = wordAt(parse, 'signed');
  assert.equal(parse.lemma(signed), 'sign');
  assert.equal(parse.xpos(signed), 'VBD');
  assert.equal(parse.form(parse.head(signed)), 'visited');
  assert.equal(parse.lemma(wordAt(parse, 'treaties')), 'treaty');
  assert.equal(parse.xpos(wordAt(parse, 'ratified')), 'VBN');
  assert.equal(parse.sentence(wordAt(parse, 'It')), 1);
  assert.equal(parse.tokens.paragraph[1], 0);
});

test('notation: a head that names no word is an error', () => {
  assert.throws(() => parseOf('Kim/PROPN/nsubj>met left/VERB/root'), /no word "met"/);
});
