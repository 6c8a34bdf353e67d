// Numbered parts of longer periods: "the first quarter of 2023", "the second half of July", "the last week of May", "the first Monday of June",
// "the 19th century", "Q1 2023". Without the longer period ("in the first half") they have no interval.
import { type Interval, moved, oneDay, partOf, yearsOf } from './calendar.ts';
import type { Line } from './line.ts';
import { type Meaning, type Read, type Reading, fixed, yearly } from './meaning.ts';
import { readCount } from './numerals.ts';
import { type Amount, amountOf, calendarUnit, readOwnUnit } from './relative-units.ts';
import { weekdayOfMonth } from './weekdays.ts';

/** The number of an ordinal ("third", "3rd"), -1 for "last" and "final", 0 for other words. */
function ordinalAt(line: Line, at: number): number {
  const lexeme = line.lexeme(at);
  if (lexeme?.kind === 'ordinal') return lexeme.value;
  const form = line.lower(at);
  if (form === 'last') return -1;
  const first = form.charCodeAt(0);
  if (first < 48 || first > 57 || form.length < 3 || form.length > 4) return 0;
  const ending = form.slice(-2);
  return ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th' ? Number(form.slice(0, -2)) || 0 : 0;
}

function mapped(meaning: Meaning, change: (whole: Interval) => Interval | null): Meaning {
  return scope => {
    const whole = meaning(scope);
    return whole && change(whole);
  };
}

/** The nth of so many equal parts; -1 is the last. */
function numbered(whole: Interval, nth: number, parts: number): Interval | null {
  const part = nth < 0 ? parts - 1 : nth - 1;
  return part >= parts || whole.unit === 'day' || whole.unit === 'span' ? null : partOf(whole, part, parts);
}

/** The nth week, day or month of a period; -1 is the last. */
function stretch(whole: Interval, nth: number, name: string): Interval | null {
  if (name === 'month') {
    if (whole.unit !== 'year') return null;
    return numbered(whole, nth, 12);
  }
  const length = name === 'week' ? 7 : 1;
  if (whole.unit !== 'month' && whole.unit !== 'year') return null;
  const from = nth < 0 ? whole.to - length + 1 : whole.from + length * (nth - 1);
  if (from + length - 1 > whole.to) return null;
  return length === 1 ? oneDay(from) : { from, to: from + 6, unit: 'span' };
}

/** The period that stands behind "of" ("of the year", "in June"), or null. */
function wholeBehind(line: Line, at: number, read: Read): Reading | null {
  const word = line.lower(at);
  const start = word === 'of' || word === 'in' ? at + 1 : at;
  if (start === at && line.digits(at) < 0) return null;
  // "the first half of 2025 exports fell": behind such a part four digits are the year, whatever the tree hangs them on.
  const year = start > at && line.lower(start).length === 4 ? line.digits(start) : -1;
  if (year >= 1500 && year <= 2099) return { next: start + 1, meaning: fixed(yearsOf(year, 1, 'year')) };
  return readOwnUnit(line, start) ?? read(line, line.pastArticle(start), true);
}

/** "the first nine months of 2025", "the last two weeks of May": so many units from one end of a longer period. */
function readStretch(line: Line, nth: number, at: number, read: Read): Reading | null {
  const count = line.kind(at) === 'unit' ? null : readCount(line, at);
  const amount = count && (nth === 1 || nth === -1) ? amountOf(line, count.next, count.value) : null;
  if (!count || !amount || line.lower(count.next + 1) !== 'of') return null;
  const whole = wholeBehind(line, count.next + 1, read);
  return whole && { next: whole.next, meaning: mapped(whole.meaning, period => endOf(period, amount, nth)) };
}

/** So many units from the beginning (1) or the end (-1) of a period; null where it has no so many. */
function endOf(period: Interval, { unit, count }: Amount, nth: number): Interval | null {
  if (period.unit === 'day' || period.unit === 'span') return null;
  const from = nth > 0 ? period.from : moved(period.to + 1, unit, -count);
  const to = nth > 0 ? moved(period.from, unit, count) - 1 : period.to;
  return from < period.from || to > period.to ? null : { from, to, unit: 'span' };
}

const OF_THE_YEAR: ReadonlySet<string> = new Set(['in', 'during', 'for', 'by', 'since']);

/** A numbered part of a longer period, from its ordinal on. */
export function readOrdinalPeriod(line: Line, at: number, read: Read): Reading | null {
  const nth = ordinalAt(line, at);
  if (nth === 0) return null;
  const target = line.dash(at + 1) ? at + 2 : at + 1;
  const name = line.lower(target);
  // "21st Century Fox" is a name.
  if (name === 'century' && line.capital(target) && line.capital(target + 1)) return null;
  if (name === 'century') return nth > 0 && nth <= 21 ? { next: target + 1, meaning: fixed(yearsOf(nth * 100 - 99, 100, 'century')) } : null;
  const stretched = readStretch(line, nth, target, read);
  if (stretched) return stretched;
  const weekday = line.kind(target) === 'weekday' && line.capital(target) ? line.value(target) : 0;
  if (!weekday && name !== 'quarter' && name !== 'half' && name !== 'week' && name !== 'day' && name !== 'month') return null;
  const whole = wholeBehind(line, target + 1, read);
  if (!whole && name === 'quarter' && nth > 0 && nth <= 4 && line.lower(at - 1) === 'the' && OF_THE_YEAR.has(line.lower(at - 2)) && !line.modifiesNext(target))
    return { next: target + 1, meaning: yearly(of => numbered(yearsOf(of, 1, 'year'), nth, 4)) };
  if (!whole) return null;
  const change = (period: Interval): Interval | null => {
    if (weekday) return period.unit === 'month' ? weekdayOfMonth(period, weekday, nth) : null;
    return name === 'quarter' ? numbered(period, nth, 4) : name === 'half' ? numbered(period, nth, 2) : stretch(period, nth, name);
  };
  return { next: whole.next, meaning: mapped(whole.meaning, change), isDay: weekday > 0 || name === 'day' };
}

