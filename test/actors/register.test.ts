import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRegister, termsOf } from '../../src/actors/index.ts';
import { EntenteError, type Tables } from '../../src/base/index.ts';
import { readTables } from '../../src/resources/index.ts';
import { smallRegister, smallTables } from './small-register.ts';

/** The small tables with another text for one of them. */
function withTable(path: string, text: string): Tables {
  return { ...smallTables(), [path]: text };
}

function details(run: () => unknown): Record<string, unknown> {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof EntenteError);
    assert.equal(error.code, 'table-row');
    return error.details as Record<string, unknown>;
  }
  throw new Error('nothing was thrown');
}

test('register: knows who held an office when', () => {
  const register = smallRegister();
  const names = (country: string, office: string, date: string | null): string[] => register.holders(country, office, date).map(number => register.known[number].name);
  assert.deepEqual(names('USA', 'president', '2024-01-01'), ['Joe Biden']);
  assert.deepEqual(names('USA', 'president', '2016-01-01'), ['Barack Obama']);
  assert.deepEqual(names('USA', 'president', '2018-01-01'), []);
  assert.deepEqual(names('USA', 'president', null), ['Joe Biden', 'Barack Obama']);
  assert.deepEqual(names('NATO', 'secretary-general', '2024-01-01'), ['Jens Stoltenberg']);
});

test('register: knows states by their codes and adjectives', () => {
  const register = smallRegister();
  const france = register.stateOf('FRA');
  assert.ok(france !== undefined);
  assert.equal(register.known[france].name, 'France');
  assert.equal(register.adjectiveOf('FRA'), 'French');
  assert.equal(register.stateOf('QQQ'), undefined);
});

test('register: a malformed row is named with its file and line', () => {
  const organisations = 'name\taliases\tkind\tcountry\tsectors\tseats\twikidata\nNATO\t\torganization\t\tIGO\t\t\nEU\t\tsociety\t\tIGO\t\t\n';
  assert.deepEqual(
    details(() => createRegister(withTable('actors/organisations.tsv', organisations))),
    { file: 'actors/organisations.tsv', line: 3, problem: '"society" is neither organization nor group' },
  );
  const roles = 'noun\tplural\tclass\tsectors\toffice\nclown\tclowns\tjester\tCVL\t\n';
  assert.equal(details(() => createRegister(withTable('actors/roles.tsv', roles)))['line'], 2);
  const persons = 'name\taliases\tshort\tcountry\tgender\tsectors\tterms\twikidata\nA B\t\t\tNOR\tm\tGOV\tminister yesterday -\t\n';
  assert.equal(details(() => createRegister(withTable('actors/persons.tsv', persons)))['file'], 'actors/persons.tsv');
  assert.equal(details(() => createRegister(withTable('actors/titles.tsv', 'title\tgender\nmr\tm\n')))['file'], 'actors/titles.tsv');
});

test('register: a missing table is an error, not an empty register', () => {
  const { 'actors/states.tsv': _, ...rest } = smallTables();
  assert.equal(details(() => createRegister(rest))['file'], 'actors/states.tsv');
});

test('terms: offices with dates, of other countries or bodies, known by year or day', () => {
  assert.deepEqual(termsOf('president 2000-05-07 2008; EU:foreign policy chief 2024-12-01 -', 'RUS', 'x.tsv', 1), [
    { office: 'president', country: 'RUS', from: '2000-05-07', to: '2008' },
    { office: 'foreign policy chief', country: 'EU', from: '2024-12-01', to: '' },
  ]);
});

test('register: a territory that ISO counts to another country has its own office holders, and stands under that country', () => {
  const register = createRegister(readTables());
  const names = (country: string): string[] => register.holders(country, 'president', '2024-06-20').map(number => register.known[number].name);
  assert.deepEqual(names('SML'), ['Muse Bihi Abdi']);
  assert.deepEqual(names('SOM'), ['Hassan Sheikh Mohamud']);
  assert.equal(register.isoOf('SML'), 'SOM');
  assert.equal(register.isoOf('KEN'), 'KEN');
});
