export type { Actor, ActorKind, ActorsLayer, Mention } from './actor.ts';
export { type ActorsContext, findActors } from './find-actors.ts';
export { namedCountries } from './named-countries.ts';
export { type Alias, type AliasForm, type Known, type Register, type Role, type RoleClass, type Title, createRegister } from './register.ts';
export { type Term, covers, termsOf } from './terms.ts';
