// Who does it and to whom: fills the slots that a frame names (subject, object, prepositions, possessor, content) with
// actors, and makes partners of those who do it with one another.
import type { Parse } from '../syntax/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { EventType } from './event.ts';
import { nounArgumentsOf } from './noun-arguments.ts';
import type { Ontology } from './ontology.ts';
import type { Parties } from './parties.ts';
import { prepositionOf } from './phrases.ts';
import type { Sense } from './senses.ts';

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
/** Types that are said to someone: whoever is told is the recipient where nobody else is named. */
const SPOKEN: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'CONCEDE', 'REJECT']);
const TELLING: ReadonlySet<string> = new Set(['tell', 'assure', 'inform', 'promise', 'warn', 'remind', 'reassure', 'notify']);
const OTHER_CLAUSES: ReadonlySet<string> = new Set(['acl:relcl', 'parataxis', 'ccomp', 'punct', 'appos', 'discourse', 'aux', 'case', 'mark']);
const MAX_BELOW = 120;
const UNMENTIONED: readonly string[] = [];

/** Fills the slots of candidates. */
export class Roles {
  readonly #parse: Parse;
  readonly #candidates: Candidates;
  readonly #parties: Parties;
  readonly #ontology: Ontology;

  constructor(candidates: Candidates, parties: Parties, ontology: Ontology) {
    this.#parse = candidates.parse;
    this.#candidates = candidates;
    this.#parties = parties;
    this.#ontology = ontology;
  }

