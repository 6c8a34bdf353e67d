// How well the words of a clause or noun phrase fit a frame: its particle, object, preposition and complement against those
// that stand there. "fire a missile" fits the frame that wants a weapon, "fire a minister" does not.
import type { Arguments, Complement } from './arguments.ts';
import { type Frame, type PrepositionRestriction, type Restriction, admits } from './frame.ts';
import { nounLemma } from './lemmas.ts';
import { type NounArguments, nounArgumentsOf } from './noun-arguments.ts';
import type { Ontology } from './ontology.ts';
import type { Parties } from './parties.ts';
import { type Oblique, conjuncts, phrasesOn } from './phrases.ts';
import { phrasesBehind } from './word-order.ts';
import type { Parse } from '../syntax/index.ts';

/** The objects of a clause, with what "a series of …" is a series of, and the phrases on them. */
export interface Objects {
  readonly heads: readonly number[];
  readonly nouns: readonly number[];
  readonly phrases: readonly Oblique[];
  /** Clauses on the objects ("its readiness to meet"). */
  readonly complements: readonly Complement[];
}

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'no', 'never']);
const PARTNERS: ReadonlySet<string> = new Set(['against', 'with', 'between', 'around']);
const TOPICS: ReadonlySet<string> = new Set(['about', 'over', 'on', 'of', 'regarding', 'concerning']);
const OPPOSITES: ReadonlySet<string> = new Set(['against', 'to', 'with', 'about', 'over', 'toward', 'towards']);

/** A restriction to few words is worth a little more than one to many. */
function specificity(restriction: Restriction): number {
  return restriction.lemmas.size ? 1 / (8 + restriction.lemmas.size) : 0;
}

/** How well a frame fits (higher is more specific), and the nouns that its restrictions matched. */
export interface Fit {
  readonly score: number;
  readonly matched: readonly number[];
}

/** Fits frames to the words of one parse. */
export class Fitting {
  readonly parse: Parse;
  readonly #parties: Parties;
  readonly #transparent: ReadonlySet<string>;
  readonly #times: ReadonlySet<string>;
  readonly #lemmas: (string | undefined)[];

  constructor(parties: Parties, { classes }: Ontology) {
    this.parse = parties.parse;
    this.#parties = parties;
    this.#lemmas = new Array<string | undefined>(parties.parse.count);
    this.#times = classes.get('time') ?? new Set();
    this.#transparent = classes.get('transparent') ?? new Set();
  }

