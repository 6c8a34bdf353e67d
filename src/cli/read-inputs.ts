// What `entente read` does: inputs → tasks → outcomes in order → the output, and failures on standard error.
import { createReader } from '../reader/index.ts';
import { failureLine } from './failure.ts';
import { inOrder } from './in-order.ts';
import { fileOutput, type Output, standardOutput } from './output.ts';
import { Pool } from './pool.ts';
import type { ReadVerbOptions } from './read.ts';
import { frameOf, rendererOf } from './renderer.ts';
import { readModel, readTables, readVersion } from './resources.ts';
import { type Outcome, perform, type Settings, weightOf } from './task.ts';
import { tasksOf } from './tasks.ts';

/** Outcomes that may wait for their turn: tasks, and code units of their texts. */
const ROOM = { things: 64, weight: 2_000_000 };

function settingsOf(options: ReadVerbOptions): Settings {
  const { to, explain, predicates, published = null, color, output } = options;
  const terminal = output === undefined && process.stdout.isTTY;
  return { to, explain, predicates, published, color: isColored(color, terminal), width: options.width ?? (terminal ? Math.min(process.stdout.columns || 80, 100) : 80) };
}

/** Colours as asked for; else by NO_COLOR and FORCE_COLOR (no-color.org), else on terminals that know any. */
export function isColored(asked: ReadVerbOptions['color'], terminal: boolean, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && environment['TERM'] !== 'dumb';
}

async function writeOutcomes(outcomes: AsyncIterable<Outcome>, output: Output, settings: Settings, several: boolean): Promise<{ read: number; failed: number }> {
  const frame = await frameOf(settings.to, several);
  let pieces = 0;
  let read = 0;
  let failed = 0;
  for await (const { piece, title, failure } of outcomes) {
    if (failure) {
      failed++;
      process.stderr.write(`${failureLine(failure)}\n`);
    } else read++;
    if (piece) await output.write((pieces++ ? frame.between : frame.before(title)) + piece);
  }
  // No reading at all is still an array, but no page.
  const empty = pieces === 0 && several && settings.to === 'json';
  if (empty) await output.write('[]\n');
  else if (pieces) await output.write(frame.after);
  return { read, failed };
}

/** Reads the inputs and sets the exit status of the process. */
export async function read(inputs: readonly string[], options: ReadVerbOptions): Promise<void> {
  const settings = settingsOf(options);
  const output = options.output === undefined ? standardOutput() : fileOutput(options.output);
  const model = readModel();
  const reader = createReader({ tables: readTables(), model });
  const render = await rendererOf(settings);
  const pool = new Pool({ work: task => perform(task, { reader, render, settings }), jobs: options.jobs, model, settings });
  try {
    const tasks = tasksOf(inputs, { from: options.from, published: settings.published, timeout: options.timeout, agent: `entente/${readVersion()}` });
    const several = inputs.length > 1 || options.from === 'jsonl';
    const { failed } = await writeOutcomes(
      inOrder(tasks, ROOM, weightOf, task => pool.run(task)),
      output,
      settings,
      several,
    );
    await output.close();
    if (failed) process.exitCode = 1;
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    await pool.close();
  }
}
