// Actors of the register → lines for a person, or objects for programs.
import { type ActorEntry, type EntryHit, type Membership, officesOf, type Term, valuesOf } from '../actors/index.ts';
import { oneLine } from './excerpts.ts';
import { ReportPage } from './report-page.ts';

/** How the lines are laid out. */
export interface ListingStyle {
  readonly width: number;
  readonly color: boolean;
}

function termWords({ office, country, from, to }: Term, own: string): string {
  return `${office}${country === own ? '' : ` of ${country}`} ${to === '' ? `since ${from}` : `${from} – ${to}`}`;
}

function places({ rows }: ActorEntry): string[] {
  return rows.map(({ file, line }) => `${oneLine(file)}:${line}`);
}

function summaryOf(entry: ActorEntry, at: string | null): string[] {
  const { kind, country, sectors } = entry.cells;
  return [kind, country, sectors.replaceAll('|', ' '), ...officesOf(entry, at).map(term => termWords(term, country))].filter(Boolean);
}

/** One paragraph a hit: the name, what the actor is, its offices at a date, and by which other name it was found. */
export function hitLines(hits: readonly EntryHit[], at: string, { width, color }: ListingStyle): string {
  const page = new ReportPage(width, color);
  const { bold, dim } = page.colors;
  for (const { entry, name, column } of hits) {
    const found = column === 'name' || column === 'wikidata' || column === 'country' ? [] : [`as "${name}"`];
    page.add(`${bold(entry.cells.name)}  ${dim([...summaryOf(entry, at), ...found].join(' · '))}`);
  }
  return page.text();
}

function memberWords({ country, from, to }: Membership): string {
  return to === '' ? country : `${country} (${from || '?'} – ${to})`;
}

/** All that is known of an actor, a line each; `members` are the states that belong or belonged to it. */
export function entryLines(entry: ActorEntry, members: readonly Membership[], { width, color }: ListingStyle): string {
  const { cells } = entry;
  const page = new ReportPage(width, color);
  const { bold, dim } = page.colors;
  const line = (label: string, values: readonly string[]): void => values.forEach((value, index) => page.add(value, `  ${dim((index === 0 ? label : '').padEnd(11))}`));
  page.add(bold(cells.name));
  line('kind', [cells.kind]);
  for (const column of ['country', 'gender'] as const) line(column, cells[column] ? [cells[column]] : []);
  for (const column of ['sectors', 'aliases', 'short', 'adjectives', 'nationals', 'capital', 'seats'] as const)
    line(column, cells[column] ? [valuesOf(cells[column]).join(', ')] : []);
  line(
    'terms',
    officesOf(entry, null).map(term => termWords(term, cells.country)),
  );
  line(
    'members',
    members.length
      ? [
          [...members]
            .sort((a, b) => (a.country < b.country ? -1 : 1))
            .map(memberWords)
            .join(', '),
        ]
      : [],
  );
  line('wikidata', cells.wikidata ? [`${cells.wikidata}  ${dim(`https://www.wikidata.org/wiki/${cells.wikidata}`)}`] : []);
  for (const column of ['note', 'source'] as const) line(column, cells[column] ? [oneLine(cells[column])] : []);
  line('rows', places(entry));
  return page.text();
}

/** An actor as an object for programs: cells with several values as lists, terms taken apart, and where its rows stand. */
export function entryObject(entry: ActorEntry): Record<string, unknown> {
  const { cells } = entry;
  const lists = Object.fromEntries((['aliases', 'short', 'sectors', 'seats', 'capital', 'adjectives', 'nationals'] as const).map(column => [column, valuesOf(cells[column])]));
  const { name, kind, country, gender, wikidata, note, source } = cells;
  return { name, kind, country: country || null, gender: gender || null, ...lists, terms: officesOf(entry, null), wikidata: wikidata || null, note, source, rows: entry.rows };
}

/** A hit as an object for programs: the actor, the offices it holds at a date, and the name that fits. */
export function hitObject({ entry, fit, name, column }: EntryHit, at: string): Record<string, unknown> {
  return { ...entryObject(entry), at, offices: officesOf(entry, at), found: { name, column, fit } };
}
