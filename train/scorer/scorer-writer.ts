// A trained scorer → the bytes of its model file, in the layout that `src/events/scorer/scorer-model.ts` reads.
import { type Part, SCORER_MAGIC, SCORER_PARTS, type ScorerHeader, type ScorerModel } from '../../src/events/scorer/scorer-model.ts';
import { type SectionPart, writeSectionFile } from '../section-writer.ts';

/** The bytes of a model's file. */
export function writeScorerModel({ parts, about }: ScorerModel): Uint8Array {
  const names = Object.keys(SCORER_PARTS) as Part[];
  const units = { link: parts.link.unit, type: parts.type.unit, keep: parts.keep.unit };
  const sections = names.flatMap((name): SectionPart[] => {
    const { slots, weights } = parts[name];
    return [
      { name: `${name}Slots`, kind: 'u32', array: new Uint32Array(slots.buffer, slots.byteOffset, slots.length) },
      { name: `${name}Weights`, kind: 'i8', array: weights },
    ];
  });
  return writeSectionFile<ScorerHeader>(SCORER_MAGIC, { about, units }, sections);
}
