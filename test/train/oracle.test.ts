import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LEFT, RIGHT, SHIFT, State } from '../../src/syntax/transitions.ts';
import { costs } from '../../train/oracle.ts';

/** A random projective tree over `length` words: governors by word, the root's being `length`. */
function projectiveTree(length: number, choose: (bound: number) => number): Int32Array {
  const head = new Int32Array(length).fill(length);
  const build = (from: number, to: number, governor: number): void => {
    if (from >= to) return;
    const root = from + choose(to - from);
    head[root] = governor;
    // Each side of a word may hold several dependents, each with a stretch of its own.
    for (let left = from; left < root; ) {
      const end = left + 1 + choose(root - left);
      build(left, end, root);
      left = end;
    }
    for (let right = root + 1; right < to; ) {
      const end = right + 1 + choose(to - right);
      build(right, end, root);
      right = end;
    }
  };
  build(0, length, length);
  return head;
}

test('oracle: following actions without cost rebuilds any projective tree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 14 }), fc.infiniteStream(fc.nat(1000)), (length, stream) => {
      const gold = projectiveTree(length, bound => (stream.next().value as number) % bound);
      const state = new State();
      const cost = new Int32Array(3);
      state.begin(length);
      while (!state.done) {
        costs(state, gold, cost);
        const action = [LEFT, RIGHT, SHIFT].find(a => (state.allowed() >> a) & 1 && cost[a] === 0);
        assert.notEqual(action, undefined);
        if (action === SHIFT) state.shift();
        else state.attach(action as number, 1);
      }
      assert.deepEqual([...state.head.subarray(0, length)], [...gold]);
    }),
  );
});

test('transitions: any allowed choices end in one tree with one root and no cycle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.nat(1000)), (length, stream) => {
      const state = new State();
      state.begin(length);
      let steps = 0;
      while (!state.done) {
        const open = [SHIFT, LEFT, RIGHT].filter(a => (state.allowed() >> a) & 1);
        const action = open[(stream.next().value as number) % open.length];
        if (action === SHIFT) state.shift();
        else state.attach(action, 1);
        steps++;
      }
      assert.equal(steps, 2 * length);
      const heads = [...state.head.subarray(0, length)];
      assert.equal(heads.filter(head => head === length).length, 1);
      for (let word = 0; word < length; word++) {
        let up = word;
        for (let climbed = 0; up !== length; climbed++) {
          assert.ok(climbed < length, 'a cycle');
          up = heads[up];
        }
      }
    }),
  );
});
