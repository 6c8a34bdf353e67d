// The arguments of a verb or predicative adjective in the tree: who is its subject, object, indirect object, its
// prepositional phrases and complement clauses, seen through passives, relative and reduced clauses, coordination and
// control. "Sanctions imposed by Oslo": the object of "imposed" is "sanctions", its subject "Oslo".
import type { Parse } from '../syntax/index.ts';
import type { ComplementKind } from './frame.ts';
import { type Oblique, conjuncts, phrasesOn, prepositionsOf } from './phrases.ts';

/** A clause that completes a predicate. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly head: number;
}

/** The logical arguments of a predicate: a passive's are turned back. Heads of conjoined phrases stand alone. */
export interface Arguments {
  readonly head: number;
  readonly passive: boolean;
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly complements: readonly Complement[];
  readonly particles: readonly string[];
}

const MAX_CLIMB = 8;
const NONE: readonly number[] = [];

/** Reads arguments off one parse, remembering each answer. */
export class Clauses {
  readonly parse: Parse;
  readonly #subjectControl: ReadonlySet<string>;
  readonly #known = new Map<number, Arguments>();

  /** @param subjectControl Verbs whose object does not control their infinitive ("promise"). */
  constructor(parse: Parse, subjectControl: ReadonlySet<string>) {
    this.parse = parse;
    this.#subjectControl = subjectControl;
  }

  /** The arguments of a verb or adjective. */
  argumentsOf(head: number): Arguments {
    let known = this.#known.get(head);
    if (!known) this.#known.set(head, (known = this.#read(head)));
    return known;
  }

