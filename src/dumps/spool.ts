// Values put aside on disk, and read again in the order in which they were put there, as often as wanted. So what a dump holds need
// not be held in memory until its end is known. The file has no name any more once it is open: it goes with the process.
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntenteError } from '../base/index.ts';

const CHUNK = 1 << 18;

/** Values of one type, put aside as JSON. */
export class Spool<T> {
  readonly #path: string;
  readonly #file: number;
  #waiting: string[] = [];
  #waitingLength = 0;
  #size = 0;
  /** How many values there are. */
  count = 0;

  /** @throws EntenteError `output-unwritable` where the folder for temporary files cannot be written to. */
  constructor(folder = tmpdir()) {
    this.#path = join(folder, `entente-${randomUUID()}`);
    this.#file = this.#guarded(() => openSync(this.#path, 'wx+', 0o600));
    rmSync(this.#path, { force: true });
  }

  #guarded<R>(act: () => R): R {
    try {
      return act();
    } catch (cause) {
      throw new EntenteError('output-unwritable', { input: this.#path, problem: `temporary file: ${(cause as Error).message}` }, cause);
    }
  }

  /** Puts a value behind those that are there. */
  put(value: T): void {
    const text = `${JSON.stringify(value)}\n`;
    this.#waiting.push(text);
    this.#waitingLength += text.length;
    this.count++;
    if (this.#waitingLength > CHUNK) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#waitingLength = 0;
    this.#guarded(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, this.#size + at);
    });
    this.#size += bytes.length;
  }

  /** All values in order. Nothing may be put while they are read. */
  *values(): Generator<T> {
    this.#flush();
    const chunk = Buffer.alloc(CHUNK);
    let rest: Buffer = Buffer.alloc(0);
    for (let at = 0; at < this.#size; ) {
      const read = readSync(this.#file, chunk, 0, CHUNK, at);
      at += read;
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        yield JSON.parse(bytes.toString('utf8', from, end)) as T;
        from = end + 1;
      }
      rest = bytes.subarray(from);
    }
  }

  /** Gives the room back. */
  close(): void {
    closeSync(this.#file);
  }
}
