// Which words of a parse express an event, and by which frame: a verb or adjective with its own frame ("condemned"),
// a light verb with its event noun ("held talks"), or an event noun alone ("the attack on Oslo"). Parties come later.
import type { Parse } from '../syntax/index.ts';
import type { Arguments, Clauses, Complement } from './arguments.ts';
import { type Oblique, conjuncts, phrasesOn } from './phrases.ts';
import { type Frame, type Restriction, admits } from './frame.ts';
import { type NounArguments, nounArgumentsOf } from './noun-arguments.ts';
import { nounLemma } from './lemmas.ts';
import type { LightVerb, Ontology } from './ontology.ts';
import type { Parties } from './parties.ts';

/** A word that may express an event, with the frame that its arguments fit best. */
export interface Candidate {
  readonly head: number;
  readonly frame: Frame;
  /** The light verb's row where `head` is one. */
  readonly light: LightVerb | null;
  /** The event noun: the light verb's, or the head itself where the noun stands alone; else -1. */
  readonly noun: number;
  /** Arguments of the verb or adjective; null where the noun stands alone. */
  readonly clause: Arguments | null;
  /** The heads of its objects, "off the criticism" in "brushed off the criticism" included. */
  readonly objects: readonly number[];
  /** The phrases on the objects, and on what "a series of …" is a series of. */
  readonly objectPhrases: readonly Oblique[];
  readonly complements: readonly Complement[];
  /** The nouns that the row's own restrictions matched: they are part of this event, not events of their own. */
  readonly matched: readonly number[];
}

/** The objects of a clause, with what "a series of …" is a series of, and the phrases on them. */
interface Objects {
  readonly heads: readonly number[];
  readonly nouns: readonly number[];
  readonly phrases: readonly Oblique[];
  /** Clauses on the objects ("its readiness to meet"). */
  readonly complements: readonly Complement[];
}

/** A restriction to few words is worth a little more than one to many. */
function specificity(restriction: Restriction): number {
  return restriction.lemmas.size ? 1 / (8 + restriction.lemmas.size) : 0;
}

/** Finds and remembers the candidate at each word. */
export class Candidates {
  readonly parse: Parse;
  readonly clauses: Clauses;
  readonly #ontology: Ontology;
  readonly #parties: Parties;
  readonly #transparent: ReadonlySet<string>;
  readonly #known = new Map<number, Candidate | null>();

  constructor(clauses: Clauses, parties: Parties, ontology: Ontology) {
    this.parse = clauses.parse;
    this.clauses = clauses;
    this.#ontology = ontology;
    this.#parties = parties;
    this.#transparent = ontology.classes.get('transparent') ?? new Set();
  }

  /** The lemma under which tables list a noun. */
  lemma(word: number): string {
    return nounLemma(this.parse, word);
  }

  /** The lemma under which tables list a verb. */
  verbLemma(word: number): string {
    const lemma = this.parse.lemma(word).toLowerCase();
    const { verbs, lights, forms } = this.#ontology;
    return verbs.has(lemma) || lights.has(lemma) ? lemma : (forms.get(this.parse.lower(word)) ?? lemma);
  }

  /** The candidate that a word heads, or null. */
  at(word: number): Candidate | null {
    let known = this.#known.get(word);
    if (known === undefined) {
      this.#known.set(word, null);
      this.#known.set(word, (known = this.#find(word)));
    }
    return known;
  }

  /** The nouns behind heads: "a series of attacks" is seen as "attacks" too. */
  nounsBehind(heads: readonly number[]): number[] {
    const nouns = [...heads];
    for (let index = 0; index < nouns.length && nouns.length < 40; index++) {
      if (!this.#transparent.has(this.lemma(nouns[index]))) continue;
      for (const { preposition, head } of phrasesOn(this.parse, nouns[index], 'nmod')) {
        if (preposition === 'of') for (const each of conjuncts(this.parse, head)) if (!nouns.includes(each)) nouns.push(each);
      }
    }
    return nouns;
  }

  #find(word: number): Candidate | null {
    switch (this.parse.upos(word)) {
      case 'VERB':
        return this.#verb(word, this.verbLemma(word));
      case 'ADJ':
        return this.parse.deprel(word) === 'amod' ? null : this.#plain(word, this.#ontology.adjectives.get(this.parse.lemma(word).toLowerCase()), this.clauses.argumentsOf(word));
      case 'NOUN':
      case 'PROPN':
        return this.#noun(word);
      default:
        return null;
    }
  }

