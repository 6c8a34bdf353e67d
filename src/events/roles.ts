// Who does it and to whom: fills the slots that a frame names (subject, object, prepositions, possessor, content) with
// actors, and makes partners of those who do it with one another.
import type { ActorsLayer } from '../actors/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { EventType } from './event.ts';
import { Grounds } from './grounds.ts';
import type { Ontology } from './ontology.ts';
import type { Parties } from './parties.ts';
import { Recipients } from './recipients.ts';
import type { Sense } from './senses.ts';
import { Slots } from './slots.ts';
import { partiesBehind } from './word-order.ts';

/** The parties of an event, by actor id. */
export interface EventParties {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly reciprocal: boolean;
}

/** Where a recipient is looked for when the frame's own slots hold none. */
const LAST_RESORT: readonly string[] = ['against', 'on', 'to', 'with', 'at', 'toward', 'towards', 'over', 'into', 'from'];
const MATERIAL_LAST_RESORT: readonly string[] = [...LAST_RESORT, 'in', 'near', 'around', 'along', 'across', 'off', 'of'];
/** Types whose recipient may stand deep in the clause; blame and blows need it named. */
const REACHING: ReadonlySet<EventType> = new Set(['AID', 'AGREE', 'REQUEST', 'COOPERATE', 'SANCTION', 'RETREAT', 'CONCEDE', 'MOBILIZE', 'COERCE', 'PROTEST']);
/** Types whose clause tells whom they concern. */
const TOLD: ReadonlySet<EventType> = new Set(['REQUEST', 'REJECT', 'CONCEDE', 'SUPPORT', 'AGREE', 'ACCUSE']);
/** Types that are said to someone: whoever is told is the recipient where nobody else is named. */
const SPOKEN: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'CONCEDE', 'REJECT']);
/** Types in which forces are the means. */
const SENDING: ReadonlySet<EventType> = new Set(['MOBILIZE', 'AID', 'AGREE']);
const UNMENTIONED: readonly string[] = [];
/** Decides who takes which part in the candidates of one parse. */
export class Roles {
  readonly #parse: Parse;
  readonly #candidates: Candidates;
  readonly #parties: Parties;
  readonly #ontology: Ontology;
  readonly #slots: Slots;
  readonly #recipients: Recipients;
  readonly #grounds: Grounds;

  /** @param places Answers for places as the actors layer does for actors. */
  constructor(candidates: Candidates, parties: Parties, places: ActorsLayer, ontology: Ontology) {
    this.#parse = candidates.parse;
    this.#candidates = candidates;
    this.#parties = parties;
    this.#ontology = ontology;
    this.#slots = new Slots(candidates, parties, ontology);
    this.#recipients = new Recipients(candidates, parties, ontology);
    this.#grounds = new Grounds(candidates, places, ontology);
  }

