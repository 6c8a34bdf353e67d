// A loaded model → its four judges as machine code made for its templates and tables: the same numbers as in TypeScript in a
// fraction of the instructions. The model's tables are read where they lie, by all threads; each thread has working arrays of its own.
import type { Features, Judge } from '../judge.ts';
import type { SyntaxModel } from '../model.ts';
import { encodeModule, type FunctionCode } from './code.ts';
import { type ListPlace, listScoring, pairScoring, type ScoringArrays, settledDeciding } from './table-code.ts';
import type { SlotPlace } from './template-code.ts';
import { instantiate, type KernelFunctions, type KernelMemory } from './web-assembly.ts';

/** The features of each model. Both taggers look at the same. */
export interface FeatureSets {
  readonly actions: Features;
  readonly labels: Features;
  readonly tags: Features;
}

/** A judge for each of a model's tables. */
export interface Judges {
  readonly actions: Judge;
  readonly labels: Judge;
  readonly tags: Judge;
  readonly revisions: Judge;
}

/** Where a kernel's memory keeps the number of threads that work in it, and where what lies behind that begins. */
const THREADS_AT = 0;
export const KERNEL_HEAD = 64;
/** Bytes of one thread's working arrays, and how many threads there is room for. */
const SCRATCH = 32_768;
const MOST_THREADS = 64;
/** What memory must have beside a model. */
export const KERNEL_BYTES = KERNEL_HEAD + SCRATCH * (MOST_THREADS + 1);
const MOST_HASHES = 384;
const ATOMS = 512;
const LABEL_BYTES = 512;

/** Offsets of the working arrays in a thread's part. */
const AT = (() => {
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    end += bytes;
    return at;
  };
  return {
    actionAtoms: take(ATOMS),
    labelAtoms: take(ATOMS),
    tagAtoms: take(ATOMS),
    actionScores: take(64),
    labelScores: take(LABEL_BYTES),
    tagScores: take(LABEL_BYTES),
    revisionScores: take(LABEL_BYTES),
    values: take(4 * 1024),
    hashes: take(4 * MOST_HASHES + 64),
    pairs: take(8 * MOST_HASHES + 64),
    found: take(4 * MOST_HASHES + 64),
    lists: take(8 * MOST_HASHES),
    rows: take(4 * MOST_HASHES),
    end,
  };
})();

/** Where the working arrays of a thread begin that has none yet; null where too many threads work in a memory. */
export function ownScratch({ buffer }: KernelMemory): number | null {
  const thread = Atomics.add(new Int32Array(buffer, THREADS_AT, 1), 0, 1);
  if (thread >= MOST_THREADS) return null;
  return ((buffer.byteLength - SCRATCH * MOST_THREADS) & ~63) + SCRATCH * thread;
}

/** The kernels of this thread. */
const kernels = new WeakMap<SyntaxModel, Kernel>();

/** Machine code over a model's memory. */
export class Kernel {
  readonly #memory: KernelMemory;
  readonly #scratch: number;

  private constructor(memory: KernelMemory, scratch: number) {
    this.#memory = memory;
    this.#scratch = scratch;
  }

  /**
   * A thread's kernel over the memory that a model lies in: all that read with the model there share it, each scoring what it has just
   * filled. Null where the model's tables lie elsewhere or too many threads work with it.
   */
  static over(model: SyntaxModel): Kernel | null {
    const known = kernels.get(model);
    if (known) return known;
    const { memory, actions, labels, tags, revisions, settled } = model;
    if (memory === null) return null;
    const tables = [labels.slots, tags.slots, revisions.slots, settled.actions, settled.labels, settled.tags];
    if (tables.some(table => table.buffer !== actions.buffer)) return null;
    const scratch = ownScratch(memory);
    if (scratch === null) return null;
    const kernel = new Kernel(memory, scratch);
    kernels.set(model, kernel);
    return kernel;
  }

  /** Room for the atoms of a model, in the order of `FeatureSets`. */
  atoms(which: keyof FeatureSets): (count: number) => Int32Array {
    const at = { actions: AT.actionAtoms, labels: AT.labelAtoms, tags: AT.tagAtoms }[which];
    return count => new Int32Array(this.#memory.buffer, this.#scratch + at, count);
  }

  /** The judges; null where the engine does not take the code. */
  judges(model: SyntaxModel, features: FeatureSets): Judges | null {
    const functions = instantiate(encodeModule(functionsOf(model, features), isShared(this.#memory)), this.#memory);
    if (functions === null) return null;
    const judge = (name: keyof Judges, scores: number, width: number, decide = false): Judge =>
      this.#judge(functions, name, new Int32Array(this.#memory.buffer, this.#scratch + scores, width), decide);
    const { joint, labels } = model.header;
    return {
      actions: judge('actions', AT.actionScores, 3, true),
      labels: judge('labels', AT.labelScores, labels.deprel.length, true),
      tags: judge('tags', AT.tagScores, joint.length, true),
      revisions: judge('revisions', AT.revisionScores, joint.length),
    };
  }

  #judge(functions: KernelFunctions, name: keyof Judges, scores: Int32Array, decides: boolean): Judge {
    const scratch = this.#scratch;
    const score = functions[name];
    const settled = decides ? functions[`${name}Settled`] : () => -1;
    return { scores, decide: () => settled(scratch), score: () => void score(scratch) };
  }
}

/** Whether threads share a memory. */
export function isShared({ buffer }: KernelMemory): boolean {
  return typeof SharedArrayBuffer !== 'undefined' && buffer instanceof SharedArrayBuffer;
}

function functionsOf(model: SyntaxModel, features: FeatureSets): ReadonlyMap<string, FunctionCode> {
  const arrays = (atoms: number, scores: number): ScoringArrays => ({ ...AT, atoms, scores });
  const actions = arrays(AT.actionAtoms, AT.actionScores);
  const labels = arrays(AT.labelAtoms, AT.labelScores);
  const tags = arrays(AT.tagAtoms, AT.tagScores);
  const revisions = arrays(AT.tagAtoms, AT.revisionScores);
  const { joint, labels: names } = model.header;
  return new Map([
    ['actions', pairScoring(features.actions.templates, slotsOf(model.actions), actions)],
    ['labels', listScoring(features.labels.templates, listsOf(model.labels, names.deprel.length), labels)],
    ['tags', listScoring(features.tags.templates, listsOf(model.tags, joint.length), tags)],
    ['revisions', listScoring(features.tags.templates, listsOf(model.revisions, joint.length), revisions)],
    ['actionsSettled', settledDeciding(features.actions.contexts, slotsOf(model.settled.actions), actions)],
    ['labelsSettled', settledDeciding(features.labels.contexts, slotsOf(model.settled.labels), labels)],
    ['tagsSettled', settledDeciding(features.tags.contexts, slotsOf(model.settled.tags), tags)],
  ]);
}

function slotsOf(slots: Uint32Array): SlotPlace {
  return { address: slots.byteOffset, mask: slots.length - 2 };
}

function listsOf({ slots, lists, rows }: SyntaxModel['tags'], width: number): ListPlace {
  return { ...slotsOf(slots), lists: lists.byteOffset, listCount: lists.length, rows: rows.byteOffset, width };
}
