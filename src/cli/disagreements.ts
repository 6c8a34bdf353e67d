// A reading → where its sources part: one holds that something happened and another that it did not, one denies or doubts what
// another says, one praises what another condemns, one accuses or rejects another. Only what the article itself sets
// against each other; nothing is inferred from outside.
import type { FactualityValue, Reading, ReadingClaim, ReadingEvent, Span } from '../reader/index.ts';
import { standingOf } from './standing.ts';

/** One side: actor ids (none for the article's own voice), what it does, and the words that show it. */
export interface Side {
  readonly who: readonly string[];
  readonly does: string;
  readonly spans: readonly Span[];
}

/** A disagreement: two sides, or one that turns against another who does not answer. */
export interface Disagreement {
  readonly kind: 'fact' | 'denial' | 'verdict' | 'dispute' | 'charge';
  readonly sides: readonly Side[];
  /** Whom the only side turns against. */
  readonly against: readonly string[];
}

/** Most disagreements of one reading; what is beyond is repetition. */
const MOST = 40;
/** Claims that are compared with each other; the pairs of more would take long. */
const MOST_COMPARED = 300;

/** Words that say what a text is about: longer ones, without those that every text holds. */
function topic(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter(word => !COMMON.has(word)).map(word => word.replace(/(?:'s|s|ed|ing)$/, '')));
}

const COMMON = new Set(
  'that this these those with from have been were would could should will they their them there about which what when where while than then into over more most some such also said says after before being does against between under only very other'.split(
    ' ',
  ),
);

/** Whether two topics share at least half of the smaller one, and two words. */
function sameTopic(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= 2 && shared * 2 >= Math.min(a.size, b.size);
}

function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(id => b.includes(id));
}

/** One event that some hold happened and others hold did not. */
function overFacts({ events }: Reading): Disagreement[] {
  return events.flatMap(event => {
    // One who holds it possible does not contradict one who denies it.
    const sure = (...values: FactualityValue[]): string[] => event.factuality.flatMap(({ source, value }) => (source !== null && values.includes(value) ? [source] : []));
    const by = sure('CT+', 'PR+');
    const against = sure('CT-', 'PR-');
    const own = event.factuality.find(({ source }) => source === null)?.value ?? 'UU';
    const holds: Side | null = by.length
      ? { who: by, does: 'holds that it happened', spans: [event.span] }
      : own === 'CT+'
        ? { who: [], does: 'holds that it happened', spans: [event.span] }
        : null;
    const denies: Side | null = against.length
      ? { who: against, does: 'holds that it did not', spans: [event.span] }
      : own.endsWith('-') && by.length
        ? { who: [], does: 'holds that it did not', spans: [event.span] }
        : null;
    return holds && denies ? [{ kind: 'fact' as const, sides: [holds, denies], against: [] }] : [];
  });
}

function sameParties(a: ReadingEvent, b: ReadingEvent): boolean {
  const key = ({ actors, recipients }: ReadingEvent): string => `${[...actors].sort().join()}>${[...recipients].sort().join()}`;
  return a.actors.length > 0 && key(a) === key(b);
}

/** The same kind of event between the same parties, told twice: one source affirms it, another denies it. */
function overTellings({ events }: Reading): Disagreement[] {
  const found: Disagreement[] = [];
  const told = events.slice(0, MOST_COMPARED).map(event => ({ event, standing: standingOf(event) }));
  for (const { event, standing } of told) {
    if (standing.kind !== 'denied' || standing.against.length === 0) continue;
    const other = told.find(each => each.event !== event && each.event.type === event.type && sameParties(each.event, event) && apart(each.standing.by, standing.against));
    if (!other) continue;
    const sides = [
      { who: other.standing.by, does: 'holds that it happened', spans: [other.event.span] },
      { who: standing.against, does: 'holds that it did not', spans: [event.span] },
    ];
    found.push({ kind: 'fact', sides, against: [] });
  }
  return found;
}

const WORDS = { deny: 'denies it', doubt: 'doubts it', praise: 'praises it', condemn: 'condemns it' } as const;

function sideOf(claim: ReadingClaim, does: string): Side {
  return { who: claim.sources, does, spans: claim.content };
}

/** Claims of two sources about the same thing, one of them against it. */
function overClaims({ claims, document: { text } }: Reading): Disagreement[] {
  const found: Disagreement[] = [];
  const compared = claims
    .slice(0, MOST_COMPARED)
    .map(claim => ({ claim, about: topic(claim.content.map(({ start, end }) => text.slice(start, Math.min(end, start + 600))).join(' ')) }));
  for (const { claim, about } of compared) {
    if (claim.attitude !== 'deny' && claim.attitude !== 'doubt' && claim.attitude !== 'condemn') continue;
    for (const other of compared) {
      if (!apart(claim.sources, other.claim.sources) || !sameTopic(about, other.about)) continue;
      const { attitude } = other.claim;
      if (claim.attitude === 'condemn' ? attitude !== 'praise' : attitude !== 'state' && attitude !== 'believe') continue;
      const kind = claim.attitude === 'condemn' ? 'verdict' : 'denial';
      found.push({ kind, sides: [sideOf(other.claim, attitude === 'praise' ? WORDS.praise : 'says so'), sideOf(claim, WORDS[claim.attitude])], against: [] });
      break;
    }
  }
  return found;
}

/** Accusations and rejections that are really made; those that answer one another make one dispute. */
function overCharges({ events }: Reading): Disagreement[] {
  const made = events.filter(event => {
    const { kind } = standingOf(event);
    return (event.type === 'ACCUSE' || event.type === 'REJECT') && (kind === 'stated' || kind === 'reported') && apart(event.actors, event.recipients);
  });
  const answered = new Set<ReadingEvent>();
  return made.slice(0, MOST_COMPARED).flatMap(event => {
    if (answered.has(event)) return [];
    const side = ({ actors, type, span }: ReadingEvent): Side => ({ who: actors, does: type === 'ACCUSE' ? 'accuses' : 'rejects', spans: [span] });
    const answer = made.find(
      each => each !== event && !answered.has(each) && each.actors.some(id => event.recipients.includes(id)) && each.recipients.some(id => event.actors.includes(id)),
    );
    if (answer) answered.add(answer);
    return [{ kind: answer ? ('dispute' as const) : ('charge' as const), sides: answer ? [side(event), side(answer)] : [side(event)], against: event.recipients }];
  });
}

/** The disagreements of a reading: over facts first, then over claims, then charges; in text order within each. */
export function disagreementsOf(reading: Reading): Disagreement[] {
  const seen = new Set<string>();
  return [...overFacts(reading), ...overTellings(reading), ...overClaims(reading), ...overCharges(reading)]
    .filter(({ sides }) => {
      const key = JSON.stringify(sides);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST);
}
