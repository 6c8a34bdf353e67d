// A line of a dump → the JSON object on it. Wikidata's dump is one array with an element a line, so that brackets and commas stand
// around the objects; a file of JSON lines has none.
import { isUtf8 } from 'node:buffer';
import { EntenteError } from '../base/index.ts';

const SPACE = 32;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const SIGNATURE = [0xef, 0xbb, 0xbf];

/** Something from a JSON text. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value as an object, or null. */
export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A value as an array; empty where it is none. */
export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Takes what stands around the objects off the lines of one file. */
export class Frame {
  #opened = false;
  #closed = false;

  /** Whether an array was opened and never closed. */
  get isOpen(): boolean {
    return this.#opened && !this.#closed;
  }

  /** The bytes of the object on a line; empty where there is none. */
  within(line: Uint8Array): Uint8Array {
    let start = SIGNATURE.every((byte, at) => line[at] === byte) ? SIGNATURE.length : 0;
    let end = line.length;
    while (start < end && line[start] <= SPACE) start++;
    if (line[start] === OPEN_BRACKET) {
      this.#opened = true;
      start++;
    }
    while (end > start && (line[end - 1] <= SPACE || line[end - 1] === COMMA)) end--;
    if (line[end - 1] === CLOSE_BRACKET && end > start && (end - start === 1 || line[start] === OPEN_BRACE)) {
      this.#closed = true;
      end--;
    }
    while (start < end && line[start] <= SPACE) start++;
    while (end > start && line[end - 1] <= SPACE) end--;
    return line.subarray(start, end);
  }
}

/** Whether bytes begin and end as an object does. */
export function looksLikeObject(bytes: Uint8Array): boolean {
  return bytes[0] === OPEN_BRACE && bytes[bytes.length - 1] === CLOSE_BRACE;
}

/**
 * The object that some bytes are.
 * @throws EntenteError `dump-line` where they are not UTF-8, no JSON or no object.
 */
export function parsedObject(bytes: Uint8Array): JsonObject {
  if (!isUtf8(bytes)) throw new EntenteError('dump-line', { problem: 'it is not in UTF-8' });
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch (cause) {
    throw new EntenteError('dump-line', { problem: looksLikeObject(bytes) ? 'it is no JSON' : 'it is no whole JSON object' }, cause);
  }
  const object = objectOf(value);
  if (object === null) throw new EntenteError('dump-line', { problem: 'it is no JSON object' });
  return object;
}
