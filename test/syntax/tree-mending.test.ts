import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headNumbers, mendAdjectiveHeads } from '../../src/syntax/adjective-heads.ts';
import { listNumbers, mendListSubjects } from '../../src/syntax/list-subjects.ts';

const UPOS = ['ADJ', 'NOUN', 'PROPN', 'VERB', 'PUNCT', 'CCONJ'];
const DEPREL = ['root', 'nsubj', 'amod', 'parataxis', 'flat', 'punct', 'conj', 'cc', 'obj', 'appos', 'nmod:desc', 'ccomp'];

/** Words as "form tag head relation", heads counted from 1, 0 for the root; gives them mended as "head relation". */
function mended(...rows: readonly string[]): string[] {
  const cells = rows.map(row => row.split(' '));
  const length = rows.length;
  const head = Int32Array.from(cells, ([, , above]) => (above === '0' ? length : Number(above) - 1));
  const label = Uint8Array.from(cells, ([, , , relation]) => DEPREL.indexOf(relation));
  mendAdjectiveHeads(length, head, label, word => UPOS.indexOf(cells[word][1]), headNumbers(UPOS, DEPREL));
  mendListSubjects(length, head, label, word => cells[word][0] === ',', listNumbers(DEPREL));
  return Array.from(head, (above, word) => `${above === length ? 0 : above + 1} ${DEPREL[label[word]]}`);
}

test('trees: an adjective that was made the head of the noun it stands before goes below it', () => {
  assert.deepEqual(mended('Peruvian ADJ 5 nsubj', 'President NOUN 3 nmod:desc', 'Ana PROPN 1 parataxis', 'Quispe PROPN 3 flat', 'resigned VERB 0 root'), [
    '3 amod',
    '3 nmod:desc',
    '5 nsubj',
    '3 flat',
    '0 root',
  ]);
});

test('trees: an adjective that a comma parts from the noun stays the head', () => {
  const rows = ['accused ADJ 4 nsubj', ', PUNCT 3 punct', 'colonel NOUN 1 appos', 'fled VERB 0 root'];
  assert.deepEqual(mended(...rows), ['4 nsubj', '3 punct', '1 appos', '0 root']);
});

test('trees: several subjects of one verb that commas part and "and" ends are a list', () => {
  assert.deepEqual(
    mended('Peru PROPN 8 nsubj', ', PUNCT 3 punct', 'Chile PROPN 8 nsubj', ', PUNCT 5 punct', 'Cuba PROPN 8 nsubj', 'and CCONJ 7 cc', 'Mexico PROPN 5 conj', 'agreed VERB 0 root'),
    ['8 nsubj', '3 punct', '1 conj', '5 punct', '1 conj', '7 cc', '1 conj', '0 root'],
  );
});

test('trees: two subjects without a conjunction stay as they are', () => {
  const rows = ['treaty NOUN 4 nsubj', ', PUNCT 1 punct', 'Lima PROPN 4 nsubj', 'said VERB 0 root'];
  assert.deepEqual(mended(...rows), ['4 nsubj', '1 punct', '4 nsubj', '0 root']);
});
