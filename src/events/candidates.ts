// Which words of a parse express an event, and by which frame: a verb or adjective with its own frame ("condemned"),
// a light verb with its event noun ("held talks"), or an event noun alone ("the attack on Oslo"). Parties come later.
import type { Parse } from '../syntax/index.ts';
import type { Arguments, Clauses, Complement } from './arguments.ts';
import { type Oblique, conjuncts } from './phrases.ts';
import { type Fit, Fitting, type Objects } from './fit.ts';
import type { Frame } from './frame.ts';
import { nounArgumentsOf } from './noun-arguments.ts';
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

/** What a particle governs in the tree, "off the criticism" as one phrase; not "out of Mali", where it stands before a preposition. */
function governedBy(particle: string, { obliques }: Arguments): number[] {
  return obliques.filter(each => each.preposition === particle && !obliques.some(other => other !== each && other.head === each.head)).map(each => each.head);
}

/** Finds and remembers the candidate at each word. */
export class Candidates {
  readonly parse: Parse;
  readonly clauses: Clauses;
  readonly #ontology: Ontology;
  readonly #fitting: Fitting;
  readonly #known = new Map<number, Candidate | null>();

  constructor(clauses: Clauses, parties: Parties, ontology: Ontology) {
    this.parse = clauses.parse;
    this.clauses = clauses;
    this.#ontology = ontology;
    this.#fitting = new Fitting(parties, ontology);
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

  /** Whether the event is a drill or war game. */
  isExercise({ noun, matched }: Candidate): boolean {
    const exercises = this.#ontology.classes.get('exercise');
    return exercises !== undefined && [noun, ...matched].some(word => word >= 0 && exercises.has(this.#fitting.lemma(word)));
  }

  /** The nouns behind heads: "a series of attacks" is seen as "attacks" too. */
  nounsBehind(heads: readonly number[]): number[] {
    return this.#fitting.nounsBehind(heads);
  }

  #find(word: number): Candidate | null {
    switch (this.parse.upos(word)) {
      case 'VERB':
        // "occupied land", "Oslo-backed rebels": no clause, no parties of its own.
        if (this.parse.deprel(word) === 'amod') return null;
        return this.#state(word) ?? this.#verb(word, this.verbLemma(word));
      case 'ADJ':
        return this.parse.deprel(word) === 'amod' ? null : this.#plain(word, this.#ontology.adjectives.get(this.parse.lemma(word).toLowerCase()), this.clauses.argumentsOf(word));
      case 'NOUN':
      case 'PROPN':
        return this.#noun(word);
      default:
        return null;
    }
  }

  /** "opposed", "committed": participles that adjective rows list are often tagged as verbs. */
  #state(word: number): Candidate | null {
    const tag = this.parse.xpos(word);
    const frames = tag === 'VBN' || tag === 'VBG' ? this.#ontology.adjectives.get(this.parse.lower(word)) : undefined;
    return frames ? this.#plain(word, frames, this.clauses.stateArgumentsOf(word)) : null;
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
    const plain = this.#fitting.objectsOf(clause.object);
    let best: (Fit & { frame: Frame; objects: Objects }) | null = null;
    for (const frame of frames) {
      const governed = frame.particle ? governedBy(frame.particle, clause) : [];
      const objects = governed.length ? this.#fitting.objectsOf([...clause.object, ...governed]) : plain;
      const fit = this.#fitting.fit(frame, clause, objects);
      if (fit && (best === null || fit.score > best.score)) best = { frame, ...fit, objects };
    }
    if (!best) return null;
    const { frame, matched, objects } = best;
    const complements = objects.complements.length ? [...clause.complements, ...objects.complements] : clause.complements;
    return { head: word, frame, light: null, noun: -1, clause, objects: objects.heads, objectPhrases: this.#fitting.phrasesOf(frame, clause, objects), complements, matched };
  }

  #light(word: number, lights: readonly LightVerb[], clause: Arguments): Candidate | null {
    for (const light of lights) {
      if (light.particle ? !clause.particles.includes(light.particle) : this.#fitting.hasParticle(word)) continue;
      const heads = this.#governed(light, clause);
      const found: Candidate[] = [];
      for (const head of heads) found.push(...this.#eventsBehind(head));
      if (!found.length) continue;
      const phrases = found.flatMap(own => own.objectPhrases);
      const lit = found.map((own, index): Candidate => {
        const complements = own.complements.length ? own.complements : clause.complements;
        return {
          ...own,
          head: index ? own.head : word,
          light,
          clause,
          objects: clause.object,
          objectPhrases: [...own.objectPhrases, ...phrases],
          complements,
          matched: [own.noun, ...own.matched],
        };
      });
      // "announced charges and sanctions against Rome": each further noun is an event under the same verb.
      for (const each of lit.slice(1)) this.#known.set(each.head, each);
      return lit[0];
    }
    return null;
  }

  /** The heads that a light verb governs: its objects, its subjects ("clashes broke out"), or those after its preposition. */
  #governed({ preposition }: LightVerb, clause: Arguments): readonly number[] {
    if (preposition === '') return clause.object;
    if (preposition === 'subj') return clause.object.length ? [] : clause.subject;
    return clause.obliques.filter(each => each.preposition === preposition).flatMap(each => conjuncts(this.parse, each.head));
  }

  /** The event of a noun, or else the events that it is a series of. */
  #eventsBehind(head: number): readonly Candidate[] {
    const own = this.#noun(head);
    if (own) return [own];
    const found: Candidate[] = [];
    for (const noun of this.#fitting.nounsBehind([head])) {
      const each = this.#noun(noun);
      if (each) found.push(each);
    }
    return found;
  }

  /** The candidate of an event noun by itself. */
  #noun(word: number): Candidate | null {
    const frames = this.#ontology.nouns.get(this.#fitting.lemma(word));
    if (!frames || (this.parse.upos(word) === 'PROPN' && this.parse.deprel(word) === 'compound')) return null;
    const around = nounArgumentsOf(this.parse, word);
    let best: (Fit & { frame: Frame }) | null = null;
    for (const frame of frames) {
      const fit = this.#fitting.fitNoun(frame, around);
      if (fit && (best === null || fit.score > best.score)) best = { frame, ...fit };
    }
    if (!best) return null;
    const { complements } = around;
    const phrases = this.#fitting.phrasesWithin(around.phrases, best.matched);
    return { head: word, frame: best.frame, light: null, noun: word, clause: null, objects: [], objectPhrases: phrases, complements, matched: best.matched };
  }
}
