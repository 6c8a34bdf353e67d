export type { CodedEvent, EventReason, EventType, Quad } from './event.ts';
