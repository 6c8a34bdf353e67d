import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeModule, FunctionCode, OP } from '../../../src/syntax/kernel/code.ts';
import { listScoring, pairScoring, type ScoringArrays, settledDeciding } from '../../../src/syntax/kernel/table-code.ts';
import { instantiate, kernelMemory, type KernelMemory } from '../../../src/syntax/kernel/web-assembly.ts';
import { ListTable, PLACE_BITS } from '../../../src/syntax/list-table.ts';
import { PairTable } from '../../../src/syntax/pair-table.ts';
import { Settled } from '../../../src/syntax/settled.ts';
import { Templates } from '../../../src/syntax/templates.ts';

const NAMES = ['a1', 'a2', 'b1', 'c1', 'c2', 'd1', 'e1'];
const SLOTS = 64;
const WIDTH = 11;

/** Working arrays, far from the tables. */
const ARRAYS: ScoringArrays = { atoms: 0, values: 256, hashes: 512, pairs: 1024, found: 2048, lists: 2560, rows: 3584, scores: 4096 };
const SCRATCH = 32_768;

function memoryOf(): KernelMemory {
  const memory = kernelMemory(65_536);
  assert.ok(memory);
  return memory;
}

function run(code: FunctionCode, memory: KernelMemory): number {
  const functions = instantiate(encodeModule(new Map([['it', code]]), true), memory);
  assert.ok(functions);
  return functions['it'](SCRATCH);
}

const specification = fc.uniqueArray(
  fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map(names => names.sort().join(' ')),
  { minLength: 1, maxLength: 30 },
);
const atoms = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: NAMES.length, maxLength: NAMES.length });
const bytes = fc.infiniteStream(fc.integer({ min: -127, max: 127 }));

/** Atoms named after a "c" or a "d" hang on that. */
function presence(name: string): string | null {
  return name[0] === 'c' || name[0] === 'd' ? name[0] : null;
}

/** Slots that hold some of the hashes, in their own place or the next; `checkFrom` is the lowest bit of the check. */
function slotsOf(hashes: Int32Array, checkFrom: number, memory: KernelMemory, held: (index: number) => number): Uint32Array {
  const slots = new Uint32Array(memory.buffer, 4096, SLOTS + 1);
  hashes.forEach((hash, index) => {
    const at = (hash & (SLOTS - 1)) + (index & 1);
    if (index % 3 !== 2 && slots[at] === 0) slots[at] = ((hash >>> checkFrom) << checkFrom) | held(index);
  });
  return slots;
}

function hashesOf(templates: Templates, values: readonly number[]): Int32Array {
  const out = new Int32Array(templates.count);
  return out.subarray(0, templates.extract(Int32Array.from(values), out));
}

test('kernel code: numbers of all sizes come back', () => {
  fc.assert(
    fc.property(fc.integer(), value => {
      assert.equal(run(new FunctionCode().constant(value), memoryOf()), value);
    }),
  );
  const code = new FunctionCode();
  const { number } = code.locals(1, 0);
  code.constant(0).set(number);
  code.repeat(() => code.get(number).constant(3).op(OP.add).tee(number).constant(300).op(OP.lessUnsigned));
  assert.equal(run(code.get(number), memoryOf()), 300);
});

test('kernel code: a module is refused where its memory does not fit, or it is none', () => {
  const module = encodeModule(new Map([['it', new FunctionCode().constant(1)]]), false);
  assert.equal(instantiate(module, memoryOf()), null);
  assert.equal(instantiate(Uint8Array.of(1, 2, 3), memoryOf()), null);
});

test('kernel code: pairs of weights are summed up as by their table', () => {
  fc.assert(
    fc.property(specification, atoms, bytes, (spec, values, weights) => {
      const templates = new Templates(spec, NAMES, presence);
      const memory = memoryOf();
      const hashes = hashesOf(templates, values);
      const slots = slotsOf(hashes, 16, memory, () => (Number(weights.next().value) & 255) | ((Number(weights.next().value) & 255) << 8));
      const table = new PairTable(slots);
      table.score(hashes, hashes.length);
      new Int32Array(memory.buffer, SCRATCH, NAMES.length).set(values);
      run(pairScoring(templates, { address: slots.byteOffset, mask: SLOTS - 1 }, ARRAYS), memory);
      assert.deepEqual([...new Int32Array(memory.buffer, SCRATCH + ARRAYS.scores, 3)], [...table.scores]);
    }),
  );
});

test('kernel code: lists and rows of weights are summed up as by their table', () => {
  fc.assert(
    fc.property(specification, atoms, bytes, (spec, values, weights) => {
      const templates = new Templates(spec, NAMES, presence);
      const memory = memoryOf();
      const hashes = hashesOf(templates, values);
      const lists = new Uint16Array(memory.buffer, 8192, 24);
      for (let at = 0; at < lists.length; at++) lists[at] = (Number(weights.next().value) & 255) | ((at % WIDTH) << 8) | (at % 4 === 3 ? 0x8000 : 0);
      const rows = new Int8Array(memory.buffer, 8448, 6 * WIDTH);
      for (let at = 0; at < rows.length; at++) rows[at] = Number(weights.next().value);
      const slots = slotsOf(hashes, PLACE_BITS, memory, index => (index % 2 ? 1 + (index % lists.length) : 1 + lists.length + (index % 6)));
      const table = new ListTable({ slots, lists, rows }, WIDTH);
      const classes = Uint8Array.from({ length: WIDTH }, (_, index) => index);
      table.score(hashes, hashes.length, classes, 0, WIDTH);
      new Int32Array(memory.buffer, SCRATCH, NAMES.length).set(values);
      const place = { address: slots.byteOffset, mask: SLOTS - 1, lists: lists.byteOffset, listCount: lists.length, rows: rows.byteOffset, width: WIDTH };
      run(listScoring(templates, place, ARRAYS), memory);
      assert.deepEqual([...new Int32Array(memory.buffer, SCRATCH + ARRAYS.scores, WIDTH)], [...table.scores]);
    }),
  );
});

test('kernel code: a decision is looked up as by its table', () => {
  fc.assert(
    fc.property(specification, atoms, (spec, values) => {
      const templates = new Templates(spec, NAMES, () => null);
      const memory = memoryOf();
      const hashes = hashesOf(templates, values).slice(-2);
      const slots = slotsOf(hashes, 8, memory, index => 1 + index * 7);
      new Int32Array(memory.buffer, SCRATCH, NAMES.length).set(values);
      const decision = run(settledDeciding(templates, { address: slots.byteOffset, mask: SLOTS - 1 }, ARRAYS), memory);
      assert.equal(decision, new Settled(templates, slots).decide(Int32Array.from(values)));
    }),
  );
});

test('kernel code: more templates than can be summed up in 16 bits are refused', () => {
  const many = Array.from({ length: 256 }, (_, index) => NAMES.filter((_, bit) => (index >> bit) & 1).join(' ') || 'e1');
  const templates = new Templates(many, NAMES, presence);
  assert.throws(() => listScoring(templates, { address: 0, mask: 1, lists: 0, listCount: 1, rows: 0, width: 4 }, ARRAYS), /256 templates, at most 255/);
});
