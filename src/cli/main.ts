// Arguments → the verb they call → the exit status: 0 all done, 1 some inputs failed, 2 wrong usage.
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { watchForEarlyEnd } from './early-end.ts';
import { failureLine, failureOf } from './failure.ts';
import { createProgram, wasAskedFor } from './program.ts';
import { readVersion } from '../resources/index.ts';
import { isAddress } from './tasks.ts';

/** Runs the program and sets the exit status of the process. */
export async function main(programArguments: readonly string[]): Promise<void> {
  watchForEarlyEnd();
  try {
    await createProgram(readVersion()).parseAsync(programArguments, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      const [first = ''] = programArguments;
      if (error.code === 'commander.unknownCommand' && (existsSync(first) || isAddress(first))) process.stderr.write(`To read it: entente read ${first}\n`);
      process.exitCode = wasAskedFor(error) ? 0 : 2;
    } else {
      process.stderr.write(`${failureLine(failureOf(error, { input: '' }, 'reader-failed'))}\n`);
      if (process.env['ENTENTE_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
      process.exitCode = 1;
    }
  }
}
