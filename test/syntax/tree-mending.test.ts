import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headNumbers, mendAdjectiveHeads } from '../../src/syntax/adjective-heads.ts';
import { listNumbers, mendListSubjects } from '../../src/syntax/list-subjects.ts';
import { mendSecondSubjects, secondNumbers } from '../../src/syntax/second-subjects.ts';
import { conjunctNumbers, mendStrayConjuncts } from '../../src/syntax/stray-conjuncts.ts';
import { mendVerbModifiers, verbNumbers } from '../../src/syntax/verb-modifiers.ts';
import { mendWeekdayHeads, weekdayNumbers } from '../../src/syntax/weekday-heads.ts';

const UPOS = ['ADJ', 'NOUN', 'PROPN', 'VERB', 'PUNCT', 'CCONJ', 'ADP'];
const DEPREL = ['root', 'nsubj', 'amod', 'parataxis', 'flat', 'punct', 'conj', 'cc', 'obj', 'appos', 'nmod:desc', 'ccomp', 'case', 'mark', 'nmod', 'det', 'compound'];

/** Words as "form tag head relation", heads counted from 1, 0 for the root; gives them mended as "head relation". */
function mended(...rows: readonly string[]): string[] {
  const cells = rows.map(row => row.split(' '));
  const length = rows.length;
  const head = Int32Array.from(cells, ([, , above]) => (above === '0' ? length : Number(above) - 1));
  const label = Uint8Array.from(cells, ([, , , relation]) => DEPREL.indexOf(relation));
  mendAdjectiveHeads(length, head, label, word => UPOS.indexOf(cells[word][1]), headNumbers(UPOS, DEPREL));
  mendSecondSubjects(length, head, label, word => cells[word][1] === 'ADP', secondNumbers(DEPREL));
  mendListSubjects(length, head, label, word => cells[word][0] === ',', listNumbers(DEPREL));
  mendStrayConjuncts(length, head, label, word => UPOS.indexOf(cells[word][1]), conjunctNumbers(UPOS, DEPREL));
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

test('trees: a second subject with a preposition before it belongs to the first', () => {
  assert.deepEqual(mended('group NOUN 4 nsubj', 'of ADP 3 case', 'leaders NOUN 4 nsubj', 'met VERB 0 root'), ['4 nsubj', '3 case', '1 nmod', '0 root']);
  assert.deepEqual(mended('people NOUN 5 nsubj', 'of ADP 5 mark', 'the NOUN 5 det', 'hills NOUN 5 nsubj', 'met VERB 0 root'), ['5 nsubj', '4 case', '4 det', '1 nmod', '0 root']);
});

test('trees: a second subject without a preposition stays, and so does one behind a comma', () => {
  const plain = ['Lima PROPN 3 nsubj', 'envoys NOUN 3 nsubj', 'met VERB 0 root'];
  assert.deepEqual(mended(...plain), ['3 nsubj', '3 nsubj', '0 root']);
  const parted = ['Lima PROPN 5 nsubj', ', PUNCT 1 punct', 'of ADP 4 case', 'course NOUN 5 nsubj', 'left VERB 0 root'];
  assert.deepEqual(mended(...parted), ['5 nsubj', '1 punct', '4 case', '5 nsubj', '0 root']);
});

/** The same for words as "form Penn-tag head relation", with the words that are verbs after all. */
function verbsMended(...rows: readonly string[]): string[] {
  const deprel = ['root', 'nsubj', 'amod', 'obj', 'det', 'obl', 'case', 'ccomp', 'punct', 'cop', 'aux', 'nmod', 'nummod', 'compound'];
  const xpos = ['NNP', 'NN', 'VBN', 'VBD', 'IN', 'DT', 'CD', 'JJ', 'MD', '.'];
  const cells = rows.map(row => row.split(' '));
  const head = Int32Array.from(cells, ([, , above]) => (above === '0' ? rows.length : Number(above) - 1));
  const label = Uint8Array.from(cells, ([, , , relation]) => deprel.indexOf(relation));
  const verbs: string[] = [];
  mendVerbModifiers(
    rows.length,
    head,
    label,
    word => xpos.indexOf(cells[word][1]),
    word => cells[word][0],
    word => verbs.push(cells[word][0]),
    verbNumbers(xpos, deprel),
  );
  return [...Array.from(head, (above, word) => `${above === rows.length ? 0 : above + 1} ${deprel[label[word]]}`), ...verbs];
}

test('trees: a past tense that was made to modify its object is the verb', () => {
  const rows = ['Police NN 3 nsubj', 'opened VBN 3 amod', 'fire NN 0 root', 'in IN 5 case', 'Lima NNP 3 obl'];
  assert.deepEqual(verbsMended(...rows), ['2 nsubj', '0 root', '2 obj', '5 case', '2 obl', 'opened']);
});

test('trees: a participle before a noun whose clause has its own verb stays', () => {
  const rows = ['The DT 3 det', 'opened VBN 3 amod', 'letter NN 4 nsubj', 'burned VBD 0 root'];
  assert.deepEqual(verbsMended(...rows), ['3 det', '3 amod', '4 nsubj', '0 root']);
});

test('trees: a participle before a noun that hangs on the noun before it without a preposition is the verb', () => {
  const rows = ['Rebels NN 6 ccomp', 'wounded JJ 4 amod', 'two CD 4 nummod', 'soldiers NN 1 nmod', 'police NN 6 nsubj', 'said VBD 0 root'];
  assert.deepEqual(verbsMended(...rows), ['2 nsubj', '6 ccomp', '4 nummod', '2 obj', '6 nsubj', '0 root', 'wounded']);
});

test('trees: a participle in a phrase with a preposition stays', () => {
  const rows = ['Graves NN 5 nsubj', 'of IN 4 case', 'wounded VBN 4 amod', 'soldiers NN 1 nmod', 'remained VBD 0 root'];
  assert.deepEqual(verbsMended(...rows), ['5 nsubj', '4 case', '4 amod', '1 nmod', '0 root']);
});

test('trees: two subjects with "and" between them are a list', () => {
  const rows = ['Chad PROPN 4 nsubj', 'and CCONJ 4 cc', 'Mali PROPN 4 nsubj', 'agreed VERB 0 root'];
  assert.deepEqual(mended(...rows), ['4 nsubj', '3 cc', '1 conj', '0 root']);
});

/** The same for words as "form Penn-tag head relation". */
function weekdaysMended(...rows: readonly string[]): string[] {
  const deprel = ['root', 'obl', 'compound', 'nmod:unmarked', 'case', 'det'];
  const xpos = ['NNP', 'NN', 'NNS', 'IN', 'DT', 'VBD'];
  const cells = rows.map(row => row.split(' '));
  const head = Int32Array.from(cells, ([, , above]) => (above === '0' ? rows.length : Number(above) - 1));
  const label = Uint8Array.from(cells, ([, , , relation]) => deprel.indexOf(relation));
  mendWeekdayHeads(
    rows.length,
    head,
    label,
    word => xpos.indexOf(cells[word][1]),
    word => cells[word][0],
    weekdayNumbers(xpos, deprel),
  );
  return Array.from(head, (above, word) => `${above === rows.length ? 0 : above + 1} ${deprel[label[word]]}`);
}

test('trees: a common noun before a weekday is the head, a name is not', () => {
  assert.deepEqual(weekdaysMended('fled VBD 0 root', 'after IN 5 case', 'the DT 5 det', 'raids NNS 5 compound', 'Tuesday NNP 1 obl'), [
    '0 root',
    '4 case',
    '4 det',
    '1 obl',
    '4 nmod:unmarked',
  ]);
  assert.deepEqual(weekdaysMended('fled VBD 0 root', 'on IN 4 case', 'Easter NNP 4 compound', 'Monday NNP 1 obl'), ['0 root', '4 case', '4 compound', '1 obl']);
});

test('trees: an adjective right behind a modal verb is a verb', () => {
  const rows = ['Oslo NNP 4 nsubj', 'would MD 4 aux', 'free JJ 4 amod', 'captives NN 0 root'];
  assert.deepEqual(verbsMended(...rows), ['3 nsubj', '3 aux', '0 root', '3 obj', 'free']);
});

test('trees: what hangs on a noun as its object shows that the participle before it is the verb', () => {
  const rows = ['Police NN 0 root', 'opened VBN 3 amod', 'fire NN 1 obj'];
  assert.deepEqual(verbsMended(...rows), ['2 nsubj', '0 root', '2 obj', 'opened']);
});

test('trees: a sentence that is one noun phrase has its verb behind the name at its beginning; a headline may have none', () => {
  const rows = ['Oslo NNP 4 compound', 'suspended JJ 3 amod', 'food NN 4 compound', 'supplies NN 0 root'];
  assert.deepEqual(verbsMended(...rows, '. . 4 punct'), ['2 nsubj', '0 root', '4 compound', '2 obj', '4 punct', 'suspended']);
  assert.deepEqual(verbsMended(...rows), ['4 compound', '3 amod', '4 compound', '0 root']);
});

test('trees: a conjunct right before another modifies it', () => {
  const rows = ['army NOUN 5 nsubj', 'and CCONJ 3 cc', 'rebel NOUN 1 conj', 'forces NOUN 1 conj', 'met VERB 0 root'];
  assert.deepEqual(mended(...rows), ['5 nsubj', '4 cc', '4 compound', '1 conj', '0 root']);
  const parted = ['army NOUN 6 nsubj', ', PUNCT 3 punct', 'rebels NOUN 1 conj', 'and CCONJ 5 cc', 'police NOUN 1 conj', 'met VERB 0 root'];
  assert.deepEqual(mended(...parted), ['6 nsubj', '3 punct', '1 conj', '5 cc', '1 conj', '0 root']);
});

test('trees: a verb with a conjunction and no subject carries on the verb before it, not the one of speech behind', () => {
  const rows = ['sides NOUN 2 nsubj', 'met VERB 0 root', 'but CCONJ 4 cc', 'differed VERB 7 ccomp', ', PUNCT 4 punct', 'officials NOUN 7 nsubj', 'said VERB 2 conj'];
  assert.deepEqual(mended(...rows), ['2 nsubj', '0 root', '4 cc', '2 conj', '4 punct', '7 nsubj', '2 parataxis']);
  const apart = ['sides NOUN 2 nsubj', 'met VERB 0 root', 'but CCONJ 6 cc', 'rebels NOUN 6 nsubj', 'officials NOUN 6 nsubj', 'say VERB 2 conj', 'differed VERB 6 ccomp'];
  assert.deepEqual(mended(...apart), ['2 nsubj', '0 root', '6 cc', '6 nsubj', '6 nsubj', '2 conj', '6 ccomp']);
});
