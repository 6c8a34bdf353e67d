// A frame: one sense of a verb, adjective or event noun, the arguments it wants, and the event it gives. Cells of the
// ontology's tables are read into restrictions here; what words a clause really has is `arguments.ts`.
import type { EventType } from './event.ts';

/** A set of lemmas that an argument's head must belong to; `party` wants an actor there, `some` wants any. */
export interface Restriction {
  readonly lemmas: ReadonlySet<string>;
  readonly party: boolean;
  /** An actor must stand there itself, not only as the owner of what does. */
  readonly actor: boolean;
  readonly some: boolean;
  /** The argument must be absent. */
  readonly none: boolean;
  /** The head must not be one of the lemmas. */
  readonly negated: boolean;
  /** Some of the lemmas are of two words ("press conference"): the modifier beside the head matters. */
  readonly compound: boolean;
}

/** Wanted prepositions ("subj" stands for the subject), with a restriction on their object where the row gives one. */
export interface PrepositionRestriction {
  readonly prepositions: readonly string[];
  readonly object: Restriction | null;
}

/** How a complement clause stands: infinitive, finite clause, gerund, finite clause with a word of obligation, or predicate of the object ("called it a crime"). */
export type ComplementKind = 'to' | 'that' | 'ing' | 'must' | 'pred' | 'none';

/** One row of a frame table, compiled. */
export interface Frame {
  /** "ontology/verbs.tsv:12". */
  readonly rule: string;
  readonly lemma: string;
  readonly particle: string;
  readonly object: Restriction | null;
  readonly preposition: PrepositionRestriction | null;
  readonly complement: readonly ComplementKind[];
  /** What the head of the complement must be, where the row restricts it ("called it a crime"). */
  readonly predicate: Restriction | null;
  /** Null where only the content can give a type ("announce"). */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  /** Slots in order of trial: subj, obj, iobj, poss, mod, content, patient, or a preposition. */
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  /** Slots whose parties do it together with the actors; empty where the act is not mutual. */
  readonly mutual: readonly string[];
  /** The operator under which the content's type is looked up in `shifts.tsv`, or "". */
  readonly shift: string;
  readonly example: string;
}

/** The lemmas under which a listed noun may stand: treebanks differ over plurals ("series", "remains"), which may lose their "s". */
export function spellings(lemma: string): readonly string[] {
  return lemma.endsWith('s') && !lemma.endsWith('ss') ? [lemma, lemma.slice(0, -1)] : [lemma];
}

/** Whether a head of this lemma satisfies the restriction (`isParty` tells whether an actor stands there or owns it, `isActor` whether one stands there). */
export function admits(restriction: Restriction, lemma: string, isParty: () => boolean, isActor: () => boolean): boolean {
  if (restriction.none) return false;
  if (restriction.some) return true;
  if (restriction.negated) return !restriction.lemmas.has(lemma) && !(restriction.party && isParty());
  return restriction.lemmas.has(lemma) || (restriction.party && isParty()) || (restriction.actor && isActor());
}

/**
 * The restriction that a cell states: "" gives null; "-" none; "+" some; else alternatives parted by "|", each a lemma,
 * "@class", "party" or "actor"; a leading "!" excludes them. Returns the name of an unknown class as a string.
 */
export function restrictionOf(cell: string, classes: ReadonlyMap<string, ReadonlySet<string>>): Restriction | null | string {
  if (cell === '') return null;
  const base = { lemmas: new Set<string>(), party: false, actor: false, some: false, none: false, negated: false, compound: false };
  if (cell === '-') return { ...base, none: true };
  if (cell === '+') return { ...base, some: true };
  const negated = cell.startsWith('!');
  let party = false;
  let actor = false;
  for (const part of (negated ? cell.slice(1) : cell).split('|')) {
    if (part === 'party') party = true;
    else if (part === 'actor') actor = true;
    else if (part.startsWith('@')) {
      const members = classes.get(part.slice(1));
      if (!members) return part;
      for (const member of members) base.lemmas.add(member);
    } else {
      for (const spelling of spellings(part)) base.lemmas.add(spelling);
    }
  }
  return { ...base, party, actor, negated, compound: [...base.lemmas].some(lemma => lemma.includes(' ')) };
}
