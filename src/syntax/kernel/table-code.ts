// Tables of weights → machine code that sums up the weights of the hashes found. `PairTable`, `ListTable` and `Settled` are the
// definitions; this gives the same numbers.
import { PLACE_BITS } from '../list-table.ts';
import { DECISION_BITS } from '../settled.ts';
import { LEFT, RIGHT } from '../transitions.ts';
import { FunctionCode, OP, VECTOR } from './code.ts';
import { emitAtomCodes, emitHash, emitHashes, type SlotPlace, type TemplateNumbers, type WorkingArrays } from './template-code.ts';

/** Working arrays of the functions that sum up. */
export interface SummingArrays extends WorkingArrays {
  readonly scores: number;
}

/** Working arrays of the functions that score classes by lists and rows. */
export interface ScoringArrays extends SummingArrays {
  /** Of each hash that its table holds, its place. */
  readonly found: number;
  /** Of each that has a list, where that begins and its first entry. */
  readonly lists: number;
  /** Of each that has a row, where that begins. */
  readonly rows: number;
}

/** Where the lists and rows of a `ListTable` lie in memory. */
export interface ListPlace extends SlotPlace {
  readonly lists: number;
  readonly listCount: number;
  readonly rows: number;
  /** Classes, that is entries in a row. */
  readonly width: number;
}

const SCRATCH = 0;
const PLACE_MASK = (1 << PLACE_BITS) - 1;
/** Classes whose sums one vector holds as 16-bit numbers. */
const LANES = 8;
/** So many weights of 8 bits cannot overflow a sum of 16. */
const MOST_ROWS = 255;
const OWN = [0, 2, 4, 6];
const NEXT = [1, 3, 5, 7];

/** Emits a fetch of four hashes' slots and leaves what the table holds of each, or 0: its own slot goes before the next. */
function emitHeld(code: FunctionCode, { hashes, pairs }: WorkingArrays, checkFrom: number, at: { hash: number; pair: number; vector: number }): void {
  const hash = at.vector;
  const own = hash + 1;
  const next = hash + 2;
  const both = hash + 3;
  code.get(at.hash).vectorAccess(VECTOR.load, hashes).set(hash);
  code.get(at.pair).vectorAccess(VECTOR.load, pairs).tee(both);
  code
    .get(at.pair)
    .vectorAccess(VECTOR.load, pairs + 16)
    .tee(next)
    .shuffle(OWN)
    .set(own);
  code.get(both).get(next).shuffle(NEXT).set(next);
  const emitIs = (slot: number): void => {
    code.get(slot).get(hash).vector(VECTOR.xor).constant(checkFrom).vector(VECTOR.shiftRight).vectorConstant(0, 0, 0, 0).vector(VECTOR.equal);
  };
  code.get(own).get(next);
  emitIs(next);
  code.vector(VECTOR.and);
  emitIs(own);
  code.vector(VECTOR.bitSelect);
}

/** A weight of 8 bits in the slots of a table. */
export interface ByteWeight {
  /** Which of the scores it adds to. */
  readonly score: number;
  /** How many bits lie above it. */
  readonly above: number;
}

/** A function that fills the scores of the three actions. */
export function pairScoring(templates: TemplateNumbers, slots: SlotPlace, arrays: ScoringArrays): FunctionCode {
  const weights = [
    { score: LEFT, above: 16 },
    { score: RIGHT, above: 24 },
  ];
  return byteScoring(templates, slots, arrays, 16, weights);
}

/** A function that fills the scores of a table whose slots hold a few weights below a check, whose lowest bit is `checkFrom`. */
export function byteScoring(templates: TemplateNumbers, slots: SlotPlace, arrays: SummingArrays, checkFrom: number, weights: readonly ByteWeight[]): FunctionCode {
  const code = new FunctionCode();
  const { number, vector } = code.locals(6, 5 + weights.length);
  const [hashEnd, pairEnd, value, absent, hash, pair] = [0, 1, 2, 3, 4, 5].map(index => number + index);
  emitHashes(code, templates, arrays, slots, { hashEnd, pairEnd, value, absent, vector });
  const held = vector + 4;
  const sums = vector + 5;
  code.get(SCRATCH).set(hash).get(SCRATCH).set(pair);
  code.repeat(() => {
    emitHeld(code, arrays, checkFrom, { hash, pair, vector });
    code.set(held);
    weights.forEach(({ above }, index) => {
      code.get(held).constant(above).vector(VECTOR.shiftLeft).constant(24).vector(VECTOR.shiftRightSigned);
      code
        .get(sums + index)
        .vector(VECTOR.add)
        .set(sums + index);
    });
    code.get(pair).constant(32).op(OP.add).set(pair);
    code.get(hash).constant(16).op(OP.add).tee(hash).get(hashEnd).op(OP.lessUnsigned);
  });
  weights.forEach(({ score }, index) => {
    code.get(SCRATCH);
    for (let lane = 0; lane < 4; lane++) {
      code.get(sums + index).lane(lane);
      if (lane > 0) code.op(OP.add);
    }
    code.access(OP.store, arrays.scores + 4 * score);
  });
  return code.constant(0);
}

