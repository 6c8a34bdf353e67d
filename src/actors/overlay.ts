// Users' tables of actors laid over the package's. A row that means one of those that are there adds its names to it and overrides its
// other cells; every other row is a new actor. "President 2020 2024" replaces the terms of that office that it overlaps: a row
// that ends a president's term need not repeat what else she was.
import type { Tables } from '../base/index.ts';
import { fold } from '../places/index.ts';
import { type ActorCells, type ActorColumn, type ActorRow, type ActorTable, cellOf, type TableProblem, valuesOf } from './actor-table.ts';
import { type ActorEntry, Entry, entriesOf, tableOfKind, tablesWith } from './entries.ts';
import { cellProblems } from './row-checks.ts';
import { sharesDay, type Term } from './terms.ts';
import { termsIn, termText, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The package's actors with users' tables laid over them. */
export interface Overlay {
  /** The package's tables, those of actors with the users' rows in them: what `createRegister` and `createReader` take. */
  readonly tables: Tables;
  /** Only those of them that are not the package's own. */
  readonly changed: Tables;
  /** Every actor, the package's first. */
  readonly entries: readonly ActorEntry[];
  /** What is wrong with the users' rows. A row that is not well formed is left out. */
  readonly problems: readonly TableProblem[];
}

const NAME_LISTS: readonly ActorColumn[] = ['short', 'seats', 'capital', 'adjectives', 'nationals'];
const OVERRIDING: readonly ActorColumn[] = ['kind', 'country', 'gender', 'sectors', 'wikidata', 'note', 'source'];
const ACRONYM = /^[\p{Lu}\p{N}.&-]+$/u;

/** Whether two terms are of one office and share a day. */
export function overlap(a: Term, b: Term): boolean {
  return a.office === b.office && a.country === b.country && sharesDay(a, b);
}

function mergedTerms(old: ActorCells, given: ActorCells, country: string): string {
  const added = termsIn(given.terms, given.country || country);
  const kept = termsIn(old.terms, old.country).filter(term => !added.some(other => overlap(term, other)));
  return [...kept, ...added].map(term => termText(term, country)).join('; ');
}

/** The cells of an actor with a user's row laid over them. */
function merged(old: ActorCells, given: ActorCells): ActorCells {
  const cells: Record<ActorColumn, string> = { ...old };
  for (const column of OVERRIDING) if (given[column] !== '') cells[column] = given[column];
  for (const column of NAME_LISTS) cells[column] = cellOf([...valuesOf(old[column]), ...valuesOf(given[column])]);
  cells.aliases = cellOf([...valuesOf(old.aliases), ...[given.name, ...valuesOf(given.aliases)].filter(name => name !== old.name)]);
  cells.terms = mergedTerms(old, given, cells.country);
  return cells;
}

/** Finds the one actor that a row means. */
class Identities {
  readonly #numbers = new Map<string, Entry[]>();
  readonly #names = new Map<string, Entry[]>();
  readonly #aliases = new Map<string, Entry[]>();
  readonly #states = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { table, cells } = entry;
      const put = (map: Map<string, Entry[]>, key: string): void => {
        const there = map.get(key);
        if (!there) map.set(key, [entry]);
        else if (!there.includes(entry)) there.push(entry);
      };
      if (cells.wikidata) put(this.#numbers, `${table} ${cells.wikidata}`);
      if (cells.kind === 'state') put(this.#states, cells.country);
      put(this.#names, `${table} ${fold(cells.name)}`);
      for (const name of [cells.name, ...valuesOf(cells.aliases)]) if (!ACRONYM.test(name)) put(this.#aliases, `${table} ${fold(name)}`);
    }
  }

  /** By code or Wikidata number, else by its name, else by any full name that is one actor's alone. Other numbers mean another one. */
  find(cells: ActorCells): Entry | null {
    const table = tableOfKind(cells.kind);
    const one = (found: readonly Entry[] | undefined): Entry | null => {
      const fitting = (found ?? []).filter(entry => !cells.wikidata || !entry.cells.wikidata || entry.cells.wikidata === cells.wikidata);
      return fitting.length === 1 ? fitting[0] : null;
    };
    if (cells.kind === 'state' && cells.country) return this.#states.get(cells.country)?.[0] ?? null;
    const numbered = cells.wikidata ? one(this.#numbers.get(`${table} ${cells.wikidata}`)) : null;
    const named = numbered ?? one(this.#names.get(`${table} ${fold(cells.name)}`));
    if (named) return named;
    const names = [cells.name, ...valuesOf(cells.aliases)].filter(name => !ACRONYM.test(name));
    return one([...new Set(names.flatMap(name => this.#aliases.get(`${table} ${fold(name)}`) ?? []))]);
  }
}

/** What cells may say once the users' states and organisations are there. */
function widened(vocabulary: Vocabulary, rows: readonly ActorRow[]): Vocabulary {
  const countries = new Set(vocabulary.countries);
  const bodies = new Set(vocabulary.bodies);
  for (const { cells } of rows) {
    if (cells.kind === 'state' && /^[A-Z]{3}$/.test(cells.country)) countries.add(cells.country);
    if (cells.kind === 'organization') for (const name of [cells.name, ...valuesOf(cells.aliases)]) if (name) bodies.add(name);
  }
  return { ...vocabulary, countries, bodies };
}

/** A user's state without a code is one of the package's; anything else keeps its cells. */
function coded(cells: ActorCells, { codeOf }: Vocabulary): ActorCells {
  return cells.kind === 'state' && cells.country === '' ? { ...cells, country: codeOf.get(fold(cells.name)) ?? '' } : cells;
}

/** Lays one table over the actors that are there; rows that are not well formed are left out and named. */
function lay(entries: Entry[], rows: readonly ActorRow[], vocabulary: Vocabulary): TableProblem[] {
  const identities = new Identities(entries);
  const met = new Set<Entry>();
  const problems: TableProblem[] = [];
  for (const { file, line, cells: given } of rows) {
    const cells = coded(given, vocabulary);
    const entry = identities.find(cells);
    const wrong = cellProblems(given, vocabulary, cells.country || entry?.cells.country);
    for (const each of wrong) problems.push({ file, line, ...each });
    if (wrong.length) continue;
    // Each row of a table is an actor of its own: a second row that means the same one is somebody else of that name. A code is one state's.
    if (entry && (cells.kind === 'state' || !met.has(entry))) {
      entry.cells = merged(entry.cells, cells);
      entry.rows.push({ file, line });
      entry.changed = true;
      met.add(entry);
    } else {
      const added = new Entry(tableOfKind(cells.kind), cells, { file, line }, null);
      added.changed = true;
      entries.push(added);
    }
  }
  return problems;
}

/**
 * Lays users' tables over the package's, one after the other.
 * @throws EntenteError `table-row` where one of the package's own tables is missing or malformed; never for what users' tables hold.
 */
export function layActors(tables: Tables, own: readonly ActorTable[]): Overlay {
  const entries = entriesOf(tables);
  if (own.length === 0) return { tables, changed: {}, entries, problems: [] };
  const problems: TableProblem[] = [];
  const vocabulary = widened(
    vocabularyOf(tables),
    own.flatMap(({ rows }) => rows),
  );
  for (const table of own) problems.push(...[...table.problems, ...lay(entries, table.rows, vocabulary)].sort((a, b) => a.line - b.line));
  const changed = tablesWith(entries, tables);
  return { tables: { ...tables, ...changed }, changed, entries, problems };
}
