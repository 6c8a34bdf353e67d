// Dates as dumps write them → ISO dates as terms have them, no finer than what is known.
import { inCalendar } from '../actors/index.ts';

/** A point in time as Wikidata's JSON has it. */
export interface WikidataTime {
  readonly time?: unknown;
  readonly precision?: unknown;
  readonly calendarmodel?: unknown;
}

const YEAR = 9;
const MONTH = 10;
const DAY = 11;

/** The longest beginning of a date that stands in the calendar. */
function sound(date: string): string {
  const length = [10, 7].find(each => date.length >= each && inCalendar(date.slice(0, each))) ?? 4;
  return date.slice(0, length);
}

/**
 * "+2012-05-07T00:00:00Z" of precision 11 → "2012-05-07", of precision 9 → "2012"; "" for decades and centuries, for years before 1000,
 * and for what is no time. Days of the Julian calendar are told by their year: they are other days than those that they name.
 * See https://www.mediawiki.org/wiki/Wikibase/DataModel#Dates_and_times.
 */
export function wikidataDate({ time, precision, calendarmodel }: WikidataTime): string {
  const parts = typeof time === 'string' ? /^\+(\d{4}-\d\d-\d\d)T/.exec(time) : null;
  if (parts === null || typeof precision !== 'number' || precision < YEAR || parts[1] < '1000') return '';
  const julian = typeof calendarmodel === 'string' && calendarmodel.endsWith('Q1985786');
  const kept = julian || precision === YEAR ? 4 : precision === MONTH ? 7 : precision >= DAY ? 10 : 4;
  return sound(parts[1].slice(0, kept));
}

/** A date of FollowTheMoney ("2012", "2012-05", "2012-05-07", "2012-05-07T00:00:00") as an ISO date, or "". */
export function ftmDate(text: string): string {
  const parts = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T|$)/.exec(text);
  return parts === null || parts[1] < '1000' ? '' : sound(parts[1]);
}

/** Whether one date lies before another as far as both are known. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
