// The scorer's model file ↔ its tables, which are used as they lie in the file.
import { readSectionFile, type SectionHeader } from '../../base/index.ts';
import { CLASSES } from './frame-view.ts';
import type { WeightRows } from './weight-table.ts';

/** First eight bytes of the file; the last two are the format's version. */
export const SCORER_MAGIC = 'ENTEVT03';

/** The parts of the scorer with how many classes each has: who is linked to whom; what type it has; whether a word expresses a political event at all. */
export const SCORER_PARTS = Object.freeze({ link: 1, type: CLASSES, keep: 1 } as const);
export type Part = keyof typeof SCORER_PARTS;

/** A loaded model: plain data, safe to hand to a worker. */
export interface ScorerModel {
  readonly parts: Readonly<Record<Part, WeightRows>>;
  /** What it was trained on; free text for people. */
  readonly about: string;
}

/** The JSON header. */
export interface ScorerHeader extends SectionHeader {
  readonly about: string;
  /** What one unit of weight is worth in each part, in logits. */
  readonly units: Readonly<Record<Part, number>>;
}

/**
 * Loads a scorer from its file's bytes.
 * @throws EntenteError `model-invalid` where the file is of another kind or version, cut short or altered.
 */
export function loadScorerModel(file: Uint8Array): ScorerModel {
  const { header, sections } = readSectionFile<ScorerHeader>(file, SCORER_MAGIC);
  const rowsOf = (part: Part): WeightRows => {
    const slots = sections[`${part}Slots`];
    return {
      classes: SCORER_PARTS[part],
      slots: new Int32Array(slots.buffer, slots.byteOffset, slots.length),
      weights: sections[`${part}Weights`] as Int8Array,
      unit: header.units[part],
    };
  };
  return { parts: { link: rowsOf('link'), type: rowsOf('type'), keep: rowsOf('keep') }, about: header.about };
}
