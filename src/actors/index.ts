export type { Actor, ActorKind, ActorsLayer, Ambiguity } from './actor.ts';
export { findActors } from './find-actors.ts';
export { namedCountries } from './named-countries.ts';
export { type Register, createRegister } from './register.ts';
export { termsOf } from './terms.ts';
