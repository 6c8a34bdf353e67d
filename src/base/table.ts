// Reads the tab-separated tables under `data/`: a header line of column names, then one record a line.
// "#" opens a comment line; an empty cell is an empty string. It does not know what a table means:
// each folder that owns a table reads its rows into its own types.
import { EntenteError } from './errors.ts';

/** The text of every data table, keyed by its path under `data/` ("actors/states.tsv"). */
export type Tables = Readonly<Record<string, string>>;

/** One record: cells by column name, and the 1-based line it stands on. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

function mayBeBlank(code: number): boolean {
  return code <= 32 || code > 126;
}

/** Hardly a cell has blanks around it: looking is cheaper than trimming all. */
function trimmed(cell: string): string {
  return cell !== '' && (mayBeBlank(cell.charCodeAt(0)) || mayBeBlank(cell.charCodeAt(cell.length - 1))) ? cell.trim() : cell;
}

/**
 * The records of one table, in file order.
 * @throws EntenteError `table-row` naming file and line where the file is missing, a wanted column is absent or a row has another number of cells than the header.
 */
export function readTable(tables: Tables, path: string, columns: readonly string[]): TableRow[] {
  const text = tables[path];
  if (text === undefined) throw new EntenteError('table-row', { file: path, line: 0, problem: 'the table is missing' });
  const rows: TableRow[] = [];
  let header: string[] | null = null;
  const lines = text.split('\n');
  const returns = text.includes('\r');
  for (let index = 0; index < lines.length; index++) {
    const line = returns && lines[index].endsWith('\r') ? lines[index].slice(0, -1) : lines[index];
    if (line === '' || line[0] === '#') continue;
    const cells = line.split('\t');
    if (header === null) {
      header = cells;
      const absent = columns.filter(column => !cells.includes(column));
      if (absent.length) throw new EntenteError('table-row', { file: path, line: index + 1, problem: `no column ${absent.join(', ')}` });
      continue;
    }
    if (cells.length !== header.length)
      throw new EntenteError('table-row', { file: path, line: index + 1, problem: `${cells.length} cells where the header names ${header.length}` });
    const record: Record<string, string> = {};
    for (let column = 0; column < header.length; column++) record[header[column]] = trimmed(cells[column]);
    rows.push({ line: index + 1, cells: record });
  }
  return rows;
}
