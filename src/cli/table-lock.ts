// One program at a time changes a table: a file beside it says that it is being written. Two that add at once both keep their rows.
import { closeSync, openSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EntenteError } from '../base/index.ts';
import { onEarlyEnd } from './early-end.ts';

/** Milliseconds to wait for another program, and between two tries. */
const PATIENCE = 10_000;
const PAUSE = 20;

/**
 * Does something while no other program does so with the same table.
 * @throws EntenteError `table-busy` where another one does not end, `output-unwritable` where nothing can be written beside the table.
 */
export async function whileLocked<T>(table: string, act: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const lock = join(dirname(table), `.${basename(table)}.lock`);
  for (let waited = 0; ; waited += PAUSE) {
    try {
      closeSync(openSync(lock, 'wx'));
      break;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw new EntenteError('output-unwritable', { input: table, problem: (cause as Error).message }, cause);
      if (waited >= patience) throw new EntenteError('table-busy', { input: table, problem: lock }, cause);
      await setTimeout(PAUSE);
    }
  }
  const release = (): void => rmSync(lock, { force: true });
  const forget = onEarlyEnd(release);
  try {
    return await act();
  } finally {
    release();
    forget();
  }
}
