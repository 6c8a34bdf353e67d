// The tables of places → an index that finds them in a text. Cities come from GeoNames; seas, regions, islands, bases, and cities under their
// English names from `places.tsv`. Rows are read when first asked for, so that the start stays short.
import { EntenteError, type Tables } from '../base/index.ts';
import { fold } from './folding.ts';
import { NameIndex } from './name-index.ts';
import type { Pieces } from './pieces.ts';

/** A place of the tables. */
export interface Place {
  readonly name: string;
  /** "city", "sea", "strait", "island", "region", "base", "river", "mountains", "peninsula", "border", "site", "continent". */
  readonly kind: string;
  /** ISO 3166-1 alpha-3, null where several or none. */
  readonly country: string | null;
  readonly geonames?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Inhabitants, in thousands; 0 where unknown. */
  readonly population: number;
  /** Whether the table of hand-picked places has it: well known, so that its name alone speaks for it. */
  readonly listed: boolean;
}

/** A place name in a text: its pieces, and the places so called, the best known first. */
export interface PlaceMatch {
  readonly length: number;
  readonly places: readonly Place[];
}

/** Finds places by name. */
export interface Gazetteer {
  /** The longest place name that begins at piece `at`, or null. */
  longest(pieces: Pieces, at: number): PlaceMatch | null;
  /** The places called so, the hand-picked first, then the largest. */
  named(name: string): readonly Place[];
}

const CITIES = 'places/cities.tsv';
const PLACES = 'places/places.tsv';
const CITY_COLUMNS = 'name\tgeonames\tcountry\tlatitude\tlongitude\tpopulation';
const PLACE_COLUMNS = 'name\taliases\tkind\tcountry\tlatitude\tlongitude\tgeonames';

/** The data lines of a table: where each stands in the table's text, and its 1-based number. */
interface Rows {
  readonly path: string;
  readonly text: string;
  readonly start: number[];
  readonly end: number[];
  readonly line: number[];
}

/** One of them. */
interface Row {
  readonly path: string;
  readonly line: number;
}

/** The data lines of a table, the header checked. */
function rowsOf(tables: Tables, path: string, header: string): Rows {
  const text = tables[path];
  if (text === undefined) throw new EntenteError('table-row', { file: path, line: 0, problem: 'the table is missing' });
  const rows: Rows = { path, text, start: [], end: [], line: [] };
  let expectHeader = true;
  for (let start = 0, line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    if (end > start && text.charCodeAt(start) !== 35) {
      if (!expectHeader) {
        rows.start.push(start);
        rows.end.push(end);
        rows.line.push(line);
      } else if (text.slice(start, end) !== header) throw malformed({ path, line }, `the header is not "${header.replaceAll('\t', ' ')}"`);
      expectHeader = false;
    }
    start = next + 1;
  }
  return rows;
}

function malformed({ path, line }: Row, problem: string): EntenteError {
  return new EntenteError('table-row', { file: path, line, problem });
}

function numberOf(cell: string, row: Row): number | undefined {
  if (cell === '') return undefined;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw malformed(row, `"${cell}" is not a number`);
  return value;
}

function placeOf(rows: Rows, number: number): Place {
  const listed = rows.path === PLACES;
  const row: Row = { path: rows.path, line: rows.line[number] };
  const cells = rows.text.slice(rows.start[number], rows.end[number]).split('\t');
  const width = listed ? 7 : 6;
  if (cells.length !== width) throw malformed(row, `${cells.length} cells where the header names ${width}`);
  const [name, geonames, country, latitude, longitude] = listed ? [cells[0], cells[6], cells[3], cells[4], cells[5]] : cells;
  const id = numberOf(geonames, row);
  const lat = numberOf(latitude, row);
  const lon = numberOf(longitude, row);
  return {
    name,
    kind: listed ? cells[2] : 'city',
    country: country || null,
    ...(id === undefined ? {} : { geonames: id }),
    ...(lat === undefined ? {} : { latitude: lat }),
    ...(lon === undefined ? {} : { longitude: lon }),
    population: listed ? 0 : (numberOf(cells[5], row) ?? 0),
    listed,
  };
}

/** Whether a city of GeoNames is one that the hand-picked table has too. */
function sameCity(a: Place, b: Place): boolean {
  if (a.geonames !== undefined && a.geonames === b.geonames) return true;
  return a.kind === 'city' && a.geonames === undefined && a.country === b.country && fold(a.name) === fold(b.name);
}

/**
 * Reads `places/cities.tsv` and `places/places.tsv`.
 * @throws EntenteError `table-row` where a table is missing or its header is wrong; a bad row is reported when it is first met.
 */
export function createGazetteer(tables: Tables): Gazetteer {
  const index = new NameIndex();
  const listed = rowsOf(tables, PLACES, PLACE_COLUMNS);
  const cities = rowsOf(tables, CITIES, CITY_COLUMNS);
  const count = listed.start.length;
  for (const rows of [listed, cities]) {
    const { text, start, end } = rows;
    const first = rows === listed ? 0 : count;
    for (let number = 0; number < start.length; number++) {
      const tab = text.indexOf('\t', start[number]);
      if (tab < 0 || tab > end[number]) throw malformed({ path: rows.path, line: rows.line[number] }, 'one cell where there should be several');
      index.addFrom(text, start[number], tab, first + number);
      if (rows === cities || text.charCodeAt(tab + 1) === 9) continue;
      const second = text.indexOf('\t', tab + 1);
      for (const alias of text.slice(tab + 1, second < 0 ? end[number] : second).split('|')) index.add(alias, number);
    }
  }
  const read: (Place | undefined)[] = new Array(count + cities.start.length);
  const placesOf = (values: readonly number[]): Place[] => {
    const places = values.map(value => (read[value] ??= value < count ? placeOf(listed, value) : placeOf(cities, value - count)));
    places.sort((a, b) => Number(b.listed) - Number(a.listed) || b.population - a.population);
    return places.filter((place, at) => !places.some((other, before) => before < at && sameCity(other, place)));
  };
  return Object.freeze({
    longest(pieces: Pieces, at: number): PlaceMatch | null {
      const match = index.longest(pieces, at);
      return match && { length: match.length, places: placesOf(match.values) };
    },
    named: (name: string): readonly Place[] => placesOf(index.exact(name)),
  });
}
