// A user's own table of actors, CSV or JSON ↔ rows of cells by column name. Here only the form is read: whether a cell makes sense
// is asked of `row-checks.ts`. docs/actors.md describes the format for those who write tables.
import { csvRecord, readCsv } from '../base/index.ts';
import { jsonRecords } from './json-records.ts';

/** The columns that a table may have, in the order in which tables are written. `kind` and `name` must be there. */
export const ACTOR_COLUMNS = [
  'kind',
  'name',
  'aliases',
  'short',
  'country',
  'gender',
  'sectors',
  'terms',
  'seats',
  'capital',
  'adjectives',
  'nationals',
  'wikidata',
  'note',
  'source',
] as const;

/** A column of a table of actors. */
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

/** The cells of one actor; "" where there is nothing. Several values in a cell are parted by "|", terms by "; ". */
export type ActorCells = Readonly<Record<ActorColumn, string>>;

/** One row of a table, and where it stands. */
export interface ActorRow {
  readonly file: string;
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly cells: ActorCells;
}

/** What is wrong with a row, where, and what to do about it. */
export interface TableProblem {
  readonly file: string;
  readonly line: number;
  /** The column, or "" where the row as a whole is meant. */
  readonly column: string;
  /** What is wrong, and the remedy where the problem does not say it itself. */
  readonly problem: string;
}

/** A table as it was read: its rows, and what is wrong with the others. */
export interface ActorTable {
  readonly file: string;
  readonly rows: readonly ActorRow[];
  readonly problems: readonly TableProblem[];
}

/** The columns whose cells hold several values. */
export const LISTS: ReadonlySet<ActorColumn> = new Set<ActorColumn>(['aliases', 'short', 'sectors', 'seats', 'capital', 'adjectives', 'nationals']);
const NO_CELLS = Object.fromEntries(ACTOR_COLUMNS.map(column => [column, ''])) as ActorCells;

/** Whether a text is the name of a column. */
export function isActorColumn(name: string): name is ActorColumn {
  return Object.hasOwn(NO_CELLS, name);
}

/** Blanks that are to be made regular. Most cells have none, and a register of thousands is read at a start. */
const ODD_BLANKS = /[^\S ]|\s\s|^\s|\s$/;

function tidy(text: string): string {
  return ODD_BLANKS.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The values of a cell with several. */
export function valuesOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** Values → a cell: blanks are single, empty and repeated values are left out, and a bar within a value becomes a slash. */
export function cellOf(values: Iterable<string>): string {
  return [...new Set(Array.from(values, value => tidy(value.replaceAll('|', '/'))))].filter(Boolean).join('|');
}

/** Whole cells from those that are given; blanks, bars and semicolons are made regular. */
export function actorCells(given: Readonly<Partial<Record<ActorColumn, string>>>): ActorCells {
  const cells: Record<ActorColumn, string> = { ...NO_CELLS };
  for (const column of ACTOR_COLUMNS) {
    const cell = given[column];
    if (!cell) continue;
    if (LISTS.has(column) && cell.includes('|')) cells[column] = cellOf(cell.split('|'));
    else if (column === 'terms') cells[column] = cell.split(';').map(tidy).filter(Boolean).join('; ');
    else cells[column] = tidy(cell);
  }
  return cells;
}

class Reading {
  readonly file: string;
  readonly rows: ActorRow[] = [];
  readonly problems: TableProblem[] = [];

  constructor(file: string) {
    this.file = file;
  }

  say(line: number, column: string, problem: string): void {
    this.problems.push({ file: this.file, line, column, problem });
  }

  row(line: number, cells: Partial<Record<ActorColumn, string>>): void {
    this.rows.push({ file: this.file, line, cells: actorCells(cells) });
  }

  /** The names of the columns as they are known, null for those that are not. */
  header(line: number, names: readonly string[]): (ActorColumn | null)[] | null {
    if (names.length === 1 && /[;\t]/.test(names[0])) {
      this.say(line, '', `the columns are parted by ${names[0].includes(';') ? 'semicolons' : 'tabs'}: save the table with commas (CSV)`);
      return null;
    }
    const seen = new Set<string>();
    const columns = names.map(given => {
      const name = tidy(given).toLowerCase();
      const known = isActorColumn(name) && !seen.has(name) ? name : null;
      if (seen.has(name)) this.say(line, name, 'the column stands there twice: keep one of the two');
      else if (known === null) this.say(line, tidy(given), `unknown column: the columns are ${ACTOR_COLUMNS.join(', ')}`);
      seen.add(name);
      return known;
    });
    const absent = (['kind', 'name'] as const).filter(column => !columns.includes(column));
    for (const column of absent) this.say(line, column, 'the column is missing: the first line names the columns, "kind" and "name" among them');
    return absent.length ? null : columns;
  }

  csv(text: string): void {
    const [first, ...records] = readCsv(text);
    if (!first) return;
    const columns = this.header(first.line, first.cells);
    if (columns === null) return;
    for (const { line, cells, problem } of records) {
      if (problem)
        this.say(line, first.cells[problem.cell - 1] ?? `${problem.cell}`, `${problem.text}: a cell with quotation marks stands in quotation marks, and those within are doubled`);
      else if (cells.length !== columns.length)
        this.say(line, '', `${cells.length} cells where the first line names ${columns.length} columns: a cell that holds a comma stands in quotation marks`);
      else {
        const given: Partial<Record<ActorColumn, string>> = {};
        for (const [index, column] of columns.entries()) if (column) given[column] = cells[index];
        this.row(line, given);
      }
    }
  }

  json(text: string): void {
    const { records, faults } = jsonRecords(text);
    for (const fault of faults) this.say(fault.line, '', `${fault.text}: a JSON table is one array of objects, [{"kind": "person", "name": "…"}, …]`);
    for (const { line, value } of records) {
      const given: Partial<Record<ActorColumn, string>> = {};
      const before = this.problems.length;
      for (const [name, cell] of Object.entries(value)) {
        const text = textOf(cell, name === 'terms' ? '; ' : '|');
        if (!isActorColumn(name)) this.say(line, name, `unknown column: the columns are ${ACTOR_COLUMNS.join(', ')}`);
        else if (text === null) this.say(line, name, 'the value is neither a text nor a list of texts: put it in quotation marks');
        else given[name] = text;
      }
      if (this.problems.length === before) this.row(line, given);
    }
  }
}

function textOf(value: unknown, joint: string): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every(each => typeof each === 'string') ? value.join(joint) : null;
}

/** Whether a table is written as JSON, by its first character. */
export function isJsonTable(text: string): boolean {
  return /^\ufeff?\s*[[{]/.test(text);
}

/**
 * Reads a table: CSV (RFC 4180) whose first line names the columns, or a JSON array of objects. Never throws: what cannot be read
 * is among the problems, and the other rows are there.
 * @param file what the table is called in problems.
 */
export function readActorTable(file: string, text: string): ActorTable {
  const reading = new Reading(file);
  if (isJsonTable(text)) reading.json(text);
  else reading.csv(text);
  return { file, rows: reading.rows, problems: reading.problems };
}

/** The first line of a table in CSV, with its line end. */
export function actorHeader(columns: readonly ActorColumn[] = ACTOR_COLUMNS): string {
  return csvRecord(columns);
}

/** A row of a table in CSV, with its line end. */
export function actorRecord(cells: ActorCells, columns: readonly ActorColumn[] = ACTOR_COLUMNS): string {
  return csvRecord(columns.map(column => cells[column]));
}
