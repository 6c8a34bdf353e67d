import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreeing, attitudeWord, dateWords, dayWords, eventWords, listed } from '../../src/cli/wording.ts';

test('wording: dates are as short as they can be', () => {
  const words = (start: string, end = start): string => dateWords({ start, end });
  assert.equal(words('2024-06-19'), '19 Jun 2024');
  assert.equal(words('2024-06-17', '2024-06-19'), '17–19 Jun 2024');
  assert.equal(words('2024-06-28', '2024-07-02'), '28 Jun – 2 Jul 2024');
  assert.equal(words('2023-12-30', '2024-01-02'), '30 Dec 2023 – 2 Jan 2024');
  assert.equal(words('2024-02-01', '2024-02-29'), 'Feb 2024');
  assert.equal(words('2024-04-01', '2024-06-30'), 'Apr–Jun 2024');
  assert.equal(words('2023-11-01', '2024-01-31'), 'Nov 2023 – Jan 2024');
  assert.equal(words('2024-01-01', '2024-12-31'), '2024');
  assert.equal(words('2020-01-01', '2024-12-31'), '2020–2024');
});

test('wording: a time of day is left out, and what is no date stays as it is', () => {
  assert.equal(dayWords('2024-06-19T10:00:00Z'), '19 Jun 2024');
  assert.equal(dayWords('soon'), 'soon');
});

test('wording: names are listed as in a sentence', () => {
  assert.deepEqual([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])], ['', 'A', 'A and B', 'A, B and C']);
});

test('wording: verbs agree with their source', () => {
  assert.equal(attitudeWord({ attitude: 'deny', sources: ['a0'] }, 'Norway'), 'denies');
  assert.equal(attitudeWord({ attitude: 'deny', sources: ['a0', 'a1'] }, 'Norway and Peru'), 'deny');
  assert.equal(attitudeWord({ attitude: 'state', sources: [] }, 'analysts'), 'say');
  assert.equal(attitudeWord({ attitude: 'doubt', sources: [] }, 'Others'), 'doubt');
  assert.equal(attitudeWord({ attitude: 'state', sources: ['a1'] }, 'Western officials'), 'say');
  for (const name of ['United Nations', 'Philippines', 'the press', 'analysis', 'head of operations', 'President of the United States'])
    assert.equal(attitudeWord({ attitude: 'state', sources: ['a1'] }, name), 'says', name);
  assert.equal(agreeing('denies it', ['a1', 'a2'], 'A and B'), 'deny it');
  assert.equal(agreeing('holds that it happened', ['a1', 'a2'], 'A and B'), 'hold that it happened');
});

test('wording: modes stand beside their type', () => {
  assert.equal(eventWords({ type: 'SANCTION', mode: 'expel' }), 'sanction, expel');
  assert.equal(eventWords({ type: 'ASSAULT', mode: 'heavy-weapons' }), 'attack, heavy weapons');
  assert.equal(eventWords({ type: 'AID', mode: null }), 'aid');
});