/** "Q1 2023", "H2 of 2022", or null. */
export function readFiscalPeriod(line: Line, at: number, read: Read): Reading | null {
  const form = line.lower(at);
  const parts = form[0] === 'q' ? 4 : form[0] === 'h' ? 2 : 0;
  const nth = form.charCodeAt(1) - 48;
  if (form.length !== 2 || !parts || nth < 1 || nth > parts || !line.capital(at)) return null;
  const whole = wholeBehind(line, at + 1, read);
  return whole && { next: whole.next, meaning: mapped(whole.meaning, period => numbered(period, nth, parts)) };
}

const PARTS = 3;

/** The part (0 early, 1 middle, 2 late) of what is read behind it. */
function partly(whole: Reading, part: number): Reading {
  return { ...whole, meaning: mapped(whole.meaning, period => (period.unit === 'day' || period.unit === 'span' ? period : partOf(period, part, PARTS))) };
}

/**
 * "earlier this month": up to the publication; "later this year": from it on; "later that year": from the date named before on. Of a period that the day
 * counted from does not lie in, all of it.
 */
function compared(whole: Reading, direction: number, anchored: boolean): Reading {
  const meaning: Meaning = scope => {
    const period = whole.meaning(scope);
    const { published, anchor } = scope;
    const day = !anchored ? published : direction < 0 ? anchor?.from : anchor?.to;
    if (!period || day === null || day === undefined || period.unit === 'day' || day < period.from || day > period.to) return period;
    return direction < 0 ? { from: period.from, to: day, unit: 'span' } : { from: day, to: period.to, unit: 'span' };
  };
  return { ...whole, meaning };
}

/** What a period has had of it by the publication: "so far this year". */
function untilNow(period: Meaning): Meaning {
  return scope => {
    const whole = period(scope);
    const { published } = scope;
    return whole && published !== null && whole.from <= published ? { from: whole.from, to: Math.min(whole.to, published), unit: 'span' } : null;
  };
}

/** The word behind "so far", "thus far" at `at`, or 0. */
function behindSoFar(line: Line, at: number): number {
  return line.kind(at) === 'extent' && line.lower(at + 1) === 'far' ? at + 2 : 0;
}

/** "so far this year", "so far in 2024", from its "so" on. */
export function readSoFar(line: Line, at: number, read: Read): Reading | null {
  const next = behindSoFar(line, at);
  if (!next) return null;
  const inside = line.lower(next) === 'in' || line.lower(next) === 'on' || line.lower(next) === 'during';
  const period = read(line, line.pastArticle(inside ? next + 1 : next), inside);
  return period && { ...period, meaning: untilNow(period.meaning) };
}

/** A period with the "so far" that stands behind it, if one does. */
export function withSoFar(line: Line, period: Reading): Reading {
  const next = period.isDay ? 0 : behindSoFar(line, period.next);
  return next ? { next, meaning: untilNow(period.meaning) } : period;
}

const NAMED_BEFORE: ReadonlySet<string> = new Set(['that', 'same']);

const SMALL_HOURS: ReadonlySet<string> = new Set(['small', 'wee']);

/** "year's end", "month-end": as "the end of the year". */
export function readUnitsEnd(line: Line, at: number): Reading | null {
  const name = line.lower(at);
  if (name !== 'year' && name !== 'month' && name !== 'week' && name !== 'decade') return null;
  if ((line.lower(at + 1) !== "'s" && line.lower(at + 1) !== '’s' && !line.dash(at + 1)) || line.lower(at + 2) !== 'end' || line.modifiesNext(at + 2)) return null;
  return partly({ next: at + 3, meaning: calendarUnit(name, 0) }, PARTS - 1);
}

/** "early May", "mid-July", "the small hours of Friday", "late on Friday", "the end of 2023", "earlier this month", "later that day". */
export function readPart(line: Line, at: number, read: Read): Reading | null {
  if (line.hasMid(at)) {
    const rest = line.withoutMid(at, () => read(line, at, true));
    return rest && partly(rest, 1);
  }
  const lexeme = line.lexeme(at);
  if (!lexeme) return null;
  const word = line.lower(at);
  let next = at + 1;
  const adjective = lexeme.kind === 'comparative' || word === 'early' || word === 'late' || word === 'mid' || SMALL_HOURS.has(word);
  const ofHours = (line.lower(next) === 'hours' || line.kind(next) === 'daytime') && line.lower(next + 1) === 'of';
  if (SMALL_HOURS.has(word) && !ofHours) return null;
  if (adjective) {
    if (line.dash(next)) next++;
    else if (ofHours) next += 2;
    if (line.lower(next) === 'in' || line.lower(next) === 'on') next++;
  } else if (line.lower(next) !== 'of') return null;
  else next++;
  // "at the end of the day" is seldom a date.
  if (!adjective && line.lower(next + 1) === 'day') return null;
  const whole = readOwnUnit(line, next) ?? read(line, line.pastArticle(next), true);
  if (!whole) return null;
  return lexeme.kind === 'comparative' ? compared(whole, lexeme.value, NAMED_BEFORE.has(line.lower(line.pastArticle(next)))) : partly(whole, lexeme.value);
}
