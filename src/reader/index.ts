export type { Diagnostic, Predicate, Reading, ReadingClaim, ReadingEvent } from './reading.ts';
