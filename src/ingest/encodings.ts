// Bytes → text, and whether they are text at all. A signature goes first, then what the server says, then what the page
// says; bytes that say nothing are UTF-8 where they can be, else windows-1252, which the older Western web is written in.
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { EntenteError } from '../base/index.ts';

/** First bytes of files that people hand in by mistake. */
const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['PDF', '25504446'],
  ['ZIP or office file', '504b0304'],
  ['gzip', '1f8b08'],
  ['PNG', '89504e47'],
  ['JPEG', 'ffd8ff'],
  ['GIF', '47494638'],
  ['office file', 'd0cf11e0'],
  ['program', '7f454c46'],
  ['SQLite', '53514c69746520666f726d6174203300'],
  ['RTF', '7b5c727466'],
];

/** UTF-16 or UTF-8 with a signature, or null. */
function signed(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a signature, by where the zero bytes of its Latin letters lie; or null. */
function zeroed(bytes: Uint8Array): string | null {
  const looked = Math.min(bytes.length & ~1, 2000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > looked * 0.35 && even < looked * 0.05) return 'utf-16le';
  if (even > looked * 0.35 && odd < looked * 0.05) return 'utf-16be';
  return null;
}

/**
 * Refuses what is plainly no text by its first bytes. Text with a zero byte or another odd character in it passes.
 * @throws EntenteError `input-binary` naming what it seems to be.
 */
export function refuseBinary(head: Uint8Array, input: string): void {
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  for (const [kind, bytes] of SIGNATURES) if (hex.startsWith(bytes)) throw new EntenteError('input-binary', { input, problem: `it looks like ${kind}` });
  if (signed(head) || zeroed(head)) return;
  const looked = Math.min(head.length, 2000);
  let odd = 0;
  for (let at = 0; at < looked; at++) if (head[at] < 9 || (head[at] > 13 && head[at] < 32 && head[at] !== 27)) odd++;
  if (looked > 64 && odd > looked * 0.3) throw new EntenteError('input-binary', { input, problem: 'it holds mostly control characters' });
}

/** Whether bytes are UTF-8, but for a last character that may be cut. */
function beginsAsUtf8(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && (bytes[end - 1] & 0xc0) === 0x80) end--;
  return isUtf8(bytes) || (end > 0 && isUtf8(bytes.subarray(0, end - 1)));
}

/**
 * The text of a stream, piece by piece; a signature is no part of it. The encoding is told by `head`, its first bytes,
 * and without a signature is UTF-8, or windows-1252 where `guess` is set and the head is not UTF-8.
 */
export async function* decodeStream(head: Uint8Array, chunks: AsyncIterable<Uint8Array>, guess: boolean): AsyncGenerator<string> {
  const encoding = signed(head) ?? (guess ? (zeroed(head) ?? (beginsAsUtf8(head) ? 'utf-8' : null)) : 'utf-8');
  const decoder = new TextDecoder(encoding ?? 'utf-8');
  for await (const chunk of chunks) yield encoding === null ? decodeWindows1252(chunk) : decoder.decode(chunk, { stream: true });
  if (encoding !== null) yield decoder.decode();
}

/** The text of plain text bytes; a signature is no part of it. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = signed(bytes) ?? zeroed(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
  return encoding === null ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What windows-1252 has at 0x80–0x9F; elsewhere it is Latin-1. Node 20's own decoder leaves these bytes as control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, character => HIGH[character.charCodeAt(0) - 0x80]);
}
