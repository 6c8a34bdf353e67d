// Dates as they are written out: "2024-06-19", "19/06/2024", "June 19, 2024", "19 June", "June 3-5", "September 2022", "the 1990s", "2014".
// A bare number is a year only where its neighbours make it one ("in 2014", "the 2014 annexation"; not "2014 people").
import { type Interval, civil, dayOf, monthsOf, yearsOf } from './calendar.ts';
import { isMonthHere, isYearHere } from './homographs.ts';
import type { Line } from './line.ts';
import { type Meaning, type Reading, fixed, unknown, yearly } from './meaning.ts';
import { readRelativeUnit } from './relative-units.ts';

const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:t\d.*)?$/;

/** "2024-06-19", "2024/6/19", "19.06.2024"; with slashes or hyphens only where day and month cannot be confused. Null: not a date. */
function numericDate(form: string): Interval | 'ambiguous' | null {
  const parts = NUMERIC.exec(form);
  if (!parts) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[1].length === 4) return parts[4].length <= 2 ? dayOf(a, b, c) : null;
  if (parts[4].length !== 4 || parts[1].length > 2) return null;
  if (parts[2] === '.' || a > 12) return dayOf(c, b, a);
  if (b > 12) return dayOf(c, a, b);
  return a === b ? dayOf(c, b, a) : 'ambiguous';
}

/** A day that only its number names: "will meet again on the 20th". Null where a noun stands behind, which is then the 20th of its kind. */
function numberedDay(line: Line, at: number): Reading | null {
  const day = line.digits(at) < 0 && line.kind(at) === '' ? dayOfMonth(line, at) : 0;
  if (day === 0 || line.lower(at - 1) !== 'the' || line.lower(at - 2) !== 'on' || !ENDS_DAY.has(line.upos(at + 1))) return null;
  const meaning: Meaning = ({ published, tense }) => {
    if (published === null) return null;
    const { year, month } = civil(published);
    const ahead = tense === 'future' || tense === 'present';
    const own = dayOf(year, month, day);
    if (own && (ahead ? own.from >= published : own.from <= published)) return own;
    const other = civil(monthsOf(year, month + (ahead ? 1 : -1), 1, 'month').from);
    return dayOf(other.year, other.month, day);
  };
  return { next: at + 1, meaning, isDay: true };
}

const ENDS_DAY: ReadonlySet<string> = new Set(['', 'PUNCT', 'CCONJ', 'VERB', 'AUX']);

/** The day of a month that a word gives ("19", "19th", "nineteenth"), or 0. */
function dayOfMonth(line: Line, at: number): number {
  const plain = line.digits(at);
  if (plain >= 1 && plain <= 31) return line.lower(at).length <= 2 ? plain : 0;
  const lexeme = line.lexeme(at);
  if (lexeme?.kind === 'ordinal') return lexeme.value > 0 ? lexeme.value : 0;
  const form = line.lower(at);
  if (form.length < 3 || form.length > 4) return 0;
  const ending = form.slice(-2);
  const value = ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th' ? Number(form.slice(0, -2)) : 0;
  return value >= 1 && value <= 31 ? value : 0;
}

/** A year written behind a month or day, with or without a comma; the word behind it, or 0. */
function yearBehind(line: Line, at: number): { year: number; next: number } | null {
  const start = line.lower(at) === ',' || line.lower(at) === 'of' ? at + 1 : at;
  const year = line.digits(start);
  if (year < 1000 || year > 2099 || line.lower(start).length !== 4) return null;
  // "In June, 2014 soldiers left": the number counts them.
  if (line.lower(at) === ',' && line.parse.deprel(start) === 'nummod' && line.parse.head(start) > start) return null;
  return { year, next: start + 1 };
}

/** The year that "last year", "of this year" behind a month or day gives, or null. */
export function pointedYear(line: Line, at: number): Reading | null {
  const start = line.lower(at) === 'of' ? at + 1 : at;
  const year = line.kind(start) === 'which' ? readRelativeUnit(line, start, false) : null;
  return year && line.lower(year.next - 1) === 'year' ? year : null;
}

