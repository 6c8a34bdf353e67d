export type { Coding } from './coder.ts';
export { type CodedEvent, EVENT_TYPES, type EventType, type Quad } from './event.ts';
export { type EventTools, findEvents } from './find-events.ts';
export { ONTOLOGY_TABLES, createOntology } from './ontology.ts';
export { createEventScorer } from './scorer/scorer.ts';
export { loadScorerModel, type ScorerModel } from './scorer/scorer-model.ts';
