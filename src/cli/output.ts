// Where the output goes: standard output, at the pace of whoever takes it, or a file that appears whole or not at all.
import { closeSync, existsSync, fchmodSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EntenteError } from '../base/index.ts';
import { onEarlyEnd } from './early-end.ts';

/** Takes the pieces of the output. */
export interface Output {
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** The output is whole. */
  close(): Promise<void>;
  /** The output shall not be: a file is left as it was. */
  abandon(): void;
}

/** Standard output. */
export function standardOutput(stream: NodeJS.WritableStream = process.stdout): Output {
  return {
    write: async text => {
      if (text && !stream.write(text)) await new Promise<void>(done => stream.once('drain', done));
    },
    close: () => new Promise(done => stream.write('', () => done())),
    abandon: () => {},
  };
}

/**
 * A file. What is written goes to a neighbour first, which takes the file's name at the end. Devices and pipes, where
 * nothing can be renamed, are written to directly.
 * @throws EntenteError `output-unwritable` where the folder is missing or may not be written to.
 */
export function fileOutput(path: string): Output {
  const unwritable = (cause: unknown): EntenteError => new EntenteError('output-unwritable', { input: path, problem: (cause as Error).message }, cause);
  const direct = existsSync(path) && !statSync(path).isFile();
  const target = direct ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  let file: number;
  try {
    file = openSync(target, 'w');
    // Who could read and write the file before, still can.
    if (!direct && existsSync(path)) fchmodSync(file, statSync(path).mode);
  } catch (cause) {
    throw unwritable(cause);
  }
  let open = true;
  const abandon = (): void => {
    if (!open) return;
    open = false;
    closeSync(file);
    if (!direct) rmSync(target, { force: true });
  };
  const forget = onEarlyEnd(abandon);
  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (cause) {
      abandon();
      throw unwritable(cause);
    }
  };
  return {
    write: async text =>
      guarded(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      }),
    close: async () =>
      guarded(() => {
        open = false;
        closeSync(file);
        if (!direct) renameSync(target, path);
        forget();
      }),
    abandon: () => {
      abandon();
      forget();
    },
  };
}
