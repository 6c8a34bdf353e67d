import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { loadAttributionModel, TABLE_WIDTHS, type TableName, weightsOf } from '../../src/claims/attribution-model.ts';
import { DEPTH, type Trees } from '../../src/claims/tree-scores.ts';
import { type Pruning, type TrainedTable, writeAttributionModel } from '../../train/attribution-writer.ts';

const PRUNING: Pruning = { slots: 1024, least: 0.1, largest: 2 };

/** A table whose feature f has the hash f × 2654435761 and weights that are multiples of 1/16 up to 2. */
function table(count: number, width: number): TrainedTable {
  return {
    hashOf: Int32Array.from({ length: count }, (_, f) => Math.imul(f + 1, 0x9e3779b1)),
    weights: Float32Array.from({ length: count * width }, (_, at) => ((at * 7) % 65) / 16 - 2),
  };
}

const TABLES: Readonly<Record<TableName, TrainedTable>> = {
  cues: table(300, TABLE_WIDTHS.cues),
  words: table(600, TABLE_WIDTHS.words),
  steps: table(40, TABLE_WIDTHS.steps),
  claims: table(0, TABLE_WIDTHS.claims),
};

const TREES: Trees = {
  columns: Uint8Array.from({ length: 3 * DEPTH }, (_, level) => level),
  thresholds: Float32Array.from({ length: 3 * DEPTH }, (_, level) => level / 4 - 1),
  leaves: Float32Array.from({ length: 3 << DEPTH }, (_, leaf) => leaf / 8 - 3),
};

function bytes(): Uint8Array {
  return writeAttributionModel(TABLES, { cues: PRUNING, words: PRUNING, steps: PRUNING, claims: PRUNING }, TREES, { about: 'a test', threshold: -0.5 });
}

function refused(file: Uint8Array, problem: RegExp): void {
  assert.throws(
    () => loadAttributionModel(file),
    (error: unknown) => error instanceof EntenteError && error.code === 'model-invalid' && problem.test(String(error.details.problem)),
  );
}

test('attribution model: weights come back as they were, to the eighth bit', () => {
  const { words } = weightsOf(loadAttributionModel(bytes()));
  const { hashOf, weights } = TABLES.words;
  const sums = new Float64Array(4);
  let lost = 0;
  for (let f = 0; f < hashOf.length; f++) {
    words.sum(hashOf.subarray(f, f + 1), 1, sums, 1);
    const own = weights.subarray(f * 3, f * 3 + 3);
    if (own.some(weight => Math.abs(weight) >= 0.1) && sums.subarray(1).every(sum => sum === 0)) lost++;
    else for (let index = 0; index < 3; index++) assert.ok(Math.abs(sums[index + 1] - own[index]) < 0.01, `feature ${f}`);
  }
  assert.ok(lost < 60, `${lost} features found no slot`);
});

test('attribution model: the sum over features is the sum of their weights, unknown features count nothing', () => {
  const { cues } = weightsOf(loadAttributionModel(bytes()));
  const one = new Float64Array(1);
  const apart = [0, 1, 2].map(f => {
    cues.sum(TABLES.cues.hashOf.subarray(f, f + 1), 1, one, 0);
    return one[0];
  });
  cues.sum(Int32Array.of(TABLES.cues.hashOf[0], 12345, TABLES.cues.hashOf[1], TABLES.cues.hashOf[2], -99), 5, one, 0);
  assert.ok(Math.abs(one[0] - apart.reduce((sum, each) => sum + each, 0)) < 1e-9);
});

test('attribution model: files of another kind or version, cut short or altered are refused', () => {
  refused(new Uint8Array(0), /does not begin as a model does/);
  const version = bytes();
  version[7] = '9'.charCodeAt(0);
  refused(version, /format version .9, this program reads \d\d/);
  refused(bytes().subarray(0, 40), /cut short in its header/);
  refused(bytes().subarray(0, bytes().length - 4), /bytes where its header tells of/);
  const header = bytes();
  header[12] = 0x21;
  refused(header, /header is damaged/);
  const body = bytes();
  body[body.length - 100] ^= 4;
  refused(body, /do not match their checksum/);
});

test('attribution model: a buffer that is part of a larger one loads the same', () => {
  const file = bytes();
  const larger = new Uint8Array(file.length + 11);
  larger.set(file, 7);
  assert.deepEqual(loadAttributionModel(larger.subarray(7, 7 + file.length)), loadAttributionModel(file));
  assert.deepEqual(loadAttributionModel(Buffer.from(file)), loadAttributionModel(file));
});