  #read(head: number): Arguments {
    const parse = this.parse;
    const passive = this.isPassive(head);
    const surface = this.surfaceSubject(head, 0);
    const subjects = surface < 0 ? NONE : conjuncts(parse, surface);
    const obliques = phrasesOn(parse, head, 'obl');
    const objects: number[] = [];
    const indirect: number[] = [];
    const particles: string[] = [];
    const complements: Complement[] = [];
    for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      if (deprel === 'obj') {
        objects.push(...conjuncts(parse, this.#antecedent(child, head)));
        // "took over a town": some trees give the particle to the object.
        particles.push(...prepositionsOf(parse, child));
      }
      else if (deprel === 'iobj') indirect.push(...conjuncts(parse, this.#antecedent(child, head)));
      else if (deprel === 'compound:prt') particles.push(parse.lower(child));
      else if (deprel === 'advmod' && parse.upos(child) === 'ADV') {
        particles.push(parse.lower(child));
        // "walked away from the talks": the phrase hangs on the adverb.
        obliques.push(...phrasesOn(parse, child, 'obl'));
      }
      else {
        const kind = this.#complementKind(child, deprel);
        if (kind) complements.push(...kind);
      }
    }
    const spoken = this.#spokenAround(head);
    if (spoken) complements.push(...spoken);
    if (!passive) {
      // "asked Rome to leave": some trees call the only object indirect.
      if (!objects.length) objects.push(...indirect);
      if (!objects.length) objects.push(...this.#gapObject(head, surface));
      return { head, passive, subject: subjects, object: objects, indirect, obliques: this.#withGap(head, obliques, objects), complements, particles };
    }
    const agents = obliques.filter(each => each.preposition === 'by').flatMap(each => conjuncts(parse, each.head));
    if (objects.length) indirect.push(...subjects);
    else objects.push(...subjects);
    return { head, passive, subject: agents, object: objects, indirect, obliques, complements, particles };
  }

  /** Whether the verb stands in the passive: "was arrested", "arrested in May" (after its noun), "arrested and charged". */
  isPassive(word: number): boolean {
    const parse = this.parse;
    let auxiliary = false;
    for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      if (deprel === 'nsubj:pass' || deprel === 'aux:pass' || deprel === 'obl:agent') return true;
      if (deprel === 'aux' || deprel === 'nsubj' || deprel === 'cop') auxiliary = true;
    }
    if (auxiliary || parse.xpos(word) !== 'VBN') return false;
    const deprel = parse.deprel(word);
    if (deprel === 'conj') return parse.head(word) >= 0 && parse.upos(parse.head(word)) === 'VERB' && this.isPassive(parse.head(word));
    return deprel === 'acl' || deprel === 'advcl' || deprel === 'xcomp' || deprel === 'acl:relcl' || deprel === 'root' || deprel === 'amod';
  }

  /** The word that stands as the subject, as the sentence shows or implies it; -1 where none does. */
  surfaceSubject(word: number, climbed: number): number {
    const parse = this.parse;
    if (climbed > MAX_CLIMB) return -1;
    const own = parse.childIn(word, 'nsubj', 'nsubj:pass', 'nsubj:outer');
    const deprel = parse.deprel(word);
    const head = parse.head(word);
    if (own >= 0) return this.#antecedent(own, word);
    if (head < 0) return -1;
    if (deprel === 'conj') return parse.upos(head) === 'NOUN' && parse.childIn(head, 'cop') < 0 ? this.#shared(word, head, climbed) : this.surfaceSubject(head, climbed + 1);
    if (deprel === 'xcomp') return this.#controller(head, climbed);
    if (deprel === 'advcl' || deprel === 'ccomp') {
      if (deprel === 'advcl' && this.#isPurposeOfObject(word, head)) return this.#controller(head, climbed);
      return parse.upos(head) === 'NOUN' && parse.childIn(head, 'cop') < 0 ? -1 : this.surfaceSubject(head, climbed + 1);
    }
    if (deprel === 'acl') return this.#aclSubject(word, head, climbed);
    if (deprel === 'acl:relcl') return parse.childIn(word, 'obj') >= 0 || this.isPassive(word) ? head : -1;
    if (deprel === 'parataxis' && parse.xpos(word) === 'VBG') return this.surfaceSubject(head, climbed + 1);
    return -1;
  }

  /** "members arrested and charged": the second participle shares the noun. */
  #shared(word: number, head: number, climbed: number): number {
    return this.parse.deprel(head) === 'acl' ? this.surfaceSubject(head, climbed + 1) : this.parse.xpos(word) === 'VBN' ? head : -1;
  }

  /** Who controls an infinitive: the object ("urged Rome to sign"), else the subject ("promised Rome to sign"). */
  #controller(head: number, climbed: number): number {
    const parse = this.parse;
    if (!this.#subjectControl.has(parse.lemma(head))) {
      const object = parse.childIn(head, 'obj', 'iobj');
      if (object >= 0) return this.#antecedent(object, head);
      const lemma = parse.lemma(head);
      if (lemma === 'call' || lemma === 'appeal') {
        const addressed = phrasesOn(parse, head, 'obl').find(each => each.preposition === 'on' || each.preposition === 'upon' || each.preposition === 'to');
        if (addressed) return addressed.head;
      }
    }
    return this.surfaceSubject(head, climbed + 1);
  }

  /** "called on Rome to sign" is often annotated as adverbial; its subject is still Rome. */
  #isPurposeOfObject(word: number, head: number): boolean {
    const lemma = this.parse.lemma(head);
    if (lemma !== 'call' && lemma !== 'appeal' && lemma !== 'urge' && lemma !== 'order' && lemma !== 'ask') return false;
    return this.parse.childrenIn(word, 'mark').some(mark => this.parse.lower(mark) === 'to');
  }

  /** "a plan to attack": whoever plans; "rebels holding the town": the rebels; "the town held": the town. */
  #aclSubject(word: number, noun: number, climbed: number): number {
    const parse = this.parse;
    const infinitive = parse.childrenIn(word, 'mark').some(mark => parse.lower(mark) === 'to') || parse.childIn(word, 'mark') >= 0;
    if (!infinitive) return noun;
    const owner = parse.childIn(noun, 'nmod:poss');
    if (owner >= 0) return owner;
    const governor = parse.head(noun);
    const relation = parse.deprel(noun);
    if (governor >= 0 && (relation === 'obj' || relation === 'obl') && parse.upos(governor) === 'VERB') {
      if (this.isPassive(governor)) {
        const agent = phrasesOn(parse, governor, 'obl').find(each => each.preposition === 'by');
        return agent ? agent.head : this.surfaceSubject(governor, climbed + 1);
      }
      return this.surfaceSubject(governor, climbed + 1);
    }
    const compound = parse.childIn(noun, 'compound', 'amod');
    return compound >= 0 && parse.upos(compound) === 'PROPN' ? compound : noun;
  }

