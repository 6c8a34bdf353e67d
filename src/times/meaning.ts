// What a date expression says, before it is known when the text was published: a function from what is known to an interval.
import { type Interval, civil, unitAround, weekdayOf, weekOf } from './calendar.ts';
import type { Line } from './line.ts';

/**
 * Which way the governing verb points: "met", "will meet"; `present` for "opens on Friday", which points ahead but less surely; `near` where either may be
 * (the nearest date is then meant), `awaited` where something was got ready for that day, which lies ahead unless it has just gone by; `open` where nothing
 * says; `loose` where a past verb governs only a noun that the date belongs to ("regretted the June vote"), so that what lies close ahead is not excluded.
 */
export type Tense = 'past' | 'loose' | 'present' | 'future' | 'near' | 'awaited' | 'open';

/** Whether the governing verb is past. */
export function isPast(tense: Tense): boolean {
  return tense === 'past' || tense === 'loose';
}

/** What an expression may be resolved against. */
export interface Scope {
  /** Day number of publication, null where unknown: relative expressions then have no interval. */
  readonly published: number | null;
  readonly tense: Tense;
  /** The interval of the nearest date expression before, null where there is none. */
  readonly anchor: Interval | null;
  /** The year that the sentence opens with ("In 1989, tanks rolled in on the night of June 3"). */
  readonly background?: number | undefined;
  /** The year that a neighbour of the same expression gives ("3 June to 5 July 2024"). */
  readonly year?: number;
}

/** The interval that an expression stands for, or null where it cannot be known. */
export type Meaning = (scope: Scope) => Interval | null;

/** A stretch of words read as a date expression: the word behind it, and its meaning. */
export interface Reading {
  readonly next: number;
  readonly meaning: Meaning;
  /** The longest unit that its meaning can have is a day: a time of day may stand beside it. */
  readonly isDay?: boolean;
  /** Both its ends are written out: it is as long as it says, whatever has happened by then. */
  readonly isRange?: boolean;
  /** It only says how far back a comparison reaches ("the first since 2017"). */
  readonly isComparison?: boolean;
}

/** Reads the date expression that begins at a word; `asked`: the words before want a date, so that any four digits are a year. */
export type Read = (line: Line, at: number, asked?: boolean) => Reading | null;

/** Which of the days or months so called: the last one, this one, the coming one, or the one that the verb's tense asks for. */
export type Choice = 'last' | 'this' | 'next' | 'tense';

/** An expression that has no interval whatever is known. */
export const unknown: Meaning = () => null;

/** An expression that names its date in full. */
export function fixed(interval: Interval | null): Meaning {
  return () => interval;
}

function distance(interval: Interval, day: number): number {
  return interval.from > day ? interval.from - day : interval.to < day ? day - interval.to : 0;
}

/** How much nearer a date ahead must be than the one behind where the verb is past but the date is a noun's. */
const FARTHER = 4;

/** Of the same day or month in each year the one meant. `weekday`, where the text names it, decides before tense does. */
export function yearly(candidate: (year: number) => Interval | null, choice: Choice = 'tense', weekday = 0): Meaning {
  return ({ published, tense, year, background }) => {
    if (year !== undefined) return candidate(year);
    if (background !== undefined && choice === 'tense' && tense === 'past') return candidate(background);
    if (published === null) return null;
    const now = civil(published).year;
    if (choice === 'this') return candidate(now);
    let best: Interval | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let at = now - 4; at <= now + 4; at++) {
      const interval = candidate(at);
      if (!interval) continue;
      let cost = distance(interval, published);
      const ahead = interval.from > published;
      const behind = interval.to < published;
      if (choice === 'last' ? !behind : choice === 'next' ? !ahead : tense === 'future' || tense === 'present' ? behind : tense === 'past' && ahead) cost += 10_000;
      if (tense === 'loose' && ahead) cost *= FARTHER;
      if (weekday && weekdayOf(interval.from) !== weekday) cost += 100_000;
      if (cost < bestCost) [best, bestCost] = [interval, cost];
    }
    return best;
  };
}

/** A day that something was awaited for is told of as such on the day behind it. */
const JUST_GONE = 1;

