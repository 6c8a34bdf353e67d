import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Candidate, ORIGIN } from '../../src/claims/candidates.ts';
import { chosenOf } from '../../src/claims/decoding.ts';

const COUNT = 30;

function candidate(head: number, source: readonly number[], content: readonly number[]): Candidate {
  const sure = { sureSource: 1, sureCue: 1, sureContent: 1, leastContent: 1, expectedSource: 1, expectedContent: 1, whole: 0, sourceAgreement: -1, contentAgreement: -1 };
  return { head, odds: 0, source, cue: [head], content, origin: ORIGIN.best, draft: null, ...sure };
}

const range = (from: number, length: number): number[] => Array.from({ length: Math.min(length, COUNT - from) }, (_, index) => from + index);

const candidates = fc.array(
  fc
    .tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1), fc.integer({ min: 1, max: 8 }), fc.nat(COUNT - 1), fc.double({ min: -2, max: 2, noNaN: true }))
    .map(([head, from, length, source, score]) => ({
      score,
      each: candidate(
        head,
        source === head ? [] : [source],
        range(from, length).filter(word => word !== head && word !== source),
      ),
    })),
  { maxLength: 14 },
);

test('decoding: contents share no word and hold no cue or source of a chosen claim; all are above the threshold', () => {
  fc.assert(
    fc.property(candidates, given => {
      const list = given.map(({ each }) => each);
      const chosen = chosenOf(
        list,
        given.map(({ score }) => score),
        -0.5,
        COUNT,
      );
      const contents = chosen.flatMap(({ content }) => content);
      assert.equal(new Set(contents).size, contents.length);
      for (const { head, source } of chosen) for (const word of [head, ...source]) assert.ok(!contents.includes(word));
      for (const each of chosen) assert.ok(given[list.indexOf(each)].score >= -0.5);
    }),
  );
});

test('decoding: of two that cannot stand together the better stands', () => {
  const [said, claimed] = [candidate(1, [0], [2, 3, 4, 5]), candidate(3, [2], [4, 5])];
  assert.deepEqual(chosenOf([said, claimed], [1, 2], 0, 8), [claimed]);
  assert.deepEqual(chosenOf([said, claimed], [2, 1], 0, 8), [said]);
});
