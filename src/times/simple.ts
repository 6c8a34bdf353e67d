// One date expression without "since", "between" and their like: looks at its first word and lets the reader for that class of words read on.
import { type Interval, oneDay } from './calendar.ts';
import { clockAfter, clockBefore } from './clock.ts';
import { readFirstIn } from './comparisons.ts';
import { readCounted } from './counted.ts';
import { readHoliday, readNamesake } from './holidays.ts';
import type { Line } from './line.ts';
import { type Choice, type Meaning, type Reading, type Tense, between, fromPublication, isPast } from './meaning.ts';
import { readNight } from './nights.ts';
import { mayBegin } from './openings.ts';
import { readFiscalPeriod, readOrdinalPeriod, readPart, readSoFar, readUnitsEnd, withSoFar } from './periods.ts';
import { readPointed, readToday } from './pointed-dates.ts';
import { readReckonedYear } from './reckoned-years.ts';
import { weekendMeaning } from './relative-units.ts';
import { readSeason } from './seasons.ts';
import { readWeekday } from './weekdays.ts';
import { readCalendarDay, readNumeric, readYear } from './written-dates.ts';

const OVERNIGHT_THINGS: ReadonlySet<string> = new Set('stay success delivery train bus bag curfew rate sensation guest flight shift parking low high'.split(' '));

/** The night before the publication; with a day behind it, the nights that touch that day, with two ("overnight Sunday to Monday") both. "an overnight stay" is none. */
function readOvernight(line: Line, at: number): Reading | null {
  if (OVERNIGHT_THINGS.has(line.lower(at + 1))) return null;
  const word = line.lower(at + 1);
  const into = word === 'into' || word === 'to';
  const start = into || word === 'on' || word === 'from' || word === 'between' ? at + 2 : at + 1;
  const day = line.kind(start) === 'weekday' ? readWeekday(line, start, 'tense') : null;
  // "Nothing will change overnight": of what is to come it is no night.
  const own = (published: number, tense: Tense): Interval | null => (tense === 'future' ? null : { from: published - 1, to: published, unit: 'span' });
  if (!day) return { next: at + 1, meaning: fromPublication(own) };
  const joined = line.lower(day.next) === 'to' || line.lower(day.next) === 'into' || line.lower(day.next) === 'and';
  const last = joined && line.kind(day.next + 1) === 'weekday' ? readWeekday(line, day.next + 1, 'tense') : null;
  if (last) return { next: last.next, meaning: between(day.meaning, last.meaning) };
  const meaning: Meaning = scope => {
    const named = day.meaning(scope);
    return named && { from: named.from - 1, to: into ? named.to : named.to + 1, unit: 'span' };
  };
  return { next: day.next, meaning };
}

/** "the weekend", "weekend talks". */
function readWeekend(line: Line, at: number): Reading | null {
  if (line.lower(at) !== 'weekend') return null;
  const before = line.lower(at - 1);
  if (before === 'every' || before === 'each' || before === 'a' || before === 'per') return null;
  return { next: at + 1, meaning: weekendMeaning(0) };
}

const HOLIDAY_CHOICES: Readonly<Record<string, Choice>> = { last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next' };

function readWhich(line: Line, at: number): Reading | null {
  const word = line.lower(at);
  if (word === 'last') {
    // "will last three months"
    if (line.upos(at) === 'VERB') return null;
    const period = readOrdinalPeriod(line, at, readSimple);
    if (period) return period;
  }
  const pointed = readPointed(line, at, line.lower(at - 1) === 'the');
  if (pointed) return pointed;
  const choice = HOLIDAY_CHOICES[word];
  return choice ? readHoliday(line, at + 1, choice) : null;
}

function readDigits(line: Line, at: number, asked: boolean): Reading | null {
  return (
    readNamesake(line, at) ??
    readNumeric(line, at) ??
    readCalendarDay(line, at) ??
    readOrdinalPeriod(line, at, readSimple) ??
    readCounted(line, at, readSimple) ??
    readYear(line, at, asked)
  );
}

function readDate(line: Line, at: number, asked: boolean): Reading | null {
  const lower = line.lower(at);
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return readDigits(line, at, asked);
  if (first === 39 || first === 0x2018 || first === 0x2019) return readYear(line, at, asked);
  const holiday = line.capital(at) ? (readNamesake(line, at) ?? readHoliday(line, at)) : null;
  if (holiday) return holiday;
  switch (line.kind(at)) {
    case 'month':
      return readCalendarDay(line, at);
    case 'weekday':
      return readWeekday(line, at, 'tense');
    case 'which':
      return readWhich(line, at);
    case 'today':
      return lower === 'overnight' ? readOvernight(line, at) : readToday(line, at);
    case 'part':
    case 'comparative':
      return readPart(line, at, readSimple);
    case 'ordinal':
      return readOrdinalPeriod(line, at, readSimple) ?? readCalendarDay(line, at) ?? readFirstIn(line, at);
    case 'number':
      return readCounted(line, at, readSimple);
    case 'unit':
      return readCounted(line, at, readSimple) ?? readWeekend(line, at) ?? readUnitsEnd(line, at);
    case 'season':
      return readSeason(line, at);
    case 'daytime':
      return readNight(line, at, readSimple);
    case 'reckoning':
      return readReckonedYear(line, at, readSimple);
    case 'extent':
      return readSoFar(line, at, readSimple);
    case 'edge':
      return readEve(line, at);
    default:
      if (line.hasMid(at)) return readPart(line, at, readSimple);
      return first === 113 || first === 104 ? readFiscalPeriod(line, at, readSimple) : null;
  }
}

/** "the eve of June 19": the day before. */
function readEve(line: Line, at: number): Reading | null {
  if (line.lower(at + 1) !== 'of') return null;
  const day = readSimple(line, line.pastArticle(at + 2), true);
  if (!day?.isDay) return null;
  const meaning: Meaning = scope => {
    const named = day.meaning(isPast(scope.tense) ? { ...scope, tense: 'awaited' } : scope);
    return named && oneDay(named.from - 1);
  };
  return { ...day, meaning };
}

/** "early in the first half of last year" is three deep; text that goes on so without end is no date. */
const DEEPEST = 5;

/** The date expression that begins at a word, with a time of day before or behind it; null where none begins. */
export function readSimple(line: Line, at: number, asked = false): Reading | null {
  if (!mayBegin(line, at) || line.depth >= DEEPEST) return null;
  line.depth++;
  const reading = readWithClock(line, at, asked);
  line.depth--;
  return reading;
}

function readWithClock(line: Line, at: number, asked: boolean): Reading | null {
  const day = clockBefore(line, at);
  if (day > at) {
    const behind = readDate(line, line.pastArticle(day), false);
    if (behind?.isDay) return behind;
  }
  const date = readDate(line, at, asked);
  return date?.isDay ? { ...date, next: clockAfter(line, date.next) } : date && withSoFar(line, date);
}
