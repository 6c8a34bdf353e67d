import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countriesOf } from '../../src/dumps/countries.ts';
import { type Jurisdiction, titlesOf } from '../../src/dumps/titles.ts';
import { TABLES } from './samples.ts';

const TITLES = titlesOf(TABLES, countriesOf(TABLES));
const ANYWHERE: Jurisdiction = { countries: [], below: false };
const of = (...countries: string[]): Jurisdiction => ({ countries, below: false });

function office(label: string, jurisdiction = ANYWHERE): string {
  const { office, of } = TITLES.meaning(label, jurisdiction);
  return office === '' ? '' : `${of}:${office}`;
}

test('titles: an office and its country are read from the name of a position', () => {
  const wanted = {
    'President of the French Republic': 'FRA:president',
    'president of Brazil': 'BRA:president',
    'Minister of Foreign Affairs of France': 'FRA:foreign minister',
    'United States Secretary of Defense': 'USA:defence minister',
    'Prime Minister of the Netherlands': 'NLD:prime minister',
    "Premier of the People's Republic of China": 'CHN:prime minister',
    'Federal Chancellor of Austria': 'AUT:chancellor',
    'Minister of Defence (Norway)': 'NOR:defence minister',
    'Minister of National Defense, Republic of China': 'TWN:defence minister',
    'King of Spain': 'ESP:king',
    'Secretary-General of the United Nations': 'UN:secretary-general',
    'High Representative of the Union for Foreign Affairs and Security Policy': 'EU:foreign policy chief',
    'General Secretary of the Chinese Communist Party': 'CHN:leader',
  };
  for (const [label, expected] of Object.entries(wanted)) assert.equal(office(label), expected, label);
});

test('titles: where the name tells no country, the jurisdiction does', () => {
  assert.equal(office('Minister of Foreign Affairs', of('CHL')), 'CHL:foreign minister');
  assert.equal(office('Federal Minister of Defence', of('DEU')), 'DEU:defence minister');
  assert.equal(office('President of the Republic', of('ITA')), 'ITA:president');
  assert.equal(office('Minister of Foreign Affairs'), '', 'of nobody knows whom');
  assert.equal(office('Minister of Foreign Affairs', of('CZE', 'SVK')), '', 'of either');
});

test('titles: what is near an office is none', () => {
  for (const label of [
    'Deputy Minister of Defence of Russia',
    'Minister of Defence of Bavaria',
    'President of the Senate of the Philippines',
    'President of the Bank of Korea',
    'President of Real Madrid',
    'Spouse of the President of Mexico',
    'Commander-in-Chief of India',
    'Leader of the Opposition of Canada',
  ])
    assert.equal(office(label), '', label);
});

test('titles: a part of a country has no office of the country, and name and jurisdiction must agree', () => {
  assert.equal(office('Prime Minister of Northern Ireland', { countries: [], below: true }), '');
  assert.equal(office('Minister of the Interior of Denmark', of('SWE')), '');
});

test('titles: a secretary of state is a foreign minister in the United States alone, a foreign secretary not in India', () => {
  assert.equal(office('Secretary of State', of('USA')), 'USA:foreign minister');
  assert.equal(office('Secretary of State', of('CHE')), '');
  assert.equal(office('Foreign Secretary of the United Kingdom'), 'GBR:foreign minister');
  assert.equal(office('Foreign Secretary of India'), '');
});

test('titles: the noun tells what the holder is', () => {
  const sectors = (label: string): string => TITLES.meaning(label, ANYWHERE).sectors.join('|');
  assert.equal(sectors('Ambassador of Chile to Japan'), 'GOV');
  assert.equal(sectors('Swedish ambassador'), 'GOV');
  assert.equal(sectors('Member of Parliament for Aberdeen'), 'LEG');
  assert.equal(sectors('Mayor of Lyon'), 'GOV');
  assert.equal(sectors('Minister of Defence of Peru'), 'GOV|MIL');
  assert.equal(sectors('Grand Cross of the Order of Merit'), '');
});
