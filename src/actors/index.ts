export type { Actor, ActorKind, ActorsLayer, Ambiguity, Mention } from './actor.ts';
export {
  type ActorCells,
  ACTOR_COLUMNS,
  type ActorColumn,
  type ActorRow,
  type ActorTable,
  actorCells,
  actorHeader,
  actorRecord,
  cellOf,
  readActorTable,
  type TableProblem,
  valuesOf,
} from './actor-table.ts';
export type { ActorEntry } from './entries.ts';
export { type EntryHit, namesLike, officesOf, searchEntries } from './entry-search.ts';
export { findActors } from './find-actors.ts';
export { type Membership, membershipsOf } from './memberships.ts';
export { namedCountries } from './named-countries.ts';
export { layActors, type Overlay } from './overlay.ts';
export { actorProblems, TABLES_UP_TO } from './register-checks.ts';
export { type Register, createRegister } from './register.ts';
export { rowsNamed, withoutRow, withRow } from './table-edits.ts';
export { inCalendar, type Term, termsOf } from './terms.ts';
export { suggestion, termText } from './vocabulary.ts';
