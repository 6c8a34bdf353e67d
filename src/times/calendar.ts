// Calendar arithmetic in whole days: dates of the proleptic Gregorian calendar ↔ day numbers, and the weeks, months, years and
// decades around them. No time zones and no clock: a day number counts from 1 January 1970. Weeks begin on Monday (ISO 8601).

/** What a period is made of; `since` marks one that is longer than its unit says. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'span';

/** A period: first and last day number, both inclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}

/** A date of the calendar: month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date. Method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The date of a day number (civil_from_days of the same paper). */
export function civil(dayCount: number): CivilDate {
  const z = dayCount + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** "YYYY-MM-DD", or null outside the years 1 to 9999. */
export function isoDate(dayCount: number): string | null {
  const { year, month, day } = civil(dayCount);
  if (year < 1 || year > 9999) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ISO_START = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The day number that an ISO date or date-time begins with, or null where it is no date of the calendar. */
export function readIsoDate(text: string): number | null {
  const parts = ISO_START.exec(text);
  return parts ? (dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))?.from ?? null) : null;
}

/** One day, or null where the calendar has no such date. */
export function dayOf(year: number, month: number, day: number): Interval | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return oneDay(dayNumber(year, month, day));
}

/** The interval of a single day. */
export function oneDay(day: number): Interval {
  return { from: day, to: day, unit: 'day' };
}

/** The ISO week, Monday to Sunday, around a day. */
export function weekOf(day: number): Interval {
  const from = day - weekdayOf(day) + 1;
  return { from, to: from + 6, unit: 'week' };
}

/** Months from `month` on; month 0 is the December before, 13 the January after. */
export function monthsOf(year: number, month: number, count: number, unit: Unit): Interval {
  const first = year * 12 + month - 1;
  const after = first + count;
  const start = (months: number): number => dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
  return { from: start(first), to: start(after) - 1, unit };
}

/** Years from `year` on. */
export function yearsOf(year: number, count: number, unit: Unit): Interval {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year + count, 1, 1) - 1, unit };
}

/** Easter Sunday of the Western churches. Method: Meeus, "Astronomical Algorithms" (1991), chapter 8 (the "Anonymous Gregorian" computus). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The same date some days, weeks, months, years, decades or centuries away; the last of the month where that has no such day. */
export function moved(day: number, unit: Unit, count: number): number {
  if (unit === 'day') return day + count;
  if (unit === 'week' || unit === 'weekend') return day + 7 * count;
  const months = (unit === 'month' ? 1 : unit === 'quarter' || unit === 'season' ? 3 : unit === 'half' ? 6 : unit === 'decade' ? 120 : unit === 'century' ? 1200 : 12) * count;
  const at = civil(day);
  const target = at.year * 12 + at.month - 1 + months;
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  return dayNumber(year, month, Math.min(at.day, daysIn(year, month)));
}

/** The calendar unit (day, week, month, year, decade) around a day. Of centuries, too coarse to say "a century ago" with, the decade. */
export function unitAround(day: number, unit: Unit): Interval {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return oneDay(day);
    case 'week':
      return weekOf(day);
    case 'weekend':
      return { from: weekOf(day).from + 5, to: weekOf(day).to, unit };
    case 'month':
      return monthsOf(year, month, 1, unit);
    case 'quarter':
      return monthsOf(year, month - ((month - 1) % 3), 3, unit);
    case 'half':
      return monthsOf(year, month <= 6 ? 1 : 7, 6, unit);
    case 'decade':
    case 'century':
      return yearsOf(year - (year % 10), 10, 'decade');
    default:
      return yearsOf(year, 1, 'year');
  }
}

/** One of the equal parts of a period, counted from 0: of years in whole months, of decades in whole years, of months the tens of days. */
export function partOf(whole: Interval, part: number, parts: number): Interval {
  const { year, month } = civil(whole.from);
  const years = civil(whole.to).year - year + 1;
  if (whole.unit === 'year' && 12 % parts === 0) return monthsOf(year, 1 + (12 / parts) * part, 12 / parts, parts === 4 ? 'quarter' : parts === 2 ? 'half' : 'span');
  if (whole.unit === 'decade' || whole.unit === 'century') {
    const cut = (at: number): number => Math.round((years * at) / parts);
    return yearsOf(year + cut(part), cut(part + 1) - cut(part), 'span');
  }
  if (whole.unit === 'month') {
    const length = parts === 3 ? 10 : parts === 2 ? Math.floor((whole.to - whole.from + 1) / 2) : Math.floor(30 / parts);
    const from = dayNumber(year, month, 1 + length * part);
    return { from, to: part === parts - 1 ? whole.to : from + length - 1, unit: 'span' };
  }
  const days = whole.to - whole.from + 1;
  if (days < parts) return whole;
  const cut = (at: number): number => whole.from + Math.round((days * at) / parts);
  return { from: cut(part), to: cut(part + 1) - 1, unit: 'span' };
}
