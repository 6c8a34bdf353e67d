// `actors/members.tsv` → which states belong to a body, and since when: "the three NATO members", "both EU countries".
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import { COLUMNS, MEMBERS } from './table-paths.ts';
import { isDate, type Span } from './terms.ts';

/** One stay in a body. `from` is "" where the state belonged to it before the table's facts begin. */
export interface Membership extends Span {
  readonly country: string;
}

/**
 * The members of each body, by the body's name.
 * @throws EntenteError `table-row` where a date is malformed.
 */
export function membershipsOf(tables: Tables): ReadonlyMap<string, readonly Membership[]> {
  const bodies = new Map<string, Membership[]>();
  for (const { cells, line } of readTable(tables, MEMBERS, COLUMNS[MEMBERS])) {
    const { organisation, from, to } = cells;
    for (const date of [from || to, to]) if (date !== '-' && !isDate(date)) throw new EntenteError('table-row', { file: MEMBERS, line, problem: `"${date}" is not a date` });
    const members = bodies.get(organisation) ?? [];
    for (const country of cells.members.split('|')) members.push({ country, from, to: to === '-' ? '' : to });
    bodies.set(organisation, members);
  }
  return bodies;
}
