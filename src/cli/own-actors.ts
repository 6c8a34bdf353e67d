// The tables of actors that a user names, by `--actors` or in ENTENTE_ACTORS → the package's tables with them laid over.
import { delimiter } from 'node:path';
import { layActors, type Overlay, type TableProblem } from '../actors/index.ts';
import { EntenteError, type Tables } from '../base/index.ts';
import { readActorTables } from '../resources/index.ts';
import { FailureLog } from './failure-log.ts';
import { type Failure, failureOf } from './failure.ts';

/** Paths of users' tables: those of the environment, then those that were given. */
export function ownPaths(given: readonly string[] = [], environment: NodeJS.ProcessEnv = process.env): string[] {
  return [...(environment['ENTENTE_ACTORS'] ?? '').split(delimiter).filter(Boolean), ...given];
}

/** What is wrong with a row, as a failure. */
export function rowFailure({ file, line, column, problem }: TableProblem): Failure {
  return failureOf(new EntenteError('actor-row', { ...(column ? { column } : {}), problem }), { input: file, line }, 'actor-row');
}

/**
 * The package's tables with the user's laid over them. Where a row is malformed, all that are so are printed, the exit status is set to 1, and
 * null is given: half a table would make readings that nobody could account for.
 * @throws EntenteError where a table cannot be read at all.
 */
export function layOwn(tables: Tables, paths: readonly string[]): Overlay | null {
  const overlay = layActors(tables, readActorTables(paths));
  if (overlay.problems.length === 0) return overlay;
  const log = new FailureLog();
  for (const problem of overlay.problems) log.add(rowFailure(problem));
  log.end('faults were found in tables of actors');
  process.exitCode = 1;
  return null;
}
