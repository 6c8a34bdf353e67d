import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasInterval, isExact, readDatePhrases } from '../../eval/date-phrases.ts';

const TABLE = '# comment\n2024-06-20\tThey met on Tuesday.\tTuesday\t2024-06-18\n2024-06-20\tThey met last week.\tlast week\t2024-06-10\t2024-06-16\n2024-06-20\tNobody met.\n';

test('date phrases: rows with one day, with two, and without a date', () => {
  const [day, week, none] = readDatePhrases(TABLE);
  assert.deepEqual(day, { published: '2024-06-20', sentence: 'They met on Tuesday.', wanted: { words: 'Tuesday', from: '2024-06-18', to: '2024-06-18' } });
  assert.equal(week.wanted?.to, '2024-06-16');
  assert.equal(none.wanted, null);
});

test('date phrases: a row whose expression is not in its sentence, or that has no day, is named by its line', () => {
  assert.throws(() => readDatePhrases('#\n2024-06-20\tThey met on Tuesday.\tMonday\t2024-06-18'), /line 2/);
  assert.throws(() => readDatePhrases('2024-06-20\tThey met on Tuesday.\tTuesday'), /line 1/);
  assert.throws(() => readDatePhrases('2024-06-20'), /line 1/);
});

test('date phrases: exact are words and interval together; the interval alone counts where the words overlap', () => {
  const [day, , none] = readDatePhrases(TABLE);
  const tuesday = { words: 'Tuesday', from: '2024-06-18', to: '2024-06-18' };
  assert.ok(isExact(day, [{ words: 'week', from: '2024-06-10', to: '2024-06-16' }, tuesday]));
  assert.ok(!isExact(day, [{ ...tuesday, words: 'on Tuesday' }]));
  assert.ok(hasInterval(day, [{ ...tuesday, words: 'on Tuesday' }]));
  assert.ok(!hasInterval(day, [{ ...tuesday, words: 'met' }]));
  assert.ok(!hasInterval(day, [{ ...tuesday, to: '2024-06-25' }]));
  assert.ok(isExact(none, []) && hasInterval(none, []));
  assert.ok(!isExact(none, [tuesday]) && !hasInterval(none, [tuesday]));
});
