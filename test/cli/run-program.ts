// Runs the built program as a user would, in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** How a run ended. */
export interface Ending {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** What a run may be given. */
export interface RunOptions {
  /** Standard input: text, bytes, or pieces that are written as fast as they come and are taken. */
  readonly input?: string | Uint8Array | Iterable<string> | AsyncIterable<string>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called once the program runs. */
  readonly during?: (child: ChildProcess) => void;
  /** Milliseconds after which the run is ended and counts as failed. */
  readonly limit?: number;
}

/** Runs `entente ARGUMENTS…` in the repository's root. */
export async function runEntente(programArguments: readonly string[], { input = '', environment = {}, during, limit = 60_000 }: RunOptions = {}): Promise<Ending> {
  const started = performance.now();
  const child = spawn(process.execPath, ['bin/entente.js', ...programArguments], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...environment },
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {});
  const closed = new Promise<[number | null, NodeJS.Signals | null]>((done, failed) => {
    child.once('error', failed);
    child.once('close', (status, signal) => done([status, signal]));
  });
  during?.(child);
  if (typeof input === 'string' || input instanceof Uint8Array) child.stdin.end(input);
  else {
    for await (const piece of input) {
      if (!child.stdin.writable) break;
      if (!child.stdin.write(piece)) await Promise.race([new Promise(drained => child.stdin.once('drain', drained)), closed]);
    }
    child.stdin.end();
  }
  const [status, signal] = await closed;
  return { status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), milliseconds: performance.now() - started };
}

/** The readings (or error objects) of JSONL output. */
export function jsonLines<T>(stdout: string): T[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);
}
