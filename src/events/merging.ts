// Mentions of one same happening → one event: the same kind of act by the same parties, expressed by the same word or
// in the same sentence, with dates that do not exclude each other. The first mention stays.
import type { Parse } from '../syntax/index.ts';
import type { CodedEvent } from './event.ts';

/** How many events of the same kind and parties a new mention is compared with, the latest first. */
const MAX_COMPARED = 50;
/** How many events before and behind one may tell more of it. */
const NEAR = 8;

function compatible(a: CodedEvent, b: CodedEvent): boolean {
  if (!a.when || !b.when) return true;
  return a.when.start <= b.when.end && b.when.start <= a.when.end;
}

/** The word that names the act: the event noun where there is one ("paid a visit": visit). */
function wordOf(parse: Parse, event: CodedEvent): string {
  return parse.lemma(event.noun >= 0 ? event.noun : event.head).toLowerCase();
}

function isNoun(parse: Parse, { head }: CodedEvent): boolean {
  return parse.upos(head) === 'NOUN';
}

/**
 * Whether a later mention speaks of the same happening: in one sentence by the same word, or by a noun for the same
 * way of doing it ("arrived in Lima on his first visit"); in the next by a noun of that word ("Oslo
 * attacked Lima. Its attack on Lima …"); farther on only where both are dated. "Oslo attacked Lima. It attacked Lima again" are two.
 */
function sameHappening(parse: Parse, a: CodedEvent, b: CodedEvent): boolean {
  if ((a.mode !== null && b.mode !== null && a.mode !== b.mode) || !compatible(a, b)) return false;
  const distance = parse.sentence(b.head) - parse.sentence(a.head);
  if (distance === 0 && a.mode !== null && a.mode === b.mode && (isNoun(parse, a) || isNoun(parse, b))) return true;
  if (wordOf(parse, a) !== wordOf(parse, b)) return false;
  if (distance === 0) return true;
  if (distance === 1 && parse.upos(b.head) === 'NOUN') return true;
  return a.recipients.length + a.actors.length > 1 && a.when !== null && b.when !== null;
}

/** What only events of one kind by the same parties share. */
const keyOf = ({ type, reciprocal, actors, recipients }: CodedEvent): string => `${type} ${reciprocal} ${[...actors].sort().join()} ${[...recipients].sort().join()}`;

/** Whether an event tells less of what another of its sentence tells: "Oslo's attack killed ten in Lima" is one attack. */
function tellsLess(parse: Parse, less: CodedEvent, more: CodedEvent): boolean {
  if (less === more || less.type !== more.type || less.quad !== 'material-conflict' || less.reciprocal || parse.sentence(less.head) !== parse.sentence(more.head)) return false;
  if (!compatible(less, more) || less.actors.length + less.recipients.length >= more.actors.length + more.recipients.length) return false;
  const within = (some: readonly string[], all: readonly string[]): boolean => some.every(id => all.includes(id));
  // Those who fight one another are all actors.
  return more.reciprocal ? within([...less.actors, ...less.recipients], more.actors) : within(less.actors, more.actors) && within(less.recipients, more.recipients);
}

/** The events with later mentions of the same happening left out. */
export function mergeEvents(parse: Parse, events: readonly CodedEvent[]): CodedEvent[] {
  const kept: CodedEvent[] = [];
  const byKey = new Map<string, CodedEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const others = byKey.get(key) ?? [];
    if (others.slice(-MAX_COMPARED).some(other => sameHappening(parse, other, event))) continue;
    others.push(event);
    byKey.set(key, others);
    kept.push(event);
  }
  return kept.filter((event, at) => !kept.slice(Math.max(0, at - NEAR), at + NEAR).some(other => tellsLess(parse, event, other)));
}
