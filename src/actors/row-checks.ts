// One row of actors → what is wrong with its cells, each with the remedy. The package's own rows and those of users are asked the same.
import { closest, EntenteError } from '../base/index.ts';
import { fold } from '../places/index.ts';
import { type ActorCells, ACTOR_COLUMNS, type ActorColumn, valuesOf } from './actor-table.ts';
import { inCalendar, type Term, termsOf } from './terms.ts';
import { countryLike, officeLike, sectorLike, SECTORS, suggestion, type Vocabulary } from './vocabulary.ts';

/** What is wrong in a column. */
export interface CellProblem {
  readonly column: ActorColumn;
  readonly problem: string;
}

/** The columns that each kind has besides those that all have. */
const OWN_COLUMNS: Readonly<Record<string, readonly ActorColumn[]>> = {
  state: ['seats', 'capital', 'adjectives', 'nationals'],
  person: ['short', 'gender', 'sectors', 'terms'],
  organization: ['sectors', 'seats'],
  group: ['sectors', 'seats'],
};
const COMMON: readonly ActorColumn[] = ['kind', 'name', 'aliases', 'country', 'wikidata', 'note', 'source'];
const NAMES: readonly ActorColumn[] = ['name', 'aliases', 'short', 'seats', 'capital', 'adjectives', 'nationals'];

/** Why a text cannot be a name that is looked for in texts, or null. */
function nameProblem(name: string): string | null {
  if (name.startsWith('#')) return `"${name}" begins with "#": leave that out`;
  if (!/[\p{L}\p{N}]/u.test(name) || fold(name) === '') return `"${name}" holds no letter`;
  const word = /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(name);
  return word ? `"${name}" is a word in small letters and would be found wherever that word stands: write it as names are written` : null;
}

class RowChecks {
  readonly cells: ActorCells;
  readonly vocabulary: Vocabulary;
  readonly problems: CellProblem[] = [];

  /** The country whose offices terms mean that name none. */
  readonly country: string;

  constructor(cells: ActorCells, vocabulary: Vocabulary, country: string) {
    this.cells = cells;
    this.vocabulary = vocabulary;
    this.country = country;
  }

  say(column: ActorColumn, problem: string): void {
    this.problems.push({ column, problem });
  }

  kind(): boolean {
    const { kind } = this.cells;
    if (Object.hasOwn(OWN_COLUMNS, kind)) return true;
    const kinds = Object.keys(OWN_COLUMNS);
    this.say(
      'kind',
      kind === ''
        ? `the kind is missing: one of ${kinds.join(', ')}`
        : `unknown kind "${kind}"${suggestion(closest(kind.toLowerCase(), kinds)) || `: it is one of ${kinds.join(', ')}`}`,
    );
    return false;
  }

  columns(): void {
    const { kind } = this.cells;
    const allowed = new Set([...COMMON, ...OWN_COLUMNS[kind]]);
    for (const column of ACTOR_COLUMNS) {
      if (this.cells[column] === '' || allowed.has(column)) continue;
      const remedy = column === 'short' ? 'write the name among "aliases"' : 'leave the cell empty';
      this.say(column, `a row of kind "${kind}" has nothing in this column: ${remedy}`);
    }
  }

  names(): void {
    if (this.cells.name === '') this.say('name', 'the name is missing');
    if (this.cells.name.includes('|')) this.say('name', 'one name stands here: write the others among "aliases"');
    for (const column of NAMES)
      for (const name of valuesOf(this.cells[column])) {
        const problem = nameProblem(name);
        if (problem) this.say(column, problem);
      }
  }

  codes(): void {
    const { kind, name, country } = this.cells;
    const { countries, codeOf } = this.vocabulary;
    if (kind !== 'state') {
      if (country !== '' && !countries.has(country))
        this.say('country', `unknown country "${country}"${suggestion(countryLike(country, this.vocabulary)) || ': codes are alpha-3, as in data/actors/states.tsv'}`);
      return;
    }
    const named = codeOf.get(fold(name));
    if (country === '') {
      if (named === undefined) this.say('country', 'a state that is not in data/actors/states.tsv needs a code of its own: three capital letters');
    } else if (!/^[A-Z]{3}$/.test(country)) this.say('country', `"${country}" is no alpha-3 code: write three capital letters`);
    else if (named !== undefined && named !== country) this.say('country', `the code of ${name} is ${named}, not "${country}"`);
  }

  sectors(): void {
    for (const sector of valuesOf(this.cells.sectors))
      if (!SECTORS.has(sector)) this.say('sectors', `unknown sector "${sector}"${suggestion(sectorLike(sector)) || `: sectors are ${[...SECTORS].join(' ')}`}`);
  }

  terms(): void {
    const { terms } = this.cells;
    for (const each of terms === '' ? [] : terms.split(';')) {
      let term: Term;
      try {
        [term] = termsOf(each.trim(), this.country, '', 0);
      } catch (error) {
        if (!(error instanceof EntenteError)) throw error;
        this.say('terms', `${error.details['problem']}: write "president 2020-01-31 2024-01-31", or "-" for the second date while it lasts`);
        continue;
      }
      if (term) this.term(term);
    }
  }

  term({ office, country, from, to }: Term): void {
    const { offices, countries, bodies } = this.vocabulary;
    const wrong = [from, to].find(date => date !== '' && !inCalendar(date));
    if (wrong !== undefined) this.say('terms', `"${wrong}" is no day of the calendar`);
    if (to !== '' && to < from.slice(0, to.length)) this.say('terms', `"${office}" ends before it begins: ${from} ${to}`);
    if (!offices.has(office))
      this.say('terms', `unknown office "${office}"${suggestion(officeLike(office, this.vocabulary)) || ': offices are named as in the last column of data/actors/roles.tsv'}`);
    if (country === '') this.say('terms', `"${office}" is an office of no country: fill in the country, or write its code before the office, "FRA:${office}"`);
    // A code that is wrong in its own column has been named there.
    else if (country !== this.country && !countries.has(country) && !bodies.has(country))
      this.say('terms', `"${country}" is neither a country nor a body that is known${suggestion(countryLike(country, this.vocabulary))}`);
  }

  rest(): void {
    const { gender, wikidata } = this.cells;
    if (gender !== '' && gender !== 'm' && gender !== 'f') this.say('gender', `unknown gender "${gender}": write m or f, or leave the cell empty`);
    if (wikidata === '' || /^Q[1-9]\d*$/.test(wikidata)) return;
    const number = /Q[1-9]\d*$/.exec(wikidata.toUpperCase());
    this.say('wikidata', `"${wikidata}" is no Wikidata number${suggestion(number ? [number[0]] : []) || ': write the Q and its digits, as in Q7747'}`);
  }
}

/**
 * What is wrong with a row, in the order of its columns; empty where nothing is. Never throws.
 * @param country the country of the actor, which a row that only adds to one need not repeat.
 */
export function cellProblems(cells: ActorCells, vocabulary: Vocabulary, country = cells.country): readonly CellProblem[] {
  const checks = new RowChecks(cells, vocabulary, country);
  const known = checks.kind();
  checks.names();
  if (known) {
    checks.columns();
    checks.codes();
  }
  checks.sectors();
  checks.terms();
  checks.rest();
  return checks.problems;
}
