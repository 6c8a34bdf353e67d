import type { Span } from '../base/index.ts';

/** What an actor is. */
export type ActorKind = 'state' | 'person' | 'organization' | 'group' | 'place';

/** Someone who takes part, one entry each after coreference. */
export interface Actor {
  /** Unique within the reading ("a0", "a1", … in order of first mention; places that are parties to an event come last). */
  readonly id: string;
  /** Canonical name, the common English form. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3 (XKX Kosovo, PSE Palestine), null where unknown or none. */
  readonly country: string | null;
  /** PLOVER sector codes. */
  readonly sectors: readonly string[];
  readonly role?: string;
  readonly wikidata?: string;
}

/** A place in the text where an actor is named or referred to. */
export interface Mention extends Span {
  /** The actor's id. */
  readonly actor: string;
  /** First, last and head word of the mention (inclusive word numbers of the parse). */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: 'name' | 'nominal' | 'pronoun' | 'demonym' | 'metonym';
}

/** Words that stand for one of several actors, between whom the text does not decide. */
export interface Ambiguity extends Span {
  /** The ids of the actors that they may stand for, two or more, in order of their ids. */
  readonly candidates: readonly string[];
}

/** The actors of one article and the ways to ask for them. */
export interface ActorsLayer {
  readonly actors: readonly Actor[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** What is no mention as two readings of it stand equal, in text order. */
  readonly ambiguities: readonly Ambiguity[];
  /**
   * The ids of the actors that the phrase headed by this word stands for: the one it mentions, the members of a
   * resolved set, or the owner of an instrument ("Chinese fighter jets": China). Conjuncts are not followed.
   * Empty where it stands for none.
   */
  partiesOf(head: number): readonly string[];
  /** The actor with this id. */
  actor(id: string): Actor;
}
