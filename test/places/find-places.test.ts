import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '../../src/resources/index.ts';
import { type NamedCountry, type PlaceMention, createGazetteer, findPlaces } from '../../src/places/index.ts';
import type { Parse } from '../../src/syntax/index.ts';
import { parseOf, wordAt } from '../notation.ts';

const gazetteer = createGazetteer(readTables());

/** A name that the actors layer found: a state by its country, anything else with none. */
function named(parse: Parse, form: string, name: string | null, country: string | null): NamedCountry {
  const word = wordAt(parse, form);
  return { first: word, last: word, head: word, start: parse.start(word), end: parse.end(word), name, country };
}

function namesOf(parse: Parse, others: readonly NamedCountry[] = []): string[] {
  return findPlaces(parse, gazetteer, others).map(({ name, country }) => `${name} ${country ?? '–'}`);
}

test('places: finds a city with its position', () => {
  const parse = parseOf('Shells/NOUN/nsubj>hit hit/VERB/root a/DET/det>school school/NOUN/obj>hit in/ADP/case>Kharkiv Kharkiv/PROPN/obl>hit ./PUNCT/punct>hit');
  const [place] = findPlaces(parse, gazetteer) as [PlaceMention];
  assert.equal(parse.text.slice(place.start, place.end), 'Kharkiv');
  assert.deepEqual([place.name, place.kind, place.country, place.geonames], ['Kharkiv', 'city', 'UKR', 706483]);
  assert.ok(Math.abs((place.latitude ?? 0) - 49.98) < 0.1 && Math.abs((place.longitude ?? 0) - 36.25) < 0.1);
  assert.equal(place.head, wordAt(parse, 'Kharkiv'));
});

test('places: finds seas, shoals and regions, whole names first', () => {
  assert.deepEqual(
    namesOf(
      parseOf(
        'Ships/NOUN/nsubj>sailed sailed/VERB/root to/ADP/case>Shoal Second/ADJ/amod>Shoal Thomas/PROPN/compound>Shoal Shoal/PROPN/obl>sailed in/ADP/case>Sea the/DET/det>Sea South/ADJ/amod>Sea China/PROPN/compound>Sea Sea/PROPN/nmod>Shoal ./PUNCT/punct>sailed',
      ),
    ),
    ['Second Thomas Shoal –', 'South China Sea –'],
  );
});

test('places: a city under another of its names is the same city', () => {
  for (const form of ['Kyiv', 'Kiev']) {
    const [place] = findPlaces(parseOf(`He/PRON/nsubj>died died/VERB/root in/ADP/case>${form} ${form}/PROPN/obl>died ./PUNCT/punct>died`), gazetteer);
    assert.equal(place?.geonames, 703448, form);
  }
});

test('places: of namesakes the one in a country that the text speaks of', () => {
  const parse = parseOf(
    'Venezuela/PROPN/nsubj>closed closed/VERB/root a/DET/det>port port/NOUN/obj>closed near/ADP/case>Barcelona Barcelona/PROPN/obl>closed ./PUNCT/punct>closed',
  );
  assert.deepEqual(namesOf(parse, [named(parse, 'Venezuela', 'Venezuela', 'VEN')]), ['Venezuela VEN', 'Barcelona VEN']);
  assert.deepEqual(namesOf(parse), ['Barcelona ESP']);
});

test('places: of namesakes the one in the land named behind it, near where that lies', () => {
  const line = (land: string) =>
    `He/PRON/nsubj>lives lives/VERB/root in/ADP/case>Cambridge Cambridge/PROPN/obl>lives ,/PUNCT/punct>${land} ${land}/PROPN/appos>Cambridge ./PUNCT/punct>lives`;
  assert.deepEqual(namesOf(parseOf(line('Massachusetts'))), ['Cambridge USA', 'Massachusetts USA']);
  assert.deepEqual(namesOf(parseOf(line('Ontario'))), ['Cambridge CAN', 'Ontario CAN']);
  assert.deepEqual(namesOf(parseOf('He/PRON/nsubj>lives lives/VERB/root in/ADP/case>Cambridge Cambridge/PROPN/obl>lives ./PUNCT/punct>lives')), ['Cambridge GBR']);
});

test('places: a small town in a land where the tables have none so called is left out', () => {
  const line = 'He/PRON/nsubj>lives lives/VERB/root in/ADP/case>Bedford Bedford/PROPN/obl>lives ,/PUNCT/punct>Vermont Vermont/PROPN/appos>Bedford ./PUNCT/punct>lives';
  assert.deepEqual(namesOf(parseOf(line)), ['Vermont USA']);
  const list = 'He/PRON/nsubj>saw saw/VERB/root Paris/PROPN/obj>saw ,/PUNCT/punct>London London/PROPN/conj>Paris and/CCONJ/cc>Rome Rome/PROPN/conj>Paris ./PUNCT/punct>saw';
  assert.deepEqual(namesOf(parseOf(list)), ['Paris FRA', 'London GBR', 'Rome ITA']);
});

test('places: a name inside a longer one that is no place is left out', () => {
  assert.deepEqual(namesOf(parseOf('Abraham/PROPN/nsubj>spoke Lincoln/PROPN/flat>Abraham spoke/VERB/root ./PUNCT/punct>spoke')), []);
  assert.deepEqual(
    namesOf(parseOf('The/DET/det>Enquirer Cincinnati/PROPN/compound>Enquirer Enquirer/PROPN/nsubj>reported reported/VERB/root it/PRON/obj>reported ./PUNCT/punct>reported')),
    [],
  );
});

