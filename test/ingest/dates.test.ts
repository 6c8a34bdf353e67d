import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDateOf } from '../../src/ingest/dates.ts';

test('dates: ISO dates stay as they are; a day that does not exist is none', () => {
  assert.equal(isoDateOf(' 2024-06-24T10:00:00+02:00 '), '2024-06-24T10:00:00+02:00');
  assert.equal(isoDateOf('2024-06-24'), '2024-06-24');
  assert.equal(isoDateOf('2024-06-24 10:00 local time'), '2024-06-24');
  assert.equal(isoDateOf('2024-06-31'), null);
});

test('dates: mail and HTTP dates, and days in words', () => {
  assert.equal(isoDateOf('Mon, 24 Jun 2024 10:00:00 GMT'), '2024-06-24T10:00:00.000Z');
  assert.equal(isoDateOf('24 June 2024'), '2024-06-24');
  assert.equal(isoDateOf('June 24, 2024'), '2024-06-24');
});

test('dates: nothing is guessed', () => {
  for (const text of ['', 'yesterday', '6/7/2024', 'June 2024', '2024', 'Monday', '24 Foo 2024', 'Room 12, Block 2024']) assert.equal(isoDateOf(text), null, text);
});