  #verb(word: number, lemma: string): Candidate | null {
    const frames = this.#ontology.verbs.get(lemma);
    const lights = this.#ontology.lights.get(lemma);
    if (!frames && !lights) return null;
    const clause = this.clauses.argumentsOf(word);
    const plain = this.#plain(word, frames, clause);
    if (!lights || (plain && plain.matched.length > 0)) return plain;
    return this.#light(word, lights, clause) ?? plain;
  }

  #plain(word: number, frames: readonly Frame[] | undefined, clause: Arguments): Candidate | null {
    if (!frames) return null;
    const plain = this.#objectsOf(clause.object);
    let best: { frame: Frame; score: number; matched: number[]; objects: Objects } | null = null;
    for (const frame of frames) {
      const governed = frame.particle ? clause.obliques.filter(each => each.preposition === frame.particle).map(each => each.head) : [];
      const objects = governed.length ? this.#objectsOf([...clause.object, ...governed]) : plain;
      const fit = this.#fit(frame, clause, objects);
      if (fit && (best === null || fit.score > best.score)) best = { frame, ...fit, objects };
    }
    if (!best) return null;
    const { frame, matched, objects } = best;
    const complements = objects.complements.length ? [...clause.complements, ...objects.complements] : clause.complements;
    return { head: word, frame, light: null, noun: -1, clause, objects: objects.heads, objectPhrases: this.#phrasesOf(frame, clause, objects), complements, matched };
  }

  /** The phrases on the objects and on what the wanted preposition governs: "called for sanctions against Rome". */
  #phrasesOf(frame: Frame, clause: Arguments, objects: Objects): readonly Oblique[] {
    const wanted = frame.preposition?.prepositions;
    if (!wanted) return objects.phrases;
    const found = [...objects.phrases];
    for (const { preposition, head } of clause.obliques)
      if (wanted.includes(preposition)) for (const noun of this.nounsBehind(conjuncts(this.parse, head))) found.push(...phrasesOn(this.parse, noun, 'nmod'));
    return found;
  }

  #objectsOf(heads: readonly number[]): Objects {
    const nouns = this.nounsBehind(heads);
    const around = nouns.map(noun => nounArgumentsOf(this.parse, noun));
    return { heads, nouns, phrases: around.flatMap(each => each.phrases), complements: around.flatMap(each => each.complements) };
  }

  /** How well a clause fits a frame (higher is more specific), or null where a restriction fails. */
  #fit(frame: Frame, clause: Arguments, { nouns, phrases, complements }: Objects): { score: number; matched: number[] } | null {
    const matched: number[] = [];
    let score = 0;
    if (frame.particle) {
      if (!clause.particles.includes(frame.particle) && !clause.obliques.some(each => each.preposition === frame.particle)) return null;
      score += 2;
    } else if (this.#hasParticle(clause.head) && !frame.preposition?.prepositions.some(each => clause.particles.includes(each))) return null;
    if (frame.object) {
      if (frame.object.none) {
        if (nouns.length) return null;
        score += 0.5;
      } else {
        const found = nouns.filter(noun => this.#admits(frame.object as Restriction, noun));
        if (!found.length) return null;
        if (frame.object.lemmas.size && !frame.object.negated) matched.push(...found.filter(noun => frame.object?.lemmas.has(this.lemma(noun))));
        score += frame.object.some || frame.object.negated ? 0.5 : matched.length ? 2 + specificity(frame.object) : 1.2;
      }
    }
    if (frame.preposition) {
      const found = this.#matchingPhrases(frame, clause, nouns, phrases);
      if (!found.length) return null;
      if (frame.preposition.object?.lemmas.size) matched.push(...found);
      score += frame.preposition.object ? 2.2 + specificity(frame.preposition.object) : 1.5;
    }
    if (frame.complement.length) {
      if (frame.complement.includes('none')) {
        if (clause.complements.length) return null;
        score += 0.1;
      } else {
        if (!clause.complements.some(each => frame.complement.includes(each.kind)) && !complements.some(each => frame.complement.includes(each.kind))) return null;
        score += frame.complement.includes('must') ? 2 : 1.5;
      }
    }
    return { score, matched };
  }

  #matchingPhrases(frame: Frame, clause: Arguments, nouns: readonly number[], objectPhrases: readonly Oblique[]): number[] {
    const wanted = frame.preposition;
    if (!wanted) return [];
    const found: number[] = [];
    const consider = (preposition: string, head: number): void => {
      if (!wanted.prepositions.includes(preposition)) return;
      if (wanted.object === null) found.push(head);
      else for (const noun of this.nounsBehind(conjuncts(this.parse, head))) if (this.#admits(wanted.object, noun)) found.push(noun);
    };
    for (const { preposition, head } of clause.obliques) consider(preposition, head);
    for (const { preposition, head } of objectPhrases) consider(preposition, head);
    // "called on Rome" tagged as verb + particle + object.
    for (const particle of clause.particles) for (const noun of nouns) consider(particle, noun);
    return found;
  }

  #hasParticle(head: number): boolean {
    return this.parse.childIn(head, 'compound:prt') >= 0;
  }

  #admits(restriction: Restriction, noun: number): boolean {
    return admits(restriction, this.lemma(noun), () => this.#parties.of(noun).length > 0);
  }

  #light(word: number, lights: readonly LightVerb[], clause: Arguments): Candidate | null {
    for (const light of lights) {
      if (light.particle ? !clause.particles.includes(light.particle) : this.#hasParticle(word)) continue;
      const heads =
        light.preposition === '' ? clause.object : clause.obliques.filter(each => each.preposition === light.preposition).flatMap(each => conjuncts(this.parse, each.head));
      for (const noun of this.nounsBehind(heads)) {
        const own = this.#noun(noun);
        if (own)
          return {
            head: word,
            frame: own.frame,
            light,
            noun,
            clause,
            objects: clause.object,
            objectPhrases: own.objectPhrases,
            complements: own.complements.length ? own.complements : clause.complements,
            matched: [noun, ...heads.filter(head => head !== noun && this.#isNounFrame(head))],
          };
      }
    }
    return null;
  }

  #isNounFrame(word: number): boolean {
    return this.#ontology.nouns.has(this.lemma(word));
  }

  /** The candidate of an event noun by itself. */
  #noun(word: number): Candidate | null {
    const frames = this.#ontology.nouns.get(this.lemma(word));
    if (!frames || (this.parse.upos(word) === 'PROPN' && this.parse.deprel(word) === 'compound')) return null;
    const around = nounArgumentsOf(this.parse, word);
    let best: Frame | null = null;
    let bestScore = -1;
    for (const frame of frames) {
      const score = this.#nounFit(frame, around);
      if (score > bestScore) {
        best = frame;
        bestScore = score;
      }
    }
    return best && { head: word, frame: best, light: null, noun: word, clause: null, objects: [], objectPhrases: around.phrases, complements: around.complements, matched: [] };
  }

  #nounFit(frame: Frame, around: NounArguments): number {
    let score = 0;
    if (frame.object) {
      if (frame.object.none) {
        if (around.modifiers.length) return -1;
      } else if (frame.object.negated) {
        // "attack" but not "heart attack": a bare noun satisfies it.
        if (around.modifiers.some(word => frame.object?.lemmas.has(this.lemma(word)))) return -1;
      } else {
        if (!around.modifiers.some(word => this.#admits(frame.object as Restriction, word))) return -1;
        score += 2;
      }
    }
    if (frame.preposition) {
      const wanted = frame.preposition;
      const found = around.phrases.some(
        each =>
          wanted.prepositions.includes(each.preposition) &&
          (wanted.object === null || this.nounsBehind(conjuncts(this.parse, each.head)).some(noun => this.#admits(wanted.object as Restriction, noun))),
      );
      if (!found) return -1;
      score += 1.5;
    }
    if (frame.complement.length) {
      if (!around.complements.some(each => frame.complement.includes(each.kind))) return -1;
      score += 1.5;
    }
    return score;
  }
}
