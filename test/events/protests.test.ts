import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coding.ts';

test('coder: what a protest demands is its topic, and whoever is asked the one protested against', () => {
  const marched =
    'Greens/PROPN/nsubj>demonstrated demonstrated/VERB/root in/ADP/case>Cusco Cusco/PROPN/obl>demonstrated to/PART/mark>demand demand/VERB/advcl>demonstrated that/SCONJ/mark>leave Lima/PROPN/nsubj>leave leave/VERB/ccomp>demand';
  assert.deepEqual(coded(marched), ['PROTEST/demo Greens > Lima']);
});

test('coder: against whom a protest goes by its own words stays', () => {
  const against =
    'Greens/PROPN/nsubj>demonstrated demonstrated/VERB/root against/ADP/case>Rome Rome/PROPN/obl>demonstrated ,/PUNCT/punct>accusing accusing/VERB.VBG/advcl>demonstrated Lima/PROPN/obj>accusing';
  assert.deepEqual(coded(against), ['PROTEST/demo Greens > Rome']);
});

test('coder: a demand of somebody else beside a protest is his', () => {
  const while_ =
    'Greens/PROPN/nsubj>demonstrated demonstrated/VERB/root against/ADP/case>Rome Rome/PROPN/obl>demonstrated while/SCONJ/mark>accused Bern/PROPN/nsubj>accused accused/VERB.VBD/advcl>demonstrated Lima/PROPN/obj>accused';
  assert.deepEqual(coded(while_), ['PROTEST/demo Greens > Rome', 'ACCUSE/allege Bern > Lima']);
});

test('coder: states that exercise together work together, one alone shows its strength', () => {
  const drills = (who: string): string =>
    `${who}/PROPN/nsubj>held and/CCONJ/cc>Tallinn Tallinn/PROPN/conj>${who} held/VERB/root drills/NOUN/obj>held near/ADP/case>Lima Lima/PROPN/obl>held`;
  assert.deepEqual(coded(drills('Riga')), ['COOPERATE Riga + Tallinn']);
  assert.deepEqual(coded('Riga/PROPN/nsubj>held held/VERB/root drills/NOUN/obj>held near/ADP/case>Lima Lima/PROPN/obl>held'), ['MOBILIZE/troops Riga > Lima']);
});

test('coder: marching and resigning have no passive, whatever the tree says', () => {
  assert.deepEqual(coded('Greens/PROPN/nsubj:pass>demonstrated demonstrated/VERB.VBN/root against/ADP/case>Rome Rome/PROPN/obl>demonstrated'), ['PROTEST/demo Greens > Rome']);
});

test('protests: their topic may hang on what they block', () => {
  const blocked =
    'Norwegian/ADJ/amod>workers workers/NOUN/nsubj>blocked blocked/VERB/root roads/NOUN/obj>blocked/road leading/VERB.VBG/acl>roads to/ADP/case>town town/NOUN/obl>leading to/PART/mark>demand demand/VERB/advcl>leading elections/NOUN/obj>demand from/ADP/case>Lima Lima/PROPN/obl>demand';
  const found = coded(blocked);
  assert.equal(found.length, 1);
  assert.ok(found[0].startsWith('PROTEST') && found[0].endsWith('Oslo > Lima'), found.join());
});