  /** Actors, recipients, and whether they did it to one another. */
  of(candidate: Candidate, sense: Sense): EventParties {
    // "fighting between Oslo and Lima" is theirs alone, whoever stands as the subject.
    const pair = candidate.frame.mutual.includes('between') ? this.#phrase(candidate, 'between', sense, UNMENTIONED) : UNMENTIONED;
    if (pair.length > 1) return { actors: pair, recipients: [], reciprocal: true };
    const undergone = candidate.light?.aspect === 'undergo';
    let actors = undergone ? this.#first(candidate, ['from', 'by', ...candidate.frame.actor], sense, UNMENTIONED) : this.#actors(candidate, sense);
    const { mutual } = candidate.frame;
    const material = this.#ontology.types.get(sense.type)?.quad.startsWith('material') ?? false;
    // "Oslo will meet Lima" is Oslo's word to Lima, not theirs to one another.
    const onesided = sense.type !== candidate.frame.type && candidate.frame.type !== null;
    if ((mutual.length && !onesided) || candidate.light?.aspect === 'host') {
      const partners = this.#partners(candidate, sense, actors);
      actors = [...actors, ...partners];
      if (partners.length && actors.length > 1) return { actors, recipients: [], reciprocal: true };
    }
    // "Oslo and Lima agreed to hold talks": with one another.
    if (mutual.length && actors.length > 1 && this.#isMutualContent(sense)) return { actors, recipients: [], reciprocal: true };
    let recipients = undergone
      ? this.#parties.ofAll(candidate.clause?.subject ?? []).filter(id => !actors.includes(id))
      : this.#first(candidate, onesided ? [...candidate.frame.recipient, ...mutual] : candidate.frame.recipient, sense, actors);
    if (!recipients.length && sense.type !== candidate.frame.type) recipients = this.#first(candidate, ['content'], sense, actors);
    if (!recipients.length && !(mutual.length && actors.length > 1) && !this.#blamesForViolence(candidate, sense))
      recipients = this.#first(candidate, material ? MATERIAL_LAST_RESORT : LAST_RESORT, sense, actors);
    if (!recipients.length && mutual.length && actors.length > 1) return { actors, recipients, reciprocal: true };
    if (!recipients.length && SPOKEN.has(sense.type)) recipients = this.#addressees(candidate, actors);
    if (!recipients.length && REACHING.has(sense.type)) recipients = this.#nearest(candidate, actors);
    return { actors, recipients, reciprocal: false };
  }

  /** "condemned the raid on Oslo": whoever stands in the phrases of the raid is its victim. */
  #blamesForViolence({ objects }: Candidate, { type }: Sense): boolean {
    if (type !== 'ACCUSE') return false;
    return this.#candidates.nounsBehind(objects).some(noun => {
      const blamed = this.#candidates.at(noun)?.frame.type;
      return blamed !== undefined && blamed !== null && this.#ontology.types.get(blamed)?.quad === 'material-conflict';
    });
  }

  #isMutualContent({ content }: Sense): boolean {
    return content >= 0 && (this.#candidates.at(content)?.frame.mutual.length ?? 0) > 0;
  }

  /** The party nearest below the predicate in the tree, outside its subject and other clauses: "gave money to fight floods in Chad". */
  #nearest(candidate: Candidate, excluded: readonly string[]): readonly string[] {
    const parse = this.#parse;
    const queue = candidate.noun >= 0 && candidate.noun !== candidate.head ? [candidate.noun, candidate.head] : [candidate.head];
    for (let index = 0; index < queue.length && queue.length < MAX_BELOW; index++) {
      for (let child = parse.firstChild(queue[index]); child >= 0; child = parse.nextSibling(child)) {
        const deprel = parse.deprel(child);
        if (deprel.startsWith('nsubj') || OTHER_CLAUSES.has(deprel) || (deprel === 'conj' && parse.upos(child) === 'VERB') || (deprel === 'advcl' && !this.#isPurpose(child)))
          continue;
        // "mobilised troops", "sent as peacekeepers": what is used is not whom it concerns.
        const used = (deprel === 'obj' && queue[index] === candidate.head && !candidate.frame.recipient.includes('obj')) || prepositionOf(parse, child) === 'as';
        const found = used ? UNMENTIONED : this.#parties.of(child, false).filter(id => !excluded.includes(id) && !this.#isOwn(id, excluded));
        if (found.length) return found;
        queue.push(child);
      }
    }
    return [];
  }

  #isPurpose(clause: number): boolean {
    const mark = this.#parse.childIn(clause, 'mark');
    return mark >= 0 && (this.#parse.lower(mark) === 'to' || this.#parse.lower(mark) === 'for');
  }

  /** Whether an actor is a force or body of one of those: "Oslo's troops" are no one else than Oslo. */
  #isOwn(id: string, actors: readonly string[]): boolean {
    const { country } = this.#parties.actors.actor(id);
    return country !== null && actors.some(actor => this.#parties.actors.actor(actor).country === country);
  }

  #actors(candidate: Candidate, sense: Sense): readonly string[] {
    const slots = candidate.light ? ['subj', ...candidate.frame.actor] : candidate.frame.actor;
    const found = this.#first(candidate, slots, sense, UNMENTIONED);
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

  /** Those to whom it is said: "told Lima that Oslo was ready to help". */
  #addressees({ head, clause }: Candidate, excluded: readonly string[]): readonly string[] {
    const parse = this.#parse;
    if (!clause || parse.deprel(head) !== 'ccomp' || parse.head(head) < 0 || !TELLING.has(parse.lemma(parse.head(head)))) return UNMENTIONED;
    const told = this.#candidates.clauses.argumentsOf(parse.head(head));
    return this.#parties.ofAll([...told.object, ...told.indirect], false).filter(id => !excluded.includes(id));
  }

  #partners(candidate: Candidate, sense: Sense, actors: readonly string[]): string[] {
    const slots = candidate.light?.aspect === 'host' ? [...candidate.frame.mutual, ...candidate.frame.actor, ...candidate.frame.recipient, 'for'] : candidate.frame.mutual;
    const partners: string[] = [];
    for (const slot of slots.filter(each => each !== 'between' || actors.length < 2))
      for (const id of this.#slot(candidate, slot, sense, actors)) if (!actors.includes(id) && !partners.includes(id)) partners.push(id);
    return partners;
  }

  /** The first slot that holds actors other than those excluded. */
  #first(candidate: Candidate, slots: readonly string[], sense: Sense, excluded: readonly string[]): readonly string[] {
    for (const slot of slots) {
      const found = this.#slot(candidate, slot, sense, excluded).filter(id => !excluded.includes(id));
      if (found.length) return found;
    }
    return [];
  }

  #slot(candidate: Candidate, slot: string, sense: Sense, excluded: readonly string[]): readonly string[] {
    const { clause } = candidate;
    switch (slot) {
      case 'subj':
        return clause ? this.#parties.ofAll(clause.subject) : [];
      case 'obj':
        return clause && candidate.noun < 0 ? this.#objects(candidate.objects, sense, excluded) : [];
      case 'iobj':
        return clause ? this.#parties.ofAll(clause.indirect) : [];
      case 'poss':
        return this.#owners(candidate.noun >= 0 ? [candidate.noun] : candidate.objects);
      case 'mod':
        return candidate.noun >= 0 ? this.#parties.ofAll(nounArgumentsOf(this.#parse, candidate.noun).modifiers, false) : [];
      case 'content':
        return sense.content < 0 ? [] : this.#contentParties(sense.content, excluded);
      default:
        return this.#phrase(candidate, slot, sense, excluded);
    }
  }

  #phrase(candidate: Candidate, preposition: string, sense: Sense, excluded: readonly string[]): readonly string[] {
    const heads: number[] = [];
    if (candidate.noun < 0) {
      for (const each of candidate.clause?.obliques ?? []) if (each.preposition === preposition) heads.push(each.head);
      for (const each of candidate.objectPhrases) if (each.preposition === preposition) heads.push(each.head);
      if (candidate.clause?.particles.includes(preposition)) heads.push(...candidate.clause.object);
    } else {
      for (const each of candidate.objectPhrases) if (each.preposition === preposition) heads.push(each.head);
      for (const each of candidate.clause?.obliques ?? []) if (each.preposition === preposition) heads.push(each.head);
    }
    const named = this.#parties.ofAll(heads, false);
    return named.length ? named : this.#objects(heads, sense, excluded);
  }

  /**
   * The parties of objects. Of an event noun those who did it, else those it was done to; who is condemned for an attack is
   * never its victim ("condemned the attack on Oslo" tells nobody's guilt).
   */
  #objects(heads: readonly number[], sense: Sense, excluded: readonly string[]): readonly string[] {
    const named = this.#parties.ofAll(heads, false);
    if (named.length) return named;
    for (const noun of this.#candidates.nounsBehind(heads)) {
      const found = this.#parties.of(noun, false);
      if (found.length) return found;
      const event = this.#candidates.at(noun);
      if (event?.frame.type) {
        const doers = this.#doers(event).filter(id => !excluded.includes(id));
        if (doers.length) return doers;
        if (sense.type === 'ACCUSE' && this.#ontology.types.get(event.frame.type)?.quad === 'material-conflict') return [];
        const targets = this.#targets(event, excluded);
        if (targets.length) return targets;
      }
    }
    return this.#parties.ofAll(heads);
  }

  #owners(nouns: readonly number[]): readonly string[] {
    for (const noun of nouns) {
      const found = this.#parties.ofAll(nounArgumentsOf(this.#parse, noun).possessors);
      if (found.length) return found;
    }
    return [];
  }

  /** Those who perform the event that a noun names. */
  #doers(event: Candidate): readonly string[] {
    const around = nounArgumentsOf(this.#parse, event.noun);
    for (const slot of [...event.frame.actor, ...event.frame.mutual]) {
      const heads = slot === 'poss' ? around.possessors : slot === 'mod' ? around.modifiers : around.phrases.filter(each => each.preposition === slot).map(each => each.head);
      const found = this.#parties.ofAll(heads, slot !== 'mod');
      if (found.length) return found;
    }
    return [];
  }

  /** Those to whom the event that a noun names is done, or with whom. */
  #targets(event: Candidate, excluded: readonly string[]): readonly string[] {
    const plain: Sense = { type: 'AGREE', mode: null, cameo: null, content: -1, absorbed: [] };
    return this.#first(event, [...event.frame.recipient, ...event.frame.mutual], plain, excluded);
  }

  /** The party that a content clause or noun brings in: its subject, else whom it affects, else any below it. */
  #contentParties(content: number, excluded: readonly string[]): readonly string[] {
    const fresh = (ids: readonly string[]): readonly string[] => ids.filter(id => !excluded.includes(id));
    const upos = this.#parse.upos(content);
    const event = this.#candidates.at(content);
    if (upos === 'NOUN' || upos === 'PROPN') {
      const doers = event ? fresh(this.#doers(event)) : [];
      if (doers.length) return doers;
      const targets = event ? this.#targets(event, excluded) : [];
      return targets.length ? targets : fresh(this.#parties.of(content));
    }
    return this.#clauseParties(content, excluded, 0);
  }

  #clauseParties(word: number, excluded: readonly string[], depth: number): readonly string[] {
    const clause = this.#candidates.clauses.argumentsOf(word);
    const event = this.#candidates.at(word);
    const groups: (readonly number[])[] = [clause.passive ? clause.object : clause.subject, clause.indirect];
    const targets = event ? event.frame.recipient.filter(slot => slot !== 'obj' && slot !== 'content' && slot !== 'iobj') : [];
    for (const preposition of targets) groups.push([...clause.obliques, ...(event?.objectPhrases ?? [])].filter(each => each.preposition === preposition).map(each => each.head));
    // "agreed to withdraw its troops": the troops are not the party that the withdrawal concerns.
    if (!event || event.frame.recipient.includes('obj')) groups.push(clause.object);
    groups.push(
      clause.subject,
      clause.obliques.map(each => each.head),
    );
    for (const below of [false, true]) {
      for (const heads of groups) {
        const found = this.#parties.ofAll(heads, below).filter(id => !excluded.includes(id));
        if (found.length) return found;
      }
    }
    if (depth < 3) {
      for (const each of clause.complements) {
        const found = this.#clauseParties(each.head, excluded, depth + 1);
        if (found.length) return found;
      }
    }
    return [];
  }
}

/** Whether parties are enough for an event of this kind: a bare noun needs both sides, a verb one. */
export function suffices(candidate: Candidate, parties: EventParties, type: EventType): boolean {
  if (parties.reciprocal) return parties.actors.length > 1;
  if (candidate.clause === null) return parties.actors.length > 0 && parties.recipients.length > 0;
  if (type === 'COOPERATE') return parties.actors.length > 0 && parties.actors.length + parties.recipients.length > 1;
  if (type === 'AGREE' || type === 'SUPPORT' || type === 'REJECT' || type === 'REQUEST') return parties.actors.length > 0;
  return parties.actors.length > 0 || parties.recipients.length > 0;
}
