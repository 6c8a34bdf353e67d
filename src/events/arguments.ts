// The arguments of a verb or predicative adjective in the tree: who is its subject, object, indirect object, its
// prepositional phrases and complement clauses, seen through passives, relative and reduced clauses, coordination and
// control. "Sanctions imposed by Oslo": the object of "imposed" is "sanctions", its subject "Oslo".
import { objectByOrder, type Parse } from '../syntax/index.ts';
import type { ComplementKind } from './frame.ts';
import { type Oblique, conjuncts, phrasesOn, prepositionsOf } from './phrases.ts';
import type { Subjects } from './subjects.ts';

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

const NONE: readonly number[] = [];

/** Reads arguments off one parse, remembering each answer. */
export class Clauses {
  readonly parse: Parse;
  readonly subjects: Subjects;
  readonly #known = new Map<number, Arguments>();

  constructor(subjects: Subjects) {
    this.parse = subjects.parse;
    this.subjects = subjects;
  }

  /** The arguments of a verb or adjective. */
  argumentsOf(head: number): Arguments {
    let known = this.#known.get(head);
    if (!known) this.#known.set(head, (known = this.#read(head, this.subjects.isPassive(head))));
    return known;
  }

  /** The arguments of a participle that stands for a state: in "Oslo is opposed to the plan" Oslo is the subject. */
  stateArgumentsOf(head: number): Arguments {
    return this.#read(head, false);
  }

  #read(head: number, passive: boolean): Arguments {
    const parse = this.parse;
    const surface = this.subjects.surfaceSubject(head);
    const subjects = surface < 0 ? NONE : conjuncts(parse, surface);
    const obliques = phrasesOn(parse, head, 'obl');
    const objects: number[] = [];
    const indirect: number[] = [];
    const particles: string[] = [];
    const complements: Complement[] = [];
    for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      // A name is never a predicate of the object, whatever the tree says.
      if (deprel === 'obj' && (objects.length || passive) && prepositionsOf(parse, child).length) {
        // "handed the town to Rome": a second object with a preposition is none, nor is one of a passive.
        for (const preposition of prepositionsOf(parse, child)) obliques.push({ preposition, head: child });
      } else if (deprel === 'obj' || (deprel === 'xcomp' && parse.upos(child) === 'PROPN')) {
        objects.push(...conjuncts(parse, this.subjects.antecedent(child, head)));
        // "took over a town": some trees give the particle to the object.
        particles.push(...prepositionsOf(parse, child));
      } else if (deprel === 'iobj') indirect.push(...conjuncts(parse, this.subjects.antecedent(child, head)));
      else if (deprel === 'compound:prt') particles.push(parse.lower(child));
      else if (deprel === 'advmod' && parse.upos(child) === 'ADV') {
        particles.push(parse.lower(child));
        // "walked away from the talks": the phrase hangs on the adverb.
        obliques.push(...phrasesOn(parse, child, 'obl'));
      } else {
        const kind = this.#complementKind(child, deprel);
        if (kind) complements.push(...kind);
        // "demanded Friday that Rome leave": the clause may hang on the day.
        if (deprel.startsWith('obl')) complements.push(...this.#hungOn(child));
      }
    }
    const spoken = this.#spokenAround(head);
    if (spoken) complements.push(...spoken);
    if (!passive) {
      // "asked Rome to leave": some trees call the only object indirect.
      if (!objects.length) objects.push(...indirect);
      const gap = this.#gapObject(head, surface);
      // "the arms Oslo has sold Rome": Rome is no ware.
      if (gap.length && objects.length && !indirect.length && parse.deprel(head) !== 'acl:relcl' && objects.every(each => parse.upos(each) === 'PROPN'))
        indirect.push(...objects.splice(0));
      if (!objects.length) objects.push(...gap);
      if (!objects.length && !indirect.length && !complements.length && !obliques.length) objects.push(...this.#sharedObject(head));
      if (!objects.length && !complements.length && parse.upos(head) === 'VERB') {
        const behind = objectByOrder(parse, head);
        if (behind >= 0) objects.push(...conjuncts(parse, behind));
      }
      return { head, passive, subject: subjects, object: objects, indirect, obliques: this.#withGap(head, obliques, objects), complements, particles };
    }
    const agents = obliques.filter(each => each.preposition === 'by').flatMap(each => conjuncts(parse, each.head));
    if (!agents.length) agents.push(...this.#orderer(head));
    if (objects.length) indirect.push(...subjects);
    else objects.push(...subjects);
    return { head, passive, subject: agents, object: objects, indirect, obliques, complements, particles };
  }

  /** "attacked and killed soldiers": the object behind the second verb is both verbs'. */
  #sharedObject(head: number): readonly number[] {
    const parse = this.parse;
    const next = parse.childIn(head, 'conj');
    if (next < 0 || parse.xpos(next) !== parse.xpos(head) || next - head > 4 || parse.childIn(next, 'nsubj', 'nsubj:pass') >= 0) return NONE;
    const object = parse.childIn(next, 'obj');
    return object > next ? conjuncts(parse, object) : NONE;
  }

  /** "the court ordered him jailed": by the court. */
  #orderer(participle: number): readonly number[] {
    const parse = this.parse;
    const verb = parse.head(participle);
    if (parse.deprel(participle) !== 'xcomp' || verb < 0 || parse.childIn(participle, 'mark', 'aux', 'aux:pass') >= 0) return NONE;
    const lemma = parse.lemma(verb);
    return lemma === 'order' || lemma === 'have' || lemma === 'get' ? this.argumentsOf(verb).subject : NONE;
  }

