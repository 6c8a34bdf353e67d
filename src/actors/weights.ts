// What speaks for and against a phrase as the meaning of a pronoun, in points. The order of things is Lappin and Leass's
// (1994): subjects before objects before the rest, this sentence before the last. The points were set on the entities of the
// GUM corpus's training part.

/** Points by what they are given for. */
export const WEIGHTS = {
  subject: 28,
  object: 24,
  /** "Chad's army left. Its …" */
  subjectsOwner: 10,
  owner: 10,
  oblique: 16,
  /** "The Chadian army left. Its …" */
  modifier: -30,
  other: 12,
  /** For the first sentence back, and for each further one. */
  sentence: -50,
  furtherSentence: -52,
  /** A subject where the pronoun is one. */
  subjectAgain: 16,
  mainSubject: 4,
  /** Who spoke, for a pronoun that speaks: "the ministry said. It added". */
  spokeBefore: 30,
  /** The subject of a relative clause in an earlier sentence. */
  aside: -4,
  /** An object where the pronoun is one; a subject there. */
  objectAgain: 16,
  subjectAsObject: -18,
  /** The subject that carries on within the sentence. */
  local: 28,
  /** The same, of a verb that harms what the pronoun owns. */
  harmer: -40,
  /** A phrase in a clause whose unsaid subject is the pronoun. */
  ownClause: -45,
  /** The noun in whose relative clause the pronoun stands. */
  relative: 44,
  /** The owner of a noun that the pronoun's own noun is listed with: "Chad's talks with Mali and its offer". */
  listed: 20,
  /** A phrase inside a quote for a pronoun outside: whoever "he said" means spoke the quote and is hardly named in it. And the other way round. */
  quoted: -45,
  outside: -18,
  /** A phrase that is itself a pronoun; the same pronoun in the same sentence ("her lawyer said she"). */
  pronoun: 8,
  samePronoun: 20,
  /** "It" for "they", or the other way round. */
  otherNumber: -20,
  /** A person without a name: texts are about the named ones. */
  described: -16,
  /** A name that may not be a person's. */
  unsure: -25,
  /** Somebody's relative, for a pronoun that owns a relative: "his father … his mother". */
  kin: -30,
  /** A person whose gender is known; one of unknown gender for "she", as most whom news speak of are men. */
  sameGender: 20,
  unknownShe: -14,
  /** A state for "it". */
  state: 6,
  /** A single body for "they"; a list; subject and object together. */
  singular: -56,
  list: -6,
  paired: -20,
  /** A phrase that is no actor. */
  thing: -6,
  /** A name that comes only after the pronoun. */
  ahead: -8,
  /** By how much a reading must lead to be the one that is meant. */
  tie: 1,
  /** For each time that someone is spoken of, up to a bound. */
  mention: 2,
  mostMentions: 24,
} as const;
