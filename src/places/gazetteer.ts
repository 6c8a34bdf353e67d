// The tables of places → an index that finds them in a text. Cities come from GeoNames; seas, regions, islands,
// bases and the like from `places.tsv`. Rows are read when first asked for, so that the start stays short.
import { EntenteError, type Tables } from '../base/index.ts';
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
}

/** A place name in a text: its pieces, and the places so called, the largest first. */
export interface PlaceMatch {
  readonly length: number;
  readonly places: readonly Place[];
}

/** Finds places by name. */
export interface Gazetteer {
  /** The longest place name that begins at piece `at`, or null. */
  longest(pieces: Pieces, at: number): PlaceMatch | null;
  /** The places called so, the largest first. */
  named(name: string): readonly Place[];
}

const CITIES = 'places/cities.tsv';
const PLACES = 'places/places.tsv';

/** The data lines of a table with their line numbers, the header checked. */
function linesOf(tables: Tables, path: string, header: string): { text: string; line: number }[] {
  const text = tables[path];
  if (text === undefined) throw new EntenteError('table-row', { file: path, line: 0, problem: 'the table is missing' });
  const found: { text: string; line: number }[] = [];
  let expectHeader = true;
  text.split('\n').forEach((each, index) => {
    const line = each.endsWith('\r') ? each.slice(0, -1) : each;
    if (line === '' || line.startsWith('#')) return;
    if (expectHeader) {
      if (line !== header) throw new EntenteError('table-row', { file: path, line: index + 1, problem: `the header is not "${header.replaceAll('\t', ' ')}"` });
      expectHeader = false;
    } else found.push({ text: line, line: index + 1 });
  });
  return found;
}

function numberOf(cell: string, path: string, line: number): number | undefined {
  if (cell === '') return undefined;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new EntenteError('table-row', { file: path, line, problem: `"${cell}" is not a number` });
  return value;
}

function placeOf(path: string, row: { text: string; line: number }, width: number): Place {
  const cells = row.text.split('\t');
  if (cells.length !== width) throw new EntenteError('table-row', { file: path, line: row.line, problem: `${cells.length} cells where the header names ${width}` });
  const isCity = path === CITIES;
  const [name, geonames, country, latitude, longitude] = isCity ? cells : [cells[0], cells[6], cells[3], cells[4], cells[5]];
  const id = numberOf(geonames, path, row.line);
  const lat = numberOf(latitude, path, row.line);
  const lon = numberOf(longitude, path, row.line);
  return {
    name,
    kind: isCity ? 'city' : cells[2],
    country: country || null,
    ...(id === undefined ? {} : { geonames: id }),
    ...(lat === undefined ? {} : { latitude: lat }),
    ...(lon === undefined ? {} : { longitude: lon }),
    population: isCity ? (numberOf(cells[5], path, row.line) ?? 0) : 0,
  };
}

/**
 * Reads `places/cities.tsv` and `places/places.tsv`.
 * @throws EntenteError `table-row` where a table is missing or its header is wrong; a bad row is reported when it is first met.
 */
export function createGazetteer(tables: Tables): Gazetteer {
  const index = new NameIndex();
  const listed = linesOf(tables, PLACES, 'name\taliases\tkind\tcountry\tlatitude\tlongitude\tgeonames').map(row => ({ row, path: PLACES, width: 7 }));
  const cities = linesOf(tables, CITIES, 'name\tgeonames\tcountry\tlatitude\tlongitude\tpopulation').map(row => ({ row, path: CITIES, width: 6 }));
  const rows = [...listed, ...cities];
  const read: (Place | undefined)[] = new Array(rows.length);
  rows.forEach(({ row, path }, number) => {
    index.add(row.text.slice(0, row.text.indexOf('\t')), number);
    if (path !== PLACES) return;
    for (const alias of row.text.split('\t')[1].split('|')) if (alias) index.add(alias, number);
  });
  const placesOf = (values: readonly number[]): Place[] =>
    values
      .map(value => (read[value] ??= placeOf(rows[value].path, rows[value].row, rows[value].width)))
      .sort((a, b) => Number(b.kind !== 'city') - Number(a.kind !== 'city') || b.population - a.population);
  return Object.freeze({
    longest(pieces: Pieces, at: number): PlaceMatch | null {
      const match = index.longest(pieces, at);
      return match && { length: match.length, places: placesOf(match.values) };
    },
    named: (name: string): readonly Place[] => placesOf(index.exact(name)),
  });
}