/** A function that fills the scores of all classes. */
export function listScoring(templates: TemplateNumbers, table: ListPlace, arrays: ScoringArrays): FunctionCode {
  if (templates.count > MOST_ROWS) throw new RangeError(`${templates.count} templates, at most ${MOST_ROWS} can be summed up in 16 bits`);
  const code = new FunctionCode();
  const chunks = Math.ceil(table.width / LANES);
  const { number, vector } = code.locals(11, 4 + chunks);
  const [hashEnd, pairEnd, value, absent, hash, pair, found, foundEnd, listEnd, rowEnd, at] = Array.from({ length: 11 }, (_, index) => number + index);
  emitHashes(code, templates, arrays, table, { hashEnd, pairEnd, value, absent, vector });
  for (let part = 0; part < 2 * chunks; part++)
    code
      .get(SCRATCH)
      .vectorConstant(0, 0, 0, 0)
      .vectorAccess(VECTOR.store, arrays.scores + 16 * part);
  const place = vector;
  code.get(SCRATCH).set(hash).get(SCRATCH).set(pair).get(SCRATCH).set(foundEnd);
  code.repeat(() => {
    emitHeld(code, arrays, PLACE_BITS, { hash, pair, vector });
    code.vectorConstant(PLACE_MASK, PLACE_MASK, PLACE_MASK, PLACE_MASK).vector(VECTOR.and).set(place);
    for (let lane = 0; lane < 4; lane++) {
      code.get(foundEnd).get(place).lane(lane).tee(value).access(OP.store, arrays.found);
      code.get(value).constant(0).op(OP.notEqual).constant(2).op(OP.shiftLeft).get(foundEnd).op(OP.add).set(foundEnd);
    }
    code.get(pair).constant(32).op(OP.add).set(pair);
    code.get(hash).constant(16).op(OP.add).tee(hash).get(hashEnd).op(OP.lessUnsigned);
  });
  emitParting(code, table, arrays, { found, foundEnd, listEnd, rowEnd, value, isRow: absent });
  emitLists(code, table, arrays, { list: found, listEnd, at, entry: value, score: absent });
  emitRows(code, table, arrays, { row: found, rowEnd, at, sums: vector + 4 });
  return code.constant(0);
}

/** Emits the parting of the places found into lists, whose first entries are fetched, and rows. Free of branches. */
function emitParting(
  code: FunctionCode,
  table: ListPlace,
  arrays: ScoringArrays,
  locals: { found: number; foundEnd: number; listEnd: number; rowEnd: number; value: number; isRow: number },
): void {
  const { found, foundEnd, listEnd, rowEnd, value, isRow } = locals;
  code.get(SCRATCH).set(found).get(SCRATCH).set(listEnd).get(SCRATCH).set(rowEnd);
  code
    .get(foundEnd)
    .get(SCRATCH)
    .op(OP.notEqual)
    .when(() => {
      code.repeat(() => {
        code.get(found).access(OP.load, arrays.found).constant(1).op(OP.subtract).tee(value);
        code.constant(table.listCount).op(OP.atLeastUnsigned).set(isRow);
        code.get(rowEnd).get(value).constant(table.listCount).op(OP.subtract).constant(table.width).op(OP.multiply).access(OP.store, arrays.rows);
        code.get(isRow).constant(2).op(OP.shiftLeft).get(rowEnd).op(OP.add).set(rowEnd);
        // A row has no entry to fetch; the first list's stands in.
        code.constant(0).get(value).constant(1).op(OP.shiftLeft).get(isRow).op(OP.select).set(value);
        code.get(listEnd).get(value).access(OP.store, arrays.lists);
        code
          .get(listEnd)
          .get(value)
          .access(OP.load16, table.lists)
          .access(OP.store, arrays.lists + 4);
        code.get(isRow).op(OP.isZero).constant(3).op(OP.shiftLeft).get(listEnd).op(OP.add).set(listEnd);
        code.get(found).constant(4).op(OP.add).tee(found).get(foundEnd).op(OP.lessUnsigned);
      });
    });
}

