// Who held which office when: the `terms` cells of `actors/persons.tsv`, and the question "who was president of X then".
import { EntenteError } from '../base/index.ts';

/** A stretch of time; ISO dates whose month and day may be missing, `from` inclusive, `to` exclusive, "" while it lasts. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One stay in an office. */
export interface Term extends Span {
  readonly office: string;
  readonly country: string;
}

/** Whether a text is "YYYY", "YYYY-MM" or "YYYY-MM-DD" in form; a table of thousands is read at every start, so without a pattern. */
export function isDate(text: string): boolean {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 45 : code < 48 || code > 57) return false;
  }
  return true;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a date that has the form of one stands in the calendar; 29 February does in every year that has one. */
export function inCalendar(date: string): boolean {
  if (date.length === 4) return true;
  const [year, month, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/**
 * Reads a cell such as "president 2000-05-07 2008-05-07; prime minister 2008-05-08 2012-05-07; EU:foreign policy chief 2024-12-01 -".
 * A country before a colon stands in for the person's own. Months and days may be left out; "-" means until now.
 * @throws EntenteError `table-row` where a term is malformed.
 */
export function termsOf(cell: string, country: string, file: string, line: number): Term[] {
  if (cell === '') return [];
  return cell.split(';').map(each => termOf(each.trim(), country, file, line));
}

function termOf(text: string, country: string, file: string, line: number): Term {
  const second = text.lastIndexOf(' ');
  const first = text.lastIndexOf(' ', second - 1);
  const from = text.slice(first + 1, second);
  const to = text.slice(second + 1);
  if (first <= 0 || second <= first || !isDate(from) || !(to === '-' || isDate(to)))
    throw new EntenteError('table-row', { file, line, problem: `"${text}" is not an office with its dates` });
  const colon = text.lastIndexOf(':', first);
  return { office: text.slice(colon + 1, first), country: colon < 0 ? country : text.slice(0, colon), from, to: to === '-' ? '' : to };
}

/** Whether a term covers a date ("YYYY-MM-DD"). A term known by its year alone covers that whole year. */
export function covers(term: Span, date: string): boolean {
  return term.from <= date.slice(0, term.from.length) && (term.to === '' || date.slice(0, term.to.length) < term.to || (term.to.length < 10 && date.startsWith(term.to)));
}

/** Whether two stretches share a day; dates that are known by year or month alone are compared as far as both go. */
export function sharesDay(a: Span, b: Span): boolean {
  const begins = ({ from }: Span, { to }: Span): boolean => {
    const length = Math.min(from.length, to.length);
    return from === '' || to === '' || from.slice(0, length) < to.slice(0, length);
  };
  return begins(a, b) && begins(b, a);
}