  /** Actors, recipients, and whether they did it to one another. */
  of(candidate: Candidate, sense: Sense): EventParties {
    // "fighting between Oslo and Lima" is theirs alone, whoever stands as the subject.
    const pair = candidate.frame.mutual.includes('between') ? this.#slots.phrase(candidate, 'between', sense, UNMENTIONED) : UNMENTIONED;
    if (pair.length > 1) return { actors: pair, recipients: [], reciprocal: true };
    const undergone = candidate.light?.aspect === 'undergo';
    let actors = undergone ? this.#slots.first(candidate, ['from', 'by', ...candidate.frame.actor], sense, UNMENTIONED) : this.#actors(candidate, sense);
    const { mutual } = candidate.frame;
    // "Oslo will meet Lima" is Oslo's word to Lima, not theirs to one another.
    const onesided = sense.type !== candidate.frame.type && candidate.frame.type !== null;
    if ((mutual.length && !onesided) || candidate.light?.aspect === 'host') {
      const named = this.#partners(candidate, sense, actors);
      const partners = named.length || actors.length > 1 ? named : partiesBehind(this.#parse, this.#parties, Math.max(candidate.head, candidate.noun), mutual, actors);
      actors = [...actors, ...partners];
      if (partners.length && actors.length > 1) return { actors, recipients: [], reciprocal: true };
    }
    // "Oslo and Lima agreed to hold talks": with one another.
    if (mutual.length && actors.length > 1 && this.#isMutualContent(sense)) return { actors, recipients: [], reciprocal: true };
    const found = this.#recipientsOf(candidate, sense, actors, [...actors, ...this.#means(sense, actors)]);
    if (found === null) return { actors, recipients: [], reciprocal: true };
    const recipients = found.length ? found : (this.#recipientsOf(candidate, sense, actors, actors) ?? UNMENTIONED);
    return { actors, recipients, reciprocal: false };
  }

  /** To whom it is done, without those excluded; null where those who act do it with one another. */
  #recipientsOf(candidate: Candidate, sense: Sense, actors: readonly string[], excluded: readonly string[]): readonly string[] | null {
    const onesided = sense.type !== candidate.frame.type && candidate.frame.type !== null;
    const undergone = candidate.light?.aspect === 'undergo';
    const { mutual } = candidate.frame;
    const material = this.#ontology.types.get(sense.type)?.quad.startsWith('material') ?? false;
    let recipients = undergone
      ? this.#parties.ofAll(candidate.clause?.subject ?? []).filter(id => !excluded.includes(id))
      : this.#slots.first(candidate, onesided ? [...candidate.frame.recipient, ...mutual] : candidate.frame.recipient, sense, excluded);
    if (!recipients.length) recipients = this.#grounds.direct(candidate, sense);
    if (!recipients.length && candidate.clause)
      recipients = partiesBehind(this.#parse, this.#parties, Math.max(candidate.head, candidate.noun), [...candidate.frame.recipient, ...mutual], excluded);
    if (!recipients.length && sense.type !== candidate.frame.type) recipients = this.#slots.first(candidate, ['content'], sense, excluded);
    const blame = recipients.length ? null : this.#recipients.blamesFor(candidate, sense);
    if (!recipients.length && !(mutual.length && actors.length > 1) && blame !== 'violence')
      recipients = this.#slots.first(candidate, material || blame === 'repression' ? MATERIAL_LAST_RESORT : LAST_RESORT, sense, excluded);
    if (!recipients.length && mutual.length && actors.length > 1) return null;
    if (!recipients.length) recipients = this.#recipients.struck(candidate, sense, excluded);
    if (!recipients.length) recipients = this.#recipients.destination(candidate, excluded);
    if (!recipients.length && TOLD.has(sense.type)) recipients = this.#recipients.told(candidate, this.#slots, excluded);
    if (!recipients.length) recipients = this.#grounds.within(candidate, sense);
    if (!recipients.length) recipients = this.#recipients.untilWho(candidate, sense, excluded);
    if (!recipients.length && SPOKEN.has(sense.type)) recipients = this.#recipients.addressees(candidate, excluded);
    if (!recipients.length && (REACHING.has(sense.type) || sense.mode === 'third-party')) recipients = this.#recipients.nearest(candidate, excluded);
    return recipients;
  }

  /** "offered to send troops to help Lima": the troops, whoever's own or nobody's, are what is sent. */
  #means({ type }: Sense, actors: readonly string[]): readonly string[] {
    return SENDING.has(type) ? this.#parties.forcesOf(actors) : UNMENTIONED;
  }

  #isMutualContent({ content }: Sense): boolean {
    return content >= 0 && (this.#candidates.at(content)?.frame.mutual.length ?? 0) > 0;
  }

  #actors(candidate: Candidate, sense: Sense): readonly string[] {
    const slots = candidate.light ? ['subj', ...candidate.frame.actor] : candidate.frame.actor;
    const found = this.#slots.first(candidate, slots, sense, UNMENTIONED);
    if (found.length) return found;
    return candidate.clause ? this.#speaker(candidate) : this.#sharers(candidate);
  }

  /** "a call with his counterpart" is his call. */
  #sharers({ frame, objectPhrases }: Candidate): readonly string[] {
    for (const { preposition, head } of objectPhrases) {
      if (!frame.mutual.includes(preposition)) continue;
      const owner = this.#parse.childIn(head, 'nmod:poss');
      if (owner >= 0 && this.#parse.upos(owner) === 'PRON') return this.#parties.of(owner, false);
    }
    return UNMENTIONED;
  }

  /** "Oslo said it would withdraw": an unresolved pronoun stands for whoever speaks. */
  #speaker(candidate: Candidate): readonly string[] {
    const subject = candidate.clause?.subject[0] ?? -1;
    if (subject < 0 || this.#parse.upos(subject) !== 'PRON') return [];
    for (let word = candidate.head, hops = 0; word >= 0 && hops < 6; word = this.#parse.head(word), hops++) {
      const deprel = this.#parse.deprel(word);
      if (deprel === 'ccomp' && this.#parse.head(word) >= 0) return this.#parties.ofAll(this.#candidates.clauses.argumentsOf(this.#parse.head(word)).subject, false);
      if (deprel !== 'conj' && deprel !== 'xcomp') return [];
    }
    return [];
  }

  #partners(candidate: Candidate, sense: Sense, actors: readonly string[]): string[] {
    const slots = candidate.light?.aspect === 'host' ? [...candidate.frame.mutual, ...candidate.frame.actor, ...candidate.frame.recipient, 'for'] : candidate.frame.mutual;
    const partners: string[] = [];
    for (const slot of slots.filter(each => each !== 'between' || actors.length < 2))
      for (const id of this.#slots.slot(candidate, slot, sense, actors)) if (!actors.includes(id) && !partners.includes(id)) partners.push(id);
    return partners;
  }
}

/** Whether parties are enough for an event of this kind: a bare noun needs both sides, a verb one. */
export function suffices(candidate: Candidate, parties: EventParties, type: EventType): boolean {
  if (parties.reciprocal) return parties.actors.length > 1;
  if (candidate.clause === null) return parties.actors.length > 0 && parties.recipients.length > 0;
  // A threat that nobody utters is none, unless someone was threatened.
  if (type === 'THREATEN' && !parties.actors.length && !candidate.clause.passive) return false;
  if (type === 'COOPERATE') return parties.actors.length > 0 && parties.actors.length + parties.recipients.length > 1;
  if (type === 'AGREE' || type === 'SUPPORT' || type === 'REJECT' || type === 'REQUEST') return parties.actors.length > 0;
  return parties.actors.length > 0 || parties.recipients.length > 0;
}

/** What stands before that of which somebody is accused: "accused Oslo of arming rebels". */
const BLAMED: ReadonlySet<string> = new Set(['of', 'for', 'from']);

/** Whether parties leave an event of a lower clause that only says what something is or is for half untold: "a curfew imposed in May", "to end fighting". */
export function isAside(parse: Parse, { head, clause }: Candidate, type: EventType, { actors, recipients, reciprocal }: EventParties): boolean {
  if (reciprocal || (actors.length && recipients.length) || type === 'PROTEST') return false;
  let word = head;
  while (parse.deprel(word) === 'conj' && parse.head(word) >= 0) word = parse.head(word);
  const tag = parse.xpos(word);
  if ((tag !== 'VB' && tag !== 'VBG' && tag !== 'VBN') || parse.childIn(word, 'aux', 'nsubj', 'nsubj:pass') >= 0) return false;
  const mark = parse.childIn(word, 'mark');
  // What one is accused of matters, whoever suffered it.
  if (actors.length && mark >= 0 && tag === 'VBG' && BLAMED.has(parse.lower(mark))) return false;
  if (parse.deprel(word) === 'advcl') return true;
  // "with Oslo and Lima voicing concern" tells of them; "Five killed in Lima" is a headline.
  return parse.deprel(word) === 'acl' && (tag === 'VBN' ? clause?.passive === true && parse.head(parse.head(word)) >= 0 : tag === 'VB' || mark >= 0);
}
