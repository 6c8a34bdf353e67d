import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ftmDate, isBefore, wikidataDate } from '../../src/dumps/dates.ts';

const at = (time: string, precision: number, calendar = 'Q1985727') => wikidataDate({ time, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` });

test('dates: Wikidata times become ISO dates of their precision', () => {
  assert.equal(at('+2012-05-07T00:00:00Z', 11), '2012-05-07');
  assert.equal(at('+2012-05-00T00:00:00Z', 10), '2012-05');
  assert.equal(at('+2012-00-00T00:00:00Z', 9), '2012');
  assert.equal(at('+2010-00-00T00:00:00Z', 8), '', 'a decade');
  assert.equal(at('-0044-03-15T00:00:00Z', 11), '');
  assert.equal(at('+0800-12-25T00:00:00Z', 11), '');
  assert.equal(at('+1917-10-25T00:00:00Z', 11, 'Q1985786'), '1917', 'a day of the Julian calendar is another one');
  assert.equal(at('+2012-02-30T00:00:00Z', 11), '2012-02', 'no day of the calendar');
  assert.equal(at('+2012-13-01T00:00:00Z', 11), '2012');
  assert.equal(wikidataDate({}), '');
  assert.equal(wikidataDate({ time: 12, precision: 'x' }), '');
});

test('dates: FollowTheMoney dates may lack month and day, or have a time', () => {
  for (const date of ['2012', '2012-05', '2012-05-07']) assert.equal(ftmDate(date), date);
  assert.equal(ftmDate('2012-05-07T10:00:00'), '2012-05-07');
  for (const none of ['', 'May 2012', '12', '2012-5-7', '2012/05/07']) assert.equal(ftmDate(none), '');
});

test('dates: every day of the calendar is kept as it is, and compared as far as both are known', () => {
  const day = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      assert.equal(ftmDate(a), a);
      assert.equal(at(`+${a}T00:00:00Z`, 11), a);
      assert.equal(isBefore(a, b), a < b);
      assert.equal(isBefore(a.slice(0, 4), a), false);
    }),
  );
});
