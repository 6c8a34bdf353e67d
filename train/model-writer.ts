// Trained parts → the bytes of a model file, in the layout that `src/syntax/model.ts` reads.
import { checksum, MAGIC, type ModelHeader, type SectionName, type Sections, SECTIONS } from '../src/syntax/model.ts';

/** The bytes of a model file. `header` comes without its section list and checksum, which are worked out here. */
export function writeModel(header: Omit<ModelHeader, 'sections' | 'checksum'>, sections: Sections): Uint8Array {
  const names = Object.keys(SECTIONS) as SectionName[];
  const padded = names.map(name => {
    const array = sections[name];
    const bytes = new Uint8Array((array.byteLength + 3) & ~3);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return bytes;
  });
  const body = Buffer.concat(padded);
  const copy = new Uint8Array(body.length);
  copy.set(body);
  const full: ModelHeader = { ...header, sections: names.map(name => ({ name, kind: SECTIONS[name], length: sections[name].length })), checksum: checksum(copy) };
  const json = Buffer.from(encodeURI(JSON.stringify(full)), 'latin1');
  const start = (12 + json.length + 3) & ~3;
  const file = new Uint8Array(start + copy.length);
  file.set(Buffer.from(MAGIC, 'latin1'), 0);
  new DataView(file.buffer).setUint32(8, json.length, true);
  file.set(json, 12);
  file.set(copy, start);
  return file;
}