/** A date of every year in the year that another expression gives. */
export function inYear(candidate: (year: number) => Interval | null, year: Meaning): Meaning {
  return scope => {
    const whole = year(scope);
    return whole && candidate(civil(whole.from).year);
  };
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'and', 'through', 'until', 'till', '-', '–', '—']);

/** Reads the year behind the days `first` … `last` of a month. */
function days(month: number, first: number, last: number, weekday: number): (line: Line, next: number) => Reading {
  const candidate = (of: number): Interval | null => {
    const start = dayOf(of, month, first);
    const end = last === first ? start : dayOf(of, month, last);
    if (!start || !end || end.to < start.from) return null;
    return first === last ? start : { from: start.from, to: end.to, unit: 'span' };
  };
  return (line, next) => ({ ...withYear(line, next, candidate, weekday), isDay: last === first, isRange: last > first });
}

/** A date that ends before word `next`, in the year that stands there, or else in the one meant. */
function withYear(line: Line, next: number, candidate: (year: number) => Interval | null, weekday: number): Reading {
  const year = yearBehind(line, next);
  if (year) return { next: year.next, meaning: fixed(candidate(year.year)) };
  const pointed = pointedYear(line, next);
  return pointed ? { next: pointed.next, meaning: inYear(candidate, pointed.meaning) } : { next, meaning: yearly(candidate, 'tense', weekday) };
}

/** The month of a year. */
export function monthOf(year: number, month: number): Interval {
  return monthsOf(year, month, 1, 'month');
}

/** "June 19", "June 3-5", "June 19, 2024", "June 2024", "June". */
function monthFirst(line: Line, at: number, weekday: number): Reading | null {
  const month = line.value(at);
  let next = at + 1;
  // "In June 20 people died": the number counts them.
  const counted = line.lower(at - 1) === 'in' && line.digits(next) > 0 && line.upos(next + 1) === 'NOUN' && line.parse.xpos(next + 1) === 'NNS';
  const first = counted ? 0 : dayOfMonth(line, next);
  if (first) {
    if (!isMonthHere(line, at, next)) return null;
    let last = first;
    next++;
    const end = RANGE_WORDS.has(line.lower(next)) ? dayOfMonth(line, next + 1) : 0;
    if (end > first && !(line.lower(next) === 'and' && line.upos(next + 2) === 'NOUN') && line.kind(next + 2) !== 'month') [last, next] = [end, next + 2];
    return days(month, first, last, weekday)(line, next);
  }
  if (!isMonthHere(line, at, yearBehind(line, next) ? next : at)) return null;
  return withYear(line, next, year => monthOf(year, month), 0);
}

/** "the 14th of this month", or null. */
function dayOfPointedMonth(line: Line, at: number, day: number): Reading | null {
  const month = line.digits(at) < 0 && line.lower(at + 1) === 'of' && line.kind(at + 2) === 'which' ? readRelativeUnit(line, at + 2, false) : null;
  if (!month || line.lower(month.next - 1) !== 'month') return null;
  const meaning: Meaning = scope => {
    const whole = month.meaning(scope);
    if (!whole) return null;
    const { year, month: number } = civil(whole.from);
    return dayOf(year, number, day);
  };
  return { next: month.next, meaning, isDay: true };
}

/** "19 June 2024", "the 19th of June", "3 to 5 July". */
function dayFirst(line: Line, at: number, weekday: number): Reading | null {
  const first = dayOfMonth(line, at);
  if (!first) return null;
  const pointed = dayOfPointedMonth(line, at, first);
  if (pointed) return pointed;
  let last = first;
  let month = at + 1;
  const end = RANGE_WORDS.has(line.lower(month)) ? dayOfMonth(line, month + 1) : 0;
  if (end > first) [last, month] = [end, month + 2];
  if (line.lower(month) === 'of') month++;
  if (line.kind(month) !== 'month') return numberedDay(line, at);
  if (!isMonthHere(line, month, month - 1)) return null;
  // "on 5 March 7 people died" has no second day; "the first March summit" has no day at all.
  if (line.kind(at) === 'ordinal' && month === at + 1 && line.digits(at) < 0 && line.upos(at) === 'ADJ' && line.upos(month + 1) === 'NOUN') return null;
  return days(line.value(month), first, last, weekday)(line, month + 1);
}

