// Years that are said to be reckoned in some way: "the fiscal year ending March 31, 2025" (the twelve months up to then), "calendar year 2023",
// "fiscal 2024" (the year of that number, as where it begins differs from land to land). "The fiscal year" alone has no interval.
import { leadingTo, readLeadingTo } from './counted.ts';
import type { Line } from './line.ts';
import type { Read, Reading } from './meaning.ts';
import { readYear } from './written-dates.ts';

/** A year from its "fiscal", "financial" or "calendar" on. */
export function readReckonedYear(line: Line, at: number, read: Read): Reading | null {
  const named = line.lower(at + 1) === 'year' || line.lower(at + 1) === 'years';
  const next = named ? at + 2 : at + 1;
  if (line.digits(next) >= 0) return readYear(line, next, true);
  const leading = named ? leadingTo(line, next) : 0;
  return leading ? readLeadingTo(line, leading, { unit: 'year', count: 1 }, read) : null;
}
