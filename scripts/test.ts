// `npm test [-- WORD…]`: finds the test files, runs the pure ones in one process and each `*.isolated.test.ts` in its own,
// then prints the counts and the names of skipped tests. Words keep the files whose path holds one of them.
// Exits with 1 when a test fails, when a lane dies, and when no test ran at all.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { LaneCounts } from './test-reporter.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LANE_MINUTES = 12;

interface LaneResult {
  readonly counts: LaneCounts;
  readonly died: string | null;
}

/** The compiled files of the tests in `test/`, sorted; output of sources that are gone is left out. */
function testFiles(words: readonly string[]): string[] {
  return readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.test.ts') && (words.length === 0 || words.some(word => path.includes(word))))
    .map(path => join(ROOT, 'dist/test', path.replace(/\.ts$/, '.js')))
    .sort();
}

/** Runs compiled test files together in one fresh process. */
function runLane(name: string, files: readonly string[], countsPath: string): Promise<LaneResult> {
  const reporter = join(ROOT, 'dist/scripts/test-reporter.js');
  const lane = join(ROOT, 'dist/scripts/test-lane.js');
  const child = spawn(process.execPath, [`--test-reporter=file://${reporter}`, '--test-reporter-destination=stdout', lane, ...files], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'UTC', ENTENTE_TEST_COUNTS: countsPath },
  });
  const alarm = setTimeout(() => child.kill('SIGKILL'), LANE_MINUTES * 60_000);
  return new Promise(done => {
    child.once('close', (code, signal) => {
      clearTimeout(alarm);
      const finished = existsSync(countsPath);
      const counts: LaneCounts = finished ? JSON.parse(readFileSync(countsPath, 'utf8')) : { passed: 0, failed: 0, skipped: [], slow: [] };
      const unexplained = !finished || (code !== 0 && counts.failed === 0);
      done({ counts, died: signal ? `${name} was ended by ${signal}` : unexplained ? `${name} ended early, with exit code ${code}` : null });
    });
  });
}

function summary(results: readonly LaneResult[], seconds: number): string {
  const passed = results.reduce((sum, each) => sum + each.counts.passed, 0);
  const failed = results.reduce((sum, each) => sum + each.counts.failed, 0);
  const skipped = results.flatMap(each => each.counts.skipped);
  const lines = ['', ...skipped.map(name => `skipped: ${name}`)];
  for (const { name, milliseconds } of results.flatMap(each => each.counts.slow)) lines.push(`slow: ${name} (${(milliseconds / 1000).toFixed(1)} s)`);
  for (const { died } of results) if (died) lines.push(`✖ ${died}`);
  if (passed + failed === 0) lines.push('✖ no test was executed');
  lines.push(`${results.length} processes, ${seconds.toFixed(1)} s`);
  lines.push(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  return lines.join('\n');
}

const started = performance.now();
const files = testFiles(process.argv.slice(2));
const isolated = files.filter(file => file.endsWith('.isolated.test.js'));
const pure = files.filter(file => !isolated.includes(file));
const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
const results: LaneResult[] = [];
if (pure.length) results.push(await runLane('the pure lane', pure, join(folder, 'pure.json')));
for (const [index, file] of isolated.entries()) results.push(await runLane(relative(ROOT, file), [file], join(folder, `${index}.json`)));
rmSync(folder, { recursive: true });
console.log(summary(results, (performance.now() - started) / 1000));
const executed = results.some(({ counts }) => counts.passed + counts.failed > 0);
process.exitCode = executed && results.every(({ counts, died }) => counts.failed === 0 && died === null) ? 0 : 1;
