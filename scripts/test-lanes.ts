// Compiled test files → lanes: the pure ones together in one process, each isolated one in a process of its own; and what the
// lanes counted → the closing lines of a run. A lane that ends without having counted has failed, whatever its exit code.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaneCounts } from './lane-reporter.ts';

const LANE_MINUTES = 12;
const HERE = import.meta.dirname;

/** What came of one lane. */
export interface LaneResult {
  readonly counts: LaneCounts;
  /** What ended the lane before its time, or null. */
  readonly died: string | null;
}

/** Runs compiled test files together in one fresh process, in the current folder. */
async function runLane(name: string, files: readonly string[], countsPath: string, output: 'inherit' | 'ignore'): Promise<LaneResult> {
  const reporter = pathToFileURL(join(HERE, 'lane-reporter.js')).href;
  const child = spawn(process.execPath, [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout', join(HERE, 'lane-process.js'), ...files], {
    stdio: ['ignore', output, output],
    env: { ...process.env, TZ: 'UTC', ENTENTE_TEST_COUNTS: countsPath },
  });
  const alarm = setTimeout(() => child.kill('SIGKILL'), LANE_MINUTES * 60_000);
  const [code, signal] = await new Promise<[number | null, string | null]>(done => child.once('close', (...ending) => done(ending)));
  clearTimeout(alarm);
  const finished = existsSync(countsPath);
  const counts: LaneCounts = finished ? JSON.parse(readFileSync(countsPath, 'utf8')) : { passed: 0, failed: 0, skipped: [], slow: [] };
  const unexplained = !finished || (code !== 0 && counts.failed === 0);
  return { counts, died: signal ? `${name} was ended by ${signal}` : unexplained ? `${name} ended early, with exit code ${code}` : null };
}

/** Runs test files in their lanes, one lane after the other. */
export async function runLanes(files: readonly string[], output: 'inherit' | 'ignore' = 'inherit'): Promise<LaneResult[]> {
  const isolated = files.filter(file => file.includes('.isolated.test.'));
  const pure = files.filter(file => !isolated.includes(file));
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const results: LaneResult[] = [];
  if (pure.length) results.push(await runLane('the pure lane', pure, join(folder, 'pure.json'), output));
  for (const [index, file] of isolated.entries()) results.push(await runLane(file, [file], join(folder, `${index}.json`), output));
  rmSync(folder, { recursive: true });
  return results;
}

/** The closing lines of a run, and whether it passed: no failure, no dead lane, and at least one test executed. */
export function summarize(results: readonly LaneResult[], seconds: number): { text: string; passed: boolean } {
  const passed = results.reduce((sum, each) => sum + each.counts.passed, 0);
  const failed = results.reduce((sum, each) => sum + each.counts.failed, 0);
  const skipped = results.flatMap(each => each.counts.skipped);
  const dead = results.flatMap(each => each.died ?? []);
  const lines = skipped.map(name => `skipped: ${name}`);
  for (const { name, milliseconds } of results.flatMap(each => each.counts.slow)) lines.push(`slow: ${name} (${(milliseconds / 1000).toFixed(1)} s)`);
  for (const death of dead) lines.push(`✖ ${death}`);
  if (passed + failed === 0) lines.push('✖ no test was executed');
  lines.push(`${results.length} processes, ${seconds.toFixed(1)} s`);
  lines.push(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  return { text: lines.join('\n'), passed: passed > 0 && failed === 0 && dead.length === 0 };
}
