// Trained parts → the bytes of a model file, in the layout that `src/syntax/model.ts` reads.
import { MAGIC, type ModelHeader, type SectionName, type Sections, SECTIONS } from '../src/syntax/model.ts';
import { writeSectionFile } from './section-writer.ts';

/** The bytes of a model file. `header` comes without its section list and checksum, which are worked out here. */
export function writeModel(header: Omit<ModelHeader, 'sections' | 'checksum'>, sections: Sections): Uint8Array {
  const names = Object.keys(SECTIONS) as SectionName[];
  return writeSectionFile<ModelHeader>(
    MAGIC,
    header,
    names.map(name => ({ name, kind: SECTIONS[name], array: sections[name] })),
  );
}
