// Trained weights → the dense sections of a model file: averaged, pruned, quantised to 8 bits and laid into hash slots as the program reads them.
import { type ListTables, PLACE_BITS } from '../src/syntax/list-table.ts';
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
  readonly importance: number;
  /** [class, weight] pairs, weights in −127 … 127. */
  readonly weights: readonly (readonly [number, number])[];
}

/** What weights are multiplied by before rounding: the largest becomes 127. */
export function scaleOf(model: SparseModel): number {
  let largest = 0;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight));
  return largest > 0 ? 127 / largest : 1;
}

/** Features that survive the pruning, with scaled weights: nothing is clipped. */
function quantise(model: SparseModel, pruning: Pruning): Kept[] {
  const scale = scaleOf(model);
  const largest = 127 / scale;
  const kept: Kept[] = [];
  for (let feature = 0; feature < model.hash.length; feature++) {
    if (model.uses[feature] < pruning.minimumUses) continue;
    const weights: [number, number][] = [];
    for (let entry = model.begin[feature]; entry < model.begin[feature + 1]; entry++) {
      const value = Math.round(model.weights[entry] * scale);
      if (value !== 0 && Math.abs(model.weights[entry]) >= pruning.threshold * largest) weights.push([model.classes[entry], value]);
    }
    const importance = weights.reduce((sum, [, value]) => sum + Math.abs(value), 0) * Math.sqrt(model.uses[feature]);
    if (weights.length) kept.push({ hash: model.hash[feature], importance, weights });
  }
  return kept;
}

/** Entries to a slot, at most. More than fit, since speed is bound by the size of the tables: the least important are left out. */
const MOST_LOAD = 1.2;

/** The smallest power of two that `count` entries fill no more than they may. */
function tableSize(count: number): number {
  let size = 1024;
  while (size * MOST_LOAD < count) size *= 2;
  return size;
}

/** Which of `entries` (entry numbers) matter more: those of great weight and wide use first. */
function byImportance(kept: readonly Kept[], entries: number[]): number[] {
  return entries.sort((a, b) => kept[b].importance - kept[a].importance || kept[a].hash - kept[b].hash);
}

/**
 * Gives each entry the slot of its hash or the next one, over `size` slots and one more; each slot's entry number or -1.
 * Where three or more want the same two slots those that matter least are left out.
 */
function place(kept: readonly Kept[], size: number): Int32Array {
  const slots = new Int32Array(size + 1).fill(-1);
  const order = Int32Array.from(kept, (_, number) => number).sort((a, b) => (kept[a].hash & (size - 1)) - (kept[b].hash & (size - 1)) || a - b);
  let at = 0;
  for (let slot = 0; slot < size; slot++) {
    const pushed = slots[slot];
    const rivals: number[] = pushed < 0 ? [] : [pushed];
    for (; at < order.length && (kept[order[at]].hash & (size - 1)) === slot; at++) rivals.push(order[at]);
    if (rivals.length === 0) continue;
    const [best, second] = byImportance(kept, rivals);
    // An entry pushed on from the slot before cannot be pushed again.
    const [here, beyond] = second === pushed ? [second, best] : [best, second ?? -1];
    slots[slot] = here;
    slots[slot + 1] = beyond;
  }
  return slots;
}

/** The action model's slots (see `pair-table.ts`) and how many features they hold; classes are the actions, SHIFT being 0 and left out. */
export function pairSections(model: SparseModel, pruning: Pruning): { slots: Uint32Array; kept: number } {
  const kept = quantise(model, pruning);
  const placed = place(kept, tableSize(kept.length));
  let filled = 0;
  const slots = Uint32Array.from(placed, number => {
    if (number < 0) return 0;
    filled++;
    return kept[number].weights.reduce((value, [action, weight]) => value | ((weight & 255) << (action === LEFT ? 8 : 0)), (kept[number].hash >>> 16) << 16);
  });
  return { slots, kept: filled };
}

/** Lists this long become rows. */
const ROW_LENGTH = 10;

/** The tables of the tagger's or the labeller's model, which has `width` classes (see `list-table.ts`), and how many features they hold. */
export function listSections(model: SparseModel, pruning: Pruning, width: number): ListTables & { kept: number } {
  const kept = quantise(model, pruning);
  const placed = place(kept, tableSize(kept.length));
  const isRow = (number: number): boolean => kept[number].weights.length >= ROW_LENGTH;
  const features = placed.filter(number => number >= 0);
  const lists = Uint16Array.from([...features.filter(number => !isRow(number))].flatMap(number => listOf(kept[number])));
  const rows = new Int8Array(features.filter(isRow).length * width);
  let [listed, row] = [0, 0];
  const slots = Uint32Array.from(placed, number => {
    if (number < 0) return 0;
    const { hash, weights } = kept[number];
    let at = listed;
    if (isRow(number)) {
      at = lists.length + row;
      for (const [index, weight] of weights) rows[row * width + index] = weight;
      row++;
    } else listed += weights.length;
    return ((hash >>> PLACE_BITS) << PLACE_BITS) | (at + 1);
  });
  if (lists.length + row >= (1 << PLACE_BITS) - 1) throw new RangeError(`more entries than ${PLACE_BITS} bits can number; prune more`);
  return { slots, lists, rows, kept: features.length };
}

/** The entries of a feature's list, the last one marked. */
function listOf({ weights }: Kept): number[] {
  return weights.map(([index, weight], at) => (at === weights.length - 1 ? 0x8000 : 0) | (index << 8) | (weight & 255));
}
