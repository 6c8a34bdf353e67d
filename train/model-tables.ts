// Trained weights → the dense sections of a model file: averaged, pruned, quantised to 8 bits and laid into hash slots.
import { LEFT } from '../src/syntax/transitions.ts';
import type { SparseModel } from './sparse-model.ts';

/** What is kept of a model. */
export interface Pruning {
  /** Features updated fewer times are dropped. */
  readonly minimumUses: number;
  /** Weights below this share of the largest are dropped (before rounding). */
  readonly threshold: number;
}

interface Kept {
  readonly hash: number;
  /** [class, weight] pairs, weights in −127 … 127. */
  readonly weights: readonly (readonly [number, number])[];
}

/** Features that survive the pruning, with weights scaled so that the largest is 127: nothing is clipped. */
function quantise(model: SparseModel, pruning: Pruning): Kept[] {
  let largest = 0;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = 127 / largest;
  const kept: Kept[] = [];
  for (let feature = 0; feature < model.hash.length; feature++) {
    if (model.uses[feature] < pruning.minimumUses) continue;
    const weights: [number, number][] = [];
    for (let entry = model.begin[feature]; entry < model.begin[feature + 1]; entry++) {
      const value = Math.round(model.weights[entry] * scale);
      if (value !== 0 && Math.abs(model.weights[entry]) >= pruning.threshold * largest) weights.push([model.classes[entry], value]);
    }
    if (weights.length) kept.push({ hash: model.hash[feature], weights });
  }
  return kept;
}

/** The smallest power of two that leaves `count` entries at most `load` full. */
function tableSize(count: number, load: number): number {
  let size = 1024;
  while (size * load < count) size *= 2;
  return size;
}

/** Places entries by linear probing in the order of their hashes; gives each slot's entry number or -1. */
function place(kept: readonly Kept[], size: number): Int32Array {
  const slots = new Int32Array(size).fill(-1);
  kept.forEach((entry, number) => {
    let slot = entry.hash & (size - 1);
    while (slots[slot] >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  });
  return slots;
}

function bitmap(slots: Int32Array): Uint32Array {
  const bits = new Uint32Array(slots.length / 32);
  for (let slot = 0; slot < slots.length; slot++) if (slots[slot] >= 0) bits[slot >>> 5] |= 1 << (slot & 31);
  return bits;
}

/** Sections of the action model (see `pair-table.ts`); classes are the actions, SHIFT being 0 and left out. */
export function pairSections(model: SparseModel, pruning: Pruning): { bits: Uint32Array; slots: Uint32Array; kept: number } {
  const kept = quantise(model, pruning);
  const placed = place(kept, tableSize(kept.length, 0.75));
  const slots = new Uint32Array(kept.length);
  let next = 0;
  for (const number of placed) {
    if (number < 0) continue;
    let value = (kept[number].hash >>> 16) << 16;
    for (const [action, weight] of kept[number].weights) value |= (weight & 255) << (action === LEFT ? 8 : 0);
    slots[next++] = value;
  }
  return { bits: bitmap(placed), slots, kept: kept.length };
}

/** Sections of the tagger's or the labeller's model (see `list-table.ts`). */
export function listSections(model: SparseModel, pruning: Pruning): { bits: Uint32Array; checks: Uint16Array; entries: Uint16Array; kept: number } {
  const kept = quantise(model, pruning);
  const placed = place(kept, tableSize(kept.length, 0.75));
  const checks: number[] = [];
  const entries: number[] = [];
  for (const number of placed) {
    if (number < 0) continue;
    checks.push(kept[number].hash >>> 22);
    kept[number].weights.forEach(([index, weight], at, all) => entries.push((at === all.length - 1 ? 0x8000 : 0) | (index << 8) | (weight & 255)));
  }
  if (entries.length >= 1 << 22) throw new RangeError('more entries than 22 bits can number; prune more');
  return { bits: bitmap(placed), checks: Uint16Array.from(checks), entries: Uint16Array.from(entries), kept: kept.length };
}
