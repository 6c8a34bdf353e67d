// Whom a third-person pronoun takes up: all phrases of the words before it that agree, weighed by relation, distance and
// how often they are spoken of (after Lappin and Leass 1994). Phrases that are no actors weigh in too, so that "it" after
// "the deal" is nobody rather than the nearest state.
import type { Appearance, Figure } from './cast.ts';
import type { Scene } from './scene.ts';
import { listed } from './sets.ts';
import { makersOf } from './things.ts';
import { ACTS, CALENDAR, wordSet } from './word-set.ts';

/** What a pronoun agrees with. */
export type Person = 'he' | 'she' | 'it' | 'they';

/** How far back is looked, in words and sentences. */
const WINDOW = 250;
const SENTENCES_BACK = 4;
/** By how much a phrase that is no actor must lead, per pronoun. */
const HANDICAP = 8;
/** What a singular phrase loses as the meaning of "they". */
const SINGULAR = 55;
/** What an object gains, and a subject loses, as the meaning of an object. */
const PARALLEL = 12;
/** What a name that may not be a person's loses as the meaning of "he". */
const UNSURE = 15;
/** What the subject of a relative clause loses in the next sentence. */
const ASIDE = 14;
/** What a phrase loses in a clause whose unsaid subject is the pronoun. */
const OWN_CLAUSE = 45;
/** What the noun gains in whose relative clause the pronoun stands. */
const RELATIVE = 40;
/** What a phrase inside a quote loses outside of it: whoever "he said" means spoke the quote and is hardly named in it. */
const QUOTED = 45;
/** What a person without a name loses: texts are about the named ones. */
const DESCRIBED = 12;
/** What subject and object together lose as the meaning of "they". */
const PAIRED = 15;

const TIMES = wordSet(
  'day week month year hour minute time decade century morning night moment today yesterday tomorrow season age percent per cent number way part lot thing fact reason case percentage end start rest statement report announcement declaration comment remark post speech message name',
);
/** What a mention weighs by its relation. */
const SCORE = { subject: 28, object: 20, possessive: 14, oblique: 12, modifier: -25, other: 5 };

/** A phrase that a pronoun may take up; no figures where it is no actor. */
interface Scored {
  readonly figures: readonly number[];
  score: number;
}

function agrees(figure: Figure, person: Person): boolean {
  switch (person) {
    case 'he':
      return (figure.kind === 'person' || figure.unsure) && !figure.plural && figure.gender !== 'f';
    case 'she':
      return (figure.kind === 'person' || figure.unsure) && !figure.plural && figure.gender !== 'm';
    case 'it':
      return figure.kind !== 'person' && (!figure.plural || figure.known >= 0);
    case 'they':
      return figure.kind !== 'person' || figure.plural || figure.described;
  }
}

/** The nearest clause above a word. */
export function clauseOf(scene: Scene, word: number): number {
  const { parse } = scene;
  let up = parse.head(word);
  for (let hops = 0; up >= 0 && hops < 30 && parse.upos(up) !== 'VERB' && parse.deprel(up) !== 'root' && parse.upos(up) !== 'AUX'; hops++) up = parse.head(up);
  return up;
}

function isSubject(deprel: string): boolean {
  return deprel === 'nsubj' || deprel === 'nsubj:pass' || deprel === 'nsubj:outer';
}

function isAbove(scene: Scene, ancestor: number, word: number): boolean {
  for (let up = word, hops = 0; up >= 0 && hops < 40; up = scene.parse.head(up), hops++) if (up === ancestor) return true;
  return false;
}

/** Whether both are arguments of one verb ("Syria attacked it"), or one holds the other. */
function bound(scene: Scene, word: number, candidate: Appearance): boolean {
  const { parse } = scene;
  if (candidate.first <= word && word <= candidate.last) return true;
  if (parse.sentence(word) !== parse.sentence(candidate.head)) return false;
  if (parse.deprel(word).startsWith('nmod:poss')) return false;
  if (parse.head(word) === parse.head(candidate.head) && !parse.deprel(word).startsWith('nsubj')) return true;
  return isAbove(scene, candidate.head, word) && parse.deprel(word) !== 'nsubj' && clauseOf(scene, word) === clauseOf(scene, candidate.head);
}

