// The package's own tables of actors → what is wrong in their rows, beyond what a row of a user's table is asked: codes that stand
// twice, stray blanks, role nouns, given names, titles.
import { readTable, type TableRow, type Tables } from '../base/index.ts';
import { fold } from '../places/index.ts';
import { type TableProblem, valuesOf } from './actor-table.ts';
import { ACTOR_TABLES, type Entry } from './entries.ts';
import { cellProblems } from './row-checks.ts';
import { COLUMNS, GIVEN_NAMES, MEMBERS, ORGANISATIONS, REGIONS, ROLES, STATES, TITLES } from './table-paths.ts';
import { isDate, sharesDay, type Span } from './terms.ts';
import { SECTORS, type Vocabulary } from './vocabulary.ts';

/** Collects what is wrong. */
class Checks {
  readonly tables: Tables;
  readonly problems: TableProblem[] = [];

  constructor(tables: Tables) {
    this.tables = tables;
  }

  say(file: string, { line }: TableRow, column: string, problem: string): void {
    this.problems.push({ file: `data/${file}`, line, column, problem });
  }

  /** Blanks and bars that reading would make regular; a table of ours has none to begin with. */
  blanks(file: string, row: TableRow): void {
    for (const [column, cell] of Object.entries(row.cells)) if (/\s\s|^\||\|$|\|\||\| | \|/.test(cell)) this.say(file, row, column, 'stray blanks or bars');
  }

  /** Spellings may differ in capitals and accents; the same value twice is a slip. */
  repeated(file: string, row: TableRow, column: string): void {
    const values = valuesOf(row.cells[column]);
    if (new Set(values).size < values.length) this.say(file, row, column, 'a value twice');
  }

  actors(): void {
    for (const file of ACTOR_TABLES)
      for (const row of readTable(this.tables, file, COLUMNS[file])) {
        this.blanks(file, row);
        this.repeated(file, row, 'aliases');
        if (file !== STATES) this.repeated(file, row, 'sectors');
      }
  }

  states(): void {
    const rows = readTable(this.tables, STATES, COLUMNS[STATES]);
    const codes = new Set<string>();
    for (const row of rows) {
      if (codes.has(row.cells.code)) this.say(STATES, row, 'code', `"${row.cells.code}" twice`);
      codes.add(row.cells.code);
    }
    for (const row of rows) if (row.cells.country !== '' && !codes.has(row.cells.country)) this.say(STATES, row, 'country', `unknown country "${row.cells.country}"`);
  }

  members(): void {
    const bodies = new Set(readTable(this.tables, ORGANISATIONS, COLUMNS[ORGANISATIONS]).map(({ cells }) => cells.name));
    const codes = new Set(readTable(this.tables, STATES, COLUMNS[STATES]).map(({ cells }) => cells.code));
    const stays = new Map<string, Span[]>();
    for (const row of readTable(this.tables, MEMBERS, COLUMNS[MEMBERS])) {
      const { organisation, members, from, to } = row.cells;
      this.blanks(MEMBERS, row);
      if (!bodies.has(organisation)) this.say(MEMBERS, row, 'organisation', `"${organisation}" is no name in data/${ORGANISATIONS}`);
      const undated = [from || to, to].find(date => date !== '-' && !isDate(date));
      if (undated !== undefined) this.say(MEMBERS, row, 'from', `"${undated}" is no date: YYYY, YYYY-MM, YYYY-MM-DD, or "-" for what lasts`);
      const stay = { from, to: to === '-' ? '' : to };
      if (stay.to !== '' && stay.to < from.slice(0, stay.to.length)) this.say(MEMBERS, row, 'to', `the stay ends before it begins: ${from} ${to}`);
      for (const code of valuesOf(members)) {
        if (!codes.has(code)) this.say(MEMBERS, row, 'members', `unknown country "${code}"`);
        const key = `${organisation} ${code}`;
        const others = stays.get(key) ?? [];
        if (others.some(other => sharesDay(other, stay))) this.say(MEMBERS, row, 'members', `${code} has another stay in ${organisation} at the same time`);
        stays.set(key, [...others, stay]);
      }
    }
  }

  regions(): void {
    const known = new Set(readTable(this.tables, STATES, COLUMNS[STATES]).map(({ cells }) => cells.code));
    for (const row of readTable(this.tables, REGIONS, COLUMNS[REGIONS])) {
      this.blanks(REGIONS, row);
      this.repeated(REGIONS, row, 'states');
      for (const value of valuesOf(row.cells.states)) if (!known.has(value)) this.say(REGIONS, row, 'states', `"${value}" is neither a code nor a region above`);
      for (const name of valuesOf(row.cells.names)) {
        if (known.has(name)) this.say(REGIONS, row, 'names', `"${name}" twice`);
        known.add(name);
      }
    }
  }

  sectors(file: string, row: TableRow): void {
    for (const sector of valuesOf(row.cells.sectors)) if (!SECTORS.has(sector)) this.say(file, row, 'sectors', `unknown sector "${sector}"`);
  }

  roles(): void {
    const seen = new Map<string, number>();
    for (const row of readTable(this.tables, ROLES, COLUMNS[ROLES])) {
      this.blanks(ROLES, row);
      this.sectors(ROLES, row);
      for (const noun of new Set([row.cells.noun, ...(row.cells.plural === '' || row.cells.plural === '+' ? [] : [row.cells.plural])])) {
        if (seen.has(noun)) this.say(ROLES, row, 'noun', `"${noun}" is also in line ${seen.get(noun)}`);
        seen.set(noun, row.line);
      }
      if ((row.cells.class === 'office') !== (row.cells.office !== '')) this.say(ROLES, row, 'office', 'offices, and they alone, say which office is looked up');
    }
  }

  givenNames(): void {
    const seen = new Set<string>();
    for (const row of readTable(this.tables, GIVEN_NAMES, COLUMNS[GIVEN_NAMES])) {
      if (!['m', 'f'].includes(row.cells.gender)) this.say(GIVEN_NAMES, row, 'gender', `unknown gender "${row.cells.gender}"`);
      for (const name of row.cells.names.split(' ')) this.folded(GIVEN_NAMES, row, 'names', name, seen);
    }
  }

  titles(): void {
    const seen = new Set<string>();
    for (const row of readTable(this.tables, TITLES, COLUMNS[TITLES])) {
      this.sectors(TITLES, row);
      this.folded(TITLES, row, 'title', row.cells.title, seen);
    }
  }

  folded(file: string, row: TableRow, column: string, name: string, seen: Set<string>): void {
    if (name !== fold(name)) this.say(file, row, column, `"${name}" is not folded`);
    if (seen.has(name)) this.say(file, row, column, `"${name}" twice`);
    seen.add(name);
  }
}

/** What is wrong in the rows of the package's tables of actors. `entries` are theirs. */
export function tableProblems(tables: Tables, entries: readonly Entry[], vocabulary: Vocabulary): TableProblem[] {
  const checks = new Checks(tables);
  checks.states();
  checks.actors();
  for (const { cells, rows } of entries) for (const problem of cellProblems(cells, vocabulary)) checks.problems.push({ ...rows[0], ...problem });
  checks.members();
  checks.regions();
  checks.roles();
  checks.givenNames();
  checks.titles();
  return checks.problems;
}
