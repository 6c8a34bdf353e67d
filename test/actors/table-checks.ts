// What every row of data/actors must hold, as a list of problems that name file and line.
import { termsOf } from '../../src/actors/index.ts';
import { EntenteError, readTable, type TableRow, type Tables } from '../../src/base/index.ts';
import { fold } from '../../src/places/index.ts';

/** PLOVER's codes for sectors (2018 and 2021 specifications): JRN for the press, MED for physicians and hospitals, UAF for armed groups without allegiance. */
const SECTORS = new Set('GOV MIL COP JUD LEG SPY OPP PTY REB UAF CRM CVL ELI REF REL LAB AGR EDU BUS MNC MED JRN NGO NGM IGO ENV HRI LGL'.split(' '));
const STATES = 'actors/states.tsv';
const ORGANISATIONS = 'actors/organisations.tsv';
const PERSONS = 'actors/persons.tsv';
const ROLES = 'actors/roles.tsv';
const GIVEN_NAMES = 'actors/given-names.tsv';
const TITLES = 'actors/titles.tsv';
const STATE_COLUMNS = ['code', 'country', 'name', 'status', 'capital', 'adjectives', 'nationals', 'aliases', 'seats', 'leads', 'wikidata'];
/** Bodies that hold offices as countries do, by the code that stands before a colon in a cell of terms. */
const BODIES = /^[A-Z][A-Za-z0-9-]+$/;

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** Collects what is wrong. */
class Checks {
  readonly tables: Tables;
  readonly problems: string[] = [];
  readonly codes = new Set<string>();
  /** Names that mean one actor each, folded, with where they stand. */
  readonly names = new Map<string, string>();
  /** Where persons with terms stand. */
  readonly holders = new Set<string>();

  constructor(tables: Tables) {
    this.tables = tables;
  }

  say(file: string, row: TableRow, problem: string): void {
    this.problems.push(`data/${file}:${row.line}: ${problem}`);
  }

  country(file: string, row: TableRow, code: string): void {
    if (code !== '' && !this.codes.has(code)) this.say(file, row, `unknown country "${code}"`);
  }

  sectors(file: string, row: TableRow): void {
    const sectors = list(row.cells.sectors);
    for (const sector of sectors) if (!SECTORS.has(sector)) this.say(file, row, `unknown sector "${sector}"`);
    if (new Set(sectors).size < sectors.length) this.say(file, row, 'a sector twice');
  }

  wikidata(file: string, row: TableRow): void {
    if (row.cells.wikidata !== '' && !/^Q\d+$/.test(row.cells.wikidata)) this.say(file, row, `"${row.cells.wikidata}" is no Wikidata number`);
  }

  cells(file: string, row: TableRow): void {
    for (const [column, cell] of Object.entries(row.cells)) {
      if (cell !== cell.trim() || /\s\s|^\||\|$|\|\||\| | \|/.test(cell)) this.say(file, row, `stray blanks or bars in "${column}"`);
    }
  }

  /** A name that stands for one actor alone: the code cannot choose between two. */
  name(file: string, row: TableRow, name: string): void {
    const key = `${fold(name)} ${/^[A-Z.]+$/.test(name) ? 'capitals' : ''}`;
    const where = `data/${file}:${row.line}`;
    const other = this.names.get(key);
    if (other === undefined) this.names.set(key, where);
    if (row.cells.terms) this.holders.add(where);
    if (other === undefined) return;
    // Of two office holders of one name ("King Abdullah") the article's date or the text itself decides.
    if (other !== where && !(this.holders.has(other) && row.cells.terms)) this.say(file, row, `"${name}" is also a name of ${other}`);
  }

  /** Spellings may differ in capitals and accents; the same alias twice is a slip. */
  ownNames(file: string, row: TableRow): void {
    const aliases = list(row.cells.aliases);
    if (new Set(aliases).size < aliases.length) this.say(file, row, 'an alias twice');
    for (const name of [row.cells.name, ...aliases]) this.name(file, row, name);
  }

