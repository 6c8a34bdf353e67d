// A model's file → its header and numbered arrays. The file is a magic word, a JSON header and the arrays one after the other;
// everything is little-endian. The arrays are views over the bytes in the memory in which they are to be used.
import { EntenteError } from './errors.ts';

/** What a section is read as. */
export type SectionArray = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array;
export type SectionKind = 'u8' | 'i8' | 'u16' | 'u32' | 'f32';

/** What every header tells. */
export interface SectionHeader {
  /** The sections in file order; each begins at a multiple of four bytes behind the header. `length` counts elements. */
  readonly sections: readonly { readonly name: string; readonly kind: SectionKind; readonly length: number }[];
  readonly checksum: number;
}

interface SectionArrayConstructor {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, from: number, length: number): SectionArray;
}

const ARRAYS: Readonly<Record<SectionKind, SectionArrayConstructor>> = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array };

/** A copy of a file's bytes in memory that threads can share, where the platform has it. */
function sharedCopy(file: Uint8Array): Uint8Array {
  const copy = new Uint8Array(typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(file.length) : new SharedArrayBuffer(file.length));
  copy.set(file);
  return copy;
}

/** A 32-bit checksum of bytes, four at a time (a multiply–rotate mix; it guards against cut and altered files, not against intent). */
export function checksum(bytes: Uint8Array): number {
  let h = bytes.length | 0;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  for (let i = 0; i < words.length; i++) {
    h = Math.imul(h ^ words[i], 0x9e3779b1);
    h = (h << 13) | (h >>> 19);
  }
  for (let i = words.length * 4; i < bytes.length; i++) h = Math.imul(h ^ bytes[i], 0x9e3779b1);
  return h >>> 0;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 8192) text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, to)));
  return text;
}

/** How a file is read. */
export interface SectionReading {
  /** Whether the format's version may be any other. */
  readonly anyVersion?: boolean;
  /** Brings the file's bytes to where they are to be used, at a multiple of four bytes; without it to memory that threads can share. */
  readonly place?: (file: Uint8Array) => Uint8Array;
}

/**
 * Reads header and sections. `magic` is what the file begins with: six letters for its kind and two digits for the format's version.
 * @throws EntenteError `model-invalid` saying what is wrong.
 */
export function readSectionFile<Header extends SectionHeader>(
  file: Uint8Array,
  magic: string,
  { anyVersion = false, place = sharedCopy }: SectionReading = {},
): { header: Header; sections: Readonly<Record<string, SectionArray>> } {
  const invalid = (problem: string): EntenteError => new EntenteError('model-invalid', { problem });
  if (file.length < 16 || ascii(file, 0, 6) !== magic.slice(0, 6)) throw invalid(`it does not begin as a model does: it does not begin with ${magic.slice(0, 6)}`);
  if (!anyVersion && ascii(file, 6, 8) !== magic.slice(6)) throw invalid(`format version ${ascii(file, 6, 8)}, this program reads ${magic.slice(6)}`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = view.getUint32(8, true);
  if (12 + headerLength > file.length) throw invalid('it is cut short in its header');
  let header: Header;
  try {
    header = JSON.parse(decodeURIComponent(ascii(file, 12, 12 + headerLength))) as Header;
  } catch (cause) {
    throw new EntenteError('model-invalid', { problem: 'its header is damaged' }, cause);
  }
  let at = (12 + headerLength + 3) & ~3;
  const total = header.sections.reduce((sum, { kind, length }) => sum + ((length * ARRAYS[kind].BYTES_PER_ELEMENT + 3) & ~3), at);
  if (total !== file.length) throw invalid(`${file.length} bytes where its header tells of ${total}`);
  const placed = place(file);
  if (checksum(placed.subarray(at)) !== header.checksum) throw invalid('its contents do not match their checksum');
  const sections: Record<string, SectionArray> = {};
  for (const { name, kind, length } of header.sections) {
    const Type = ARRAYS[kind];
    sections[name] = new Type(placed.buffer, placed.byteOffset + at, length);
    at += (length * Type.BYTES_PER_ELEMENT + 3) & ~3;
  }
  return { header, sections };
}
