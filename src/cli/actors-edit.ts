// What `entente actors add` and `entente actors remove` do: the table is read, checked and written again, whole or not at all.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import {
  type ActorCells,
  type ActorEntry,
  type ActorRow,
  actorCells,
  type ActorTable,
  actorProblems,
  layActors,
  readActorTable,
  rowsNamed,
  type TableProblem,
  TABLES_UP_TO,
  withoutRow,
  withRow,
} from '../actors/index.ts';
import { EntenteError, type Tables } from '../base/index.ts';
import { readActorTables, readTables } from '../resources/index.ts';
import type { AddOptions, RemoveOptions } from './actors.ts';
import { FailureLog } from './failure-log.ts';
import { fileOutput } from './output.ts';
import { rowFailure } from './own-actors.ts';
import { whileLocked } from './table-lock.ts';

function cellsOf(options: AddOptions): ActorCells {
  const { kind, name, country = '', gender = '', wikidata = '', note = '', source = '' } = options;
  const bars = (values: readonly string[] = []): string => values.join('|');
  return actorCells({
    kind,
    name,
    aliases: bars(options.alias),
    short: bars(options.short),
    country,
    gender,
    sectors: bars(options.sector),
    terms: options.term?.join(';') ?? '',
    seats: bars(options.seat),
    capital: bars(options.capital),
    adjectives: bars(options.adjective),
    nationals: bars(options.national),
    wikidata,
    note,
    source,
  });
}

/** The path behind links: the file itself is written, not the link replaced. */
function fileBehind(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/**
 * A table and its text. All its rows can be read, so that nothing in it is lost when it is written again.
 * @throws EntenteError where it is no table or one of its rows cannot be read.
 */
function readWhole(path: string): { rows: readonly ActorRow[]; text: string } {
  const [{ rows, problems }] = readActorTables([path]);
  for (const { line, column, problem } of problems) throw new EntenteError('actor-row', { input: path, line, ...(column ? { column } : {}), problem });
  return { rows, text: readFileSync(path, 'utf8') };
}

async function write(path: string, text: string): Promise<void> {
  const output = fileOutput(path);
  await output.write(text);
  await output.close();
}

interface Judgement {
  readonly table: ActorTable;
  /** The line on which the new row stands. */
  readonly line: number;
  /** What is wrong with the row itself. */
  readonly faults: readonly TableProblem[];
  /** The actor that it tells of; undefined where it is not well formed. */
  readonly entry: ActorEntry | undefined;
}

/** What the last row of a table makes of the register. */
function judge(path: string, text: string, tables: Tables): Judgement {
  const table = readActorTable(path, text);
  const { line } = table.rows[table.rows.length - 1];
  const { entries, problems } = layActors(tables, [table]);
  const entry = entries.find(({ rows }) => rows.some(row => row.file === path && row.line === line));
  return { table, line, faults: problems.filter(problem => problem.line === line), entry };
}

/** Says what is wrong with a row that is not to be: it stands on no line yet. */
function refuse(faults: readonly TableProblem[]): void {
  const log = new FailureLog();
  for (const fault of faults) {
    const { line: _, ...failure } = rowFailure(fault);
    log.add(failure);
  }
  process.exitCode = 2;
}

/**
 * Adds a row to a table. A row that is not well formed is wrong usage (exit status 2).
 * @throws EntenteError `actor-listed` where the table has the actor, `actor-row` where another row of it cannot be read, and where it cannot be read or written.
 */
export async function add(options: AddOptions): Promise<void> {
  const path = fileBehind(options.table);
  await whileLocked(path, async () => {
    const { rows, text } = existsSync(path) ? readWhole(options.table) : { rows: [], text: '' };
    const cells = cellsOf(options);
    const [twin] = rowsNamed(rows, cells);
    if (twin) throw new EntenteError('actor-listed', { input: options.table, line: twin.line, problem: `"${twin.cells.name}"` });
    const after = withRow(text, cells, path.endsWith('.json'));
    const tables = readTables();
    const { table, line, faults, entry } = judge(options.table, after, tables);
    if (faults.length) return refuse(faults);
    await write(path, after);
    const ours = entry && entry.rows.length > 1 ? `; it adds to ${entry.cells.name} (${entry.rows[0].file}:${entry.rows[0].line})` : '';
    process.stderr.write(`Added ${cells.name} to ${options.table}, line ${line}${ours}.\n`);
    for (const { problem } of actorProblems(tables, [table], TABLES_UP_TO).filter(each => each.line === line)) process.stderr.write(`Note: ${problem}.\n`);
  });
}

/**
 * Takes a row out of a table.
 * @throws EntenteError `actor-unknown` where the table has no such row, `actor-names` where it has several, and where it cannot be read or written.
 */
export async function remove(options: RemoveOptions): Promise<void> {
  const path = fileBehind(options.table);
  await whileLocked(path, async () => {
    const { rows, text } = readWhole(options.table);
    const found = rowsNamed(rows, options);
    if (found.length === 0) throw new EntenteError('actor-unknown', { input: options.table, problem: `"${options.name}"` });
    if (found.length > 1) throw new EntenteError('actor-names', { input: options.table, problem: `lines ${found.map(({ line }) => line).join(', ')}` });
    await write(path, withoutRow(text, found[0]));
    process.stderr.write(`Removed ${found[0].cells.name} from ${options.table}, line ${found[0].line}.\n`);
  });
}
