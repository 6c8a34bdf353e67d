// Runs the built program as a user would, as a process of its own, and tells how long it took and how much memory it held.
// The peak is the operating system's own figure for the whole process, workers included, taken as it exits.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, '../..');

const REPORT_PEAK = `import { isMainThread } from 'node:worker_threads'; import { writeFileSync } from 'node:fs';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.ENTENTE_BENCH_PEAK, String(process.resourceUsage().maxRSS)));`;

/** One run of the program. */
export interface ProgramRun {
  readonly milliseconds: number;
  /** Peak resident memory, megabytes (10^6 bytes). */
  readonly megabytes: number;
  /** Bytes written to standard output. */
  readonly bytes: number;
}

/**
 * Runs `entente ARGUMENTS…` with the given pieces on standard input.
 * @throws Error when it exits with another status than 0.
 */
export async function runProgram(programArguments: readonly string[], input: Iterable<string> = []): Promise<ProgramRun> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const peak = join(folder, 'peak');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`, 'bin/entente.js', ...programArguments], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ENTENTE_BENCH_PEAK: peak },
  });
  const closed = new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  child.stdin.on('error', () => {});
  for (const piece of input) if (!child.stdin.write(piece)) await new Promise(drained => child.stdin.once('drain', drained));
  child.stdin.end();
  const status = await closed;
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`entente ${programArguments.join(' ')} exited with ${status}`);
  const kilobytes = Number(readFileSync(peak, 'utf8'));
  rmSync(folder, { recursive: true });
  return { milliseconds, megabytes: (kilobytes * 1024) / 1e6, bytes };
}
