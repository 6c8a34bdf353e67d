// The slots that a frame names → actors: subject, object, possessor, modifiers, prepositional phrases, and what the act speaks of.
// In "condemned the attack by Oslo" the slot "obj" holds Oslo: of an event noun those are meant who did it.
import type { Parse } from '../syntax/index.ts';
import type { Arguments } from './arguments.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { nounArgumentsOf } from './noun-arguments.ts';
import type { Ontology } from './ontology.ts';
import type { Parties } from './parties.ts';
import type { Sense } from './senses.ts';

/** Nouns that make a longer preposition of the one before them: "on behalf of Oslo", "at the request of Lima" name nobody to whom it is done. */
const SETTINGS: ReadonlySet<string> = new Set([
  'behalf',
  'eve',
  'sidelines',
  'sideline',
  'basis',
  'occasion',
  'anniversary',
  'suspicion',
  'condition',
  'request',
  'invitation',
  'wake',
  'presence',
  'absence',
]);

/** "Rebels were engaged in looting" is their own deed: a verb that takes its event after a preposition has no passive of it. */
function subjectsOf({ light }: Candidate, { passive, subject, object }: Arguments): readonly number[] {
  return passive && !subject.length && light !== null && light.preposition !== '' && light.preposition !== 'subj' && light.aspect === 'do' ? object : subject;
}

/** Fills slots of the candidates of one parse. */
export class Slots {
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

  /** The first slot that holds actors other than those excluded. */
  first(candidate: Candidate, slots: readonly string[], sense: Sense, excluded: readonly string[]): readonly string[] {
    for (const slot of slots) {
      const found = this.slot(candidate, slot, sense, excluded).filter(id => !excluded.includes(id));
      if (found.length) return found;
    }
    return [];
  }

  /** The actors in one slot. */
  slot(candidate: Candidate, slot: string, sense: Sense, excluded: readonly string[]): readonly string[] {
    const { clause } = candidate;
    switch (slot) {
      case 'subj':
        return clause ? this.#subjects(subjectsOf(candidate, clause)) : [];
      case 'obj':
        return clause && candidate.noun < 0 ? this.#objects(candidate.objects, sense, excluded) : [];
      case 'iobj':
        return clause ? this.#parties.ofAll(clause.indirect) : [];
      case 'poss':
        return this.#owners(candidate.noun >= 0 ? [candidate.noun] : candidate.objects);
      case 'mod':
        return candidate.noun >= 0 ? this.#parties.ofAll(nounArgumentsOf(this.#parse, candidate.noun).modifiers, false) : [];
      case 'content':
        return sense.content < 0 ? [] : this.contentParties(sense.content, excluded);
      default:
        return this.phrase(candidate, slot, sense, excluded);
    }
  }

  /** The actors in the phrases of a candidate that begin with a preposition. */
  phrase(candidate: Candidate, preposition: string, sense: Sense, excluded: readonly string[]): readonly string[] {
    const heads: number[] = [];
    if (candidate.noun < 0) {
      for (const each of candidate.clause?.obliques ?? []) if (each.preposition === preposition) heads.push(each.head);
      for (const each of candidate.objectPhrases) if (each.preposition === preposition) heads.push(each.head);
      if (candidate.clause?.particles.includes(preposition)) heads.push(...candidate.clause.object);
    } else {
      for (const each of candidate.objectPhrases) if (each.preposition === preposition) heads.push(each.head);
      for (const each of candidate.clause?.obliques ?? []) if (each.preposition === preposition) heads.push(each.head);
    }
    const whom = heads.filter(head => !SETTINGS.has(this.#parse.lemma(head)));
    const named = this.#parties.ofAll(whom, false);
    return named.length ? named : this.#objects(whom, sense, excluded);
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
        const targets = this.targets(event, excluded);
        if (targets.length) return targets;
      }
    }
    return this.#parties.ofAll(heads);
  }

  /** Who acts when these are subjects: in "Oslo's raid on Lima killed ten" Oslo, never Lima. */
  #subjects(heads: readonly number[]): readonly string[] {
    const named = this.#parties.ofAll(heads, false);
    if (named.length) return named;
    for (const head of heads) {
      const event = this.#parse.upos(head) === 'NOUN' ? this.#candidates.at(head) : null;
      if (!event || event.noun !== head || this.#ontology.types.get(event.frame.type ?? 'AGREE')?.quad !== 'material-conflict') continue;
      const doers = this.#doers(event);
      // "the deployment of Peruvian troops", not "the raid of Lima"
      return doers.length || event.frame.type === 'ASSAULT'
        ? doers
        : this.#parties.ofAll(
            nounArgumentsOf(this.#parse, head)
              .phrases.filter(each => each.preposition === 'of')
              .map(each => each.head),
          );
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
    return this.#makers(event.noun);
  }

  /** "threats made by Oslo": those who make what a noun names, by a participle after it. */
  #makers(noun: number): readonly string[] {
    for (const word of this.#parse.childrenIn(noun, 'acl')) {
      if (this.#parse.xpos(word) !== 'VBN') continue;
      const found = this.#parties.ofAll(this.#candidates.clauses.argumentsOf(word).subject);
      if (found.length) return found;
    }
    return [];
  }

  /** Those to whom the event that a noun names is done, or with whom. */
  targets(event: Candidate, excluded: readonly string[]): readonly string[] {
    const plain: Sense = { type: 'AGREE', mode: null, cameo: null, content: -1, absorbed: [] };
    return this.first(event, [...event.frame.recipient, ...event.frame.mutual], plain, excluded);
  }

  /** The party that a content clause or noun brings in: its subject, else whom it affects, else any below it. */
  contentParties(content: number, excluded: readonly string[]): readonly string[] {
    const fresh = (ids: readonly string[]): readonly string[] => ids.filter(id => !excluded.includes(id));
    const upos = this.#parse.upos(content);
    const event = this.#candidates.at(content);
    // "said that Lima was a threat": a clause, though a noun heads it.
    if ((upos === 'NOUN' || upos === 'PROPN') && this.#parse.childIn(content, 'cop') < 0) {
      const doers = event ? fresh(this.#doers(event)) : [];
      if (doers.length) return doers;
      const targets = event ? this.targets(event, excluded) : [];
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
    // "demanded that its Peruvian partners refuse to meet Lima": the partners' own before anyone else named.
    const owners = clause.passive ? [] : this.#parties.ofAll(clause.subject).filter(id => !excluded.includes(id));
    if (owners.length) return owners;
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
