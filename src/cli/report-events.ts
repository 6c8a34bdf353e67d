// The events of a reading → the sections of the report on what happened, and on what is hedged, denied or only planned.
import type { Reading, ReadingEvent } from '../reader/index.ts';
import { excerptOf, oneLine, sentenceAt, spansText } from './excerpts.ts';
import type { ReportPage } from './report-page.ts';
import { HOLDING_WORDS, holdings, STANDINGS, standingOf } from './standing.ts';
import { agreeing, dateWords, eventWords, isConflict, listed } from './wording.ts';

/** What an event line is made of. */
export interface TellEvents {
  readonly page: ReportPage;
  readonly reading: Reading;
  /** Names of actors by id, listed. */
  readonly names: (ids: readonly string[]) => string;
  readonly explain: boolean;
  /** The number of the sentence that was shown last. */
  readonly shown: { sentence: number };
}

/** Who did it to whom: "A → B", "A ↔ B" for what they did with one another. */
export function partiesText({ actors, recipients, reciprocal }: ReadingEvent, names: (ids: readonly string[]) => string): string {
  if (reciprocal && actors.length === 2) return `${names(actors.slice(0, 1))} ↔ ${names(actors.slice(1))}`;
  if (reciprocal) return `${names(actors)}, with one another`;
  const who = names(actors) || 'somebody';
  return recipients.length ? `${who} → ${names(recipients)}` : who;
}

/** By whose word it stands, where not by the article's own: "reported by A; B denies it". */
export function wordOf(event: ReadingEvent, names: (ids: readonly string[]) => string): string {
  const reported = standingOf(event).kind === 'reported';
  const pieces = [...holdings(event)].map(([does, sources]) => {
    const who = names(sources);
    return reported && does === HOLDING_WORDS['CT+'] ? `reported by ${who}` : `${who} ${agreeing(does, sources, who)}`;
  });
  return pieces.join('; ');
}

/** The sentence of an event, its trigger marked; only the trigger where the sentence has just been shown. */
function quoteText({ trigger }: ReadingEvent, { page, reading, shown }: TellEvents): string {
  const { colors } = page;
  const sentence = sentenceAt(reading.sentences, trigger.start);
  const repeated = shown.sentence === sentence;
  shown.sentence = sentence;
  const { before, words, after } = excerptOf(reading, trigger, 220);
  return repeated ? `${colors.dim('the same sentence: “')}${colors.bold(words)}${colors.dim('”')}` : `${colors.dim(`“${before}`)}${colors.bold(words)}${colors.dim(`${after}”`)}`;
}

function tellEvent(event: ReadingEvent, told: TellEvents): void {
  const { page, reading, names, explain } = told;
  const { colors } = page;
  const standing = standingOf(event);
  const { mark } = STANDINGS[standing.kind];
  const paint = standing.kind === 'denied' ? colors.red : standing.kind === 'stated' ? colors.green : colors.yellow;
  const tone = isConflict(event.quad) ? colors.red : colors.cyan;
  const facts = [event.where ? `in ${event.where.name}` : '', wordOf(event, names)].filter(Boolean);
  const head = `${colors.bold(oneLine(partiesText(event, names)))}: ${tone(eventWords(event))}${facts.length ? ` ${colors.dim(`(${oneLine(facts.join('; '))})`)}` : ''}`;
  page.add(head, `  ${paint(mark)} `);
  page.add(quoteText(event, told), '      ');
  if (!explain) return;
  page.add(
    colors.dim(`${event.type}${event.cameo ? `, CAMEO ${event.cameo}` : ''}, intensity ${event.intensity}; trigger “${spansText(reading.document.text, [event.trigger], 60)}”`),
    '      ',
  );
  if (event.why) page.add(colors.dim(oneLine(`${event.why.rule}: ${event.why.path}`)), '      ');
}

/** What happened: stated or reported events, the dated ones first, by date; then the others as the article tells them. */
export function tellWhatHappened(events: readonly ReadingEvent[], told: TellEvents): void {
  const { page } = told;
  page.heading('What happened');
  if (events.length === 0) page.add('No events found.', '  ');
  const dated = events
    .filter(({ when }) => when !== null)
    .sort((a, b) => ((a.when?.start ?? '') < (b.when?.start ?? '') ? -1 : (a.when?.start ?? '') > (b.when?.start ?? '') ? 1 : 0));
  let last = '';
  for (const event of dated) {
    const date = event.when ? dateWords(event.when) : '';
    if (date !== last) page.add(page.colors.bold(date), '  ');
    last = date;
    tellEvent(event, told);
  }
  const undated = events.filter(({ when }) => when === null);
  if (undated.length && dated.length) page.add(page.colors.bold('Without a date'), '  ');
  for (const event of undated) tellEvent(event, told);
}

/** What is only possible, denied, planned, asked for or conditional. */
export function tellHedged(events: readonly ReadingEvent[], told: TellEvents): void {
  if (events.length === 0) return;
  told.page.heading('Hedged, denied or still to come');
  for (const event of events) tellEvent(event, told);
}

/** The marks that a report uses, explained. */
export function legendOf(events: readonly ReadingEvent[]): string {
  const used = new Set(events.map(event => standingOf(event).kind));
  return listed(Object.entries(STANDINGS).flatMap(([kind, { mark, meaning }]) => (used.has(kind as keyof typeof STANDINGS) ? [`${mark} ${meaning}`] : []))).replace(' and ', ', ');
}
