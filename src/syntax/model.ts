// The model's file ↔ its tables. The file is a magic word, a JSON header (labels, section sizes, checksum) and dense
// sections, each a table just as it is used: nothing is laid out on loading. Everything is little-endian. Tables sit in
// shared memory where the platform has it, so that workers use one copy.
import { readSectionFile, type SectionArray, type SectionHeader } from '../base/index.ts';
import { KERNEL_BYTES, KERNEL_HEAD } from './kernel/kernel.ts';
import { type KernelMemory, kernelMemory } from './kernel/web-assembly.ts';
import type { LexiconTables } from './lexicon.ts';
import type { ClassSets } from './label-sets.ts';
import type { ListTables } from './list-table.ts';
import type { LemmaTables } from './lemmatizer.ts';
import type { LabelSet } from './parse.ts';

/** First eight bytes of a model file; the last two are the format's version. */
export const MAGIC = 'ENTSYN05';

/** The numbered section arrays of a file, by name. */
export type Sections = Readonly<Record<SectionName, SectionArray>>;

/** Every section with its element type, in file order. */
export const SECTIONS = Object.freeze({
  actionSlots: 'u32',
  labelSlots: 'u32',
  labelLists: 'u16',
  labelRows: 'i8',
  tagSlots: 'u32',
  tagLists: 'u16',
  tagRows: 'i8',
  revisionSlots: 'u32',
  revisionLists: 'u16',
  revisionRows: 'i8',
  clusterHash: 'u32',
  clusterFine: 'u16',
  clusterKind: 'u16',
  clusterLeaning: 'u16',
  coarse: 'u8',
  tagHash: 'u32',
  tagClass: 'u16',
  tagSetBegin: 'u16',
  tagSets: 'u8',
  open: 'u8',
  labelSetBegin: 'u16',
  labelSets: 'u8',
  lemmaHash: 'u32',
  lemmaRule: 'u16',
  settledActions: 'u32',
  settledLabels: 'u32',
  settledTags: 'u32',
} as const);
export type SectionName = keyof typeof SECTIONS;

/** The JSON header. */
export interface ModelHeader extends SectionHeader {
  readonly labels: LabelSet;
  /** Joint tags as [universal tag number, Penn tag number]. */
  readonly joint: readonly (readonly [number, number])[];
  /** The lead in score over the next best tag from which the first tagger's choice stands. */
  readonly certainty: number;
  /** Lemma edit rules, see `lemmatizer.ts`; and irregular lemmas. */
  readonly lemmaRules: readonly string[];
  readonly lemmaExceptions: Readonly<Record<string, string>>;
  /** Which reader of models made it, when it was trained from what; free text for people. */
  readonly about: string;
}

/** A loaded model: plain data, safe to hand to a worker. */
export interface SyntaxModel {
  readonly header: ModelHeader;
  /** What the tables lie in, where machine code can work there. */
  readonly memory: KernelMemory | null;
  readonly actions: Uint32Array;
  readonly labels: ListTables;
  readonly tags: ListTables;
  /** The second tagger's weights. */
  readonly revisions: ListTables;
  /** Labels that an arc may get, see `label-sets.ts`. */
  readonly labelSets: ClassSets;
  readonly lexicon: LexiconTables;
  readonly lemmas: LemmaTables;
  readonly open: Uint8Array;
  /** Slots of the decisions that need no scores, see `Settled`; those of tags are the first tagger's. */
  readonly settled: { readonly actions: Uint32Array; readonly labels: Uint32Array; readonly tags: Uint32Array };
}

/** The memory that each room is in. */
const memories = new WeakMap<ArrayBufferLike, KernelMemory>();

/**
 * Room for a model file of so many bytes, where machine code can work and, where the platform can, all threads: a file that is read into it
 * is loaded where it lies, any other is copied.
 */
export function modelRoom(bytes: number): Uint8Array {
  const memory = kernelMemory(KERNEL_BYTES + bytes);
  const size = KERNEL_HEAD + bytes;
  const buffer = memory?.buffer ?? (typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(size) : new SharedArrayBuffer(size));
  if (memory) memories.set(buffer, memory);
  return new Uint8Array(buffer, KERNEL_HEAD, bytes);
}

/** The memory that an array of such room lies in; null where machine code cannot work there. */
export function memoryOf({ buffer }: SectionArray): KernelMemory | null {
  return memories.get(buffer) ?? null;
}

/** A file's bytes in such room: as they are, where they lie there already. */
export function inRoom(file: Uint8Array): Uint8Array {
  if (memories.has(file.buffer) && file.byteOffset === KERNEL_HEAD) return file;
  const room = modelRoom(file.length);
  room.set(file);
  return room;
}

/**
 * Reads header and sections; those of another format version where `anyVersion` (the trainer takes word clusters from older models).
 * @throws EntenteError `model-invalid` saying what is wrong.
 */
export function readSections(file: Uint8Array, anyVersion = false): { header: ModelHeader; sections: Sections; memory: KernelMemory | null } {
  const { header, sections } = readSectionFile<ModelHeader>(file, MAGIC, { anyVersion, place: inRoom });
  return { header, sections: sections as Sections, memory: memoryOf(sections.actionSlots) };
}

/**
 * Loads a model from its file's bytes.
 * @throws EntenteError `model-invalid` where the file is of another kind or version, cut short or altered.
 */
export function loadSyntaxModel(file: Uint8Array): SyntaxModel {
  const { header, sections: s, memory } = readSections(file);
  const u8 = (name: SectionName): Uint8Array => s[name] as Uint8Array;
  const i8 = (name: SectionName): Int8Array => s[name] as Int8Array;
  const u16 = (name: SectionName): Uint16Array => s[name] as Uint16Array;
  const u32 = (name: SectionName): Uint32Array => s[name] as Uint32Array;
  return {
    header,
    memory,
    actions: u32('actionSlots'),
    labels: { slots: u32('labelSlots'), lists: u16('labelLists'), rows: i8('labelRows') },
    tags: { slots: u32('tagSlots'), lists: u16('tagLists'), rows: i8('tagRows') },
    revisions: { slots: u32('revisionSlots'), lists: u16('revisionLists'), rows: i8('revisionRows') },
    labelSets: { begin: u16('labelSetBegin'), classes: u8('labelSets') },
    lexicon: {
      clusterHash: u32('clusterHash'),
      clusterFine: u16('clusterFine'),
      clusterKind: u16('clusterKind'),
      clusterLeaning: u16('clusterLeaning'),
      coarse: u8('coarse'),
      tagHash: u32('tagHash'),
      tagClass: u16('tagClass'),
      tagSetBegin: u16('tagSetBegin'),
      tagSets: u8('tagSets'),
    },
    lemmas: { hash: u32('lemmaHash'), rule: u16('lemmaRule'), rules: header.lemmaRules, exceptions: header.lemmaExceptions },
    open: u8('open'),
    settled: { actions: u32('settledActions'), labels: u32('settledLabels'), tags: u32('settledTags') },
  };
}
