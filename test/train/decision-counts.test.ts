import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecisionCounts } from '../../train/decision-counts.ts';

const SETTLING = { least: 10, dissent: 0.05 };

function times(counts: DecisionCounts, hash: number, decision: number, count: number): void {
  for (let time = 0; time < count; time++) counts.add(hash, decision);
}

/** The decisions that stand in slots, by their hash's upper bits. */
function kept(slots: Uint32Array): Map<number, number> {
  return new Map([...slots].filter(Boolean).map(slot => [slot >>> 8, (slot & 255) - 1]));
}

test('decision counts: what was decided often and alike is settled; rare and divided contexts are not', () => {
  const counts = new DecisionCounts();
  times(counts, 0x1234_5601, 3, 10);
  times(counts, 0x2234_5602, 3, 9);
  times(counts, 0x3234_5603, 0, 95);
  times(counts, 0x3234_5603, 1, 5);
  times(counts, 0x4234_5604, 0, 94);
  times(counts, 0x4234_5604, 1, 6);
  const { slots, kept: count } = counts.slots(SETTLING);
  assert.equal(count, 2);
  assert.deepEqual(
    kept(slots),
    new Map([
      [0x12_3456, 3],
      [0x32_3456, 0],
    ]),
  );
});

test('decision counts: the table grows and forgets nothing', () => {
  const counts = new DecisionCounts();
  for (let time = 0; time < 10; time++) for (let hash = 0; hash < 100_000; hash++) counts.add(Math.imul(hash, 0x9e3779b1), hash % 7);
  const { slots, kept: count } = counts.slots(SETTLING);
  assert.ok(count > 90_000, `${count} of 100,000 find a slot`);
  for (let hash = 0; hash < 100; hash++) {
    const mixed = Math.imul(hash, 0x9e3779b1);
    const at = mixed & (slots.length - 2);
    const slot = [slots[at], slots[at + 1]].find(each => each >>> 8 === mixed >>> 8);
    if (slot !== undefined) assert.equal((slot & 255) - 1, hash % 7);
  }
});

test('decision counts: of contexts that want the same slots the commonest stay', () => {
  const counts = new DecisionCounts();
  times(counts, 0x0100_0000, 1, 10);
  times(counts, 0x0200_0000, 2, 30);
  times(counts, 0x0300_0000, 3, 20);
  assert.deepEqual([...kept(counts.slots(SETTLING).slots).values()].sort(), [2, 3]);
});
