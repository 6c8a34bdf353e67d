// "the night of 3–4 May", "the night to Wednesday", "the night from Tuesday to Wednesday", "the evening before last", "the night before":
// parts of the day that stand before what says which day.
import { oneDay } from './calendar.ts';
import type { Line } from './line.ts';
import { type Meaning, type Read, type Reading, between, fromPublication } from './meaning.ts';
import { anchored } from './relative-units.ts';

const BEHIND: ReadonlySet<string> = new Set(['of', 'to', 'into', 'before', 'after', 'from', 'between']);
const JOINING: ReadonlySet<string> = new Set(['to', 'into', 'and']);

/** Whether such an expression may begin with a part of the day. */
export function mayBeNight(line: Line, at: number): boolean {
  return line.lower(at - 1) === 'the' && BEHIND.has(line.lower(at + 1));
}

/** The night that ends with a day, as both the days that it touches. */
function nightTo(day: Meaning): Meaning {
  return scope => {
    const named = day(scope);
    return named?.unit === 'day' ? { from: named.from - 1, to: named.to, unit: 'span' } : null;
  };
}

/** A part of the day at `at` with what stands behind it, or null. */
export function readNight(line: Line, at: number, read: Read): Reading | null {
  if (!mayBeNight(line, at)) return null;
  const word = line.lower(at + 1);
  if (word === 'before' || word === 'after') {
    const last = word === 'before' && line.lower(at + 2) === 'last';
    const next = last ? at + 3 : at + 2;
    const upos = line.upos(next);
    if (upos !== '' && upos !== 'PUNCT') return null;
    const meaning = last ? fromPublication(day => oneDay(day - 2)) : anchored('day', word === 'before' ? -1 : 1);
    return { next, meaning, isDay: true };
  }
  const day = read(line, line.pastArticle(at + 2), true);
  if (!day) return null;
  if (word === 'from' || word === 'between') {
    const last = JOINING.has(line.lower(day.next)) ? read(line, line.pastArticle(day.next + 1), true) : null;
    return last?.isDay ? { next: last.next, meaning: between(day.meaning, last.meaning) } : null;
  }
  if (word !== 'of') return line.lower(at) === 'night' && day.isDay ? { next: day.next, meaning: nightTo(day.meaning) } : null;
  return day;
}