/** Emits the adding up of the lists' weights in the scores. */
function emitLists(code: FunctionCode, table: ListPlace, arrays: ScoringArrays, locals: { list: number; listEnd: number; at: number; entry: number; score: number }): void {
  const { list, listEnd, at, entry, score } = locals;
  code.get(SCRATCH).set(list);
  code
    .get(listEnd)
    .get(SCRATCH)
    .op(OP.notEqual)
    .when(() => {
      code.repeat(() => {
        code.get(list).access(OP.load, arrays.lists).set(at);
        code
          .get(list)
          .access(OP.load, arrays.lists + 4)
          .set(entry);
        code.repeat(() => {
          code
            .get(entry)
            .constant(6)
            .op(OP.shiftRight)
            .constant(127 << 2)
            .op(OP.and)
            .get(SCRATCH)
            .op(OP.add)
            .tee(score);
          code.get(score).access(OP.load, arrays.scores).get(entry).op(OP.extendByte).op(OP.add).access(OP.store, arrays.scores);
          // The entry's top bit tells whether it is the last; only then is the next not wanted, though fetched.
          code.get(entry);
          code.get(at).constant(2).op(OP.add).tee(at).access(OP.load16, table.lists).set(entry);
          code.constant(0x8000).op(OP.lessUnsigned);
        });
        code.get(list).constant(8).op(OP.add).tee(list).get(listEnd).op(OP.lessUnsigned);
      });
    });
}

/** Emits the adding up of the rows, class by class in vectors, to the scores. */
function emitRows(code: FunctionCode, table: ListPlace, arrays: ScoringArrays, locals: { row: number; rowEnd: number; at: number; sums: number }): void {
  const { row, rowEnd, at, sums } = locals;
  const chunks = Math.ceil(table.width / LANES);
  code.get(SCRATCH).set(row);
  code
    .get(rowEnd)
    .get(SCRATCH)
    .op(OP.notEqual)
    .when(() => {
      code.repeat(() => {
        code.get(row).access(OP.load, arrays.rows).set(at);
        for (let chunk = 0; chunk < chunks; chunk++) {
          code.get(at).vectorAccess(VECTOR.loadBytesAs16, table.rows + LANES * chunk);
          code
            .get(sums + chunk)
            .vector(VECTOR.add16)
            .set(sums + chunk);
        }
        code.get(row).constant(4).op(OP.add).tee(row).get(rowEnd).op(OP.lessUnsigned);
      });
      for (let chunk = 0; chunk < chunks; chunk++)
        for (const [half, widened] of [
          [0, VECTOR.lowAs32],
          [16, VECTOR.highAs32],
        ]) {
          const score = arrays.scores + 4 * LANES * chunk + half;
          code
            .get(SCRATCH)
            .get(SCRATCH)
            .vectorAccess(VECTOR.load, score)
            .get(sums + chunk)
            .vector(widened)
            .vector(VECTOR.add)
            .vectorAccess(VECTOR.store, score);
        }
    });
}

/** A function that gives the decision settled by the first context that knows one, or -1. */
export function settledDeciding(templates: TemplateNumbers, slots: SlotPlace, arrays: WorkingArrays): FunctionCode {
  const code = new FunctionCode();
  const { number, vector } = code.locals(3, 1);
  const [value, at, slot] = [number, number + 1, number + 2];
  emitAtomCodes(code, templates, arrays, vector);
  const emitIfSettled = (): void => {
    code.get(value).constant(slots.mask).op(OP.and).constant(2).op(OP.shiftLeft).set(at);
    for (const offset of [0, 4]) {
      code
        .get(at)
        .access(OP.load, slots.address + offset)
        .tee(slot)
        .get(value)
        .op(OP.xor)
        .constant(DECISION_BITS)
        .op(OP.shiftRight)
        .op(OP.isZero);
      code
        .get(slot)
        .constant(0)
        .op(OP.notEqual)
        .op(OP.and)
        .when(() => {
          code
            .get(slot)
            .constant((1 << DECISION_BITS) - 1)
            .op(OP.and)
            .constant(1)
            .op(OP.subtract)
            .op(OP.return);
        });
    }
  };
  const [{ templates: contexts }] = templates.groups;
  for (const context of contexts) {
    emitHash(code, context, arrays.values);
    code.set(value);
    emitIfSettled();
  }
  return code.constant(-1);
}
