// A reading → where its sources part: one holds that something happened and another that it did not, one denies or doubts what
// another says, one praises what another condemns, one accuses or rejects another, one gives no answer; and where they are of one
// mind. Only what the article itself sets beside each other; nothing is inferred from outside.
import type { FactualityValue, Reading, ReadingClaim, ReadingEvent, Span } from '../reader/index.ts';
import { standingOf } from './standing.ts';

/** One side: actor ids (none for the article's own voice), what it does, and the words that show it. */
export interface Side {
  readonly who: readonly string[];
  readonly does: string;
  readonly spans: readonly Span[];
}

/** A disagreement: two sides, or one that turns against another who does not answer. Those of one mind, and those who give no answer, count too. */
export interface Disagreement {
  readonly kind: 'fact' | 'denial' | 'verdict' | 'dispute' | 'charge' | 'support' | 'silence';
  /** Why the two are about the same thing. */
  readonly ground: string;
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

/** The words that two topics share where these make up at least half of the smaller one and are at least `least`; none otherwise. */
function sharedTopic(a: ReadonlySet<string>, b: ReadonlySet<string>, least = 2): string[] {
  const shared = [...a].filter(word => b.has(word));
  return shared.length >= least && shared.length * 2 >= Math.min(a.size, b.size) ? shared : [];
}

/** Words that both sides use, as the ground of a link. */
function inCommon(words: readonly string[]): string {
  return `both speak of ${words.slice(0, 4).join(', ')}`;
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
    return holds && denies ? [{ kind: 'fact' as const, ground: 'one event, judged differently', sides: [holds, denies], against: [] }] : [];
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
    found.push({ kind: 'fact', ground: 'the same kind of event between the same parties', sides, against: [] });
  }
  return found;
}

const WORDS = { deny: 'denies it', doubt: 'doubts it', praise: 'praises it', condemn: 'condemns it' } as const;

function sideOf(claim: ReadingClaim, does: string): Side {
  return { who: claim.sources, does, spans: claim.content };
}

/** The claims by which something is said: not those whose cue only shows that no answer was given ("did not say whether"). */
function spokenClaims({ claims, nonAnswers = [] }: Reading): readonly ReadingClaim[] {
  if (nonAnswers.length === 0) return claims;
  const silent = nonAnswers.flatMap(each => each.cue);
  return claims.filter(claim => !claim.cue.some(cue => silent.some(span => span.start < cue.end && cue.start < span.end)));
}

/** Claims of two sources about the same thing, one of them against it. */
function overClaims(reading: Reading): Disagreement[] {
  const found: Disagreement[] = [];
  const { text } = reading.document;
  const claims = spokenClaims(reading);
  const compared = claims
    .slice(0, MOST_COMPARED)
    .map(claim => ({ claim, about: topic(claim.content.map(({ start, end }) => text.slice(start, Math.min(end, start + 600))).join(' ')) }));
  for (const { claim, about } of compared) {
    if (claim.attitude !== 'deny' && claim.attitude !== 'doubt' && claim.attitude !== 'condemn') continue;
    for (const other of compared) {
      const shared = apart(claim.sources, other.claim.sources) ? sharedTopic(about, other.about) : [];
      if (shared.length === 0) continue;
      const { attitude } = other.claim;
      if (claim.attitude === 'condemn' ? attitude !== 'praise' : attitude !== 'state' && attitude !== 'believe') continue;
      const kind = claim.attitude === 'condemn' ? 'verdict' : 'denial';
      found.push({
        kind,
        ground: inCommon(shared),
        sides: [sideOf(other.claim, attitude === 'praise' ? WORDS.praise : 'says so'), sideOf(claim, WORDS[claim.attitude])],
        against: [],
      });
      break;
    }
  }
  return found;
}

const ALIKE: readonly (readonly string[])[] = [['state', 'believe'], ['praise'], ['condemn'], ['fear'], ['deny', 'doubt']];

function topicOfSpans(text: string, spans: readonly Span[]): Set<string> {
  return topic(spans.map(({ start, end }) => text.slice(start, Math.min(end, start + 600))).join(' '));
}

