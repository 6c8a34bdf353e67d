// Users' tables of actors on disk → the package's tables with theirs laid over them.
import { readFileSync } from 'node:fs';
import { EntenteError, fileError } from '../base/index.ts';
import { type ActorTable, layActors, type Overlay, readActorTable, type Tables } from '../reader/index.ts';

function readTableText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw fileError(path, cause);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new EntenteError('actor-table', { input: path, problem: 'it is not UTF-8' }, cause);
  }
}

/**
 * Reads users' tables. Bad rows are among a table's problems.
 * @throws EntenteError `file-missing`, `file-directory`, `file-unreadable`, or `actor-table` where one is not UTF-8.
 */
export function readActorTables(paths: readonly string[]): ActorTable[] {
  return paths.map(path => readActorTable(path, readTableText(path)));
}

/**
 * The package's tables with users' tables laid over them, the later over the earlier.
 * @throws EntenteError as `readActorTables` does, and `actor-row` for the first row that is not well formed.
 */
export function overlaidTables(tables: Tables, paths: readonly string[]): Overlay {
  const overlay = layActors(tables, readActorTables(paths));
  for (const { file, line, column, problem } of overlay.problems) throw new EntenteError('actor-row', { input: file, line, ...(column ? { column } : {}), problem });
  return overlay;
}
