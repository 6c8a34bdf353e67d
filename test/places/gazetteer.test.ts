import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Tables } from '../../src/base/index.ts';
import { readTables } from '../../src/resources/index.ts';
import { NameIndex, type Pieces, capitalsOf, createGazetteer, fold, piecesOf, piecesOfName } from '../../src/places/index.ts';
import { parseOf } from '../notation.ts';

const tables = readTables();
const gazetteer = createGazetteer(tables);
const KINDS = new Set(['city', 'sea', 'strait', 'island', 'region', 'base', 'river', 'mountains', 'peninsula', 'border', 'site', 'continent']);
const CITY_HEADER = 'name\tgeonames\tcountry\tlatitude\tlongitude\tpopulation\n';
const PLACE_HEADER = 'name\taliases\tkind\tcountry\tlatitude\tlongitude\tgeonames\n';

function rowsOf(path: string): string[][] {
  return tables[path]
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'));
}

function withRows(cities: string, places: string): Tables {
  return { 'places/cities.tsv': CITY_HEADER + cities, 'places/places.tsv': PLACE_HEADER + places };
}

test('gazetteer: every row of its tables is sound and is found by each of its names', () => {
  const names = [...rowsOf('places/cities.tsv').map(([name]) => name), ...rowsOf('places/places.tsv').flatMap(([name, aliases]) => [name, ...aliases.split('|').filter(Boolean)])];
  assert.ok(names.length > 6000);
  for (const name of names) {
    const found = gazetteer.named(name);
    assert.ok(found.length > 0, name);
    for (const { kind, country, latitude, longitude, geonames, population } of found) {
      assert.ok(KINDS.has(kind), `${name}: ${kind}`);
      assert.ok(country === null || /^[A-Z]{3}$/.test(country), `${name}: ${country}`);
      assert.ok(latitude === undefined || Math.abs(latitude) <= 90, name);
      assert.ok(longitude === undefined || Math.abs(longitude) <= 180, name);
      assert.ok(geonames === undefined || (Number.isInteger(geonames) && geonames > 0), name);
      assert.ok(population >= 0);
    }
  }
});

test('gazetteer: no hand-picked place stands twice, no number belongs to two cities', () => {
  const names = rowsOf('places/places.tsv').map(([name]) => name);
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
  const numbers = rowsOf('places/cities.tsv').map(row => row[1]);
  assert.equal(new Set(numbers).size, numbers.length);
});

// Names of conflict news that must not be missing, with the country each lies in ("" for none or several).
const WANTED =
  'Kherson UKR|Bakhmut UKR|Avdiivka UKR|Kupiansk UKR|Crimea UKR|Sevastopol UKR|Donbas UKR|Kursk RUS|Belgorod RUS|Rafah PSE|Khan Younis PSE|Gaza City PSE|West Bank PSE|Goma COD|' +
  'El Fasher SDN|Darfur SDN|Tigray ETH|Scarborough Shoal|Second Thomas Shoal|Panmunjom|Kaesong PRK|Wonsan PRK|Natanz IRN|Aden YEM|Hodeidah YEM|Idlib SYR|Kobani SYR|Nagorno-Karabakh AZE|' +
  'Zangezur ARM|Kashmir|Golan Heights SYR|Strait of Hormuz|Bab el-Mandeb|Taiwan Strait|Geneva CHE|Astana KAZ|Naypyidaw MMR|Washington USA|Odesa UKR|Mosul IRQ|Misrata LBY|The Hague NLD|' +
  'Kostiantynivka UKR|Sumy region UKR|Krasnodar Krai RUS|Hadramout governorate YEM|Nineveh province IRQ|Chin state MMR|West Kordofan state SDN|Ain al-Asad IRQ|Kadena JPN|Gilgit-Baltistan PAK|' +
  'Baengnyeong Island KOR|Fiery Cross Reef|Socotra YEM|Abu Musa IRN|Bab al-Hawa SYR|Bushehr nuclear plant IRN|Oskil|Durand Line|Upper Lars GEO|Doraleh DJI|Engels air base RUS';

test('gazetteer: knows the places of conflict news', () => {
  for (const wanted of WANTED.split('|')) {
    const country = /^(.*) ([A-Z]{3})$/.exec(wanted);
    const [place] = gazetteer.named(country?.[1] ?? wanted);
    assert.equal(place?.country, country?.[2] ?? null, wanted);
    assert.ok(place?.latitude !== undefined, wanted);
  }
});

test('gazetteer: the hand-picked place comes before its namesakes and stands for the same city of the other table', () => {
  const found = createGazetteer(withRows('Odessa\t1\tUSA\t31.8\t-102.3\t119\nOdessa\t2\tUKR\t46.5\t30.7\t1002\n', 'Odesa\tOdessa\tcity\tUKR\t46.48\t30.73\t2\n')).named('Odessa');
  assert.deepEqual(
    found.map(({ name, country }) => [name, country]),
    [
      ['Odesa', 'UKR'],
      ['Odessa', 'USA'],
    ],
  );
});

