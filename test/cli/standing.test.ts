import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdings, standingOf } from '../../src/cli/standing.ts';
import type { Factuality, FactualityValue } from '../../src/reader/index.ts';

function standing(own: FactualityValue, others: Readonly<Record<string, FactualityValue>> = {}): ReturnType<typeof standingOf> {
  const factuality: Factuality[] = [{ source: null, value: own }, ...Object.entries(others).map(([source, value]) => ({ source, value }))];
  return standingOf({ factuality });
}

test("standing: the article's own word is told apart from a source's", () => {
  assert.equal(standing('CT+').kind, 'stated');
  assert.deepEqual(standing('UU', { a1: 'CT+' }), { kind: 'reported', by: ['a1'], against: [] });
  assert.deepEqual(standing('PR+', { a1: 'CT+', a2: 'CT-' }), { kind: 'reported', by: ['a1'], against: ['a2'] });
});

test('standing: what a source does with an event tells how sure it is', () => {
  const factuality: Factuality[] = [
    { source: null, value: 'UU' },
    { source: 'a1', value: 'PS+' },
    { source: 'a2', value: 'CT-' },
    { source: 'a3', value: 'PS+' },
    { source: 'a4', value: 'UU' },
  ];
  assert.deepEqual(
    [...holdings({ factuality })],
    [
      ['holds it possible', ['a1', 'a3']],
      ['denies it', ['a2']],
    ],
  );
});

test('standing: possible, denied and open are never mixed', () => {
  assert.equal(standing('PS+').kind, 'possible');
  assert.equal(standing('UU', { a1: 'PR+' }).kind, 'possible');
  assert.equal(standing('CT-', { a1: 'CT+' }).kind, 'denied');
  assert.deepEqual(standing('UU', { a1: 'CT-' }), { kind: 'denied', by: [], against: ['a1'] });
  assert.equal(standing('UU').kind, 'open');
  assert.equal(standing('UU', { a1: 'UU' }).kind, 'open');
});