test('places: a name that a person bears in the text is no place, unless a preposition of place stands before it', () => {
  const person = 'Ann/PROPN/nsubj>spoke Houston/PROPN/flat>Ann spoke/VERB/root ./PUNCT/punct>spoke';
  assert.deepEqual(namesOf(parseOf(`${person}\nHouston/PROPN/nsubj>left left/VERB/root ./PUNCT/punct>left`)), []);
  assert.deepEqual(namesOf(parseOf(`${person}\nShe/PRON/nsubj>lives lives/VERB/root in/ADP/case>Houston Houston/PROPN/obl>lives ./PUNCT/punct>lives`)), ['Houston USA']);
});

test('places: "eastern", "region" and a weekday beside a name leave it a place', () => {
  assert.deepEqual(
    namesOf(parseOf('He/PRON/nsubj>was was/AUX/cop>Aleppo in/ADP/case>Aleppo Eastern/ADJ/amod>Aleppo Aleppo/PROPN/root Monday/PROPN/flat>Aleppo ./PUNCT/punct>Aleppo')),
    ['Aleppo SYR'],
  );
  assert.deepEqual(namesOf(parseOf('Troops/NOUN/nsubj>entered entered/VERB/root Vologda/PROPN/compound>Oblast Oblast/PROPN/obj>entered ./PUNCT/punct>entered')), ['Vologda RUS']);
});

test('places: ordinary words are none where a sentence begins, nor alone', () => {
  assert.deepEqual(namesOf(parseOf('Reading/VERB/csubj>fun is/AUX/cop>fun fun/NOUN/root ./PUNCT/punct>fun')), []);
  assert.deepEqual(namesOf(parseOf('Most/ADJ/amod>people people/NOUN/nsubj>left left/VERB/root ./PUNCT/punct>left')), []);
  assert.deepEqual(namesOf(parseOf('They/PRON/nsubj>like like/VERB/root Nice/PROPN/compound>weather weather/NOUN/obj>like ./PUNCT/punct>like')), []);
  assert.deepEqual(namesOf(parseOf('They/PRON/nsubj>met met/VERB/root in/ADP/case>Nice Nice/PROPN/obl>met ./PUNCT/punct>met')), ['Nice FRA']);
  assert.deepEqual(namesOf(parseOf('they/PRON/nsubj>split split/VERB/root the/DET/det>sale sale/NOUN/obj>split ./PUNCT/punct>split')), []);
});

test('places: a small town needs a word that speaks for it where its name is a common surname', () => {
  assert.deepEqual(namesOf(parseOf('Everett/PROPN/nsubj>refused refused/VERB/root ./PUNCT/punct>refused')), []);
  assert.deepEqual(namesOf(parseOf('He/PRON/nsubj>spoke spoke/VERB/root in/ADP/case>Everett Everett/PROPN/obl>spoke ./PUNCT/punct>spoke')), ['Everett USA']);
  const shelled = parseOf('Ukraine/PROPN/nsubj>left left/VERB/root Kramatorsk/PROPN/obj>left ./PUNCT/punct>left');
  assert.deepEqual(namesOf(shelled, [named(shelled, 'Ukraine', 'Ukraine', 'UKR')]), ['Ukraine UKR', 'Kramatorsk UKR']);
});

test('places: states come from the names that are known already; persons and bodies are not looked into', () => {
  const parse = parseOf('Georgia/PROPN/nsubj>thanked thanked/VERB/root Paris/PROPN/obj>thanked ./PUNCT/punct>thanked');
  const others = [named(parse, 'Georgia', 'Georgia', 'GEO'), named(parse, 'Paris', null, 'USA')];
  const found = findPlaces(parse, gazetteer, others);
  assert.deepEqual(
    found.map(({ name, kind, country }) => [name, kind, country]),
    [['Georgia', 'state', 'GEO']],
  );
});

test('places: a dateline in capitals is a place', () => {
  assert.deepEqual(
    namesOf(parseOf('CHARLOTTE/NOUN/nsubj>gathered -/PUNCT/punct>leaders The/DET/det>leaders leaders/NOUN/appos>CHARLOTTE gathered/VERB/root ./PUNCT/punct>gathered')),
    ['Charlotte USA'],
  );
});

test('places: names with apostrophes are found as the words are cut', () => {
  assert.deepEqual(namesOf(parseOf("They/PRON/nsubj>fled fled/VERB/root to/ADP/case>Bazar Cox/PROPN/nmod:poss>Bazar 's/PART/case>Cox Bazar/PROPN/obl>fled ./PUNCT/punct>fled")), [
    "Cox's Bazar BGD",
  ]);
  assert.deepEqual(namesOf(parseOf("They/PRON/nsubj>fled fled/VERB/root to/ADP/case>Xi'an Xi'an/PROPN/obl>fled ./PUNCT/punct>fled")), ["Xi'an CHN"]);
});

test('places: a name that no table lists is a place beside a noun for one, in the country named with it', () => {
  const town = parseOf(
    'Oslo/PROPN/nsubj>took took/VERB/root the/DET/det>town town/NOUN/obj>took of/ADP/case>Zumbra Zumbra/PROPN/nmod>town in/ADP/case>Chad eastern/ADJ/amod>Chad Chad/PROPN/nmod>town',
  );
  assert.ok(namesOf(town, [named(town, 'Chad', 'Chad', 'TCD')]).includes('Zumbra TCD'));
  const region = parseOf('Rain/NOUN/nsubj>fell fell/VERB/root in/ADP/case>region the/DET/det>region Zumbra/PROPN/compound>region region/NOUN/obl>fell');
  assert.deepEqual(namesOf(region), ['Zumbra –']);
});

test('places: a name behind another noun is no place', () => {
  const idea = parseOf('The/DET/det>idea idea/NOUN/nsubj>failed of/ADP/case>Zumbra Zumbra/PROPN/nmod>idea failed/VERB/root');
  assert.deepEqual(namesOf(idea), []);
});
