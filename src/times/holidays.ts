// Days with a name of their own: feasts and memorial days that fall on the same date everywhere, Easter's days, and dates that stand for what
// happened on them once ("9/11", "the October 7 attacks"). Days whose date differs from land to land (Independence Day) have none.
import { type Interval, dayNumber, dayOf, easter, monthsOf, oneDay } from './calendar.ts';
import type { Line } from './line.ts';
import { type Choice, type Reading, fixed, yearly } from './meaning.ts';
import { weekdayOfMonth } from './weekdays.ts';

type OfYear = (year: number) => Interval | null;

const on =
  (month: number, day: number): OfYear =>
  year =>
    dayOf(year, month, day);
const afterEaster =
  (days: number): OfYear =>
  year =>
    oneDay(easter(year) + days);

/** Names in small letters; the longest that stands in the text is taken. */
const HOLIDAYS: ReadonlyMap<string, OfYear> = new Map([
  ['christmas day', on(12, 25)],
  ['christmas eve', on(12, 24)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ["new year 's day", on(1, 1)],
  ["new year 's eve", on(12, 31)],
  ['new year', on(1, 1)],
  ["valentine 's day", on(2, 14)],
  ['halloween', on(10, 31)],
  ['armistice day', on(11, 11)],
  ['remembrance day', on(11, 11)],
  ['victory day', on(5, 9)],
  ['bastille day', on(7, 14)],
  ['fourth of july', on(7, 4)],
  ['july fourth', on(7, 4)],
  ['anzac day', on(4, 25)],
  ['juneteenth', on(6, 19)],
  ["international women 's day", on(3, 8)],
  ['may day', on(5, 1)],
  ['easter sunday', afterEaster(0)],
  ['easter monday', afterEaster(1)],
  ['easter', afterEaster(0)],
  ['good friday', afterEaster(-2)],
  ['palm sunday', afterEaster(-7)],
  ['thanksgiving day', year => weekdayOfMonth(monthsOf(year, 11, 1, 'month'), 4, 4)],
  ['thanksgiving', year => weekdayOfMonth(monthsOf(year, 11, 1, 'month'), 4, 4)],
]);
const FIRST_WORDS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map(name => name.split(' ')[0]));
const LONGEST = 4;

/** Whether the name of a holiday begins with this word, in small letters. */
export function beginsHoliday(lower: string): boolean {
  return FIRST_WORDS.has(lower);
}

const BEFORE_BARE: ReadonlySet<string> = new Set('at on by before after since until last this next over during for in around of'.split(' '));

/** A holiday that begins at `at` (a capitalised word), with or without its year; `choice` as the word before says. */
export function readHoliday(line: Line, at: number, choice: Choice = 'tense'): Reading | null {
  if (!FIRST_WORDS.has(line.lower(at)) || !line.capital(at)) return null;
  let name = '';
  let found: OfYear | undefined;
  let next = at;
  for (let word = at; word < at + LONGEST && line.lower(word) !== ''; word++) {
    name += (word > at ? ' ' : '') + (line.lower(word) === '’s' ? "'s" : line.lower(word));
    const holiday = HOLIDAYS.get(name);
    if (holiday) [found, next] = [holiday, word + 1];
  }
  if (!found) return null;
  const ofYear = found;
  const start = line.lower(next) === ',' || line.lower(next) === 'of' ? next + 1 : next;
  const year = line.digits(start);
  if (year >= 1500 && year <= 2099) return { next: start + 1, meaning: fixed(ofYear(year)), isDay: true };
  // "a Christmas market", "the Good Friday Agreement", "a New Year speech" name no day.
  if (line.capital(next) && line.upos(next) === 'PROPN') return null;
  if (next === at + 1 || line.lower(at) === 'new') {
    if (line.modifiesNext(next - 1) && line.lower(next) !== "'s") return null;
    if (next === at + 1 && !BEFORE_BARE.has(line.lower(at - 1))) return null;
  }
  return { next, meaning: yearly(ofYear, choice), isDay: true };
}

const STRUCK: ReadonlySet<string> = new Set('attack attacks massacre riot assault insurrection bombings hijackers terrorist committee'.split(' '));

/** Dates that a noun behind them makes the name of one event: "the September 11 attacks". Month × 100 + day → the day. */
const NAMESAKES: ReadonlyMap<number, number> = new Map([
  [911, dayNumber(2001, 9, 11)],
  [1007, dayNumber(2023, 10, 7)],
  [106, dayNumber(2021, 1, 6)],
  [707, dayNumber(2005, 7, 7)],
]);

/** "9/11", "the Oct. 7 attacks", "the 7 October attack", "the Jan. 6 riot"; only where it lies before the publication. */
export function readNamesake(line: Line, at: number): Reading | null {
  if (line.lower(at) === '9/11')
    return line.modifiesNext(at) && !STRUCK.has(line.lower(at + 1)) ? null : { next: at + 1, meaning: fixed(oneDay(dayNumber(2001, 9, 11))), isDay: true };
  if (!STRUCK.has(line.lower(at + 2))) return null;
  const month = line.kind(at) === 'month' ? at : at + 1;
  if (line.kind(month) !== 'month' || !line.capital(month)) return null;
  const day = NAMESAKES.get(line.value(month) * 100 + line.digits(month === at ? at + 1 : at));
  if (day === undefined) return null;
  return { next: at + 2, meaning: ({ published }) => (published === null || published >= day ? oneDay(day) : null), isDay: true };
}