  /** The object that a relative clause leaves out: "the embargo Oslo imposed", "the arms Oslo is said to have sold". */
  #gapObject(head: number, subject: number): number[] {
    const parse = this.parse;
    const reported = parse.deprel(head) === 'xcomp' && parse.head(head) >= 0 && this.subjects.isPassive(parse.head(head)) ? parse.head(head) : -1;
    const clause = reported < 0 ? head : reported;
    const antecedent = parse.deprel(clause) === 'acl:relcl' ? parse.head(clause) : this.#nounBefore(clause, subject);
    if (antecedent < 0 || subject < 0 || subject === antecedent) return [];
    const wh = parse.childIn(clause, 'advmod');
    if (wh >= 0 && parse.xpos(wh) === 'WRB') return [];
    if (phrasesOn(parse, clause, 'obl').some(each => parse.xpos(each.head) === 'WDT' || parse.xpos(each.head) === 'WP')) return [];
    return [antecedent];
  }

  /** "the arms Oslo has bought": a noun right before the subject of a clause that nothing joins to what stands before it; -1 elsewhere. */
  #nounBefore(clause: number, subject: number): number {
    const parse = this.parse;
    if (parse.deprel(clause) !== 'conj' || subject < 0 || subject > clause || parse.childIn(clause, 'cc', 'mark', 'punct') >= 0) return -1;
    const before = parse.leftEdge(subject) - 1;
    return before > parse.head(clause) && before >= 0 && parse.upos(before) === 'NOUN' ? before : -1;
  }

  /** A relative pronoun after a preposition stands for its antecedent too: "the state with which it signed". */
  #withGap(head: number, obliques: readonly Oblique[], _objects: readonly number[]): readonly Oblique[] {
    return obliques.map(each => ({ preposition: each.preposition, head: this.subjects.antecedent(each.head, head) }));
  }

  #hungOn(phrase: number): Complement[] {
    const parse = this.parse;
    if (parse.xpos(phrase) !== 'NNP' && parse.upos(phrase) !== 'NOUN') return [];
    for (let child = parse.firstChild(phrase); child >= 0; child = parse.nextSibling(child)) {
      const deprel = parse.deprel(child);
      const mark = deprel === 'acl' || deprel === 'acl:relcl' || deprel === 'ccomp' ? parse.childIn(child, 'mark') : -1;
      if (mark >= 0 && parse.lower(mark) === 'that' && this.subjects.isTime(phrase)) return this.#complementKind(child, 'ccomp') ?? [];
    }
    return [];
  }

  #complementKind(child: number, deprel: string): Complement[] | null {
    const parse = this.parse;
    const tag = parse.xpos(child);
    const mark = parse.childIn(child, 'mark');
    const marked = mark < 0 ? '' : parse.lower(mark);
    if (deprel === 'xcomp') {
      if (parse.upos(child) !== 'VERB' && parse.childIn(child, 'cop') < 0) return [{ kind: 'pred', head: child }];
      // "ordered the editor jailed" asks nothing of the editor.
      return [{ kind: tag === 'VBG' || (tag === 'VBN' && mark < 0) ? 'ing' : 'to', head: child }];
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
      // "called the plan deeply worrying": such participles are often annotated as clauses.
      if (tag === 'VBG' && !marked && parse.childIn(child, 'obj', 'nsubj') < 0 && parse.childIn(child, 'advmod') >= 0) return [{ kind: 'pred', head: child }];
    }
    return null;
  }

  /** Whether a clause is under an obligation: "must leave", "should stop", "needs to disarm". */
  #isObligation(word: number): boolean {
    const parse = this.parse;
    // "We should wait" asks nobody else.
    const subject = parse.childIn(word, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && (parse.lower(subject) === 'i' || parse.lower(subject) === 'we')) return false;
    for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
      if (parse.deprel(child) !== 'aux') continue;
      const lower = parse.lower(child);
      // "this should be of concern" demands nothing; "they must be ready" does.
      if (lower === 'should' && parse.upos(word) !== 'VERB') continue;
      if (lower === 'must' || lower === 'should' || lower === 'ought' || lower === 'cannot') return true;
    }
    const lemma = parse.lemma(word);
    return (lemma === 'have' || lemma === 'need') && parse.childIn(word, 'xcomp') >= 0 && parse.childIn(word, 'obj') < 0;
  }

  /** Speech annotated the other way round: in "Oslo must act, Paris said" the saying hangs on what is said. */
  #spokenAround(word: number): Complement[] | null {
    const parse = this.parse;
    const head = parse.head(word);
    if (parse.deprel(word) !== 'parataxis' || head < 0 || (parse.upos(head) !== 'VERB' && parse.childIn(head, 'cop') < 0)) return null;
    return this.#isObligation(head)
      ? [
          { kind: 'must', head },
          { kind: 'that', head },
        ]
      : [{ kind: 'that', head }];
  }
}
