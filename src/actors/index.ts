export type { Actor, ActorKind, ActorsLayer, Mention } from './actor.ts';