test('gazetteer: a malformed row is reported with its file and line', () => {
  const named = (cities: string, places: string, name: string) => () => createGazetteer(withRows(cities, places)).named(name);
  assert.throws(named('Here\t1\tUSA\n', '', 'Here'), { code: 'table-row', details: { file: 'places/cities.tsv', line: 2, problem: '3 cells where the header names 6' } });
  assert.throws(named('Here\tone\tUSA\t1\t2\t3\n', '', 'Here'), { code: 'table-row', details: { file: 'places/cities.tsv', line: 2, problem: '"one" is not a number' } });
  assert.throws(named('', '# a comment\nHere\n', 'Here'), {
    code: 'table-row',
    details: { file: 'places/places.tsv', line: 3, problem: 'one cell where there should be several' },
  });
  assert.throws(() => createGazetteer({ 'places/places.tsv': PLACE_HEADER }), { code: 'table-row' });
  assert.throws(() => createGazetteer({ 'places/places.tsv': PLACE_HEADER, 'places/cities.tsv': 'name\tgeonames\n' }), { code: 'table-row' });
});

test('gazetteer: lines may end with a carriage return', () => {
  const crlf = withRows('Here\t1\tUSA\t1\t2\t3\n', 'There\t\tregion\t\t\t\t\n');
  const found = createGazetteer(Object.fromEntries(Object.entries(crlf).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])));
  assert.equal(found.named('Here')[0]?.population, 3);
  assert.deepEqual(found.named('There')[0], { name: 'There', kind: 'region', country: null, population: 0, listed: true });
});

test('names: compared without case, diacritics, dots and apostrophes', () => {
  assert.equal(fold('São Tomé'), 'sao tome');
  assert.equal(fold('U.S.'), 'us');
  assert.equal(fold('Łódź'), 'lodz');
  assert.deepEqual(piecesOfName("People's Republic").pieces, ['people', 's', 'republic']);
  assert.deepEqual(piecesOfName('Kim Jong-un').pieces, ['kim', 'jong', 'un']);
  assert.deepEqual([capitalsOf('US', 0, 2), capitalsOf('Us', 0, 2), capitalsOf('us', 0, 2)], [2, 1, 0]);
});

test('names: the longest match wins, and capitals asked for are needed', () => {
  const index = new NameIndex();
  index.add('New York', 1);
  index.add('New York City', 2);
  index.add('US', 3);
  const longest = (words: string) => {
    const pieces = piecesOf(
      parseOf(
        words
          .split(' ')
          .map(word => `${word}/PROPN/root`)
          .join(' '),
      ),
    );
    return index.longest(pieces, 0);
  };
  assert.deepEqual(longest('New York City hall'), { length: 3, values: [2] });
  assert.deepEqual(longest('New York mayor'), { length: 2, values: [1] });
  assert.equal(longest('new York'), null);
  assert.equal(longest('us'), null);
  assert.deepEqual(longest('US'), { length: 1, values: [3] });
  assert.deepEqual([index.exact('new york'), index.exact('york')], [[1], []]);
});

test('names: every name that is added is found again', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), names => {
      const index = new NameIndex();
      names.forEach((each, value) => index.add(each, value));
      names.forEach((each, value) => {
        if (piecesOfName(each).pieces.length) assert.ok(index.exact(each).includes(value), JSON.stringify(each));
      });
    }),
  );
});

test('names: of any names and any text, the longest that stands there is found, whatever was looked up before', () => {
  const word = fc.constantFrom('San', 'san', 'Jose', 'JOSE', 'de', 'El', 'Łódź', 'o', '7', "N'Djamena", 'U.S.');
  const words = fc.array(word, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.array(words, { maxLength: 4 }), fc.array(word, { minLength: 1, maxLength: 8 }), (names, later, text) => {
      const pieces = piecesOf(parseOf(text.map(each => `${each}/PROPN/root`).join(' ')));
      const index = new NameIndex();
      const added: string[] = [];
      for (const each of names) index.add(each.join(' '), added.push(each.join(' ')) - 1);
      for (let at = 0; at < pieces.count; at++) assert.deepEqual(index.longest(pieces, at), longestBySight(added, pieces, at));
      for (const each of later) index.add(each.join('-'), added.push(each.join('-')) - 1);
      for (let at = 0; at < pieces.count; at++) assert.deepEqual(index.longest(pieces, at), longestBySight(added, pieces, at));
    }),
    { numRuns: 300 },
  );
});

/** The same answer as the index gives, by trying every name. */
function longestBySight(names: readonly string[], pieces: Pieces, at: number): { length: number; values: number[] } | null {
  const fits = (name: string): number => {
    const wanted = piecesOfName(name);
    const here = wanted.pieces.every((piece, index) => pieces.text[at + index] === piece && pieces.capitals[at + index] >= wanted.capitals[index]);
    return here ? wanted.pieces.length : 0;
  };
  const length = Math.max(0, ...names.map(fits));
  return length === 0 ? null : { length, values: names.flatMap((name, value) => (fits(name) === length ? value : [])) };
}
