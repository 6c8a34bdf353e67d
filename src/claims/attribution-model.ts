// The learned attribution's model file ↔ the weights of its stages. Tables are used as they lie in the file.
import { readSectionFile, type SectionHeader } from '../base/index.ts';
import { inRoom, type KernelMemory, memoryOf } from '../syntax/index.ts';
import { ByteWeights, RowWeights, SINGLE_CHECK, TRIPLE_CHECK } from './hashed-weights.ts';
import { judgesOf } from './attribution-judges.ts';
import type { AttributionWeights } from './learned-attribution.ts';

/** First eight bytes of the file; the last two are the format's version. */
export const ATTRIBUTION_MAGIC = 'ENTATT01';

/** The tables of the linear stages, in file order, with the weights of each feature. */
export const TABLE_WIDTHS = Object.freeze({ cues: 1, words: 3, steps: 16, claims: 1 } as const);
export type TableName = keyof typeof TABLE_WIDTHS;
export const TABLE_NAMES = Object.keys(TABLE_WIDTHS) as TableName[];

/** The JSON header. */
export interface AttributionHeader extends SectionHeader {
  /** What it was trained from; free text for people. */
  readonly about: string;
  /** Log-odds from which a claim is taken. */
  readonly threshold: number;
  /** What a weight of 1 stands for in each table. */
  readonly scales: Readonly<Record<TableName, number>>;
}

/** A loaded model: plain data, safe to hand to a worker. */
export interface AttributionModel {
  readonly header: AttributionHeader;
  /** What the tables lie in, where machine code can work there. */
  readonly memory: KernelMemory | null;
  readonly cues: Uint32Array;
  readonly words: Uint32Array;
  readonly stepChecks: Uint16Array;
  readonly steps: Uint32Array;
  readonly claims: Uint32Array;
  readonly treeColumns: Uint8Array;
  readonly treeThresholds: Float32Array;
  readonly treeLeaves: Float32Array;
}

/**
 * Loads a model from its file's bytes.
 * @throws EntenteError `model-invalid` where the file is of another kind or version, cut short or altered.
 */
export function loadAttributionModel(file: Uint8Array): AttributionModel {
  const { header, sections } = readSectionFile<AttributionHeader>(file, ATTRIBUTION_MAGIC, { place: inRoom });
  return {
    header,
    memory: memoryOf(sections.cues),
    cues: sections.cues as Uint32Array,
    words: sections.words as Uint32Array,
    stepChecks: sections.stepChecks as Uint16Array,
    steps: sections.steps as Uint32Array,
    claims: sections.claims as Uint32Array,
    treeColumns: sections.treeColumns as Uint8Array,
    treeThresholds: sections.treeThresholds as Float32Array,
    treeLeaves: sections.treeLeaves as Float32Array,
  };
}

/** The weights of a loaded model, ready for one thread. */
export function weightsOf(model: AttributionModel): AttributionWeights {
  const { cues, words, stepChecks, steps, claims } = model;
  const { scales, threshold } = model.header;
  return {
    cues: new ByteWeights(cues, scales.cues, 1, SINGLE_CHECK),
    words: new ByteWeights(words, scales.words, 3, TRIPLE_CHECK),
    steps: new RowWeights(stepChecks, steps, scales.steps),
    claims: new ByteWeights(claims, scales.claims, 1, SINGLE_CHECK),
    trees: { columns: model.treeColumns, thresholds: model.treeThresholds, leaves: model.treeLeaves },
    threshold,
    judges: judgesOf(model),
  };
}
