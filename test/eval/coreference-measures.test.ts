import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addCounts,
  conllScore,
  type Counts,
  countCoreference,
  greatestAssignment,
  NO_COUNTS,
  type Partition,
  sharesOf,
  withoutSingletons,
} from '../../eval/coreference-measures.ts';

/** "1 2 3 | 4 5" as entities. */
function entities(text: string): Partition {
  return text.split('|').map(each => each.trim().split(' ').map(Number));
}

/** Recall, precision and F1 in hundredths. */
function hundredths(counts: Counts): number[] {
  const { recall, precision, f1 } = sharesOf(counts);
  return [recall, precision, f1].map(share => Math.round(1000 * share) / 10);
}

test('measures: MUC of the worked examples of Vilain et al. (1995)', () => {
  // Their table: the key has one chain of four, or two of two; the answer cuts or joins them.
  assert.deepEqual(hundredths(countCoreference(entities('1 2 3 4'), entities('1 2|3 4')).muc), [66.7, 100, 80]);
  assert.deepEqual(hundredths(countCoreference(entities('1 2|3 4'), entities('1 2 3 4')).muc), [100, 66.7, 80]);
  assert.deepEqual(hundredths(countCoreference(entities('1 2 3 4'), entities('2 3 4')).muc), [66.7, 100, 80]);
  assert.deepEqual(hundredths(countCoreference(entities('1 2 3'), entities('1 2')).muc), [50, 100, 66.7]);
});

test('measures: B³ of the worked examples of Bagga and Baldwin (1998)', () => {
  // Twelve mentions in chains of five, two and five. Joining a long chain with the short one costs less than joining two long
  // ones, which MUC does not see.
  const truth = entities('1 2 3 4 5|6 7|8 9 10 11 12');
  const mild = countCoreference(truth, entities('1 2 3 4 5|6 7 8 9 10 11 12'));
  const grave = countCoreference(truth, entities('1 2 3 4 5 8 9 10 11 12|6 7'));
  assert.deepEqual([hundredths(mild.muc), hundredths(grave.muc)], [hundredths(mild.muc), hundredths(mild.muc)]);
  assert.deepEqual(hundredths(mild.muc), [100, 90, 94.7]);
  assert.deepEqual(hundredths(mild.bCubed).slice(0, 2), [100, 76.2]);
  assert.deepEqual(hundredths(grave.bCubed).slice(0, 2), [100, 58.3]);
});

test('measures: CEAF of the worked example of Luo (2005)', () => {
  const truth = entities('1 2 3 4 5|6 7|8 9 10 11 12');
  assert.equal(sharesOf(countCoreference(truth, entities('1 2 3 4 5|6 7 8 9 10 11 12')).ceaf).f1.toFixed(3), '0.733');
  assert.equal(sharesOf(countCoreference(truth, entities('1 2 3 4 5 8 9 10 11 12|6 7')).ceaf).f1.toFixed(3), '0.667');
  assert.equal(sharesOf(countCoreference(truth, entities('1 2 3 4 5 6 7 8 9 10 11 12')).ceaf).f1.toFixed(3), '0.294');
});

test('measures: predicted mentions, as in the worked example of Pradhan et al. (2014)', () => {
  const counts = countCoreference(entities('1 2 3|4 5 6 7'), entities('1 2|3 4|6 7 8 9'));
  assert.deepEqual(hundredths(counts.mentions), [85.7, 75, 80]);
  assert.deepEqual(hundredths(counts.muc), [40, 40, 40]);
  assert.deepEqual(hundredths(counts.bCubed), [41.7, 50, 45.5]);
  assert.deepEqual(hundredths(counts.ceaf), [65, 43.3, 52]);
  assert.equal(conllScore(counts).toFixed(3), '0.458');
});

test('measures: an entity of one mention has no link, but counts for B³ and CEAF', () => {
  const alone = countCoreference(entities('1|2|3'), entities('1|2|3'));
  assert.deepEqual(
    [hundredths(alone.muc), hundredths(alone.bCubed), hundredths(alone.ceaf)],
    [
      [0, 0, 0],
      [100, 100, 100],
      [100, 100, 100],
    ],
  );
  assert.deepEqual(withoutSingletons(entities('1|2 3|4')), entities('2 3'));
});

test('measures: nothing on either side is nothing, not an error', () => {
  assert.equal(conllScore(countCoreference([], entities('1 2'))), 0);
  assert.equal(conllScore(countCoreference(entities('1 2'), [])), 0);
  assert.equal(conllScore(countCoreference([], [])), 0);
});

/** A partition of some of twelve mentions into at most five entities. */
const partitions = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 12, maxLength: 12 }).map((of): Partition => {
  const made: number[][] = [[], [], [], [], []];
  of.forEach((entity, mention) => {
    if (entity >= 0) made[entity].push(mention);
  });
  return made.filter(entity => entity.length > 0);
});

test('measures: a partition agrees wholly with itself', () => {
  fc.assert(
    fc.property(partitions, one => {
      const kept = withoutSingletons(one);
      fc.pre(kept.length > 0);
      assert.equal(conllScore(countCoreference(kept, kept)).toFixed(9), '1.000000000');
    }),
  );
});

test('measures: sides swapped, recall and precision are swapped', () => {
  fc.assert(
    fc.property(partitions, partitions, (one, other) => {
      const there = countCoreference(one, other);
      const back = countCoreference(other, one);
      for (const measure of ['mentions', 'muc', 'bCubed', 'ceaf'] as const) {
        assert.ok(Math.abs(sharesOf(there[measure]).recall - sharesOf(back[measure]).precision) < 1e-9);
        assert.ok(Math.abs(sharesOf(there[measure]).f1 - sharesOf(back[measure]).f1) < 1e-9);
      }
    }),
  );
});

test('measures: shares lie between 0 and 1, whatever the order of entities and mentions', () => {
  fc.assert(
    fc.property(partitions, partitions, (one, other) => {
      const counts = countCoreference(one, other);
      const turned = countCoreference([...one].reverse(), other.map(entity => [...entity].reverse()).reverse());
      assert.ok(conllScore(counts) >= 0 && conllScore(counts) <= 1 + 1e-9);
      assert.ok(Math.abs(conllScore(counts) - conllScore(turned)) < 1e-9);
    }),
  );
});

test('measures: two documents are summed before shares are taken', () => {
  const right = countCoreference(entities('1 2 3'), entities('1 2 3'));
  const wrong = countCoreference(entities('1 2'), entities('3 4'));
  assert.deepEqual(hundredths(addCounts(right, wrong).muc), [66.7, 66.7, 66.7]);
  assert.deepEqual(addCounts(NO_COUNTS, right), right);
});

/** The greatest assignment by trying all. */
function tryAll(matrix: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row >= matrix.length) return 0;
  let best = tryAll(matrix, row + 1, taken);
  matrix[row].forEach((value, column) => {
    if (!taken.has(column)) best = Math.max(best, value + tryAll(matrix, row + 1, new Set([...taken, column])));
  });
  return best;
}

test('measures: the assignment is as great as any that trying finds', () => {
  const matrices = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) => fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
  fc.assert(fc.property(matrices, matrix => assert.equal(greatestAssignment(matrix), tryAll(matrix))));
});
