import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectByOrder, subjectByOrder } from '../../src/syntax/index.ts';
import { parseOf, wordAt } from '../notation.ts';

function subject(notation: string, verb: string): string {
  const parse = parseOf(notation);
  const found = subjectByOrder(parse, wordAt(parse, verb));
  return found < 0 ? '' : parse.form(found);
}

function object(notation: string, verb: string): string {
  const parse = parseOf(notation);
  const found = objectByOrder(parse, wordAt(parse, verb));
  return found < 0 ? '' : parse.form(found);
}

test('word order: what stands before a finite verb is its subject, times and asides passed over', () => {
  assert.equal(subject('Oslo/PROPN/compound>week last/ADJ/amod>week week/NOUN/obl>warned warned/VERB.VBD/root Lima/PROPN/obj>warned', 'warned'), 'Oslo');
  const aside =
    'Oslo/PROPN/dep>warned ,/PUNCT/punct>backed backed/VERB.VBN/acl>Oslo by/ADP/case>Rome Rome/PROPN/obl>backed ,/PUNCT/punct>Oslo warned/VERB.VBD/root Lima/PROPN/obj>warned';
  assert.equal(subject(aside, 'warned'), 'Oslo');
  const phrase = 'police/NOUN/dep>seized in/ADP/case>Lima Lima/PROPN/nmod>police on/ADP/case>Monday Monday/PROPN/obl>seized seized/VERB.VBD/root arms/NOUN/obj>seized';
  assert.equal(subject(phrase, 'seized'), 'police');
});

test('word order: auxiliaries go with their verb', () => {
  assert.equal(subject('Oslo/PROPN/dep>warned has/AUX.VBZ/aux>warned again/ADV/advmod>warned warned/VERB.VBN/root Lima/PROPN/obj>warned', 'warned'), 'Oslo');
});

test('word order: infinitives, participles and what follows another verb have no subject so', () => {
  assert.equal(subject('Oslo/PROPN/nsubj>wants wants/VERB/root to/PART.TO/mark>leave leave/VERB.VB/xcomp>wants', 'leave'), '');
  assert.equal(subject('rebels/NOUN/root seen/VERB.VBN/acl>rebels in/ADP/case>Lima Lima/PROPN/obl>seen', 'seen'), '');
  assert.equal(subject('In/ADP/case>Lima Lima/PROPN/obl>warned ,/PUNCT/punct>warned warned/VERB.VBD/root Rome/PROPN/obj>warned', 'warned'), '');
});

test('word order: what stands right behind an active verb is its object', () => {
  const robbed = 'Oslo/PROPN/nsubj>accused accused/VERB/root the/DET/det>rebels rebels/NOUN/nsubj>said of/SCONJ/mark>looting looting/VERB/acl>rebels said/VERB/ccomp>accused';
  assert.equal(object(robbed, 'accused'), 'rebels');
});

test('word order: a heavy object may stand behind a short phrase', () => {
  assert.equal(object('court/NOUN/nsubj>freed freed/VERB/root on/ADP/case>bail bail/NOUN/obl>freed two/NUM/nummod>men men/NOUN/dep>freed', 'freed'), 'men');
  assert.equal(object('envoys/NOUN/nsubj>met met/VERB/root in/ADP/case>Lima Lima/PROPN/obl>met last/ADJ/amod>week week/NOUN/dep>met', 'met'), '');
});

test('word order: times, and what a verb follows, are no objects', () => {
  assert.equal(object('Oslo/PROPN/nsubj>met met/VERB/root Monday/PROPN/obl>met', 'met'), '');
  assert.equal(object('Oslo/PROPN/nsubj>says says/VERB/root Lima/PROPN/nsubj>left left/VERB.VBD/ccomp>says', 'says'), '');
  assert.equal(object('Oslo/PROPN/nsubj>arrived arrived/VERB/root in/ADP/case>Lima Lima/PROPN/obl>arrived', 'arrived'), '');
});
