// The layers' working types → the shapes of a reading: word numbers and heads stay inside, reasons come along on request.
import type { Span } from '../base/index.ts';
import type { Claim, Factuality } from '../claims/index.ts';
import type { CodedEvent } from '../events/index.ts';
import type { Tokens } from '../text/index.ts';
import type { ReadingClaim, ReadingEvent } from './reading.ts';

/** The spans of all sentences, from the first word's start to the last word's end. */
export function sentencesOf(tokens: Tokens): Span[] {
  const spans: Span[] = [];
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++)
    spans.push({ start: tokens.start[tokens.sentenceStart[sentence]], end: tokens.end[tokens.sentenceStart[sentence + 1] - 1] });
  return spans;
}

/** An event as a reading holds it. `explain` adds why it is there. */
export function publicEvent(event: CodedEvent, id: string, factuality: readonly Factuality[], claim: string | null, explain: boolean): ReadingEvent {
  const { type, mode, contexts, cameo, quad, intensity, actors, recipients, reciprocal, trigger, span, when, where, reason } = event;
  return {
    id,
    type,
    mode,
    contexts,
    cameo,
    quad,
    intensity,
    actors,
    recipients,
    reciprocal,
    trigger,
    span,
    when,
    where,
    factuality,
    claim,
    ...(explain ? { why: reason } : {}),
  };
}

/** A claim as a reading holds it. `explain` adds why it is there. */
export function publicClaim({ id, sources, source, cue, content, kind, attitude, reason }: Claim, explain: boolean): ReadingClaim {
  return { id, sources, source, cue, content, kind, attitude, ...(explain ? { why: reason } : {}) };
}
