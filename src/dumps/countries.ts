// How dumps name countries → our codes: Wikidata's numbers, OpenSanctions' two-letter codes, and names in the names of positions.
import { valuesOf } from '../actors/index.ts';
import { readTable, type Tables } from '../base/index.ts';
import { fold } from '../places/index.ts';

/** Finds countries. Codes are alpha-3 as in `actors/states.tsv`. */
export interface Countries {
  /** By the number of a Wikidata item, without its "Q". */
  ofItem(number: number): string | undefined;
  /** By a code of FollowTheMoney ("ru", "ge-ab", "us-ca"). */
  ofCode(code: string): string | undefined;
  /** By a folded name, short or in the form that titles have ("french republic"). */
  named(name: string): string | undefined;
  /** By a folded adjective ("french"). */
  adjective(adjective: string): string | undefined;
}

/** "Republic of X", "X Republic": the long names of states follow a few patterns, and the tables list only what news writes. */
const LONG = ['republic of', 'kingdom of', 'state of', 'federal republic of', 'islamic republic of', "people's republic of", 'grand duchy of', 'commonwealth of', 'federation of'];
const AFTER_ADJECTIVE = ['republic', 'federation', 'confederation'];

/**
 * Reads `actors/states.tsv` and `dumps/countries.tsv`.
 * @throws EntenteError `table-row` where one is missing or malformed.
 */
export function countriesOf(tables: Tables): Countries {
  const items = new Map<number, string>();
  const byCode = new Map<string, string>();
  const names = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const states = readTable(tables, 'actors/states.tsv', ['code', 'name', 'aliases', 'adjectives', 'wikidata']);
  for (const { cells } of states) {
    if (cells.wikidata) items.set(Number(cells.wikidata.slice(1)), cells.code);
    for (const name of [cells.name, ...valuesOf(cells.aliases)]) names.set(fold(name), cells.code);
    for (const adjective of valuesOf(cells.adjectives)) adjectives.set(fold(adjective), cells.code);
  }
  // What the tables list is meant first: the Republic of the Congo is not the Congo.
  for (const { cells } of states) {
    for (const pattern of LONG) put(names, fold(`${pattern} ${cells.name}`), cells.code);
    for (const adjective of valuesOf(cells.adjectives)) for (const noun of AFTER_ADJECTIVE) put(names, fold(`${adjective} ${noun}`), cells.code);
  }
  for (const { cells } of readTable(tables, 'dumps/countries.tsv', ['country', 'codes', 'items'])) {
    for (const code of valuesOf(cells.codes)) byCode.set(code, cells.country);
    for (const item of valuesOf(cells.items)) items.set(Number(item.slice(1)), cells.country);
  }
  return {
    ofItem: number => items.get(number),
    ofCode(given) {
      const code = given.toLowerCase();
      return byCode.get(code) ?? byCode.get(code.replace(/-.*/, ''));
    },
    named: name => names.get(name.replace(/^the /, '')),
    adjective: adjective => adjectives.get(adjective),
  };
}

function put(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

/** The codes of all states and territories that the register has. */
export function countryCodes(tables: Tables): ReadonlySet<string> {
  return new Set(readTable(tables, 'actors/states.tsv', ['code']).map(({ cells }) => cells.code));
}
