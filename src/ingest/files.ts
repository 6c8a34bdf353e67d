// A path, or "-" for standard input → its bytes as a stream, with a clear error where there are none to be had.
import { open, stat } from 'node:fs/promises';
import { EntenteError, fileError } from '../base/index.ts';

/** A stream of bytes. */
export type Chunks = AsyncIterable<Uint8Array>;

async function* guarded(path: string, chunks: Chunks): Chunks {
  try {
    yield* chunks;
  } catch (cause) {
    throw fileError(path, cause);
  }
}

/**
 * Opens a file, or standard input for "-".
 * @throws EntenteError `file-missing`, `file-directory` or `file-unreadable`; the stream throws the same.
 */
export async function openFile(path: string): Promise<Chunks> {
  if (path === '-') return guarded('standard input', process.stdin);
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    const handle = await open(path);
    return guarded(path, handle.createReadStream());
  } catch (cause) {
    throw fileError(path, cause);
  }
}

/**
 * The first bytes of a stream (all of it where it is shorter), and the whole stream again. What `refuse` throws of the first bytes is thrown
 * once the stream is closed.
 */
export async function peek(chunks: Chunks, wanted: number, refuse?: (head: Uint8Array) => void): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const rest = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < wanted && !ended) {
    const next = await rest.next();
    if (next.done) ended = true;
    else {
      read.push(next.value);
      length += next.value.length;
    }
  }
  const again = async function* (): Chunks & AsyncGenerator<Uint8Array> {
    try {
      yield* read.splice(0);
      while (!ended) {
        const next = await rest.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await rest.return?.();
    }
  };
  const head = Buffer.concat(read);
  try {
    refuse?.(head);
  } catch (error) {
    await rest.return?.();
    throw error;
  }
  return { head, chunks: again() };
}

/**
 * All bytes of a stream.
 * @throws EntenteError `input-large` where there are more than `most`.
 */
export async function readWhole(chunks: Chunks, input: string, most: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new EntenteError('input-large', { input, problem: `more than ${Math.floor(most / 1e6)} MB` });
    read.push(chunk);
  }
  return Buffer.concat(read, length);
}