/** The subject that carries on within the sentence: that of the nearest clause above with one ("Oslo said Lima had the right to defend its coast": Lima). */
function localSubject(scene: Scene, word: number): number {
  const { parse } = scene;
  let from = word;
  for (let clause = clauseOf(scene, word), hops = 0; clause >= 0 && hops < 6; clause = clauseOf(scene, clause), hops++) {
    const subject = parse.childIn(clause, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && subject !== from && subject < word) return subject;
    // "urged Chad to withdraw its troops": whoever is urged.
    const urged = parse.deprel(clause) === 'xcomp' ? parse.childIn(parse.head(clause), 'obj') : -1;
    if (urged >= 0 && urged < clause) return urged;
    from = clause;
    if (parse.deprel(clause) === 'root') break;
  }
  return -1;
}

/** The noun in whose relative clause a word stands, -1 where it stands in none. */
function relativeHead(scene: Scene, word: number): number {
  const { parse } = scene;
  for (let up = word, hops = 0; up >= 0 && hops < 8; up = parse.head(up), hops++) if (parse.deprel(up) === 'acl:relcl') return parse.head(up);
  return -1;
}

/** The weighing of one pronoun's candidates. */
class Weighing {
  readonly scene: Scene;
  readonly word: number;
  readonly person: Person;
  readonly quoteOf: Int32Array;
  readonly sentence: number;
  readonly local: number;
  readonly relative: number;
  readonly acting: boolean;
  /** Whether the pronoun is an object: the subject of its own verb cannot be meant. */
  readonly objective: boolean;
  readonly best = new Map<string, Scored>();
  thing = -Infinity;

  constructor(scene: Scene, word: number, person: Person, quoteOf: Int32Array) {
    this.scene = scene;
    this.word = word;
    this.person = person;
    this.quoteOf = quoteOf;
    this.sentence = scene.parse.sentence(word);
    this.local = localSubject(scene, word);
    this.relative = relativeHead(scene, word);
    const deprel = scene.parse.deprel(word);
    this.objective = deprel === 'obj' || deprel === 'iobj' || deprel === 'obl';
    const verb = scene.parse.head(word);
    this.acting = isSubject(deprel) && verb >= 0 && ACTS.has(scene.parse.lemma(verb));
  }

  score(head: number): number {
    const { parse } = this.scene;
    const distance = this.sentence - parse.sentence(head);
    const deprel = parse.deprel(head);
    let score = 100 - 52 * distance;
    const subject = isSubject(deprel);
    if (subject) score += SCORE.subject;
    else if (deprel === 'nmod:poss') score += SCORE.possessive;
    else if (deprel === 'obj') score += SCORE.object;
    else if (deprel === 'obl' || deprel === 'iobj' || deprel === 'obl:agent') score += SCORE.oblique;
    else if ((deprel === 'amod' || deprel === 'compound') && parse.upos(parse.head(head)) !== 'VERB') score += SCORE.modifier;
    else score += SCORE.other;
    if (subject) {
      // The subject of the main clause carries on as the subject of the next.
      if (isSubject(parse.deprel(this.word)) && distance <= 1) score += 12;
      const above = parse.head(head);
      if (above >= 0 && parse.deprel(above) === 'root') score += 8;
      else if (above >= 0 && distance > 0 && parse.deprel(above) === 'acl:relcl') score -= ASIDE;
    }
    // Objects follow objects: "took the camp and burnt it".
    if (this.objective) score += subject ? -PARALLEL : deprel === 'obj' ? PARALLEL : 0;
    if (head === this.local) score += 25;
    if (this.inOwnClause(head)) score -= OWN_CLAUSE;
    // "Chad, where he met its president"
    if (head === this.relative) score += RELATIVE;
    score -= Math.min(10, Math.abs(this.word - head) / 12);
    if (this.quoteOf[this.word] !== this.quoteOf[head]) score -= this.quoteOf[this.word] < 0 ? QUOTED : 12;
    return score;
  }

  add(figures: readonly number[], score: number): void {
    const key = figures.join(' ');
    const before = this.best.get(key);
    if (!before) this.best.set(key, { figures, score });
    else if (score > before.score) before.score = score;
  }

  consider(at: number): void {
    const { scene, person } = this;
    const appearance = scene.appearanceAt(at);
    if (!appearance) {
      this.considerMakers(at);
      if (!this.acting && (person === 'it' || person === 'they') && this.isThing(at)) this.thing = Math.max(this.thing, this.score(at) - HANDICAP);
      return;
    }
    const { figures } = scene.cast;
    const several = appearance.figures.length > 1;
    if (person === 'they' && !several) {
      this.considerList(at);
      this.considerPair(at);
    }
    const figure = figures[appearance.figures[0]];
    if (!(several ? person === 'they' : agrees(figure, person)) || (this.objective && this.isLocal(appearance.figures)) || bound(scene, this.word, appearance)) return;
    let score = this.score(at);
    if (appearance.form === 'pronoun') score += 8;
    if (person === 'they' && !several && !figure.plural) score -= SINGULAR;
    if (figure.described && !several && (person === 'he' || person === 'she')) score -= DESCRIBED;
    if (figure.unsure && (person === 'he' || person === 'she')) score -= UNSURE;
    if (person === 'it' && figure.kind === 'state') score += 6;
    this.add(appearance.figures, score);
  }

