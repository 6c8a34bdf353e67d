// A reading → a report for a person at a terminal: what happened, who says what, who disagrees, what is hedged or denied.
import type { Reading } from '../reader/index.ts';
import { disagreementsOf } from './disagreements.ts';
import { oneLine } from './excerpts.ts';
import { tellClaims, tellDisagreements } from './report-claims.ts';
import { legendOf, tellHedged, tellWhatHappened } from './report-events.ts';
import { ReportPage } from './report-page.ts';
import { standingOf } from './standing.ts';
import { dayWords, namesOf } from './wording.ts';

/** How the report is laid out. */
export interface ReportOptions {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
  /** With reasons: rule and path. */
  readonly explain: boolean;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function tellHead({ document, actors, events, claims, diagnostics }: Reading, page: ReportPage): void {
  const { colors } = page;
  const { id, title, publisher, published, url } = document;
  page.add(colors.bold(oneLine(title ?? id)));
  const facts = [publisher, published === undefined ? undefined : dayWords(published), url, title === undefined ? undefined : id === url ? undefined : id];
  const known = facts.filter(fact => fact !== undefined).map(oneLine);
  if (known.length) page.add(colors.dim(known.join(' · ')));
  page.add(colors.dim(`${counted(events.length, 'event')}, ${counted(claims.length, 'claim')}, ${counted(actors.length, 'actor')}`));
  for (const { message } of diagnostics) page.add(colors.yellow(oneLine(message)), '! ');
}

/** The report of one reading; ends with a line end. */
export function reportOf(reading: Reading, { width, color, explain }: ReportOptions): string {
  const page = new ReportPage(width, color);
  tellHead(reading, page);
  if (reading.document.language !== 'en') return page.text();
  const told = { page, reading, names: namesOf(reading), explain, shown: { sentence: -1 } };
  const happened = reading.events.filter(event => ['stated', 'reported'].includes(standingOf(event).kind));
  tellWhatHappened(happened, told);
  tellClaims(reading, page, explain);
  tellDisagreements(reading, disagreementsOf(reading), page);
  tellHedged(
    reading.events.filter(event => !happened.includes(event)),
    told,
  );
  if (reading.events.length) {
    page.gap();
    page.add(page.colors.dim(legendOf(reading.events)));
  }
  return page.text();
}
