// A reading → the lists beside the article: what happened, who says what, who disagrees, what is hedged or denied, who is who.
// Each entry explains itself in full, since it is also what is shown at a mark.
import type { Reading, ReadingClaim, ReadingEvent, Span } from '../reader/index.ts';
import { type Disagreement, disagreementsOf } from './disagreements.ts';
import { spansText } from './excerpts.ts';
import { escaped } from './html-text.ts';
import { contentText, sourceText } from './report-claims.ts';
import { partiesText, wordOf } from './report-events.ts';
import { STANDINGS, standingOf, VALUE_WORDS } from './standing.ts';
import { agreeing, attitudeWord, dateWords, eventWords, isConflict } from './wording.ts';

/** What the entries refer to. */
export interface ListContext {
  readonly reading: Reading;
  /** Names of actors by id, listed. */
  readonly names: (ids: readonly string[]) => string;
  /** Goes before all ids. */
  readonly prefix: string;
  /** The mark of each actor, event and claim. */
  readonly places: ReadonlyMap<string, string>;
}

/** Words that lead to the mark of a thing where it has one. */
function linked(html: string, id: string, { places }: ListContext): string {
  const place = places.get(id);
  return place === undefined ? html : `<a href="#${place}">${html}</a>`;
}

function whyHtml(why: { readonly rule: string; readonly path: string } | undefined): string {
  return why === undefined ? '' : `<p class="why"><span>Why:</span> ${escaped(why.path)} <code>${escaped(why.rule)}</code></p>`;
}

function quoted(reading: Reading, spans: readonly Span[], most: number): string {
  return escaped(spansText(reading.document.text, spans, most));
}

/** How sure each source is, one line each. */
function factualityHtml({ factuality }: ReadingEvent, names: (ids: readonly string[]) => string): string {
  const lines = factuality.map(({ source, value }) => `<li>${source === null ? 'The article' : escaped(names([source]))}: ${VALUE_WORDS[value]} <code>${value}</code></li>`);
  return `<ul class="factuality">${lines.join('')}</ul>`;
}

function eventHtml(event: ReadingEvent, context: ListContext): string {
  const { reading, prefix, names } = context;
  const standing = standingOf(event);
  const { mark, meaning } = STANDINGS[standing.kind];
  const when = event.when ? `<time datetime="${escaped(event.when.start)}">${dateWords(event.when)}</time>` : '';
  const facts = [when, event.where ? escaped(event.where.name) : '', escaped(wordOf(event, names))].filter(Boolean);
  const codes = [event.type, event.mode, event.cameo === null ? null : `CAMEO ${event.cameo}`, `intensity ${event.intensity}`, ...event.contexts].filter(each => each !== null);
  const title = `${escaped(partiesText(event, names))}: ${escaped(eventWords(event))}`;
  return `<li class="entry event ${isConflict(event.quad) ? 'conflict' : 'cooperation'}" id="${prefix}${event.id}">
<p class="title"><span class="sign" title="${meaning}" aria-hidden="true">${mark}</span> ${linked(title, event.id, context)} <span class="hidden">(${meaning})</span></p>
${facts.length ? `<p class="facts">${facts.join(' · ')}</p>` : ''}<blockquote>${quoted(reading, [event.span], 240)}</blockquote>
<div class="more">${factualityHtml(event, names)}<p class="codes">${codes.map(code => `<code>${escaped(code)}</code>`).join(' ')}</p>${whyHtml(event.why)}</div></li>`;
}

function claimHtml(claim: ReadingClaim, context: ListContext): string {
  const { reading, prefix, names } = context;
  const source = sourceText(reading, claim, names);
  return `<li class="entry claim" id="${prefix}${claim.id}">
<p class="title">${linked(`${escaped(source)} <em>${attitudeWord(claim, source)}</em>`, claim.id, context)}</p>
<blockquote>${escaped(contentText(reading, claim, 400))}</blockquote>
<div class="more"><p class="codes"><code>${claim.attitude}</code> <code>${claim.kind}</code>${claim.cue.length ? ` cue: “${quoted(reading, claim.cue, 60)}”` : ''}</p>${whyHtml(claim.why)}</div></li>`;
}

function actorHtml(actor: Reading['actors'][number], context: ListContext): string {
  const { id, name, kind, country, sectors, role, wikidata } = actor;
  const facts = [kind, ...(country === null ? [] : [country]), ...sectors].map(each => `<code>${escaped(each)}</code>`).join(' ');
  const known = wikidata !== undefined && /^Q\d+$/.test(wikidata) ? ` <a class="away" href="https://www.wikidata.org/wiki/${wikidata}" rel="noreferrer noopener">Wikidata</a>` : '';
  return `<li class="entry actor" id="${context.prefix}${id}">
<p class="title">${linked(escaped(name), id, context)}${role === undefined ? '' : `<span class="role">, ${escaped(role)}</span>`}</p>
<p class="codes">${facts}${known}</p></li>`;
}

function disagreementHtml({ kind, ground, sides, against }: Disagreement, context: ListContext): string {
  const { reading, names } = context;
  const lines = sides.map(
    ({ who, does, spans }) =>
      `<p><strong>${escaped(names(who) || 'The article itself')}</strong> <em>${agreeing(does, who, names(who))}</em>${against.length && sides.length === 1 ? ` (against ${escaped(names(against))})` : ''}: ${quoted(reading, spans, 180)}</p>`,
  );
  return `<li class="entry disagreement">${lines.join('')}<p class="codes"><code>${kind}</code> ${escaped(ground)}</p></li>`;
}

function section(kind: string, title: string, entries: readonly string[], empty: string | null): string {
  if (entries.length === 0 && empty === null) return '';
  const body = entries.length ? `<ul>${entries.join('\n')}</ul>` : `<p class="empty">${empty}</p>`;
  return `<section class="list" data-kind="${kind}"><h2>${title}${entries.length ? ` <span class="count">${entries.length}</span>` : ''}</h2>${body}</section>`;
}

/** Events in the order of their dates, those without one last, as the article tells them. */
function byDate(events: readonly ReadingEvent[]): ReadingEvent[] {
  const key = ({ when }: ReadingEvent): string => when?.start ?? '9999-99-99';
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** All lists of a reading. */
export function listsHtml(context: ListContext): string {
  const { reading } = context;
  const happened = (event: ReadingEvent): boolean => ['stated', 'reported'].includes(standingOf(event).kind);
  const events = (chosen: readonly ReadingEvent[]): string[] => byDate(chosen).map(event => eventHtml(event, context));
  const disagreements = disagreementsOf(reading).map(each => disagreementHtml(each, context));
  return [
    section('events', 'What happened', events(reading.events.filter(happened)), 'No events found.'),
    section('claims', 'Who agrees or disagrees with whom', disagreements, null),
    section('events', 'Hedged, denied or still to come', events(reading.events.filter(event => !happened(event))), null),
    section(
      'claims',
      'Who says what',
      reading.claims.map(claim => claimHtml(claim, context)),
      'No claims found.',
    ),
    section(
      'actors',
      'Who is who',
      reading.actors.map(actor => actorHtml(actor, context)),
      'No actors found.',
    ),
  ].join('\n');
}