  /** The lemma under which tables list a noun. */
  lemma(word: number): string {
    return (this.#lemmas[word] ??= nounLemma(this.parse, word));
  }

  /** The nouns behind heads: "a series of attacks" is seen as "attacks" too. */
  nounsBehind(heads: readonly number[]): number[] {
    const nouns = [...heads];
    for (let index = 0; index < nouns.length && nouns.length < 40; index++) {
      // "11 of the prisoners": numbers are as transparent as "dozens".
      if (!this.#transparent.has(this.lemma(nouns[index])) && this.parse.upos(nouns[index]) !== 'NUM') continue;
      for (const { preposition, head } of phrasesOn(this.parse, nouns[index], 'nmod')) {
        if (preposition === 'of') for (const each of conjuncts(this.parse, head)) if (!nouns.includes(each)) nouns.push(each);
      }
    }
    return nouns;
  }

  /** The phrases on the objects and on what the wanted preposition governs: "called for sanctions against Rome". */
  phrasesOf(frame: Frame, clause: Arguments, objects: Objects): readonly Oblique[] {
    const found = [...objects.phrases];
    // "filed a suit in a court against Rome": the opposite may hang on the phrase before it.
    // "shared evidence about contacts between them": the contacts are theirs.
    for (const { preposition, head } of [...objects.phrases, ...clause.obliques])
      for (const below of phrasesOn(this.parse, head, 'nmod'))
        if (PARTNERS.has(below.preposition) && !(below.preposition === 'between' && TOPICS.has(preposition))) found.push(below);
    const wanted = frame.preposition?.prepositions;
    if (!wanted) return found;
    for (const { preposition, head } of clause.obliques)
      if (wanted.includes(preposition)) for (const noun of this.nounsBehind(conjuncts(this.parse, head))) found.push(...phrasesOn(this.parse, noun, 'nmod'));
    return found;
  }

  /**
   * The phrases on an event noun, and those one step below that concern it: all under what its row matched ("the signing of
   * a treaty with Rome"), else those that name an opposite ("a march by students against Rome").
   */
  phrasesWithin(phrases: readonly Oblique[], matched: readonly number[]): readonly Oblique[] {
    const found = [...phrases];
    for (const { head } of phrases) for (const below of phrasesOn(this.parse, head, 'nmod')) if (matched.includes(head) || OPPOSITES.has(below.preposition)) found.push(below);
    return found;
  }

  /** What stands at and on the heads of objects. */
  objectsOf(heads: readonly number[]): Objects {
    const nouns = this.nounsBehind(heads);
    const around = nouns.map(noun => nounArgumentsOf(this.parse, noun));
    return { heads, nouns, phrases: around.flatMap(each => each.phrases), complements: around.flatMap(each => each.complements) };
  }

  /** How well a clause fits a frame (higher is more specific), or null where a restriction fails. */
  fit(frame: Frame, clause: Arguments, { nouns, phrases, complements }: Objects): Fit | null {
    const matched: number[] = [];
    let score = 0;
    if (frame.particle) {
      if (!clause.particles.includes(frame.particle) && !clause.obliques.some(each => each.preposition === frame.particle)) return null;
      score += 2;
    } else if (this.hasParticle(clause.head) && !frame.preposition?.prepositions.some(each => clause.particles.includes(each))) return null;
    if (frame.object) {
      if (frame.object.none) {
        if (nouns.length) return null;
        score += 0.5;
      } else {
        const found = nouns.filter(noun => this.#admits(frame.object as Restriction, noun));
        if (!found.length) return null;
        if (frame.object.lemmas.size && !frame.object.negated) matched.push(...found.filter(noun => frame.object?.lemmas.has(this.#listed(frame.object, noun))));
        score +=
          frame.object.some || frame.object.negated
            ? 0.5
            : matched.length
              ? 2 + specificity(frame.object) + (frame.object.compound && matched.some(noun => this.#listed(frame.object as Restriction, noun).includes(' ')) ? 1 : 0)
              : 1.2;
      }
    }
    if (frame.preposition) {
      const found = this.#wanted(frame.preposition, clause.obliques);
      found.push(...this.#wanted(frame.preposition, phrases));
      if (frame.preposition.prepositions.includes('subj'))
        found.push(
          ...this.#wanted(
            frame.preposition,
            clause.subject.map(head => ({ preposition: 'subj', head })),
          ),
        );
      // "called on Rome" tagged as verb + particle + object.
      for (const preposition of clause.particles)
        found.push(
          ...this.#wanted(
            frame.preposition,
            nouns.map(head => ({ preposition, head })),
          ),
        );
      // "returned a portrait by Van Dyck to Lima": where the tree has lost the phrase, the order of the words.
      if (!found.length && (frame.preposition.object === null || frame.preposition.object.party))
        found.push(...phrasesBehind(this.parse, this.#parties, clause.head, frame.preposition.prepositions).map(each => each.head));
      if (!found.length) return null;
      if (frame.preposition.object?.lemmas.size) matched.push(...found);
      score += frame.preposition.object ? 2.2 + specificity(frame.preposition.object) : 1.5;
    }
    if (frame.complement.length) {
      if (frame.complement.includes('none')) {
        if (clause.complements.length || complements.some(each => each.kind === 'pred')) return null;
        score += 0.1;
      } else {
        const all = complements.length ? [...clause.complements, ...complements] : clause.complements;
        if (!all.some(each => frame.complement.includes(each.kind) && (frame.predicate === null || this.#isCalled(frame.predicate, each.head)))) return null;
        score += frame.complement.includes('must') || frame.predicate ? 2 : 1.5;
      }
    }
    return { score, matched };
  }

  /** The lemma of a noun, with a modifier before it where the restriction lists the two together. */
  #listed({ compound, lemmas }: Restriction, noun: number): string {
    const lemma = this.lemma(noun);
    if (!compound) return lemma;
    for (let child = this.parse.firstChild(noun); child >= 0 && child < noun; child = this.parse.nextSibling(child)) {
      const deprel = this.parse.deprel(child);
      const pair = `${this.lemma(child)} ${lemma}`;
      if ((deprel === 'compound' || deprel === 'amod') && lemmas.has(pair)) return pair;
    }
    return lemma;
  }

  /** Whether the head of a complement is one of some lemmas or forms, or none of them where these are excluded. */
  #isCalled({ lemmas, negated }: Restriction, word: number): boolean {
    // "said it was no threat" blames nobody.
    if (!negated && this.parse.childrenIn(word, 'advmod', 'det').some(child => NOT.has(this.parse.lower(child)))) return false;
    return (lemmas.has(this.lemma(word)) || lemmas.has(this.parse.lower(word))) !== negated;
  }

  #isTime(word: number): boolean {
    return this.#times.has(this.lemma(word)) || this.parse.upos(word) === 'NUM';
  }

  /** Whether a particle stands with the verb. */
  hasParticle(head: number): boolean {
    return this.parse.childIn(head, 'compound:prt') >= 0;
  }

  #admits(restriction: Restriction, noun: number): boolean {
    return admits(
      restriction,
      this.#listed(restriction, noun),
      () => this.#parties.isParty(noun),
      () => this.#parties.isActor(noun),
    );
  }

  /** How well an event noun's surroundings fit a frame, or null where a restriction fails. */
  fitNoun(frame: Frame, around: NounArguments): Fit | null {
    let score = 0;
    let matched: readonly number[] = [];
    if (frame.object) {
      const restriction = frame.object;
      if (restriction.none) {
        if (around.modifiers.length) return null;
      } else if (restriction.negated) {
        // "attack" but not "heart attack": a bare noun satisfies it.
        if (around.modifiers.some(word => restriction.lemmas.has(this.lemma(word)))) return null;
      } else {
        if (!around.modifiers.some(word => this.#admits(restriction, word) || restriction.lemmas.has(this.parse.lower(word)))) return null;
        score += 2;
      }
    }
    if (frame.preposition) {
      const found = this.#wanted(frame.preposition, around.phrases);
      if (!found.length) return null;
      if (frame.preposition.object?.lemmas.size) matched = found;
      score += 1.5;
    }
    if (frame.complement.length) {
      if (!around.complements.some(each => frame.complement.includes(each.kind))) return null;
      score += 1.5;
    }
    return { score, matched };
  }

  /** The heads of phrases that satisfy a restriction. "called Rome on Monday" calls on nobody. */
  #wanted({ prepositions, object }: PrepositionRestriction, phrases: readonly Oblique[]): number[] {
    const found: number[] = [];
    for (const { preposition, head } of phrases) {
      if (!prepositions.includes(preposition)) continue;
      if (object === null) {
        if (!this.#isTime(head)) found.push(head);
      } else for (const noun of this.nounsBehind(conjuncts(this.parse, head))) if (this.#admits(object, noun)) found.push(noun);
    }
    return found;
  }
}
