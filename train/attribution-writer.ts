// Trained weights → the bytes of the attribution model: small weights dropped, the rest rounded to 8 bits and laid into the slots
// that `src/claims/hashed-weights.ts` looks them up in.
import { ATTRIBUTION_MAGIC, type AttributionHeader, TABLE_NAMES, TABLE_WIDTHS, type TableName } from '../src/claims/attribution-model.ts';
import { ROW_BIAS } from '../src/claims/hashed-weights.ts';
import type { Trees } from '../src/claims/tree-scores.ts';
import { type SectionPart, writeSectionFile } from './section-writer.ts';

/** A table's weights by feature number, and the hash of each feature. */
export interface TrainedTable {
  readonly hashOf: Int32Array;
  readonly weights: Float32Array;
}

/** How a table is made smaller. */
export interface Pruning {
  /** Slots, a power of two. */
  readonly slots: number;
  /** Features whose weights are all below this are dropped. */
  readonly least: number;
  /** What the largest 8-bit weight stands for: larger ones are cut to it. */
  readonly largest: number;
}

/** Features by size, largest first, without those that are too small. */
function ranked({ weights, hashOf }: TrainedTable, width: number, least: number): Int32Array {
  const size = new Float32Array(hashOf.length);
  for (let f = 0; f < hashOf.length; f++) for (let index = 0; index < width; index++) size[f] = Math.max(size[f], Math.abs(weights[f * width + index]));
  const kept = Int32Array.from({ length: hashOf.length }, (_, f) => f).filter(f => size[f] >= least);
  return kept.sort((a, b) => size[b] - size[a] || hashOf[a] - hashOf[b]);
}

/** Gives each feature the slot of its hash or the next; the larger go first, those that find both taken are left out. Slot → feature, -1 for none. */
function place(order: Int32Array, { hashOf }: TrainedTable, slots: number): Int32Array {
  const feature = new Int32Array(slots + 1).fill(-1);
  for (const f of order) {
    const own = hashOf[f] & (slots - 1);
    const slot = feature[own] < 0 ? own : feature[own + 1] < 0 ? own + 1 : -1;
    if (slot >= 0) feature[slot] = f;
  }
  return feature;
}

function sectionsOf(name: TableName, table: TrainedTable, { slots, least, largest }: Pruning): SectionPart[] {
  const width = TABLE_WIDTHS[name];
  const feature = place(ranked(table, width, least), table, slots);
  const weight = (f: number, index: number): number => Math.max(-127, Math.min(127, Math.round((table.weights[f * width + index] * 127) / largest)));
  const hash = (f: number): number => table.hashOf[f];
  const filled = <Slots extends Uint16Array | Uint32Array>(array: Slots, of: (f: number) => number): Slots => {
    feature.forEach((f, slot) => {
      if (f >= 0) array[slot] = of(f);
    });
    return array;
  };
  if (width === 1) return [{ name, kind: 'u32', array: filled(new Uint32Array(slots + 1), f => (hash(f) & 0xffff0000) | (weight(f, 0) & 255)) }];
  if (width === 3) {
    const slot = (f: number): number => (hash(f) & 0xff000000) | (weight(f, 0) & 255) | ((weight(f, 1) & 255) << 8) | ((weight(f, 2) & 255) << 16);
    return [{ name, kind: 'u32', array: filled(new Uint32Array(slots + 1), slot) }];
  }
  // An empty slot says nothing: its check may be a feature's all the same.
  const rows = new Uint8Array((slots + 1) * width).fill(ROW_BIAS);
  feature.forEach((f, slot) => {
    for (let index = 0; f >= 0 && index < width; index++) rows[slot * width + index] = weight(f, index) + ROW_BIAS;
  });
  return [
    { name: 'stepChecks', kind: 'u16', array: filled(new Uint16Array(slots + 1), f => hash(f) >>> 16) },
    { name, kind: 'u32', array: new Uint32Array(rows.buffer) },
  ];
}

/** The bytes of a model file. */
export function writeAttributionModel(
  tables: Readonly<Record<TableName, TrainedTable>>,
  pruning: Readonly<Record<TableName, Pruning>>,
  { columns, thresholds, leaves }: Trees,
  header: Pick<AttributionHeader, 'about' | 'threshold'>,
): Uint8Array {
  const scales = Object.fromEntries(TABLE_NAMES.map(name => [name, pruning[name].largest / 127])) as Record<TableName, number>;
  const parts = TABLE_NAMES.flatMap(name => sectionsOf(name, tables[name], pruning[name]));
  const trees: readonly SectionPart[] = [
    { name: 'treeColumns', kind: 'u8', array: columns },
    { name: 'treeThresholds', kind: 'f32', array: thresholds },
    { name: 'treeLeaves', kind: 'f32', array: leaves },
  ];
  return writeSectionFile<AttributionHeader>(ATTRIBUTION_MAGIC, { ...header, scales }, [...parts, ...trees]);
}
