// Mentions of one same happening → one event: the same kind of act by the same parties, expressed by the same word or
// in the same sentence, with dates that do not exclude each other. The first mention stays.
import type { Parse } from '../syntax/index.ts';
import type { CodedEvent } from './event.ts';

/** How many events of the same kind and parties a new mention is compared with, the latest first. */
const MAX_COMPARED = 50;

function compatible(a: CodedEvent, b: CodedEvent): boolean {
  if (!a.when || !b.when) return true;
  return a.when.start <= b.when.end && b.when.start <= a.when.end;
}

function sameHappening(parse: Parse, a: CodedEvent, b: CodedEvent): boolean {
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  if (!compatible(a, b)) return false;
  if (parse.sentence(a.head) === parse.sentence(b.head)) return parse.lemma(a.head) === parse.lemma(b.head);
  const wordOf = (event: CodedEvent): string => parse.lemma(event.noun >= 0 ? event.noun : event.head);
  return a.recipients.length + a.actors.length > 1 && wordOf(a) === wordOf(b) && a.when !== null && b.when !== null;
}

/** What only events of one kind by the same parties share. */
const keyOf = ({ type, reciprocal, actors, recipients }: CodedEvent): string => `${type} ${reciprocal} ${[...actors].sort().join()} ${[...recipients].sort().join()}`;

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
  return kept;
}
