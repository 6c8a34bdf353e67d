// Mentions of one same happening → one event: the same kind of act by the same parties, expressed by the same word or
// in the same sentence, with dates that do not exclude each other. The first mention stays.
import type { Parse } from '../syntax/index.ts';
import type { CodedEvent } from './event.ts';

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every(each => b.includes(each));

function compatible(a: CodedEvent, b: CodedEvent): boolean {
  if (!a.when || !b.when) return true;
  return a.when.start <= b.when.end && b.when.start <= a.when.end;
}

function sameHappening(parse: Parse, a: CodedEvent, b: CodedEvent): boolean {
  if (a.type !== b.type || a.reciprocal !== b.reciprocal || !sameList(a.actors, b.actors) || !sameList(a.recipients, b.recipients)) return false;
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  if (!compatible(a, b)) return false;
  if (parse.sentence(a.head) === parse.sentence(b.head)) return parse.lemma(a.head) === parse.lemma(b.head);
  const wordOf = (event: CodedEvent): string => parse.lemma(event.noun >= 0 ? event.noun : event.head);
  return a.recipients.length + a.actors.length > 1 && wordOf(a) === wordOf(b) && a.when !== null && b.when !== null;
}

/** The events with later mentions of the same happening left out. */
export function mergeEvents(parse: Parse, events: readonly CodedEvent[]): CodedEvent[] {
  const kept: CodedEvent[] = [];
  const byType = new Map<string, CodedEvent[]>();
  for (const event of events) {
    const others = byType.get(event.type) ?? [];
    if (others.some(other => sameHappening(parse, other, event))) continue;
    others.push(event);
    byType.set(event.type, others);
    kept.push(event);
  }
  return kept;
}
