import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { foldedHash } from '../../src/syntax/characters.ts';
import { kindsFromWordNet } from '../../train/word-kinds.ts';

const NOUN = 1;
const NAME = 2;
const VERB = 4;
const PLURAL = 32;
const VERB_FORM = 64;

/** A WordNet of a few words, in the form of its files. */
function kindsOf(words: readonly string[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'entente-wordnet-'));
  const synset = (letter: string, ...forms: string[]): string => `00001740 03 ${letter} 0${forms.length} ${forms.map(form => `${form} 0`).join(' ')} 000 | gloss`;
  writeFileSync(join(folder, 'data.noun'), ['  1 the licence', synset('n', 'army', 'ground_forces'), synset('n', 'Lima'), synset('n', 'visit'), ''].join('\n'));
  writeFileSync(join(folder, 'data.verb'), `${synset('v', 'visit')}\n`);
  writeFileSync(join(folder, 'data.adj'), `${synset('s', 'early(a)')}\n`);
  writeFileSync(join(folder, 'data.adv'), '');
  writeFileSync(join(folder, 'index.sense'), 'visit%1:04:00:: 00001740 1 9\nvisit%2:38:00:: 00001741 1 1\narmy%1:14:00:: 00001742 1 0\n');
  const hashes = words.map(word => foldedHash(word, 0, word.length) >>> 0);
  const kinds = kindsFromWordNet(folder, Uint32Array.from(hashes));
  rmSync(folder, { recursive: true });
  return [...kinds];
}

test('kinds of words: nouns with their plurals, names by their capital, verbs with their forms', () => {
  assert.deepEqual(kindsOf(['army', 'armies', 'lima', 'visited']), [NOUN, PLURAL, NAME, VERB_FORM]);
});

test('kinds of words: the commonest part of speech is kept where texts were tagged', () => {
  const [visit] = kindsOf(['visit']);
  assert.equal(visit & 127, NOUN | VERB);
  assert.equal(visit >> 7, 2, 'mostly a noun');
});

test('kinds of words: what WordNet does not have has none', () => {
  assert.deepEqual(kindsOf(['forces', 'xylograph']), [0, 0]);
});