  states(): void {
    const rows = readTable(this.tables, STATES, STATE_COLUMNS);
    for (const row of rows) {
      if (!/^[A-Z]{3}$/.test(row.cells.code)) this.say(STATES, row, `"${row.cells.code}" is no alpha-3 code`);
      if (this.codes.has(row.cells.code)) this.say(STATES, row, `"${row.cells.code}" twice`);
      this.codes.add(row.cells.code);
    }
    for (const row of rows) {
      this.cells(STATES, row);
      this.country(STATES, row, row.cells.country);
      this.wikidata(STATES, row);
      this.ownNames(STATES, row);
    }
  }

  organisations(): void {
    for (const row of readTable(this.tables, ORGANISATIONS, ['name', 'aliases', 'kind', 'country', 'sectors', 'seats', 'wikidata'])) {
      this.cells(ORGANISATIONS, row);
      this.country(ORGANISATIONS, row, row.cells.country);
      this.sectors(ORGANISATIONS, row);
      this.wikidata(ORGANISATIONS, row);
      this.ownNames(ORGANISATIONS, row);
    }
  }

  terms(row: TableRow): void {
    try {
      for (const term of termsOf(row.cells.terms, row.cells.country, PERSONS, row.line)) {
        if (term.to !== '' && term.to < term.from.slice(0, term.to.length)) this.say(PERSONS, row, `"${term.office}" ends before it begins`);
        if (!this.codes.has(term.country) && !BODIES.test(term.country) && term.country !== '') this.say(PERSONS, row, `"${term.country}" is neither a country nor a body`);
      }
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      this.say(PERSONS, row, String(error.details['problem']));
    }
  }

  persons(): void {
    for (const row of readTable(this.tables, PERSONS, ['name', 'aliases', 'short', 'country', 'gender', 'sectors', 'terms', 'wikidata'])) {
      this.cells(PERSONS, row);
      this.country(PERSONS, row, row.cells.country);
      this.sectors(PERSONS, row);
      this.wikidata(PERSONS, row);
      if (!['m', 'f', ''].includes(row.cells.gender)) this.say(PERSONS, row, `unknown gender "${row.cells.gender}"`);
      this.ownNames(PERSONS, row);
      this.terms(row);
    }
  }

  roles(): void {
    const seen = new Map<string, number>();
    for (const row of readTable(this.tables, ROLES, ['noun', 'plural', 'class', 'sectors', 'office'])) {
      this.cells(ROLES, row);
      this.sectors(ROLES, row);
      for (const noun of new Set([row.cells.noun, ...(row.cells.plural === '' || row.cells.plural === '+' ? [] : [row.cells.plural])])) {
        if (seen.has(noun)) this.say(ROLES, row, `"${noun}" is also in line ${seen.get(noun)}`);
        seen.set(noun, row.line);
      }
      if ((row.cells.class === 'office') !== (row.cells.office !== '')) this.say(ROLES, row, 'offices, and they alone, say which office is looked up');
    }
  }

  givenNames(): void {
    const seen = new Map<string, string>();
    for (const row of readTable(this.tables, GIVEN_NAMES, ['gender', 'names'])) {
      if (!['m', 'f'].includes(row.cells.gender)) this.say(GIVEN_NAMES, row, `unknown gender "${row.cells.gender}"`);
      for (const name of row.cells.names.split(' ')) {
        if (name !== fold(name)) this.say(GIVEN_NAMES, row, `"${name}" is not folded`);
        if (seen.has(name)) this.say(GIVEN_NAMES, row, `"${name}" twice`);
        seen.set(name, row.cells.gender);
      }
    }
  }

  titles(): void {
    const seen = new Set<string>();
    for (const row of readTable(this.tables, TITLES, ['title', 'gender', 'sectors'])) {
      this.sectors(TITLES, row);
      if (row.cells.title !== fold(row.cells.title)) this.say(TITLES, row, `"${row.cells.title}" is not folded`);
      if (seen.has(row.cells.title)) this.say(TITLES, row, `"${row.cells.title}" twice`);
      seen.add(row.cells.title);
    }
  }
}

/** What is wrong with the tables of actors; empty where nothing is. */
export function problemsOf(tables: Tables): readonly string[] {
  const checks = new Checks(tables);
  checks.states();
  checks.organisations();
  checks.persons();
  checks.roles();
  checks.givenNames();
  checks.titles();
  return checks.problems;
}