/** A date that begins with its month or day; `weekday` is the weekday named before it, 0 without. */
export function readCalendarDay(line: Line, at: number, weekday = 0): Reading | null {
  return line.kind(at) === 'month' ? monthFirst(line, at, weekday) : dayFirst(line, at, weekday);
}

const LETTER_S = 115;
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

/** "1990s", "1990's", "'90s"; the first year of the decade, or 0. */
function decadeOf(form: string): number {
  if (form.charCodeAt(form.length - 1) !== LETTER_S || form.length < 4) return 0;
  const mark = form.charCodeAt(form.length - 2);
  const digits = form.slice(0, mark === 39 || mark === 0x2019 ? -2 : -1);
  const short = digits.length === 3 && APOSTROPHES.has(digits[0]);
  const value = Number(short ? digits.slice(1) : digits);
  if (!Number.isInteger(value) || value % 10 !== 0) return 0;
  if (short) return value >= 20 && value <= 90 ? 1900 + value : 0;
  return digits.length === 4 && value >= 1000 && value <= 2090 ? value : 0;
}

const BEFORE_SHORT: ReadonlySet<string> = new Set(['in', 'since', 'back', 'of', 'until', 'from', 'by']);

/** "in '14": the latest year so written that is not long ahead of the publication. */
function shortYear(line: Line, at: number, asked: boolean): Reading | null {
  const form = line.lower(at);
  const year = form.length === 3 && APOSTROPHES.has(form[0]) ? Number(form.slice(1)) : Number.NaN;
  if (!Number.isInteger(year) || !(asked || BEFORE_SHORT.has(line.lower(at - 1))) || line.upos(at + 1) === 'NOUN') return null;
  return { next: at + 1, meaning: ({ published }) => (published === null ? null : yearsOf(year + (2000 + year > civil(published).year + 10 ? 1900 : 2000), 1, 'year')) };
}

/** A year or decade; `asked`: a preposition before it wants a date, so that any year will do. */
export function readYear(line: Line, at: number, asked: boolean): Reading | null {
  const year = line.digits(at);
  if (year < 0) {
    const decade = decadeOf(line.lower(at));
    return decade
      ? { next: at + 1, meaning: fixed(yearsOf(decade, decade % 100 === 0 && decade < 2000 ? 100 : 10, decade % 100 === 0 && decade < 2000 ? 'century' : 'decade')) }
      : shortYear(line, at, asked);
  }
  if (year < 1500 || year > 2099 || line.lower(at).length !== 4 || !isYearHere(line, at, asked)) return null;
  const meaning = fixed(yearsOf(year, 1, 'year'));
  const joined = line.dash(at + 1) || line.lower(at + 1) === '/';
  if (joined && line.parse.start(at + 1) === line.parse.end(at) && line.parse.start(at + 2) === line.parse.end(at + 1)) {
    const end = line.digits(at + 2);
    const short = line.lower(at + 2).length === 2;
    const last = short ? year - (year % 100) + end : end;
    if (end >= 0 && last > year && last <= 2099 && (short || line.lower(at + 2).length === 4))
      return { next: at + 3, meaning: fixed(yearsOf(year, last - year + 1, 'span')), isRange: true };
  }
  return { next: at + 1, meaning };
}

/** A date in digits alone ("2024-06-19"); one that could be read in two ways has no interval. */
export function readNumeric(line: Line, at: number): Reading | null {
  const form = line.lower(at);
  if (form.length < 8 || form.length > 24) return null;
  const date = numericDate(form);
  if (date === null) return null;
  return { next: at + 1, meaning: date === 'ambiguous' ? unknown : fixed(date), isDay: true };
}
