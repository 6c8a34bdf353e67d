// Which place an event falls on where nobody is named to whom it is done: "shelled Kharkiv", "a curfew in parts of Kashmir",
// "willing to withdraw from the Golan Heights". Talk falls on no place: "said in Geneva", "condemned the attack in Kabul".
import type { Candidate, Candidates } from './candidates.ts';
import type { EventType } from './event.ts';
import type { Ontology } from './ontology.ts';
import { Parties } from './parties.ts';
import { phrasesOn } from './phrases.ts';
import type { ActorsLayer } from '../actors/index.ts';
import type { Sense } from './senses.ts';
import { Slots } from './slots.ts';

/** Types of deeds, that fall on somewhere. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'AID', 'RETREAT', 'SANCTION', 'CONCEDE']);
/** Types that speak of deeds to come. */
const WORDS: ReadonlySet<EventType> = new Set(['AGREE', 'THREATEN', 'REJECT', 'REQUEST', 'CONCEDE']);
/** What stands before the place on which a deed falls, after the slots of its frame. */
const BEFORE: readonly string[] = [
  'against',
  'on',
  'to',
  'at',
  'toward',
  'towards',
  'over',
  'into',
  'from',
  'in',
  'near',
  'around',
  'along',
  'across',
  'off',
  'throughout',
  'within',
  'of',
];
const NOWHERE: readonly string[] = [];

/** Finds the places that are parties in one parse. */
export class Grounds {
  readonly #candidates: Candidates;
  readonly #parties: Parties;
  readonly #slots: Slots;

  /** @param places Answers for places as the actors layer does for actors. */
  constructor(candidates: Candidates, places: ActorsLayer, ontology: Ontology) {
    this.#candidates = candidates;
    this.#parties = new Parties(candidates.parse, places);
    this.#slots = new Slots(candidates, this.#parties, ontology);
  }

  /** The places that stand themselves where the frame wants its recipient: "shelled Kharkiv". */
  direct({ clause, frame, noun, objects, objectPhrases }: Candidate, sense: Sense): readonly string[] {
    if (!this.#falls(frame.type, sense)) return NOWHERE;
    for (const slot of frame.recipient) {
      const heads = slot === 'obj' ? (noun < 0 ? objects : []) : [...objectPhrases, ...(clause?.obliques ?? [])].filter(each => each.preposition === slot).map(each => each.head);
      const found = this.#parties.ofAll(heads, false);
      if (found.length) return found;
    }
    return NOWHERE;
  }

  /** The places anywhere in the phrases of the event, or in what it promises, threatens or refuses to do. */
  within(candidate: Candidate, sense: Sense): readonly string[] {
    const { frame } = candidate;
    if (this.#falls(frame.type, sense)) {
      const found = this.#slots.first(candidate, sense.mode === 'visit' ? frame.recipient : [...frame.recipient, ...BEFORE], sense, NOWHERE);
      if (found.length) return found;
    }
    if (sense.content < 0 || !WORDS.has(sense.type)) return NOWHERE;
    const deed = this.#candidates.at(sense.content);
    // "agreed to set up clinics in Cusco": what no row tells of is done there all the same.
    if (!deed && sense.type === 'AGREE') return this.#builtIn(sense.content);
    return deed?.frame.type && DEEDS.has(deed.frame.type) ? this.#slots.first(deed, [...deed.frame.recipient, ...BEFORE], sense, NOWHERE) : NOWHERE;
  }

  #builtIn(word: number): readonly string[] {
    const { object, obliques } = this.#candidates.clauses.argumentsOf(word);
    const phrases = [...object.flatMap(each => phrasesOn(this.#candidates.parse, each, 'nmod')), ...obliques];
    return this.#parties.ofAll(
      phrases.filter(each => each.preposition === 'in' || each.preposition === 'at').map(each => each.head),
      false,
    );
  }

  #falls(own: EventType | null, { type, mode }: Sense): boolean {
    return DEEDS.has(type) || mode === 'visit' || (own !== null && DEEDS.has(own));
  }
}
