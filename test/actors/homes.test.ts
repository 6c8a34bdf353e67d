import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './small-register.ts';

const countryOf = (notation: string, name: string): string | null => found(notation).actor(name).country;

test('homes: those of whom nothing is said are of the country in which they act', () => {
  const marches = 'Students/NOUN/nsubj>2 staged/VERB/root marches/NOUN/obj>2 throughout/ADP/case>5 Peru/PROPN/obl>2 ./PUNCT/punct>2';
  assert.equal(countryOf(marches, 'students'), 'PER');
  const town = 'Rebels/NOUN/nsubj>2 left/VERB/root a/DET/det>5 Peruvian/ADJ/amod>5 town/NOUN/obj>2 ./PUNCT/punct>2';
  assert.equal(countryOf(town, 'rebels'), null);
});

test('homes: police arrest at home', () => {
  const police = 'Chadian/ADJ/amod>2 police/NOUN/nsubj>3 arrested/VERB/root demonstrators/NOUN/obj>3 ./PUNCT/punct>3';
  assert.equal(countryOf(police, 'demonstrators'), 'TCD');
});

test('homes: rebels are those of the government beside them, civilians may be anyone’s', () => {
  const talks = (who: string): string => `The/DET/det>3 Chadian/ADJ/amod>3 government/NOUN/nsubj>4 warned/VERB/root ${who}/NOUN/obj>4 ./PUNCT/punct>4`;
  assert.equal(countryOf(talks('rebels'), 'rebels'), 'TCD');
  assert.equal(countryOf(talks('residents'), 'residents'), null);
});

test('homes: a state that acts on rebels abroad makes them nobody’s', () => {
  assert.equal(countryOf('Chad/PROPN/nsubj>2 bombed/VERB/root rebels/NOUN/obj>2 ./PUNCT/punct>2', 'rebels'), null);
});

test('homes: of two countries in sight none is chosen', () => {
  const two =
    'Chadian/ADJ/amod>2 police/NOUN/nsubj>3 arrested/VERB/root demonstrators/NOUN/obj>3 near/ADP/case>8 the/DET/det>8 Peruvian/ADJ/amod>8 embassy/NOUN/obl>3 ./PUNCT/punct>3';
  assert.equal(countryOf(two, 'demonstrators'), null);
});

test('homes: tourists and those who belong to bodies of many states have no home there', () => {
  assert.equal(countryOf('Tourists/NOUN/nsubj>2 protested/VERB/root in/ADP/case>4 Peru/PROPN/obl>2 ./PUNCT/punct>2', 'tourists'), null);
  const workers = 'United/ADJ/amod>2 Nations/PROPN/compound>3 workers/NOUN/nsubj>4 protested/VERB/root in/ADP/case>6 Peru/PROPN/obl>4 ./PUNCT/punct>4';
  assert.equal(countryOf(workers, 'United Nations workers'), null);
});

test('homes: an adjective in a phrase of something else is no place', () => {
  const strikes = 'People/NOUN/nsubj>2 died/VERB/root in/ADP/case>5 Russian/ADJ/amod>5 strikes/NOUN/obl>2 ./PUNCT/punct>2';
  assert.equal(countryOf(strikes, 'people'), null);
});

test('homes: who is said to sit somewhere is of that country', () => {
  const based = 'A/DET/det>2 newspaper/NOUN/nsubj>6 based/VERB.VBN/acl>2/base in/ADP/case>5 Peru/PROPN/obl>3 left/VERB/root ./PUNCT/punct>6';
  assert.equal(countryOf(based, 'newspaper'), 'PER');
  const loyal = 'Militants/NOUN/nsubj>7 loyal/ADJ/amod>1 to/ADP/case>6 the/DET/det>6 Chadian/ADJ/amod>6 leader/NOUN/obl>2 left/VERB/root ./PUNCT/punct>7';
  assert.equal(countryOf(loyal, 'militants'), 'TCD');
});
