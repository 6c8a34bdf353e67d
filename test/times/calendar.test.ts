import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civil, dayNumber, dayOf, daysIn, easter, isoDate, monthsOf, moved, partOf, readIsoDate, unitAround, weekOf, weekdayOf, yearsOf } from '../../src/times/calendar.ts';

const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

test('calendar: agrees with the platform over the proleptic calendar', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const date = new Date(day * 86_400_000);
      assert.deepEqual(civil(day), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      assert.equal(weekdayOf(day), date.getUTCDay() || 7);
      assert.equal(isoDate(day), date.toISOString().slice(0, 10));
      const { year, month, day: ofMonth } = civil(day);
      assert.equal(dayNumber(year, month, ofMonth), day);
    }),
  );
});

test('calendar: every unit around a day holds it', () => {
  const units = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade'] as const;
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...units), (day, unit) => {
      const around = unitAround(day, unit);
      assert.ok(around.from <= day && day <= around.to);
    }),
  );
});

test('calendar: a move keeps the day of the month or takes its last', () => {
  assert.equal(isoDate(moved(dayNumber(2024, 1, 31), 'month', 1)), '2024-02-29');
  assert.equal(isoDate(moved(dayNumber(2024, 2, 29), 'year', -1)), '2023-02-28');
  assert.equal(isoDate(moved(dayNumber(2024, 6, 20), 'week', -3)), '2024-05-30');
});

test('calendar: dates that do not exist are none', () => {
  assert.equal(dayOf(2023, 2, 29), null);
  assert.equal(dayOf(2024, 13, 1), null);
  assert.equal(readIsoDate('2024-04-31'), null);
  assert.equal(readIsoDate('2024-4-3'), null);
  assert.equal(readIsoDate('2024-06-190'), null);
  assert.equal(readIsoDate('2024-06-19T23:59:59-11:00'), dayNumber(2024, 6, 19));
  assert.equal(daysIn(1900, 2), 28);
  assert.equal(isoDate(dayNumber(1, 1, 1) - 1), null);
  assert.equal(isoDate(dayNumber(10000, 1, 1)), null);
});

test('calendar: weeks begin on Monday', () => {
  const week = weekOf(dayNumber(2024, 6, 23));
  assert.deepEqual([isoDate(week.from), isoDate(week.to)], ['2024-06-17', '2024-06-23']);
});

test('calendar: the parts of a period follow one another and fill it', () => {
  const periods = [yearsOf(2024, 1, 'year'), monthsOf(2024, 2, 1, 'month'), yearsOf(1990, 10, 'decade'), weekOf(0), monthsOf(2024, 12, 3, 'season')];
  for (const period of periods)
    for (const parts of [2, 3, 4]) {
      let next = period.from;
      for (let part = 0; part < parts; part++) {
        const { from, to } = partOf(period, part, parts);
        assert.equal(from, next, `${period.unit}, part ${part} of ${parts}`);
        next = to + 1;
      }
      assert.equal(next, period.to + 1, `${period.unit} in ${parts}`);
    }
});

// From the almanacs' lists of Western Easter Sundays.
test('calendar: Easter falls where the churches keep it', () => {
  const known = ['1961-04-02', '1999-04-04', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2038-04-25'];
  for (const date of known) assert.equal(isoDate(easter(Number(date.slice(0, 4)))), date);
});
