// Units counted from the publication or from the date named before: "last week", "this month", "the past two years", "the following day".
// "the last year of the war" is none: what stands behind "of" says which year.
import { type Interval, type Unit, civil, moved, unitAround, weekOf, yearsOf } from './calendar.ts';
import type { Line } from './line.ts';
import { type Meaning, type Reading, type Tense, fromPublication, isPast } from './meaning.ts';
import { readCount } from './numerals.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'week',
  fortnights: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
  hour: 'day',
  hours: 'day',
};

/** How many of which unit: "24 hours" is one day, a fortnight two weeks. */
export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** The amount that a count and the unit word at `at` make, or null where the word is no unit. */
export function amountOf(line: Line, at: number, count: number): Amount | null {
  if (line.kind(at) !== 'unit') return null;
  const word = line.lower(at);
  if (word.startsWith('hour')) return { unit: 'day', count: Math.ceil(count / 24) };
  return { unit: UNITS[word], count: word.startsWith('fortnight') ? 2 * count : count };
}

const LONGEST_YEAR = 366;

/** The unit that holds the date named before, moved by some; null where that date is longer than the unit. */
export function anchored(unit: Unit, count: number): Meaning {
  return ({ anchor, published, tense }) => {
    if (!anchor) return null;
    // "By 2015 … a decade earlier": some decades from a year lies a year again.
    if ((unit === 'decade' || unit === 'century') && count !== 0 && anchor.to - anchor.from < LONGEST_YEAR) return unitAround(moved(anchor.from, unit, count), 'year');
    const base = unitAround(anchor.from, unit);
    const there = unitAround(moved(base.from, unit, count), unit);
    // What is told as past is not counted from that date if it would lie ahead.
    return anchor.to > base.to || (isPast(tense) && published !== null && there.from > published) ? null : there;
  };
}

/** Some units back from the publication or on from it. */
export function rolling(unit: Unit, count: number): Meaning {
  return fromPublication(day => {
    const other = moved(day, unit, count);
    return { from: Math.min(day, other), to: Math.max(day, other), unit: 'span' };
  });
}

/** The calendar unit some units away from the publication's. */
export function calendarUnit(unit: Unit, count: number): Meaning {
  return fromPublication(day => {
    if (unit !== 'century') return unitAround(moved(unitAround(day, unit).from, unit, count), unit);
    const first = Math.floor((civil(day).year - 1) / 100) * 100 + 1;
    return yearsOf(first + 100 * count, 100, unit);
  });
}

/** The Saturday and Sunday meant: the last, the coming, or as the verb's tense asks. */
function weekend(day: number, tense: Tense, choice: number, coming: boolean): Interval {
  const own = unitAround(day, 'weekend');
  if (choice < 0) return day > own.to ? own : unitAround(weekOf(day).from - 7, 'weekend');
  if (choice > 0) return unitAround(weekOf(day).from + 7, 'weekend');
  if (day >= own.from || tense === 'future' || tense === 'present' || tense === 'awaited') return own;
  if (coming && tense === 'near') return own;
  const nearer = own.from - day < day - own.to + 7;
  return (coming || tense === 'near') && !isPast(tense) && nearer ? own : unitAround(own.from - 7, 'weekend');
}

/** "over the weekend", "this weekend" (0), "last weekend" (-1), "next weekend" (1); "this weekend" without a verb's tense is the nearer one. */
export function weekendMeaning(choice: number, coming = false): Meaning {
  return fromPublication((day, tense) => weekend(day, !coming && tense === 'present' ? 'past' : tense, choice, coming));
}

