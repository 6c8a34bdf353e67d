// Templates → straight-line machine code that works out their hashes, without the tables that `Templates.extract` walks.
// `extract` there is the definition; this gives the same numbers in the same order.
import { ATOM_FACTOR, type Templates } from '../templates.ts';
import { FunctionCode, OP, VECTOR } from './code.ts';

/** What is needed of templates to work out their hashes. */
export type TemplateNumbers = Pick<Templates, 'count' | 'groups' | 'seed' | 'multiplier' | 'teller'>;

/** Where a function's working arrays lie, in bytes from its parameter; see `kernelLayout`. */
export interface WorkingArrays {
  readonly atoms: number;
  readonly values: number;
  readonly hashes: number;
  /** Of each hash its slot and the one after it. */
  readonly pairs: number;
}

/** The slots that hashes are looked up in: address of the first, and the mask of their numbers. */
export interface SlotPlace {
  readonly address: number;
  readonly mask: number;
}

const SCRATCH = 0;

/** Emits the codes of all atoms that templates name, four at a time. `vector`: a free vector local. */
export function emitAtomCodes(code: FunctionCode, { groups, seed, multiplier }: TemplateNumbers, { atoms, values }: WorkingArrays, vector: number): void {
  const wanted = new Uint8Array((seed.length + 3) >> 2);
  for (const { templates } of groups) for (const template of templates) for (const atom of template) wanted[atom >> 2] = 1;
  const emitFour = (numbers: Int32Array, at: number): FunctionCode => code.vectorConstant(numbers[at], numbers[at + 1] ?? 0, numbers[at + 2] ?? 0, numbers[at + 3] ?? 0);
  const emitFolded = (by: number): FunctionCode => code.tee(vector).get(vector).constant(by).vector(VECTOR.shiftRight).vector(VECTOR.xor);
  for (let at = 0; at < seed.length; at += 4) {
    if (!wanted[at >> 2]) continue;
    code
      .get(SCRATCH)
      .get(SCRATCH)
      .vectorAccess(VECTOR.load, atoms + at * 4);
    emitFour(seed, at).vector(VECTOR.xor).vectorConstant(ATOM_FACTOR, ATOM_FACTOR, ATOM_FACTOR, ATOM_FACTOR).vector(VECTOR.multiply);
    emitFolded(15);
    emitFour(multiplier, at).vector(VECTOR.multiply);
    emitFolded(16).vectorAccess(VECTOR.store, values + at * 4);
  }
}

/** Emits a template's hash: the sum of its atoms' codes. */
export function emitHash(code: FunctionCode, template: readonly number[], values: number): void {
  for (let index = 0; index < template.length; index++) {
    code.get(SCRATCH).access(OP.load, values + 4 * template[index]);
    if (index > 0) code.op(OP.add);
  }
}

/** What `emit` emits, to be pasted again and again. */
function pattern(emit: (code: FunctionCode) => void): Uint8Array {
  const code = new FunctionCode();
  emit(code);
  return code.emitted;
}

/**
 * Emits the hashes of all templates whose atoms are there and fetches each hash's slots. Afterwards `hashEnd` and `pairEnd` hold
 * the addresses past the last of them, to which offsets `hashes` and `pairs` count; four more of each are 0.
 */
export function emitHashes(
  code: FunctionCode,
  templates: TemplateNumbers,
  arrays: WorkingArrays,
  slots: SlotPlace,
  locals: { hashEnd: number; pairEnd: number; value: number; absent: number; vector: number },
): void {
  const { hashEnd, pairEnd, value, absent, vector } = locals;
  emitAtomCodes(code, templates, arrays, vector);
  code.constant(0);
  templates.teller.forEach((atom, bit) => {
    code
      .get(SCRATCH)
      .access(OP.load, arrays.atoms + 4 * atom)
      .op(OP.isZero)
      .constant(bit)
      .op(OP.shiftLeft)
      .op(OP.or);
  });
  code.set(absent);
  code.get(SCRATCH).set(hashEnd).get(SCRATCH).set(pairEnd);
  const storeHash = pattern(code => code.set(value).get(hashEnd).get(value).op(OP.store).op(0));
  const fetchSlots = pattern(code => {
    code.get(pairEnd).get(value).constant(slots.mask).op(OP.and).constant(2).op(OP.shiftLeft).access(OP.load64, slots.address);
    code.op(OP.store64).op(0);
  });
  for (const group of templates.groups) {
    const emitGroup = (): void => {
      group.templates.forEach((template, index) => {
        emitHash(code, template, arrays.values);
        code.paste(storeHash).offset(arrays.hashes + 4 * index);
        code.paste(fetchSlots).offset(arrays.pairs + 8 * index);
      });
      code
        .get(hashEnd)
        .constant(4 * group.templates.length)
        .op(OP.add)
        .set(hashEnd);
      code
        .get(pairEnd)
        .constant(8 * group.templates.length)
        .op(OP.add)
        .set(pairEnd);
    };
    if (group.needs === 0) emitGroup();
    else code.get(absent).constant(group.needs).op(OP.and).op(OP.isZero).when(emitGroup);
  }
  code.get(hashEnd).vectorConstant(0, 0, 0, 0).vectorAccess(VECTOR.store, arrays.hashes);
  for (const half of [0, 16])
    code
      .get(pairEnd)
      .vectorConstant(0, 0, 0, 0)
      .vectorAccess(VECTOR.store, arrays.pairs + half);
}
