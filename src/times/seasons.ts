// Seasons of the northern half of the earth, by whole months as meteorology counts them: spring is March to May.
// "last summer" is for pointed-dates.ts; here "summer 2024", "the winter of 2022", "in the spring". "The fall of Kyiv" is none.
import { type Interval, monthsOf } from './calendar.ts';
import type { Line } from './line.ts';
import { type Reading, fixed, yearly } from './meaning.ts';
import { inYear, pointedYear } from './written-dates.ts';

/** The three months of a season that begins with `month` (3, 6, 9 or 12) of a year. */
export function seasonOf(year: number, month: number): Interval {
  return monthsOf(year, month, 3, 'season');
}

const BEFORE: ReadonlySet<string> = new Set(['in', 'since', 'during', 'by', 'until', 'over', 'through', 'early', 'late', 'mid']);

/** A season at `at` with or without a year. */
export function readSeason(line: Line, at: number): Reading | null {
  const month = line.value(at);
  const start = line.lower(at + 1) === 'of' || line.lower(at + 1) === ',' ? at + 2 : at + 1;
  const year = line.digits(start);
  const upos = line.upos(at);
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  // "the winter of 1944-45" begins in the first of both years.
  const second = line.dash(start + 1) && (line.digits(start + 2) === year + 1 || line.digits(start + 2) === (year + 1) % 100);
  if (year >= 1500 && year <= 2099) return { next: second ? start + 3 : start + 1, meaning: fixed(seasonOf(year, month)) };
  // "summer last year", "the spring of this year"
  const pointed = pointedYear(line, at + 1);
  if (pointed) return { next: pointed.next, meaning: inYear(of => seasonOf(of, month), pointed.meaning) };
  if (line.lower(at + 1) === 'of' || (line.lower(at) === 'fall' && (line.lower(at - 1) !== 'the' || line.lower(at - 2) !== 'in'))) return null;
  const preposition = line.lower(at - 1) === 'the' ? line.lower(at - 2) : line.lower(at - 1);
  if (!BEFORE.has(preposition) || line.modifiesNext(at)) return null;
  return { next: at + 1, meaning: yearly(of => seasonOf(of, month)) };
}
