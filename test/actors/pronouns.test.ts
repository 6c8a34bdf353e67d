import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRegister } from '../../src/actors/index.ts';
import { readTables } from '../../src/resources/index.ts';
import { parseOf } from '../notation.ts';
import { found, foundIn, smallTables } from './small-register.ts';

test('pronouns: "it" is the subject that carries on, unless a thing is nearer to hand', () => {
  const state = found('Norway/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ It/PRON/nsubj>2 denied/VERB/root this/PRON/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(state.mention('It'), ['Norway']);
  const thing = found('The/DET/det>2 deal/NOUN/nsubj>3 binds/VERB/root Norway/PROPN/obj>3 ./PUNCT/punct>3\n+ It/PRON/nsubj>2 sets/VERB/root limits/NOUN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(thing.mention('It'), []);
});

test('pronouns: a possessive is the subject of its own clause', () => {
  const coast = found(
    'Norway/PROPN/nsubj>2 said/VERB/root that/SCONJ/mark>5 Chad/PROPN/nsubj>5 had/VERB/ccomp>2 the/DET/det>7 right/NOUN/obj>5 to/PART/mark>9 defend/VERB/acl>7 its/PRON/nmod:poss>11 coast/NOUN/obj>9 ./PUNCT/punct>2',
  );
  assert.deepEqual(coast.mention('its'), ['Chad']);
});

test('pronouns: whoever is urged to do something does it with their own', () => {
  const chad = found('Norway/PROPN/nsubj>2 urged/VERB/root Chad/PROPN/obj>2 to/PART/mark>5 withdraw/VERB/xcomp>2 its/PRON/nmod:poss>7 troops/NOUN/obj>5 ./PUNCT/punct>2');
  assert.deepEqual(chad.mention('its'), ['Chad']);
});

test('pronouns: an object is not the subject of its own verb', () => {
  const peru = found('Peru/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ Norway/PROPN/nsubj>2 accused/VERB/root it/PRON/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(peru.mention('it'), ['Peru']);
});

test('pronouns: who has spoken speaks on, though another acted nearer by', () => {
  const spoken = (verb: string): string[] =>
    found(
      `Chad/PROPN/nsubj>2 left/VERB/root ,/PUNCT/punct>2 Norway/PROPN/nsubj>5 said/VERB/parataxis>2/say ./PUNCT/punct>2\n+ It/PRON/nsubj>2 ${verb} something/PRON/obj>2 ./PUNCT/punct>2`,
    ).mention('It');
  assert.deepEqual(spoken('added/VERB/root/add'), ['Norway']);
  assert.deepEqual(spoken('lost/VERB/root/lose'), ['Chad']);
});

test('pronouns: what stands in a participle clause before the pronoun is somebody else', () => {
  const peru = found(
    'Peru/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ Accusing/VERB/advcl>7 Norway/PROPN/obj>1 of/ADP/case>4 theft/NOUN/obl>1 ,/PUNCT/punct>1 it/PRON/nsubj>7 closed/VERB/root shops/NOUN/obj>7 ./PUNCT/punct>7',
  );
  assert.deepEqual(peru.mention('it'), ['Peru']);
});

test('pronouns: "he" and "she" agree with what is known of a person', () => {
  const two = found(
    'Solberg/PROPN/nsubj>2 met/VERB/root Putin/PROPN/obj>2 ./PUNCT/punct>2\n+ She/PRON/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ He/PRON/nsubj>2 stayed/VERB/root ./PUNCT/punct>2',
  );
  assert.deepEqual([two.mention('She'), two.mention('He')], [['Erna Solberg'], ['Vladimir Putin']]);
});

test('pronouns: "they" is a list rather than a single state', () => {
  const both = found('Norway/PROPN/nsubj>4 and/CCONJ/cc>3 Chad/PROPN/conj>1 met/VERB/root Peru/PROPN/obj>4 ./PUNCT/punct>4\n+ They/PRON/nsubj>2 agreed/VERB/root ./PUNCT/punct>2');
  assert.deepEqual(both.mention('They'), ['Norway', 'Chad']);
  assert.deepEqual(both.parties('They'), ['Norway', 'Chad']);
});

test('pronouns: "they" after one person met another is both', () => {
  const both = found('Solberg/PROPN/nsubj>2 met/VERB/root Putin/PROPN/obj>2 ./PUNCT/punct>2\n+ They/PRON/nsubj>2 agreed/VERB/root ./PUNCT/punct>2');
  assert.deepEqual(both.mention('They'), ['Erna Solberg', 'Vladimir Putin']);
});

test('pronouns: an office whose holder is named tells whose "its" is', () => {
  const leader = found(
    'China/PROPN/nsubj>2 warned/VERB/root Norway/PROPN/obj>2 after/SCONJ/mark>10 its/PRON/nmod:poss>7 prime/ADJ/amod>7 minister/NOUN/nmod:desc>8 Støre/PROPN/nsubj>10 had/AUX/aux>10 spoken/VERB/advcl>2 ./PUNCT/punct>2',
  );
  assert.deepEqual(leader.mention('its'), ['Norway']);
});

test('pronouns: relative and reflexive pronouns follow the tree', () => {
  const rebels = found('Chad/PROPN/nsubj>2 attacked/VERB/root rebels/NOUN/obj>2 who/PRON/nsubj>5 fled/VERB/acl:relcl>3 ./PUNCT/punct>2');
  assert.deepEqual(rebels.mention('who'), ['rebels']);
  const self = found('Norway/PROPN/nsubj>2 hurt/VERB/root itself/PRON/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(self.mention('itself'), ['Norway']);
  const thing = found('Chad/PROPN/nsubj>2 signed/VERB/root deals/NOUN/obj>2 which/PRON/nsubj>5 failed/VERB/acl:relcl>3 ./PUNCT/punct>2');
  assert.deepEqual(thing.mention('which'), []);
});

test('pronouns: an empty "it" is nobody', () => {
  const norway = 'Norway/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ ';
  assert.deepEqual(found(`${norway}It/PRON/nsubj>3 is/AUX/cop>3 likely/ADJ/root that/SCONJ/mark>6 Peru/PROPN/nsubj>6 agrees/VERB/ccomp>3 ./PUNCT/punct>3`).mention('It'), []);
  assert.deepEqual(found(`${norway}It/PRON/nsubj>2 seems/VERB/root that/SCONJ/mark>5 Peru/PROPN/nsubj>5 agrees/VERB/ccomp>2 ./PUNCT/punct>2`).mention('It'), []);
  assert.deepEqual(found(`${norway}It/PRON/nsubj>2 seems/VERB/root ready/ADJ/xcomp>2 ./PUNCT/punct>2`).mention('It'), ['Norway']);
});

test('sets: both countries of a list, both sides but not the one who urges them', () => {
  const hailed = found(
    'Norway/PROPN/nsubj>4 and/CCONJ/cc>3 Chad/PROPN/conj>1 signed/VERB/root a/DET/det>6 pact/NOUN/obj>4 ./PUNCT/punct>4\n+ Both/DET/det>2 countries/NOUN/nsubj>3 hailed/VERB/root it/PRON/obj>3 ./PUNCT/punct>3',
  );
  assert.deepEqual(hailed.mention('Both countries'), ['Norway', 'Chad']);
  const urged = found(
    'Russia/PROPN/nsubj>2 fought/VERB/root Ukraine/PROPN/obj>2 ./PUNCT/punct>2\n+ Norway/PROPN/nsubj>2 urged/VERB/root both/DET/det>4 sides/NOUN/obj>2 on/ADV/advmod>2 ./PUNCT/punct>2',
  );
  assert.deepEqual(urged.mention('both sides').sort(), ['Russia', 'Ukraine']);
});

test('sets: members of a body are those of the text that belong to it at its date, or all where there are just so many', () => {
  const text = (noun: string): string =>
    `Finland/PROPN/nsubj>6 ,/PUNCT/punct>3 Chad/PROPN/conj>1 and/CCONJ/cc>5 Latvia/PROPN/conj>1 met/VERB/root ./PUNCT/punct>6\n+ The/DET/det>4 two/NUM/nummod>4 NATO/PROPN/compound>4 ${noun}/NOUN.NNS/nsubj>5 agreed/VERB/root ./PUNCT/punct>5`;
  assert.deepEqual(found(text('members'), '2024-07-11').mention('The two NATO members').sort(), ['Finland', 'Latvia']);
  assert.deepEqual(found(text('countries'), '2023-04-05').mention('The two NATO countries').sort(), ['Finland', 'Latvia']);
  assert.deepEqual(found(text('members'), '2022-07-11').mention('The two NATO members'), ['NATO members']);
  const partners = createRegister({ ...smallTables(), 'actors/organisations.tsv': readTables()['actors/organisations.tsv'] });
  const all = foundIn(parseOf('The/DET/det>4 three/NUM/nummod>4 AUKUS/PROPN/compound>4 partners/NOUN.NNS/nsubj>5 agreed/VERB/root ./PUNCT/punct>5'), '2024-07-11', partners);
  assert.deepEqual(all.mention('The three AUKUS partners').sort(), ['Australia', 'United Kingdom', 'United States']);
});

test('sets: the two leaders are the two persons, and "two officials" are nobody met before', () => {
  const leaders = found(
    'Solberg/PROPN/nsubj>2 met/VERB/root Putin/PROPN/obj>2 ./PUNCT/punct>2\n+ The/DET/det>3 two/NUM/nummod>3 leaders/NOUN/nsubj>4 agreed/VERB/root ./PUNCT/punct>4',
  );
  assert.deepEqual(leaders.mention('The two leaders').sort(), ['Erna Solberg', 'Vladimir Putin']);
  const officials = found('Solberg/PROPN/nsubj>2 met/VERB/root Putin/PROPN/obj>2 ./PUNCT/punct>2\n+ Two/NUM/nummod>2 officials/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual(officials.parties('officials'), ['officials']);
});

test('sets: who holds an office stands for the state, who has left it does not', () => {
  const both = (speaker: string): string[] =>
    found(
      `Washington/PROPN/nsubj>2 waited/VERB/root ./PUNCT/punct>2\n+ Chad/PROPN/nsubj>2 accused/VERB/root Peru/PROPN/obj>2 ./PUNCT/punct>2\n+ ${speaker}/PROPN/nsubj>2 warned/VERB/root Peru/PROPN/obj>2 ./PUNCT/punct>2\n+ ${speaker}/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ Both/DET/det>2 countries/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3`,
    )
      .mention('Both countries')
      .sort();
  assert.deepEqual(both('Biden'), ['Peru', 'United States']);
  assert.deepEqual(both('Obama'), ['Chad', 'Peru']);
});

test('sets: two of three that weigh the same are nobody', () => {
  const three = found(
    'Norway/PROPN/nsubj>6 ,/PUNCT/punct>3 Peru/PROPN/conj>1 and/CCONJ/cc>5 Chad/PROPN/conj>1 met/VERB/root ./PUNCT/punct>6\n+ Both/DET/det>2 countries/NOUN/nsubj>3 left/VERB/root ./PUNCT/punct>3',
  );
  assert.deepEqual(three.mention('Both countries'), []);
});

test('anaphors: who sends somebody to the country is not the country', () => {
  const sent = found(
    'Chad/PROPN/nsubj>2 waited/VERB/root ./PUNCT/punct>2\n+ Moscow/PROPN/nsubj>2 sent/VERB/root trainers/NOUN/obj>2 to/ADP/case>6 the/DET/det>6 country/NOUN/obl>2 ./PUNCT/punct>2',
  );
  assert.deepEqual(sent.mention('the country'), ['Chad']);
});

test('anaphors: the country, the island and the North', () => {
  const country = found('Norway/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2\n+ The/DET/det>2 country/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual(country.mention('The country'), ['Norway']);
  const island = found('China/PROPN/nsubj>2 threatened/VERB/root Taiwan/PROPN/obj>2 ./PUNCT/punct>2\n+ The/DET/det>2 island/NOUN/nsubj>3 agreed/VERB/root ./PUNCT/punct>3');
  assert.deepEqual(island.mention('The island'), ['Taiwan']);
  const north = found('Seoul/PROPN/nsubj>2 warned/VERB/root the/DET/det>4 North/PROPN/obj>2 ./PUNCT/punct>2');
  assert.deepEqual(north.parties('North'), ['North Korea']);
  assert.deepEqual(found('Chad/PROPN/nsubj>2 holds/VERB/root the/DET/det>4 North/PROPN/obj>2 ./PUNCT/punct>2').parties('North'), []);
});

test('first person: "I" and "we" inside a quote are whoever speaks it, outside of quotes nobody', () => {
  const quote = found('“/PUNCT/punct>3 I/PRON/nsubj>3 agree/VERB/ccomp>7 ,/PUNCT/punct>7 ”/PUNCT/punct>3 Solberg/PROPN/nsubj>7 said/VERB/root ./PUNCT/punct>7');
  assert.deepEqual(quote.parties('I'), ['Erna Solberg']);
  assert.deepEqual(found('We/PRON/nsubj>2 agree/VERB/root ./PUNCT/punct>2\n+ Solberg/PROPN/nsubj>2 left/VERB/root ./PUNCT/punct>2').parties('We'), []);
});
