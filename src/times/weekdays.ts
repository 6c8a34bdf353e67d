// Days of the week: "Tuesday", "last Friday", "next Monday", "Tuesday, June 19", "Monday last week", "Thursday of this week".
import { type Interval, weekdayOf } from './calendar.ts';
import { readRelativeUnit } from './relative-units.ts';
import { isWeekdayHere } from './homographs.ts';
import type { Line } from './line.ts';
import { type Choice, type Meaning, type Reading, onWeekday, weekdayWithin } from './meaning.ts';
import { readCalendarDay, readNumeric } from './written-dates.ts';

/** The date that stands beside a weekday ("Tuesday, June 19", "Tuesday (19 June)"), or null. */
function dateBeside(line: Line, at: number, weekday: number): Reading | null {
  const bracket = line.lower(at) === '(';
  const start = line.pastArticle(bracket || line.lower(at) === ',' ? at + 1 : at);
  const date = readCalendarDay(line, start, weekday) ?? (bracket ? readNumeric(line, start) : null);
  if (!date?.isDay) return null;
  return bracket && line.lower(date.next) === ')' ? { ...date, next: date.next + 1 } : bracket ? null : date;
}

function weekLater(weekday: number): Meaning {
  const coming = onWeekday(weekday, 'next');
  return scope => {
    const day = coming(scope);
    return day && { from: day.from + 7, to: day.to + 7, unit: 'day' };
  };
}

/** A weekday at `at`; `choice` as the word before it says. */
export function readWeekday(line: Line, at: number, choice: Choice): Reading | null {
  if (!isWeekdayHere(line, at)) return null;
  const weekday = line.value(at);
  const date = dateBeside(line, at + 1, weekday);
  if (date) return date;
  let next = at + 1;
  if (line.kind(next) === 'daytime') next++;
  const week = choice === 'tense' ? readRelativeUnit(line, line.lower(next) === 'of' ? next + 1 : next, false) : null;
  // "Sunday week" is the Sunday after the coming one.
  if (choice === 'tense' && line.lower(next) === 'week' && line.upos(next + 1) !== 'NOUN') return { next: next + 1, meaning: weekLater(weekday), isDay: true };
  if (week && line.lower(week.next - 1) === 'week') return { next: week.next, meaning: weekdayWithin(weekday, week.meaning), isDay: true };
  return { next, meaning: onWeekday(weekday, choice), isDay: true };
}

/** "the first Monday of June", "the last Friday in May 2023": the weekday's nth in the month; -1 is the last. */
export function weekdayOfMonth(month: Interval, weekday: number, nth: number): Interval | null {
  const first = month.from + ((weekday - weekdayOf(month.from) + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((month.to - first) / 7);
  return day > month.to ? null : { from: day, to: day, unit: 'day' };
}
