// Which labels an arc may get, by its direction and the universal tags at its ends: what the training data shows there. The
// labeller scores only these.
import { LEFT } from './transitions.ts';

/** Numbered sets of classes: set s holds `classes[begin[s]]` up to and without `classes[begin[s + 1]]`. */
export interface ClassSets {
  readonly begin: Uint16Array | Int32Array;
  readonly classes: Uint8Array;
}

/** Packs sets of classes in the order given. */
export function packSets(sets: readonly (readonly number[])[]): ClassSets {
  const begin = new Int32Array(sets.length + 1);
  sets.forEach((set, number) => {
    begin[number + 1] = begin[number] + set.length;
  });
  return { begin, classes: Uint8Array.from(sets.flat()) };
}

/** The set for an arc made by `action`; `head` and `dependent` are universal tag numbers below `tags`. */
export function labelSetNumber(action: number, head: number, dependent: number, tags: number): number {
  return ((action === LEFT ? 0 : tags) + head) * tags + dependent;
}

/** Sets that allow every label but `root` on every arc: what training starts from. */
export function allLabels(labels: number, root: number, tags: number): ClassSets {
  const all = Array.from({ length: labels }, (_, label) => label).filter(label => label !== root);
  return packSets(Array.from({ length: 2 * tags * tags }, () => all));
}
