// Whom a third-person pronoun takes up: all phrases of the words before it that agree, weighed by relation, distance and
// how often they are spoken of (after Lappin and Leass 1994). Phrases that are no actors weigh in too, so that "it" after
// "the deal" is nobody rather than the nearest state.
import type { Parse } from '../syntax/index.ts';
import type { Figure } from './cast.ts';
import type { Scene } from './scene.ts';
import { holdsClause, isAbove, isQuantity, isSubject, localSubject, ownerInList, relativeHead, subjectAhead, wholeOf } from './clause-tree.ts';
import { besides, bound, harmer, isOwnedBySomeone } from './clause-limits.ts';
import { agrees, type Person, THIRD } from './pronoun-forms.ts';
import { listed } from './sets.ts';
import { REPORTING, type Speeches } from './speech.ts';
import { makersOf } from './things.ts';
import { WEIGHTS } from './weights.ts';
import { ACTS, CALENDAR, wordSet } from './word-set.ts';

/** How far back is looked, in words and sentences. */
const WINDOW = 250;
const SENTENCES_BACK = 4;

const TIMES = wordSet(
  'day week month year hour minute time decade century morning night moment today yesterday tomorrow season age percent per cent number way part lot thing fact reason case percentage end start rest name',
);
/** What is said: dismissed ("called it a lie"), but seldom what acts or has something. */
const SAYINGS = wordSet(
  'statement report announcement declaration comment remark post speech message reminder warning promise pledge claim allegation accusation threat call demand request appeal news letter note',
);

/** "Someone lost their key": nobody whom the text tells. */
const ANYBODY = wordSet('someone anyone everyone somebody anybody everybody nobody many others');
const NOMINALS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'iobj']);
const KIN = wordSet('father mother parent brother sister sibling son daughter child wife husband uncle aunt grandfather grandmother cousin nephew niece family widow');

/** A phrase that a pronoun may take up; no figures where it is no actor. */
interface Scored {
  readonly figures: readonly number[];
  score: number;
}

