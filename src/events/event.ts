import type { Span } from '../base/index.ts';

/** PLOVER event types (September 2021). Models number their classes in this order. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** PLOVER's four quadrants. */
export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** Why an event was coded: the table row and the way through the tree, for `--explain`. */
export interface EventReason {
  /** Table and line of the row that fired ("ontology/verbs.tsv:120"). */
  readonly rule: string;
  /** In words: "signed ← nsubj Putin; obj treaty → SUPPORT". */
  readonly path: string;
}

/** When an event took place: ISO dates, both inclusive, and the words that say so. */
export interface EventTime {
  readonly start: string;
  readonly end: string;
  readonly text?: Span;
}

/** Where an event took place; `lat` and `lon` in degrees (WGS 84). */
export interface EventPlace {
  readonly name: string;
  readonly country: string | null;
  readonly geonames?: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly text?: Span;
}

/** An event as the coder finds it, before factuality and claims are laid over it. Parties are actor ids. */
export interface CodedEvent {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly quad: Quad;
  readonly intensity: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly reciprocal: boolean;
  /** Head word of the trigger in the parse (the verb where a light verb governs an event noun), and the words that express the event. */
  readonly head: number;
  /** The event noun that a light verb governs ("talks" in "held talks"), or -1. */
  readonly noun: number;
  readonly trigger: Span;
  readonly span: Span;
  readonly when: EventTime | null;
  readonly where: EventPlace | null;
  readonly reason: EventReason;
}
