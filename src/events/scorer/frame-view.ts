// What the frames found in a text, as the scorer asks for it: which type stands at a word, and which types the frames give to a
// pair of parties, as sets of bits.
import { EVENT_TYPES, type EventType } from '../event.ts';
import type { Unit } from './units.ts';

/** The class "no event", behind those of the types. */
export const NO_EVENT = EVENT_TYPES.length;
/** How many classes there are. */
export const CLASSES = NO_EVENT + 1;

/** An event as frames see it. */
export interface FrameEvent {
  readonly type: EventType;
  readonly head: number;
  readonly noun: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly reciprocal: boolean;
}

/** What the frames give to a pair, each a set of types as bits. */
export interface GivenTypes {
  /** From the first to the second, and the other way round. */
  forth: number;
  back: number;
  /** Where the first acts on somebody else or nobody, and where somebody else acts on the second. */
  acts: number;
  suffers: number;
}

const shares = (ids: readonly string[], { actors }: Unit): boolean => actors.some(id => ids.includes(id));

/** The frames' view of one text. */
export class FrameView {
  /** At each word the number of the type that the frames read there, plus one; 0 for none. */
  readonly typeAt: Uint8Array;
  readonly #events: (readonly FrameEvent[] | undefined)[] = [];
  readonly #given: GivenTypes = { forth: 0, back: 0, acts: 0, suffers: 0 };

  constructor(words: number, senses: Iterable<{ readonly word: number; readonly type: EventType }>, events: readonly FrameEvent[], sentenceOf: (word: number) => number) {
    this.typeAt = new Uint8Array(words);
    for (const { word, type } of senses) this.typeAt[word] = EVENT_TYPES.indexOf(type) + 1;
    for (const event of events) {
      const sentence = sentenceOf(event.head);
      this.#events[sentence] = [...(this.#events[sentence] ?? []), event];
    }
  }

  /** What the frames say of a pair of units in a sentence. The answer is good until the next question. */
  given(sentence: number, from: Unit, to: Unit): GivenTypes {
    const given = this.#given;
    given.forth = given.back = given.acts = given.suffers = 0;
    for (const { type, actors, recipients, reciprocal } of this.#events[sentence] ?? []) {
      const bit = 1 << EVENT_TYPES.indexOf(type);
      const fromActs = shares(actors, from);
      const toActs = shares(actors, to);
      const toSuffers = reciprocal ? toActs : shares(recipients, to);
      const fromSuffers = reciprocal ? fromActs : shares(recipients, from);
      if (fromActs && toSuffers) given.forth |= bit;
      else if (fromActs) given.acts |= bit;
      else if (toSuffers) given.suffers |= bit;
      if (toActs && fromSuffers) given.back |= bit;
    }
    return given;
  }
}