const UNEASE = /\b(?:worr|fear|anxi|concern|uneas|alarm|wary|nervous|unhappy|angr|displeas|oppos|reject|critic|condemn|threat)/i;
const EASE = /\b(?:content|happy|pleas|welcom|satisf|comfort|glad|relaxed|unconcerned|sanguine|delight|at ease|unworried|support|approv|prais|back(?:s|ed)\b)/i;
const DENIAL = /\b(?:not|no|never|neither|nor|without|unlikely|untrue|false)\b|n['’]t\b/i;

/** What two contents about the same thing are to each other: one uneasy and one at ease, one denied and one not, or alike. */
function opposed(a: string, b: string): boolean {
  const uneasy = (text: string): boolean => UNEASE.test(text) && !EASE.test(text);
  const easy = (text: string): boolean => EASE.test(text) && !UNEASE.test(text);
  const parted = (uneasy(a) && easy(b)) || (easy(a) && uneasy(b));
  return parted !== (DENIAL.test(a) !== DENIAL.test(b));
}

/** Claims of two sources that say things of one matter, with three words in common: alike, or one the opposite of the other. */
function sideBySide(reading: Reading): Disagreement[] {
  const found: Disagreement[] = [];
  const { text } = reading.document;
  const compared = spokenClaims(reading)
    .slice(0, MOST_COMPARED)
    .map(claim => ({ claim, about: topicOfSpans(text, claim.content), group: ALIKE.findIndex(group => group.includes(claim.attitude)) }));
  for (const [index, { claim, about, group }] of compared.entries()) {
    if (group < 0) continue;
    for (const other of compared.slice(index + 1)) {
      const shared = other.group === group && apart(claim.sources, other.claim.sources) ? sharedTopic(about, other.about, 3) : [];
      if (shared.length === 0) continue;
      const kind = opposed(contentOf(text, claim), contentOf(text, other.claim)) ? 'verdict' : 'support';
      found.push({ kind, ground: inCommon(shared), sides: [sideOf(claim, MINDS[group]), sideOf(other.claim, MINDS[group])], against: [] });
      break;
    }
  }
  return found;
}

function contentOf(text: string, { content }: ReadingClaim): string {
  return content.map(({ start, end }) => text.slice(start, Math.min(end, start + 600))).join(' ');
}

const MINDS = ['says so', 'praises it', 'condemns it', 'fears it', 'denies it'] as const;

/** Who gives no answer, beside the last claim before it that is about the same, or that names who is silent. */
function withoutAnswer(reading: Reading): Disagreement[] {
  const { nonAnswers = [], mentions } = reading;
  const { text } = reading.document;
  const claims = spokenClaims(reading);
  return nonAnswers.slice(0, MOST).flatMap(({ sources, cue, about }) => {
    if (sources.length === 0) return [];
    const words = topicOfSpans(text, about);
    const at = cue[0].start;
    const before = claims.filter(claim => claim.content[0]?.start < at && apart(claim.sources, sources)).slice(-MOST_COMPARED);
    const same = before.findLast(claim => sharedTopic(words, topicOfSpans(text, claim.content), 1).length > 0);
    const named = (claim: ReadingClaim): boolean =>
      mentions.some(({ actor, start, end }) => sources.includes(actor) && claim.content.some(span => span.start <= start && end <= span.end));
    const other = same ?? (about.length === 0 ? before.findLast(named) : undefined);
    const silent: Side = { who: sources, does: 'gives no answer', spans: about.length ? about : cue };
    const ground = same ? inCommon(sharedTopic(words, topicOfSpans(text, same.content), 1)) : other ? 'one is named by the other' : about.length ? 'asked about it' : 'asked';
    return [{ kind: 'silence' as const, ground, sides: other ? [sideOf(other, 'says so'), silent] : [silent], against: [] }];
  });
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
    const ground = answer ? 'each turns against the other' : 'one turns against the other';
    return [{ kind: answer ? ('dispute' as const) : ('charge' as const), ground, sides: answer ? [side(event), side(answer)] : [side(event)], against: event.recipients }];
  });
}

/** The disagreements of a reading: over facts first, then over claims, then charges; those of one mind and those without an answer last; in text order within each. */
export function disagreementsOf(reading: Reading): Disagreement[] {
  const seen = new Set<string>();
  return [...overFacts(reading), ...overTellings(reading), ...overClaims(reading), ...overCharges(reading), ...sideBySide(reading), ...withoutAnswer(reading)]
    .filter(({ sides }) => {
      const key = JSON.stringify(sides);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST);
}
