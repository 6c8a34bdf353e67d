// Tables whose slots hold a few weights each → machine code that sums up the weights of an example's features, atoms to sums. For models of
// the layers above; those of syntax have `kernel.ts`.
import { encodeModule, type FunctionCode } from './code.ts';
import { isShared, ownScratch } from './kernel.ts';
import { type ByteWeight, byteScoring } from './table-code.ts';
import type { TemplateNumbers } from './template-code.ts';
import { instantiate, type KernelMemory } from './web-assembly.ts';

/** A table: its templates, its slots over a power of two and one more, the lowest bit of a slot's check, and its weights. */
export interface SumTable {
  readonly templates: TemplateNumbers;
  readonly slots: Uint32Array;
  readonly checkFrom: number;
  readonly weights: readonly ByteWeight[];
}

/** Sums up for one table: fill `atoms`, call `run`, read `sums`. */
export interface SumJudge {
  readonly atoms: Int32Array;
  readonly sums: Int32Array;
  readonly run: () => void;
}

const MOST_HASHES = 256;
/** Bytes of a table's atoms and of its sums. */
const ATOMS = 256;
const SUMS = 64;
const SHARED = { values: 0, hashes: 4096, pairs: 4096 + 4 * MOST_HASHES + 64 };
const OWN = 16_384;

/** Judges of tables that lie in a memory; null where machine code cannot work there. */
export function sumJudges<Name extends string>(memory: KernelMemory | null, tables: Readonly<Record<Name, SumTable>>): Readonly<Record<Name, SumJudge>> | null {
  const names = Object.keys(tables) as Name[];
  if (memory === null || names.some(name => tables[name].slots.buffer !== memory.buffer)) return null;
  const scratch = ownScratch(memory);
  if (scratch === null) return null;
  const functions = new Map<string, FunctionCode>();
  const own = (index: number): { atoms: number; scores: number } => ({ atoms: OWN + index * (ATOMS + SUMS), scores: OWN + index * (ATOMS + SUMS) + ATOMS });
  names.forEach((name, index) => {
    const { templates, slots, checkFrom, weights } = tables[name];
    functions.set(name, byteScoring(templates, { address: slots.byteOffset, mask: slots.length - 2 }, { ...SHARED, ...own(index) }, checkFrom, weights));
  });
  const made = instantiate(encodeModule(functions, isShared(memory)), memory);
  if (made === null) return null;
  const judges = names.map((name, index): [Name, SumJudge] => {
    const { atoms, scores } = own(index);
    const { seed } = tables[name].templates;
    const run = made[name];
    return [
      name,
      {
        atoms: new Int32Array(memory.buffer, scratch + atoms, seed.length),
        sums: new Int32Array(memory.buffer, scratch + scores, tables[name].weights.length),
        run: () => void run(scratch),
      },
    ];
  });
  return Object.fromEntries(judges) as Record<Name, SumJudge>;
}
