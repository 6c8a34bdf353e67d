export { type Coding, codeEvents } from './coder.ts';
export type { CodedEvent, EventType, Quad } from './event.ts';
export { ONTOLOGY_TABLES, type Ontology, createOntology } from './ontology.ts';
