// What a dump says of one actor, before it is known what the positions mean that are only named by number: a position may stand
// behind its holders.

/** The kinds of actors that dumps give; states are the register's own. */
export type DumpKind = 'person' | 'organization' | 'group';

/** One stay in a position. Dates are ISO, month and day may be absent. */
export interface Held {
  /** The position's identifier in the dump. */
  readonly position: string;
  /** "" where the dump does not say. */
  readonly from: string;
  /** The day it ended, "-" while it lasts, "" where the dump does not say. */
  readonly to: string;
  /** The country that the statement itself names, alpha-3, or "". */
  readonly country: string;
}

/** One actor of a dump. */
export interface Draft {
  readonly kind: DumpKind;
  /** The identifiers in the dump, Wikidata numbers or OpenSanctions' own; several where entities are found to be one. */
  readonly ids: readonly string[];
  readonly name: string;
  /** Without the name, without repetitions, best first. */
  readonly aliases: readonly string[];
  /** Alpha-3 codes, the best supported first; several where the dump leaves it open. */
  readonly countries: readonly string[];
  readonly gender: '' | 'm' | 'f';
  readonly sectors: readonly string[];
  readonly held: readonly Held[];
  /** Q-number, or "". */
  readonly wikidata: string;
  readonly note: string;
  readonly source: string;
}

/** What a position means. */
export interface Meaning {
  /** An office of the register ("foreign minister"), or "" where it is none. */
  readonly office: string;
  /** Whose office: an alpha-3 code or a body ("UN"); "" where the holder's country says it. */
  readonly of: string;
  readonly sectors: readonly string[];
}

/** A stay in a position that stands apart from its holder. */
export interface Holding {
  /** The holder's identifier. */
  readonly holder: string;
  readonly held: Held;
}

/** Takes what is found in a dump. */
export interface Sink {
  draft(draft: Draft): void;
  position(id: string, meaning: Meaning): void;
  holding(holding: Holding): void;
}

/** Which actors are wanted. */
export interface Filters {
  /** Null for all. */
  readonly kinds: ReadonlySet<DumpKind> | null;
  /** Alpha-3 codes; an actor of several countries is wanted for any of them. Null for all. */
  readonly countries: ReadonlySet<string> | null;
  /** Pages of Wikipedia and its sisters that a Wikidata item must have at least. */
  readonly sitelinks: number;
}
