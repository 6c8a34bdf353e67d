// Where to look for the one an act is done to when no slot of its frame names anyone: whoever is told of it, whoever must first
// yield, or the party nearest below it in the tree.
import type { Parse } from '../syntax/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Ontology } from './ontology.ts';
import type { Parties } from './parties.ts';
import { isAside, phrasesOn, prepositionOf } from './phrases.ts';
import type { Sense } from './senses.ts';
import type { Slots } from './slots.ts';

const TELLING: ReadonlySet<string> = new Set(['tell', 'assure', 'inform', 'promise', 'warn', 'remind', 'reassure', 'notify']);
/** Marks of clauses and phrases that only tell when or why. */
const OCCASIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'when', 'while', 'because', 'as', 'until', 'following', 'during', 'despite', 'amid']);
/** Verbs of sending and going. */
const SENDING: ReadonlySet<string> = new Set(['send', 'dispatch', 'deploy', 'fly', 'travel', 'go', 'rush', 'bring', 'take', 'return', 'come']);
const BLOWS: ReadonlySet<string> = new Set(['target', 'hit', 'strike', 'kill', 'wound', 'injure']);
const DELAYS: ReadonlySet<string> = new Set(['until', 'unless', 'till']);
const CONDITIONS: ReadonlySet<string> = new Set([...DELAYS, 'if']);
const OTHER_CLAUSES: ReadonlySet<string> = new Set(['acl:relcl', 'parataxis', 'ccomp', 'punct', 'appos', 'discourse', 'aux', 'case', 'mark']);
const MAX_BELOW = 120;
const UNMENTIONED: readonly string[] = [];

/** Finds recipients beyond the slots of frames. */
export class Recipients {
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

