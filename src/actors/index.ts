export type { Actor, ActorKind, ActorsLayer } from './actor.ts';
export { type ActorCells, ACTOR_COLUMNS, type ActorColumn, type ActorRow, type ActorTable, actorCells, actorHeader, actorRecord, cellOf, readActorTable, type TableProblem } from './actor-table.ts';
export type { ActorEntry } from './entries.ts';
export { actorProblems } from './register-checks.ts';
export { findActors } from './find-actors.ts';
export { namedCountries } from './named-countries.ts';
export { layActors, type Overlay } from './overlay.ts';
export { type Register, createRegister } from './register.ts';
export { termsOf } from './terms.ts';