  /** A relative pronoun stands for the noun that its clause modifies. */
  #antecedent(word: number, clause: number): number {
    const parse = this.parse;
    const tag = parse.xpos(word);
    if (tag !== 'WDT' && tag !== 'WP' && !(parse.lower(word) === 'that' && parse.upos(word) === 'PRON')) return word;
    for (let up = clause, hops = 0; up >= 0 && hops < MAX_CLIMB; up = parse.head(up), hops++) {
      const deprel = parse.deprel(up);
      if (deprel === 'acl:relcl') return parse.head(up);
      if (deprel === 'acl' && parse.head(up) >= 0) return parse.head(up);
      if (deprel !== 'conj' && deprel !== 'xcomp' && deprel !== 'ccomp') return word;
    }
    return word;
  }

  /** The object that a relative clause leaves out: "the embargo Oslo imposed". */
  #gapObject(head: number, subject: number): number[] {
    const parse = this.parse;
    if (parse.deprel(head) !== 'acl:relcl' || subject < 0 || subject === parse.head(head)) return [];
    const wh = parse.childIn(head, 'advmod');
    if (wh >= 0 && parse.xpos(wh) === 'WRB') return [];
    if (phrasesOn(parse, head, 'obl').some(each => parse.xpos(each.head) === 'WDT' || parse.xpos(each.head) === 'WP')) return [];
    return [parse.head(head)];
  }

  /** A relative pronoun after a preposition stands for its antecedent too: "the state with which it signed". */
  #withGap(head: number, obliques: readonly Oblique[], _objects: readonly number[]): readonly Oblique[] {
    return obliques.map(each => ({ preposition: each.preposition, head: this.#antecedent(each.head, head) }));
  }

  #complementKind(child: number, deprel: string): Complement[] | null {
    const parse = this.parse;
    const tag = parse.xpos(child);
    const mark = parse.childIn(child, 'mark');
    const marked = mark < 0 ? '' : parse.lower(mark);
    if (deprel === 'xcomp') {
      if (parse.upos(child) !== 'VERB' && parse.childIn(child, 'cop') < 0) return null;
      return [{ kind: tag === 'VBG' ? 'ing' : 'to', head: child }];
    }
    if (deprel === 'ccomp') {
      if (tag === 'VBG' && marked !== 'that') return [{ kind: 'ing', head: child }];
      if (marked === 'to' || marked === 'for') return [{ kind: 'to', head: child }];
      return this.#isObligation(child)
        ? [
            { kind: 'must', head: child },
            { kind: 'that', head: child },
          ]
        : [{ kind: 'that', head: child }];
    }
    if (deprel === 'advcl' || deprel === 'acl') {
      if (marked === 'to' && deprel === 'advcl') return [{ kind: 'to', head: child }];
      if (tag === 'VBG' && marked && marked !== 'while' && marked !== 'after' && marked !== 'before' && marked !== 'when' && marked !== 'since' && marked !== 'by')
        return [{ kind: 'ing', head: child }];
    }
    return null;
  }

  /** Whether a clause is under an obligation: "must leave", "should stop", "needs to disarm". */
  #isObligation(word: number): boolean {
    const parse = this.parse;
    for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
      if (parse.deprel(child) !== 'aux') continue;
      const lower = parse.lower(child);
      if (lower === 'must' || lower === 'should' || lower === 'ought' || lower === 'cannot') return true;
    }
    const lemma = parse.lemma(word);
    return (lemma === 'have' || lemma === 'need') && parse.childIn(word, 'xcomp') >= 0 && parse.childIn(word, 'obj') < 0;
  }

  /** Speech annotated the other way round: in "Oslo must act, Paris said" the saying hangs on what is said. */
  #spokenAround(word: number): Complement[] | null {
    const parse = this.parse;
    const head = parse.head(word);
    if (parse.deprel(word) !== 'parataxis' || head < 0 || parse.upos(head) !== 'VERB') return null;
    return this.#isObligation(head)
      ? [
          { kind: 'must', head },
          { kind: 'that', head },
        ]
      : [{ kind: 'that', head }];
  }
}