/** What a phrase weighs by its relation. */
function relationWeight(parse: Parse, head: number, deprel: string): number {
  if (isSubject(deprel)) return WEIGHTS.subject;
  if (deprel === 'nmod:poss') return isSubject(parse.deprel(parse.head(head))) ? WEIGHTS.subjectsOwner : WEIGHTS.owner;
  if (deprel === 'obj') return WEIGHTS.object;
  if (deprel === 'obl' || deprel === 'iobj' || deprel === 'obl:agent') return WEIGHTS.oblique;
  if ((deprel === 'amod' || deprel === 'compound') && parse.upos(parse.head(head)) !== 'VERB') return WEIGHTS.modifier;
  return WEIGHTS.other;
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
  readonly listed: number;
  readonly harmer: number;
  readonly acting: boolean;
  /** Whether the pronoun tells what somebody says, in the article's own voice. */
  readonly speaking: boolean;
  /** "His father … his mother": whether the pronoun owns somebody, as other phrases may. */
  readonly ofKin: boolean;
  /** Whether the pronoun is an object: the subject of its own verb cannot be meant. */
  readonly objective: boolean;
  /** Figures that the pronoun cannot mean, as they are in its clause themselves. */
  readonly beside: ReadonlySet<number>;
  readonly best = new Map<string, Scored>();
  thing = -Infinity;

  constructor(scene: Scene, word: number, person: Person, speeches: Speeches) {
    const quoteOf = speeches.map;
    this.scene = scene;
    this.word = word;
    this.person = person;
    this.quoteOf = quoteOf;
    this.sentence = scene.parse.sentence(word);
    this.local = localSubject(scene, word);
    this.relative = relativeHead(scene, word);
    this.listed = ownerInList(scene, word);
    this.harmer = harmer(scene, word);
    const deprel = scene.parse.deprel(word);
    this.beside = besides(scene, word, this.local, holdsClause(scene, word, quoteOf) ? speeches.speakersOf(quoteOf[word]) : []);
    this.ofKin = deprel.startsWith('nmod:poss') && KIN.has(scene.parse.lemma(scene.parse.head(word)));
    this.objective = deprel === 'obj' || deprel === 'iobj' || deprel === 'obl';
    this.speaking = this.speaks(word);
    const verb = scene.parse.head(word);
    this.acting = verb >= 0 && ((isSubject(deprel) && ACTS.has(scene.parse.lemma(verb))) || (deprel.startsWith('nmod:poss') && isOwnedBySomeone(scene, verb)));
  }

  /** Whether a word is the subject of a verb that reports speech outside quotes. */
  speaks(word: number): boolean {
    const { parse } = this.scene;
    return this.quoteOf[word] < 0 && isSubject(parse.deprel(word)) && REPORTING.has(parse.lemma(parse.head(word)));
  }

  /** What a phrase weighs by where it stands, whoever it is. */
  score(head: number): number {
    const { parse } = this.scene;
    const distance = this.sentence - parse.sentence(head);
    const whole = wholeOf(this.scene, head);
    const deprel = parse.deprel(whole);
    const subject = isSubject(deprel);
    let score = relationWeight(parse, head, deprel) + (distance > 0 ? WEIGHTS.sentence + (distance - 1) * WEIGHTS.furtherSentence : 0);
    if (subject) {
      if (this.speaking && this.speaks(whole)) score += WEIGHTS.spokeBefore;
      // The subject of the main clause carries on as the subject of the next.
      if (isSubject(parse.deprel(this.word)) && distance <= 1) score += WEIGHTS.subjectAgain;
      const above = parse.head(whole);
      if (above >= 0 && parse.deprel(above) === 'root') score += WEIGHTS.mainSubject;
      else if (above >= 0 && distance > 0 && parse.deprel(above) === 'acl:relcl') score += WEIGHTS.aside;
    }
    // Objects follow objects: "took the camp and burnt it".
    if (this.objective && subject) score += WEIGHTS.subjectAsObject;
    else if (this.objective && deprel === 'obj') score += WEIGHTS.objectAgain;
    if (head === this.local) score += head === this.harmer ? WEIGHTS.harmer : WEIGHTS.local;
    if (this.inOwnClause(head)) score += WEIGHTS.ownClause;
    // "Chad, where he met its president"
    if (head === this.relative) score += WEIGHTS.relative;
    if (head === this.listed) score += WEIGHTS.listed;
    score -= Math.min(10, Math.abs(this.word - head) / 12);
    if (this.quoteOf[this.word] !== this.quoteOf[head]) score += this.quoteOf[this.word] < 0 ? WEIGHTS.quoted : WEIGHTS.outside;
    return score;
  }

  /** What a figure weighs as one that agrees, the better known the more. */
  agreement(figure: Figure): number {
    if (this.person === 'it') return figure.kind === 'state' ? WEIGHTS.state : figure.kind === 'person' ? WEIGHTS.unsure : 0;
    if (this.person === 'they') return 0;
    let score = figure.described ? WEIGHTS.described : 0;
    if (figure.unsure && figure.kind !== 'person') score += WEIGHTS.unsure;
    if (figure.gender !== null) score += WEIGHTS.sameGender;
    else if (this.person === 'she') score += WEIGHTS.unknownShe;
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
      if (!this.acting && (person === 'it' || person === 'they') && this.isThing(at)) this.thing = Math.max(this.thing, this.score(at) + WEIGHTS.thing);
      return;
    }
    const { figures } = scene.cast;
    const several = appearance.figures.length > 1;
    if (person === 'they' && !several) {
      this.considerList(at);
      this.considerPair(at);
    }
    const figure = figures[appearance.figures[0]];
    if (!(several ? person === 'they' : agrees(figure, person)) || this.isBeside(appearance.figures) || bound(scene, this.word, appearance)) return;
    let score = this.score(at);
    // "The army said it had killed rebels after they …": who has been "it" is hardly "they".
    const taken = appearance.form === 'pronoun' ? THIRD.get(scene.parse.lower(at)) : undefined;
    if (taken && taken !== person && (taken === 'it' || taken === 'they')) score += WEIGHTS.otherNumber;
    if (appearance.form === 'pronoun') score += THIRD.get(scene.parse.lower(at)) === person && scene.parse.sentence(at) === this.sentence ? WEIGHTS.samePronoun : WEIGHTS.pronoun;
    if (this.ofKin && appearance.form === 'nominal' && scene.parse.childIn(at, 'nmod:poss') >= 0) score += WEIGHTS.kin;
    if (!several) score += this.agreement(figure) + (person === 'they' && !figure.plural ? WEIGHTS.singular : 0);
    this.add(appearance.figures, score);
  }

  /** "Chad left. Oslo denied it": not Oslo, wherever it was named before. "Sall, whom he met": not Sall. */
  isBeside(figures: readonly number[]): boolean {
    return figures.some(number => this.beside.has(number));
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

  /** "Chad and Mali … they", "the Chad-Mali border … they" */
  considerList(at: number): void {
    const { scene } = this;
    const joined = scene.isHyphen(at + 1) ? scene.figureAt(at + 2) : null;
    const first = joined ? scene.figureAt(at) : null;
    if (joined && first && joined !== first && joined.kind === first.kind) this.add([first.number, joined.number], this.score(at) - WEIGHTS.modifier + WEIGHTS.other);
    if (scene.parse.deprel(at) === 'conj') return;
    const list = listed(scene, at);
    if (list.length < 2) return;
    const head = scene.parse.head(at);
    if (scene.parse.sentence(at) === this.sentence && scene.parse.head(this.word) === head) return;
    this.add(list, this.score(at) + WEIGHTS.list);
  }

  /** A name that comes only after the pronoun: "Before he left, Sall …". */
  considerAhead(): void {
    const { scene } = this;
    const subject = subjectAhead(scene, this.word);
    const appearance = subject < 0 ? undefined : scene.appearanceAt(subject);
    if (!appearance || appearance.form === 'pronoun' || appearance.figures.length > 1) return;
    if (agrees(scene.cast.figures[appearance.figures[0]], this.person))
      this.add(appearance.figures, this.score(subject) + this.agreement(scene.cast.figures[appearance.figures[0]]) + WEIGHTS.ahead);
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
    this.add([subject.number, object.number], this.score(at) + WEIGHTS.paired);
  }

  /** A phrase that is no actor but that the pronoun may mean: "the deal … it", "the drills … they". */
  isThing(at: number): boolean {
    const { parse } = this.scene;
    const upos = parse.upos(at);
    if (this.person === 'they' && ANYBODY.has(parse.lower(at)) && NOMINALS.has(parse.deprel(at))) return true;
    if ((upos !== 'NOUN' && upos !== 'PROPN') || this.scene.standsFor(at).length) return false;
    const xpos = parse.xpos(at);
    if (this.person === 'it' ? xpos !== 'NN' && xpos !== 'NNP' : xpos !== 'NNS' && xpos !== 'NNPS') return false;
    const deprel = parse.deprel(at);
    if (deprel === 'compound' || deprel === 'flat' || deprel === 'nmod:unmarked' || deprel === 'obl:unmarked') return false;
    // "In the end it left": an argument of the same verb.
    if (parse.head(at) === parse.head(this.word)) return false;
    if (upos === 'PROPN' && CALENDAR.has(parse.lower(at))) return false;
    const lemma = parse.lemma(at);
    return !TIMES.has(lemma) && !(SAYINGS.has(lemma) && !this.objective) && !isQuantity(this.scene, at) && !isAbove(this.scene, at, this.word);
  }

  /** The readings that weigh most, the heaviest first: several where they are too close to tell; none where a thing weighs more or nobody agrees. */
  readings(): readonly (readonly number[])[] {
    const { figures } = this.scene.cast;
    for (const each of this.best.values()) each.score += Math.min(WEIGHTS.mostMentions, WEIGHTS.mention * figures[each.figures[0]].at.length);
    const ranked = [...this.best.values()].sort((a, b) => b.score - a.score);
    if (ranked.length === 0 || ranked[0].score < this.thing) return [];
    return ranked.filter(({ score }) => score > ranked[0].score - WEIGHTS.tie).map(each => each.figures);
  }
}

/** Chooses among the phrases before a word. One reading, several between which the text does not decide, or none where nobody agrees or something that is no actor is meant. */
export function antecedents(scene: Scene, word: number, person: Person, speeches: Speeches): readonly (readonly number[])[] {
  const { parse } = scene;
  const weighing = new Weighing(scene, word, person, speeches);
  for (let at = word - 1; at >= 0 && word - at <= WINDOW && weighing.sentence - parse.sentence(at) <= SENTENCES_BACK; at--) weighing.consider(at);
  weighing.considerAhead();
  return weighing.readings();
}
