// Where to look for the one an act is done to when no slot of its frame names anyone: whoever is told of it, whoever must first
// yield, or the party nearest below it in the tree.
import type { Parse } from '../syntax/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Ontology } from './ontology.ts';
import type { Parties } from './parties.ts';
import { prepositionOf } from './phrases.ts';
import type { Sense } from './senses.ts';

const TELLING: ReadonlySet<string> = new Set(['tell', 'assure', 'inform', 'promise', 'warn', 'remind', 'reassure', 'notify']);
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

  /** "condemned the raid on Oslo": whoever stands in the phrases of the raid is its victim. */
  blamesForViolence({ objects }: Candidate, { type }: Sense): boolean {
    if (type !== 'ACCUSE') return false;
    return this.#candidates.nounsBehind(objects).some(noun => {
      const blamed = this.#candidates.at(noun)?.frame.type;
      return blamed !== undefined && blamed !== null && this.#ontology.types.get(blamed)?.quad === 'material-conflict';
    });
  }

  /** "will not lift the ban until Lima yields": Lima is the one who is refused, or threatened. */
  untilWho({ head, clause }: Candidate, { type }: Sense, excluded: readonly string[]): readonly string[] {
    if (!clause || (type !== 'REJECT' && type !== 'THREATEN')) return UNMENTIONED;
    const parse = this.#parse;
    for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
      if (parse.deprel(child) !== 'advcl') continue;
      const mark = parse.childIn(child, 'mark');
      if (mark < 0 || (parse.lower(mark) !== 'until' && parse.lower(mark) !== 'unless')) continue;
      return this.#parties.ofAll(this.#candidates.clauses.argumentsOf(child).subject).filter(id => !excluded.includes(id));
    }
    return UNMENTIONED;
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
}