/** A day of the week near the publication. */
export function onWeekday(weekday: number, choice: Choice): Meaning {
  return ({ published, tense }) => {
    if (published === null) return null;
    const ahead = (weekday - weekdayOf(published) + 7) % 7;
    const behind = (7 - ahead) % 7;
    let day: number;
    if (choice === 'last') day = published - (behind || 7);
    else if (choice === 'next') day = published + (ahead || 7);
    else if (tense === 'future' || tense === 'present' || (choice === 'this' && !isPast(tense))) day = published + ahead;
    else if (tense === 'awaited') day = behind > JUST_GONE ? published + ahead : published - behind;
    else day = tense === 'near' && ahead < behind ? published + ahead : published - behind;
    return unitAround(day, 'day');
  };
}

/** A day of the week in the week that another expression names ("Monday last week"). */
export function weekdayWithin(weekday: number, week: Meaning): Meaning {
  return scope => {
    const within = week(scope);
    return within && unitAround(weekOf(within.from).from + weekday - 1, 'day');
  };
}

/** An expression counted from the day of publication. */
export function fromPublication(resolve: (published: number, tense: Tense) => Interval | null): Meaning {
  return ({ published, tense }) => (published === null ? null : resolve(published, tense));
}

/** From the first day of one expression to the last of another; each lends the other its year. Null where they stand in the wrong order. */
export function between(first: Meaning, last: Meaning): Meaning {
  return scope => {
    const bare = { ...scope, published: null, anchor: null };
    const givenFirst = first(bare);
    const givenLast = last(bare);
    let to = givenLast ?? last(givenFirst ? { ...scope, year: civil(givenFirst.from).year } : scope);
    const from = givenFirst ?? first(to ? { ...scope, year: civil(to.to).year } : scope);
    if (!from || !to) return null;
    // "are voting from Friday to Sunday", told on Saturday.
    if (scope.tense === 'present' && scope.published !== null && from.unit === 'day' && to.unit === 'day' && from.from - 7 <= scope.published && scope.published <= to.to)
      if (to.to < from.from) return { from: from.from - 7, to: to.to, unit: 'span' };
    // "camped out from Monday to Friday", told on a Wednesday.
    if (scope.tense === 'past' && scope.published !== null && to.unit === 'day' && to.to < from.from && from.from - to.to < 7 && to.to + 7 > scope.published)
      return { from: from.from - 7, to: to.to, unit: 'span' };
    // "from Monday to Wednesday", "from November to February": the end comes after the beginning.
    if (to.to < from.from && !givenLast && to.unit === 'day' && from.from - to.to < 7) to = { ...to, to: to.to + 7 };
    if (to.to >= from.from) return { from: from.from, to: to.to, unit: 'span' };
    const earlier = givenFirst ? null : first({ ...scope, year: civil(to.to).year - 1 });
    return earlier && earlier.from <= to.to ? { from: earlier.from, to: to.to, unit: 'span' } : null;
  };
}

/** From an expression's first day up to the publication. */
export function since(start: Meaning): Meaning {
  return scope => {
    const from = start({ ...scope, tense: 'past' });
    return from && scope.published !== null && from.from <= scope.published ? { from: from.from, to: scope.published, unit: 'span' } : null;
  };
}

/** An interval that begins after the publication, or null. */
function toCome(interval: Interval | null, published: number | null): Interval | null {
  return interval && published !== null && interval.from > published ? interval : null;
}

/** From the publication up to an expression's last day; null where that is over, or may be as the verb's tense is past: the beginning is then unknown. */
export function upTo(end: Meaning): Meaning {
  return scope => {
    const to = isPast(scope.tense) ? toCome(end(scope), scope.published) : end({ ...scope, tense: 'future' });
    return to && scope.published !== null && to.to >= scope.published ? { from: scope.published, to: to.to, unit: 'span' } : null;
  };
}

/** An interval that ends before the publication, or null. */
function over(interval: Interval | null, published: number | null): Interval | null {
  return interval && published !== null && interval.to < published ? interval : null;
}

/** "By Wednesday the fire was out", "ran through Wednesday": of what is over the date itself, as the state holds on it; else as `upTo`. */
export function upToOrThen(end: Meaning): Meaning {
  const ahead = upTo(end);
  return scope => {
    return ahead(scope) ?? (isPast(scope.tense) ? end(scope) : over(end(scope), scope.published));
  };
}