  /** What somebody is blamed for: "violence" in "condemned the raid on Oslo", "repression" in "condemned the jailings in Peru", which only Peru can do. */
  blamesFor({ objects }: Candidate, { type }: Sense): 'violence' | 'repression' | null {
    if (type !== 'ACCUSE') return null;
    let found: 'repression' | null = null;
    for (const noun of this.#candidates.nounsBehind(objects)) {
      const blamed = this.#candidates.at(noun)?.frame.type ?? null;
      if (blamed === 'COERCE') found = 'repression';
      else if (blamed !== null && this.#ontology.types.get(blamed)?.quad === 'material-conflict') return 'violence';
    }
    return found;
  }

  /** Those of whom the clause on a noun or its verb tells: "its demand that Oslo ease the curfew", "its commitment to support Lima". */
  told({ complements, head }: Candidate, slots: Slots, excluded: readonly string[]): readonly string[] {
    for (const each of complements) {
      const mark = this.#parse.childIn(each.head, 'mark');
      if (each.kind === 'pred' || each.head === head || (mark >= 0 && OCCASIONS.has(this.#parse.lower(mark)))) continue;
      const found = slots.contentParties(each.head, excluded).filter(id => !excluded.includes(id));
      if (found.length) return found;
    }
    return UNMENTIONED;
  }

  /** "carried out a raid, targeting rebels": those whom the blow of a clause of the same deed meets. */
  struck({ head, clause }: Candidate, { type }: Sense, excluded: readonly string[]): readonly string[] {
    if (!clause || type !== 'ASSAULT') return UNMENTIONED;
    for (const child of this.#parse.childrenIn(head, 'advcl', 'xcomp')) {
      if (this.#parse.xpos(child) !== 'VBG' || !BLOWS.has(this.#parse.lemma(child))) continue;
      const found = this.#parties.ofAll(this.#candidates.clauses.argumentsOf(child).object).filter(id => !excluded.includes(id));
      if (found.length) return found;
    }
    return UNMENTIONED;
  }

  /** "will not lift the ban until Lima yields", "threatened to march if Lima votes": Lima is the one who is refused, or threatened. */
  untilWho({ head, clause }: Candidate, { type, content }: Sense, excluded: readonly string[]): readonly string[] {
    if (!clause || (type !== 'REJECT' && type !== 'THREATEN')) return UNMENTIONED;
    const parse = this.#parse;
    const marks = type === 'THREATEN' ? CONDITIONS : DELAYS;
    for (const word of content < 0 ? [head] : [head, content, ...parse.childrenIn(content, 'xcomp', 'obj')]) {
      for (const child of parse.childrenIn(word, 'advcl')) {
        const mark = parse.childIn(child, 'mark');
        if (mark < 0 || !marks.has(parse.lower(mark))) continue;
        const found = this.#whoActs(child, excluded);
        if (found.length) return found;
      }
    }
    return UNMENTIONED;
  }

  /** Who acts in a clause, or in what its subject waits for: "until he is satisfied that Lima yields". */
  #whoActs(clause: number, excluded: readonly string[]): readonly string[] {
    for (const word of [clause, ...this.#parse.childrenIn(clause, 'ccomp', 'xcomp')]) {
      const found = this.#parties.ofAll(this.#candidates.clauses.argumentsOf(word).subject).filter(id => !excluded.includes(id));
      if (found.length) return found;
    }
    return UNMENTIONED;
  }

  /** "sent experts to Lima to investigate the crash": it is done in Lima. Not "sent money to Lima to end the fighting", which does nothing itself. */
  destination({ head }: Candidate, excluded: readonly string[]): readonly string[] {
    const parse = this.#parse;
    const mark = parse.childIn(head, 'mark');
    if (mark < 0 || parse.lower(mark) !== 'to') return UNMENTIONED;
    let verb = parse.head(head);
    for (let hops = 0; verb >= 0 && hops < 3 && parse.upos(verb) !== 'VERB'; hops++) verb = parse.head(verb);
    if (verb < 0 || !SENDING.has(parse.lemma(verb))) return UNMENTIONED;
    const clause = this.#candidates.clauses.argumentsOf(verb);
    if (clause.object.length && !this.#parties.ofAll(clause.object).length) return UNMENTIONED;
    const near = clause.object.flatMap(each => phrasesOn(parse, each, 'nmod'));
    const around = [...clause.obliques, ...near, ...near.flatMap(each => phrasesOn(parse, each.head, 'nmod'))];
    return this.#parties.ofAll(around.filter(each => each.preposition === 'to' || each.preposition === 'into').map(each => each.head)).filter(id => !excluded.includes(id));
  }

  /** Those to whom it is said: "told Lima that Oslo was ready to help". */
  addressees({ head, clause }: Candidate, excluded: readonly string[]): readonly string[] {
    const parse = this.#parse;
    if (!clause || parse.deprel(head) !== 'ccomp' || parse.head(head) < 0 || !TELLING.has(parse.lemma(parse.head(head)))) return UNMENTIONED;
    const told = this.#candidates.clauses.argumentsOf(parse.head(head));
    return this.#parties.ofAll([...told.object, ...told.indirect], false).filter(id => !excluded.includes(id));
  }

  /** The party nearest below the predicate in the tree, outside its subject and other clauses: "gave money to fight floods in Chad". */
  nearest(candidate: Candidate, excluded: readonly string[]): readonly string[] {
    const parse = this.#parse;
    const queue = candidate.noun >= 0 && candidate.noun !== candidate.head ? [candidate.noun, candidate.head] : [candidate.head];
    for (let index = 0; index < queue.length && queue.length < MAX_BELOW; index++) {
      for (let child = parse.firstChild(queue[index]); child >= 0; child = parse.nextSibling(child)) {
        const deprel = parse.deprel(child);
        if (deprel.startsWith('nsubj') || OTHER_CLAUSES.has(deprel) || (deprel === 'conj' && parse.upos(child) === 'VERB') || (deprel === 'advcl' && !this.#isPurpose(child)))
          continue;
        const preposition = prepositionOf(parse, child);
        if (isAside(parse, child) || (OCCASIONS.has(preposition) && preposition !== 'as')) continue;
        // "mobilised troops", "sent as peacekeepers": what is used is not whom it concerns.
        const used = (deprel === 'obj' && queue[index] === candidate.head && !candidate.frame.recipient.includes('obj')) || preposition === 'as';
        const found = used ? UNMENTIONED : this.#parties.of(child, false).filter(id => !excluded.includes(id) && !this.#isOwn(id, excluded, preposition !== ''));
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

  /** Whether an actor is a force or body of one of those: "Oslo's troops" are no one else than Oslo. "A curfew in Peru" falls on its president's own country, "Peruvian aid" does not. */
  #isOwn(id: string, actors: readonly string[], within: boolean): boolean {
    const { country, kind } = this.#parties.actors.actor(id);
    return country !== null && !(within && kind === 'state') && actors.some(actor => this.#parties.actors.actor(actor).country === country);
  }
}
