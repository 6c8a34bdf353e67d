export type { Actor, ActorKind, ActorsLayer } from './actor.ts';
export { type ActorCells, ACTOR_COLUMNS, type ActorColumn, type ActorRow, type ActorTable, actorCells, actorHeader, actorRecord, cellOf, readActorTable } from './actor-table.ts';
export { findActors } from './find-actors.ts';
export { namedCountries } from './named-countries.ts';
export { type Register, createRegister } from './register.ts';
export { termsOf } from './terms.ts';
