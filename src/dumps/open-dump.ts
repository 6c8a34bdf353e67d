// A path, or "-" for standard input → the bytes of a dump, unpacked where it is packed with gzip.
import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EntenteError } from '../base/index.ts';
import { openFile, peek } from '../ingest/index.ts';

/** What dumps can be packed with, by their first bytes, and the command that unpacks them. Node.js unpacks gzip alone. */
const PACKED: readonly (readonly [bytes: string, name: string, unpack: string])[] = [
  ['425a68', 'bzip2', 'bzcat'],
  ['fd377a585a00', 'xz', 'xzcat'],
  ['28b52ffd', 'zstd', 'zstdcat'],
  ['504b0304', 'ZIP', 'unzip -p'],
];
const PIECE = 1 << 18;

/** The bytes of a dump, and how many bytes of the file itself have been taken. */
export interface OpenDump {
  readonly pieces: AsyncIterable<Uint8Array>;
  taken(): number;
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: PIECE });
  // Errors of either side end the iteration below.
  pipeline(Readable.from(chunks, { objectMode: false }), unzip, () => {});
  try {
    yield* unzip as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw new EntenteError('dump-broken', { input, problem: (cause as Error).message }, cause);
  }
}

function refusePacked(hex: string, path: string, input: string): void {
  for (const [bytes, name, unpack] of PACKED)
    if (hex.startsWith(bytes))
      throw new EntenteError('dump-format', { input, problem: `it is packed with ${name}: unpack it on the way, \`${unpack} ${path} | entente actors import … -\`` });
  if (hex.startsWith('fffe') || hex.startsWith('feff')) throw new EntenteError('dump-format', { input, problem: 'it is written in UTF-16, where dumps are in UTF-8' });
}

/**
 * Opens a dump.
 * @throws EntenteError `file-missing`, `file-directory`, `file-unreadable`; `dump-format` where it is packed otherwise or in UTF-16; the bytes throw `dump-broken` where a packed file is damaged or ends too early.
 */
export async function openDump(path: string, input: string): Promise<OpenDump> {
  const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  const { head, chunks } = await peek(await openFile(path), 6, bytes => refusePacked(hexOf(bytes), path, input));
  const hex = hexOf(head);
  let taken = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      taken += chunk.length;
      yield chunk;
    }
  };
  return { pieces: hex.startsWith('1f8b') ? unpacked(counted(), input) : counted(), taken: () => taken };
}
