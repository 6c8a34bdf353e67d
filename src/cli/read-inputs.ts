// What `entente read` does: inputs → tasks → outcomes in order → the output, and failures on standard error.
import { createReader } from '../reader/index.ts';
import { isColored, widthFor } from './coloring.ts';
import { FailureLog } from './failure-log.ts';
import { inOrder } from './in-order.ts';
import { layOwn, ownPaths } from './own-actors.ts';
import { fileOutput, type Output, standardOutput } from './output.ts';
import { Pool } from './pool.ts';
import type { ReadVerbOptions } from './read.ts';
import { articlesLine, Progress } from './progress.ts';
import { type Frame, frameOf, rendererOf } from './renderer.ts';
import { readAttributionModel, readModel, readScorer, readTables, readVersion } from '../resources/index.ts';
import { type Outcome, perform, type Settings, weightOf } from './task.ts';
import { tasksOf } from './tasks.ts';

/** Outcomes that may wait for their turn: tasks, and code units of their texts. */
const ROOM = { things: 64, weight: 2_000_000 };

function settingsOf(options: ReadVerbOptions): Settings {
  const { to, explain = false, predicates = false, published = null, color, output } = options;
  const terminal = output === undefined && process.stdout.isTTY;
  return { to, explain, predicates, published, color: isColored(color, terminal), width: options.width ?? widthFor(terminal) };
}

/** Writes the pieces in their frame. Returns how many inputs failed, and whether anything was written. */
async function writeOutcomes(
  outcomes: AsyncIterable<Outcome>,
  output: Output,
  choose: () => Promise<Frame>,
  progress: Progress<number>,
): Promise<{ failed: number; pieces: number }> {
  const log = new FailureLog();
  let frame: Frame | null = null;
  let pieces = 0;
  let done = 0;
  for await (const { piece, title, failure } of outcomes) {
    if (failure) {
      progress.clear();
      log.add(failure);
    }
    if (piece) {
      frame ??= await choose();
      await output.write((pieces++ ? frame.between : frame.before(title)) + piece);
    }
    progress.update(++done);
  }
  progress.clear();
  log.end('inputs failed');
  if (frame) await output.write(frame.after);
  return { failed: log.count, pieces };
}

/** Reads the inputs and sets the exit status of the process. */
export async function read(inputs: readonly string[], options: ReadVerbOptions): Promise<void> {
  const settings = settingsOf(options);
  if (inputs.includes('-') && process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D on a line of its own.\n');
  const paths = ownPaths(options.actors);
  const tables = readTables();
  const own = paths.length ? layOwn(tables, paths) : { tables, changed: {} };
  if (own === null) return;
  const output = options.output === undefined ? standardOutput() : fileOutput(options.output);
  const models = { model: readModel(), scorer: readScorer(), ...(options.attribution === 'rules' ? {} : { attribution: readAttributionModel() }) };
  const reader = createReader({ tables: own.tables, ...models });
  const render = await rendererOf(settings);
  const pool = new Pool({ work: task => perform(task, { reader, render, settings }), jobs: options.jobs, models, changed: own.changed, settings });
  try {
    // JSONL may be known only once an input is opened; its articles make an array even if there is but one.
    let several = inputs.length > 1;
    const tasks = tasksOf(inputs, { from: options.from, published: settings.published, timeout: options.timeout, agent: `entente/${readVersion()}` });
    const outcomes = inOrder(tasks, ROOM, weightOf, task => {
      several ||= task.kind === 'line';
      return pool.run(task);
    });
    const shows = !options.quiet && process.stderr.isTTY && !(process.stdout.isTTY && options.output === undefined);
    const { failed, pieces } = await writeOutcomes(outcomes, output, () => frameOf(settings.to, several), new Progress(shows ? process.stderr : null, articlesLine));
    // No reading at all is still JSON.
    if (pieces === 0 && settings.to === 'json' && (several || !failed)) await output.write('[]\n');
    if (failed) process.exitCode = 1;
    if (failed && pieces === 0) output.abandon();
    else await output.close();
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    await pool.close();
  }
}
