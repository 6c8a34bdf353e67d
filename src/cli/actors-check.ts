// What `entente actors check` does: each fault on its line of standard output, and the exit status 1 where there is one.
import { actorProblems, TABLES_UP_TO, type TableProblem } from '../actors/index.ts';
import { readActorTables, readTables } from '../resources/index.ts';
import type { CheckOptions } from './actors.ts';
import { oneLine } from './excerpts.ts';
import { standardOutput } from './output.ts';
import { rowFailure } from './own-actors.ts';

function problemLine({ file, line, column, problem }: TableProblem): string {
  return `${oneLine(`${file}:${line}: ${column ? `${column}: ` : ''}${problem}`)}\n`;
}

function problemObject(problem: TableProblem): string {
  const { code, hint } = rowFailure(problem);
  return `${JSON.stringify({ code, ...problem, hint })}\n`;
}

/**
 * Checks tables and sets the exit status of the process.
 * @throws EntenteError where a table cannot be read at all.
 */
export async function check(paths: readonly string[], { to, at = TABLES_UP_TO }: CheckOptions): Promise<void> {
  const own = readActorTables(paths);
  const problems = actorProblems(readTables(), own, at.slice(0, 10));
  const output = standardOutput();
  for (const problem of problems) await output.write(to === 'jsonl' ? problemObject(problem) : problemLine(problem));
  if (to === 'terminal') {
    const rows = own.reduce((sum, table) => sum + table.rows.length, 0);
    const checked = own.length ? `${rows} ${rows === 1 ? 'actor' : 'actors'}` : "the package's tables";
    process.stderr.write(
      problems.length ? `${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}; docs/actors.md describes the columns. [actor-row]\n` : `No fault in ${checked}.\n`,
    );
  }
  await output.close();
  if (problems.length) process.exitCode = 1;
}
