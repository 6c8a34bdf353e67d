// Header and numbered arrays → the bytes of a model's file, in the layout that `src/base/section-file.ts` reads.
import { checksum, type SectionArray, type SectionHeader, type SectionKind } from '../src/base/index.ts';

/** A section to be written. */
export interface SectionPart {
  readonly name: string;
  readonly kind: SectionKind;
  readonly array: SectionArray;
}

/** The bytes of a file. `header` comes without its section list and checksum, which are worked out here. */
export function writeSectionFile<Header extends SectionHeader>(magic: string, header: Omit<Header, 'sections' | 'checksum'>, parts: readonly SectionPart[]): Uint8Array {
  const padded = parts.map(({ array }) => {
    const bytes = new Uint8Array((array.byteLength + 3) & ~3);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return bytes;
  });
  const body = new Uint8Array(Buffer.concat(padded));
  const sections = parts.map(({ name, kind, array }) => ({ name, kind, length: array.length }));
  const json = Buffer.from(encodeURI(JSON.stringify({ ...header, sections, checksum: checksum(body) })), 'latin1');
  const start = (12 + json.length + 3) & ~3;
  const file = new Uint8Array(start + body.length);
  file.set(Buffer.from(magic, 'latin1'), 0);
  new DataView(file.buffer).setUint32(8, json.length, true);
  file.set(json, 12);
  file.set(body, start);
  return file;
}