/** What "last", "this", "next" … mean before one unit. */
function single(word: string, unit: Unit, article: boolean): Meaning | null {
  switch (word) {
    case 'last':
      if (unit === 'day') return null;
      return article && unit !== 'century' && unit !== 'quarter' ? rolling(unit, -1) : calendarUnit(unit, -1);
    case 'past':
      return rolling(unit, -1);
    case 'this':
      return unit === 'day' ? null : calendarUnit(unit, 0);
    case 'next': {
      if (unit === 'day') return anchored(unit, 1);
      const plain = unit === 'decade' ? rolling(unit, 1) : calendarUnit(unit, 1);
      return article ? scope => (isPast(scope.tense) ? anchored(unit, 1)(scope) : plain(scope)) : plain;
    }
    case 'coming':
    case 'upcoming':
      return rolling(unit, 1);
    case 'following':
      return anchored(unit, 1);
    case 'previous':
    case 'preceding':
      return anchored(unit, -1);
    default:
      return anchored(unit, 0);
  }
}

/** "the week before last", "the month after next": the unit beside the neighbouring one. */
export function besideNeighbour(unit: Unit, direction: number): Meaning {
  return unit === 'day' ? fromPublication(day => unitAround(day + 2 * direction, 'day')) : calendarUnit(unit, 2 * direction);
}

/** "the year", "the month": the publication's own ("by the end of the year"); "the day": the one named before. */
export function readOwnUnit(line: Line, at: number): Reading | null {
  if (line.lower(at) !== 'the') return null;
  const name = line.lower(at + 1);
  const unit = name.endsWith('s') || name === 'hour' ? undefined : amountOf(line, at + 1, 1)?.unit;
  if (!unit || unit === 'quarter' || unit === 'half') return null;
  return { next: at + 2, meaning: unit === 'day' ? anchored(unit, 0) : calendarUnit(unit, 0), isDay: unit === 'day' };
}

/** The word that points: the second of "this past year", "that same day"; -1 where "that" is a conjunction ("said that last year …"). */
export function pointingWord(line: Line, at: number): number {
  const word = line.lower(at);
  const next = line.lower(at + 1);
  if (word === 'this' && (next === 'past' || next === 'coming' || next === 'last')) return at + 1;
  if (word !== 'that') return at;
  return next === 'same' ? at + 1 : line.upos(at) === 'DET' ? at : -1;
}

/** A pointing word and a unit, perhaps with a count between, from `at` on; `article`: "the" stands before. */
export function readRelativeUnit(line: Line, at: number, article: boolean): Reading | null {
  if (line.kind(at) !== 'which') return null;
  const pointing = pointingWord(line, at);
  if (pointing < 0) return null;
  const word = line.lower(pointing);
  const start = pointing + 1;
  const count = line.kind(start) === 'unit' ? null : readCount(line, start);
  const amount = amountOf(line, count ? count.next : start, count ? count.value : 1);
  if (!amount) return null;
  const next = (count ? count.next : start) + 1;
  // "the last year of the war", "this week of protests"; but "had warned since last year of a build-up".
  const whole = line.lower(next) === 'of' && (article || (word !== 'last' && word !== 'next') || line.upos(at - 1) === 'DET' || line.upos(at - 1) === 'PRON');
  if (whole || (line.lower(next) === 'and' && line.lower(next + 2) === 'half')) return null;
  const name = line.lower(next - 1);
  if (!count) {
    if (name.endsWith('s') || name === 'half' || name === 'hour') return null;
    if (amount.unit === 'weekend') return { next, meaning: weekendMeaning(line.value(pointing), word === 'this') };
    // "the last fortnight"
    if (amount.count > 1 && (word === 'last' || word === 'past')) return { next, meaning: rolling(amount.unit, -amount.count) };
    const meaning = single(word, amount.unit, article);
    return meaning && { next, meaning, isDay: amount.unit === 'day' };
  }
  if (count.value === 1 && !article && line.kind(start) === 'number') return null;
  if (word === 'last' || word === 'past') return { next, meaning: rolling(amount.unit, -amount.count) };
  if (word === 'next' || word === 'coming') return { next, meaning: rolling(amount.unit, amount.count) };
  return null;
}
