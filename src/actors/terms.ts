// Who held which office when: the `terms` cells of `actors/persons.tsv`, and the question "who was president of X then".
import { EntenteError } from '../base/index.ts';

/** One stay in an office; ISO dates, `from` inclusive, `to` exclusive, "" while it lasts. */
export interface Term {
  readonly office: string;
  readonly country: string;
  readonly from: string;
  readonly to: string;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Reads a cell such as "president 2000-05-07 2008-05-07; prime minister 2008-05-08 2012-05-07; EU:foreign policy chief 2024-12-01 -".
 * A country before a colon stands in for the person's own. Months and days may be left out; "-" means until now.
 * @throws EntenteError `table-row` where a term is malformed.
 */
export function termsOf(cell: string, country: string, file: string, line: number): Term[] {
  if (cell === '') return [];
  return cell.split(';').map(each => {
    const words = each.trim().split(' ');
    const to = words.pop() ?? '';
    const from = words.pop() ?? '';
    const office = words.join(' ');
    if (!office || !DATE.test(from) || !(to === '-' || DATE.test(to)))
      throw new EntenteError('table-row', { file, line, problem: `"${each.trim()}" is not an office with its dates` });
    const colon = office.indexOf(':');
    return { office: colon < 0 ? office : office.slice(colon + 1), country: colon < 0 ? country : office.slice(0, colon), from, to: to === '-' ? '' : to };
  });
}

/** Whether a term covers a date ("YYYY-MM-DD"). A term known by its year alone covers that whole year. */
export function covers(term: Term, date: string): boolean {
  return term.from <= date.slice(0, term.from.length) && (term.to === '' || date.slice(0, term.to.length) < term.to || (term.to.length < 10 && date.startsWith(term.to)));
}
