import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, codingOf } from './coding.ts';

test('places: a town to which something is done is a party, of kind "place" and with its country', () => {
  const shelled = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Cusco/PROPN/obj>attacked';
  assert.deepEqual(coded(shelled), ['ASSAULT Oslo > Cusco']);
  const { actors } = codingOf(shelled);
  assert.deepEqual(
    actors.actors.map(({ name, kind, country }) => [name, kind, country]),
    [['Cusco', 'place', 'PER']],
  );
  assert.deepEqual(
    actors.mentions.map(({ actor, start, end, form }) => [actor, start, end, form]),
    [['a0', 14, 19, 'name']],
  );
});

test('places: a town in the phrases of a deed is what it falls on', () => {
  const curfew =
    'Lima/PROPN/nsubj>imposed imposed/VERB/root a/DET/det>curfew curfew/NOUN/obj>imposed in/ADP/case>parts parts/NOUN/nmod>curfew of/ADP/case>Cusco Cusco/PROPN/nmod>parts';
  assert.deepEqual(coded(curfew), ['COERCE/curfew Lima > Cusco']);
  const camp = 'Oslo/PROPN/nsubj>stormed stormed/VERB/root a/DET/det>camp camp/NOUN/obj>stormed in/ADP/case>Cusco Cusco/PROPN/nmod>camp';
  assert.deepEqual(coded(camp), ['ASSAULT Oslo > Cusco']);
});

test('places: a deed that is only threatened or promised falls on the town as well', () => {
  const threat = 'Oslo/PROPN/nsubj>threatened threatened/VERB/root to/PART/mark>attack attack/VERB/xcomp>threatened Cusco/PROPN/obj>attack';
  assert.deepEqual(coded(threat), ['THREATEN/violence Oslo > Cusco']);
});

test('places: what is promised to be built falls on the town, and a town threatened goes before a condition', () => {
  const clinics =
    'Oslo/PROPN/nsubj>agreed agreed/VERB/root to/PART/mark>set set/VERB/xcomp>agreed up/ADP/compound:prt>set clinics/NOUN/obj>set in/ADP/case>Cusco Cusco/PROPN/nmod>clinics';
  assert.deepEqual(coded(clinics), ['AGREE Oslo > Cusco']);
  const threat =
    'Oslo/PROPN/nsubj>threatened threatened/VERB/root to/PART/mark>attack attack/VERB/xcomp>threatened Cusco/PROPN/obj>attack if/SCONJ/mark>votes Rome/PROPN/nsubj>votes votes/VERB/advcl>threatened';
  assert.deepEqual(coded(threat), ['THREATEN/violence Oslo > Cusco']);
});

test('places: where talk takes place is no party, nor is a town where somebody is named', () => {
  const said = 'Oslo/PROPN/nsubj>condemned condemned/VERB/root the/DET/det>plan plan/NOUN/obj>condemned in/ADP/case>Cusco Cusco/PROPN/obl>condemned';
  assert.deepEqual(coded(said), ['ACCUSE/disapprove Oslo >']);
  const named = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked in/ADP/case>Cusco Cusco/PROPN/obl>attacked';
  assert.deepEqual(coded(named), ['ASSAULT Oslo > Lima']);
  assert.deepEqual(codingOf(named).actors.actors, []);
});

test('places: one town is one actor, with all its mentions', () => {
  const twice = 'Oslo/PROPN/nsubj>attacked attacked/VERB/root Cusco/PROPN/obj>attacked\n+Lima/PROPN/nsubj>attacked attacked/VERB/root Cusco/PROPN/obj>attacked';
  const { actors } = codingOf(twice);
  assert.equal(actors.actors.length, 1);
  assert.equal(actors.mentions.length, 2);
});

test('places: a town is never the one who acts', () => {
  assert.deepEqual(coded('Cusco/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked'), ['ASSAULT  > Lima']);
});

test('places: a place at the very beginning of a text is not whoever is a party elsewhere', () => {
  const dateline = 'Cusco/PROPN/root\n+Oslo/PROPN/nsubj>attacked attacked/VERB/root Lima/PROPN/obj>attacked';
  assert.deepEqual(coded(dateline), ['ASSAULT Oslo > Lima']);
  assert.deepEqual(codingOf(dateline).actors.actors, []);
});
