export {
  type Actor,
  type ActorCells,
  type ActorKind,
  type ActorRow,
  type ActorTable,
  type Ambiguity,
  layActors,
  type Overlay,
  readActorTable,
  type TableProblem,
} from '../actors/index.ts';
export { EntenteError, type ErrorCode, type Span, type Tables } from '../base/index.ts';
export type { Attitude, Factuality, FactualityValue } from '../claims/index.ts';
export { type AttributionModel, loadAttributionModel } from '../claims/index.ts';
export { type EventType, loadScorerModel, type Quad, type ScorerModel } from '../events/index.ts';
export { loadSyntaxModel, modelRoom, type SyntaxModel } from '../syntax/index.ts';
export type { Article } from '../text/index.ts';
export { createReader, type Reader, type ReadOptions } from './read.ts';
export type { Diagnostic, Predicate, Reading, ReadingClaim, ReadingEvent } from './reading.ts';
export type { Resources } from './tools.ts';
