// The package's three tables of actors ↔ entries: one actor each, its cells under the names that users' tables have, and the rows
// that it comes from. Entries can be changed and written back; rows that nobody changed stay on their lines.
import { readTable, type Tables } from '../base/index.ts';
import { type ActorCells, actorCells } from './actor-table.ts';
import { COLUMNS, ORGANISATIONS, PERSONS, STATES } from './table-paths.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** One actor of the tables. */
export interface ActorEntry {
  readonly cells: ActorCells;
  /** The rows that tell of it: the package's own first, then users' in the order in which their tables are laid. */
  readonly rows: readonly RowPlace[];
}

type TablePath = typeof STATES | typeof ORGANISATIONS | typeof PERSONS;

/** The tables that hold one actor a row. */
export const ACTOR_TABLES: readonly TablePath[] = [STATES, ORGANISATIONS, PERSONS];

/** An entry with what it takes to write it back. */
export class Entry implements ActorEntry {
  readonly table: TablePath;
  readonly rows: RowPlace[];
  /** The row as the package's table has it, by that table's columns; null for an actor that is a user's alone. */
  readonly record: Readonly<Record<string, string>> | null;
  cells: ActorCells;
  changed = false;

  constructor(table: TablePath, cells: ActorCells, place: RowPlace, record: Readonly<Record<string, string>> | null) {
    this.table = table;
    this.cells = cells;
    this.rows = [place];
    this.record = record;
  }
}

function kindIn(table: TablePath, record: Readonly<Record<string, string>>): string {
  return table === STATES ? 'state' : table === PERSONS ? 'person' : record['kind'];
}

/** The table that rows of a kind belong to. */
export function tableOfKind(kind: string): TablePath {
  return kind === 'state' ? STATES : kind === 'person' ? PERSONS : ORGANISATIONS;
}

/**
 * The entries of the package's tables, in their order. Places are named by the path under the package ("data/actors/persons.tsv").
 * @throws EntenteError `table-row` where a table is missing or malformed.
 */
export function entriesOf(tables: Tables): Entry[] {
  return ACTOR_TABLES.flatMap(table =>
    readTable(tables, table, COLUMNS[table]).map(({ line, cells }) => {
      const own = table === STATES ? { ...cells, country: cells.code } : cells;
      return new Entry(table, actorCells({ ...own, kind: kindIn(table, cells) }), { file: `data/${table}`, line }, cells);
    }),
  );
}

function recordOf({ table, cells, record }: Entry): Readonly<Record<string, string>> {
  // A state's row has its code in a column of its own; "country" there is another thing, which users' tables do not have.
  return table === STATES ? { ...record, ...cells, code: cells.country, country: record?.['country'] ?? '' } : { ...record, ...cells };
}

/** The texts of the tables in which an entry has changed or come to be, by their paths. */
export function tablesWith(entries: readonly Entry[], tables: Tables): Tables {
  const written: Record<string, string> = {};
  for (const table of ACTOR_TABLES) {
    const changed = entries.filter(entry => entry.table === table && entry.changed);
    if (changed.length === 0) continue;
    const lines = tables[table].replace(/\n$/, '').split('\n');
    const header = (lines.find(line => line !== '' && !line.startsWith('#')) ?? '').replace(/\r$/, '').split('\t');
    for (const entry of changed) {
      const record = recordOf(entry);
      const text = header.map(column => record[column] ?? '').join('\t');
      if (entry.record) lines[entry.rows[0].line - 1] = text;
      else lines.push(text);
    }
    written[table] = `${lines.join('\n')}\n`;
  }
  return written;
}