  /** "Chad left. Oslo denied it": not Oslo, wherever it was named before. */
  isLocal(figures: readonly number[]): boolean {
    const subject = this.local < 0 ? [] : this.scene.standsFor(this.local);
    return subject.length === figures.length && subject.every((number, at) => number === figures[at]);
  }

  /** "Accusing Chad of theft, it left": what stands in a participle clause of the pronoun's own verb is somebody else. */
  inOwnClause(head: number): boolean {
    const { parse } = this.scene;
    if (!isSubject(parse.deprel(this.word)) || parse.sentence(head) !== this.sentence) return false;
    const verb = parse.head(this.word);
    for (let up = head, hops = 0; up >= 0 && hops < 6; up = parse.head(up), hops++)
      if (parse.deprel(up) === 'advcl' && parse.head(up) === verb) return parse.childIn(up, 'nsubj', 'nsubj:pass') < 0;
    return false;
  }

  /** "A statement from the ministry said its aim was …": whoever made the document. */
  considerMakers(at: number): void {
    if (this.person !== 'it' && this.person !== 'they') return;
    const makers = makersOf(this.scene, at);
    if (makers.length === 1 && agrees(this.scene.cast.figures[makers[0]], this.person)) this.add(makers, this.score(at));
  }

  /** "Chad and Mali … they" */
  considerList(at: number): void {
    const { scene } = this;
    if (scene.parse.deprel(at) === 'conj') return;
    const list = listed(scene, at);
    if (list.length < 2) return;
    const head = scene.parse.head(at);
    if (scene.parse.sentence(at) === this.sentence && scene.parse.head(this.word) === head) return;
    this.add(list, this.score(at) + 4);
  }

  /** "Weah showed Sall the harbour. They …" */
  considerPair(at: number): void {
    const { scene } = this;
    const { parse } = scene;
    if (!isSubject(parse.deprel(at)) || parse.sentence(at) === this.sentence) return;
    const subject = scene.figureAt(at);
    const other = subject ? parse.childIn(parse.head(at), 'obj', 'iobj', 'obl') : -1;
    const object = other < 0 ? null : scene.figureAt(other);
    if (!subject || !object || subject === object || subject.kind !== object.kind || subject.plural || object.plural) return;
    this.add([subject.number, object.number], this.score(at) - PAIRED);
  }

  /** A phrase that is no actor but that the pronoun may mean: "the deal … it", "the drills … they". */
  isThing(at: number): boolean {
    const { parse } = this.scene;
    const upos = parse.upos(at);
    if ((upos !== 'NOUN' && upos !== 'PROPN') || this.scene.standsFor(at).length) return false;
    const xpos = parse.xpos(at);
    if (this.person === 'it' ? xpos !== 'NN' && xpos !== 'NNP' : xpos !== 'NNS' && xpos !== 'NNPS') return false;
    const deprel = parse.deprel(at);
    if (deprel === 'compound' || deprel === 'flat' || deprel === 'nmod:unmarked' || deprel === 'obl:unmarked') return false;
    // "In the end it left": an argument of the same verb.
    if (parse.head(at) === parse.head(this.word)) return false;
    if (upos === 'PROPN' && CALENDAR.has(parse.lower(at))) return false;
    return !TIMES.has(parse.lemma(at)) && !isAbove(this.scene, at, this.word);
  }

  /** The figures that win; empty where a thing does or nobody agrees. */
  chosen(): readonly number[] {
    const { figures } = this.scene.cast;
    let chosen: Scored | null = null;
    for (const each of this.best.values()) {
      each.score += Math.min(24, 2 * figures[each.figures[0]].at.length);
      if (!chosen || each.score > chosen.score) chosen = each;
    }
    return chosen && chosen.score >= this.thing ? chosen.figures : [];
  }
}

/** Chooses among the phrases before a word; empty where none agrees or something that is no actor is meant. */
export function antecedent(scene: Scene, word: number, person: Person, quoteOf: Int32Array): readonly number[] {
  const { parse } = scene;
  const weighing = new Weighing(scene, word, person, quoteOf);
  for (let at = word - 1; at >= 0 && word - at <= WINDOW && weighing.sentence - parse.sentence(at) <= SENTENCES_BACK; at--) weighing.consider(at);
  return weighing.chosen();
}
