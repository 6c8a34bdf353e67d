// What a governor passes down to a word below it, before the word's own negation and modals count: conjuncts share,
// complements take the signature of what embeds them, relative and adverbial clauses stand for themselves.
//   "managed to leave" → leave as sure as managed; "leave to rest" → rest open; "left after they met" → met on its own.
import type { Parse } from '../syntax/index.ts';
import { cueAt, nounOfThat } from './cue-phrases.ts';
import { isAlternative, isPastPerfect } from './conditions.ts';
import { attachmentOf, signatureOf } from './embeddings.ts';
import type { Attitude } from './claim.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import type { Judgement } from './operators.ts';
import { commaBefore, infinitiveMark, lemmaOf, ownNegation } from './phrases.ts';
import { type Signature, capped, embedded, negated } from './values.ts';

/** A word of the way down: what its surroundings make of it (`context`), and what it is in the end (`result`). */
export interface Station {
  /** What the voice commits to at the top: of the sentence, or of what a source says. */
  readonly base: Judgement;
  readonly context: Judgement;
  readonly result: Judgement;
  /** Whether it heads a sentence, by itself or as a conjunct. */
  readonly main: boolean;
}

const OPEN = (cue: number): Judgement => ({ value: 'UU', cue });

/** No surer than a bound, with the bound's cue where it decides. */
function bounded(judgement: Judgement, bound: Judgement): Judgement {
  const value = capped(judgement.value, bound.value);
  return value === judgement.value ? judgement : { value, cue: bound.cue };
}

function conjunct(parse: Parse, word: number, governor: number, above: Station): Judgement {
  if (isAlternative(parse, governor)) return bounded(above.context, { value: 'PS+', cue: governor });
  if (parse.upos(word) !== 'VERB' || parse.upos(governor) !== 'VERB') return parse.childIn(word, 'nsubj', 'nsubj:pass') >= 0 ? above.context : above.result;
  if (parse.childIn(word, 'nsubj', 'nsubj:pass', 'aux') >= 0) return above.context;
  const either = parse.childIn(word, 'cc');
  const shared = parse.xpos(word) === 'VB' || (either >= 0 && /^(or|nor)$/.test(parse.lower(either))) || (parse.xpos(word) !== 'VBD' && parse.xpos(word) === parse.xpos(governor));
  return shared ? above.result : above.context;
}

const GIVEN_MARKS: ReadonlySet<string> = new Set(['because', 'since', 'although', 'though', 'while', 'whereas', 'as']);

/** Adverbial clauses stand for themselves, but are no surer than what they go with; a purpose is open, a reason is given. */
function adverbial(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const mark = parse.childIn(word, 'mark');
  const lower = mark < 0 ? '' : parse.lower(mark);
  const governed = signed(parse, word, governor, above, lexicon);
  if (governed) return governed;
  const infinitive = infinitiveMark(parse, word);
  if (infinitive >= 0 && parse.xpos(word) === 'VB') return isOutcome(parse, word, governor) ? above.result : OPEN(infinitive);
  if (GIVEN_MARKS.has(lower) && isTensed(parse, word)) return above.base;
  if (isPast(parse, word) && infinitiveMark(parse, governor) >= 0) return above.base;
  return lower === 'if' || lower === 'unless' ? above.context : bounded(above.context, above.result);
}

/** Whether a clause speaks of the past or the present in a form of its own. */
function isTensed(parse: Parse, word: number): boolean {
  const xpos = parse.xpos(word);
  if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') return true;
  for (let child = parse.firstChild(word); child >= 0 && child < word; child = parse.nextSibling(child))
    if (/^(aux|cop)/.test(parse.deprel(child)) && /^VB[DZP]$/.test(parse.xpos(child))) return true;
  return false;
}

const CHANGES: ReadonlySet<string> = new Set(
  'fall rise drop climb jump slip slide gain lose recover rebound surge plunge plummet soar tumble decline dip edge increase grow rally sink shrink add return come wake'.split(
    ' ',
  ),
);
const OUTCOMES: ReadonlySet<string> = new Set('end close finish settle reach stand trade hit become find win discover total break'.split(' '));

/** Whether an infinitive says where a change ended ("fell 3 percent to close at 7,000"); not what it was for. */
function isOutcome(parse: Parse, word: number, governor: number): boolean {
  return CHANGES.has(lemmaOf(parse, governor)) && (OUTCOMES.has(lemmaOf(parse, word)) || CHANGES.has(lemmaOf(parse, word)));
}

/** Whether a clause speaks of the past: "when help arrived", "after it had begun". */
export function isPast(parse: Parse, word: number): boolean {
  if (parse.xpos(word) === 'VBD') return parse.childIn(word, 'aux') < 0;
  for (let child = parse.firstChild(word); child >= 0 && child < word; child = parse.nextSibling(child))
    if (/^(aux|cop)/.test(parse.deprel(child)) && parse.xpos(child) === 'VBD') return true;
  return false;
}

/** What these do with a thing leaves it as it is: "blamed Oslo for the attack"; not "called for the attack". */
export const GRANTING: ReadonlySet<Attitude> = new Set<Attitude>(['state', 'deny', 'praise', 'condemn', 'believe', 'doubt']);

const PREPOSITION = /^(for|of|from|in|on|about|against|at)$/;

/** What the tables make of a word below its governor. A that-clause that belongs to a noun of saying beside it goes by that noun. */
function signed(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement | null {
  const way = attachmentOf(parse, word, governor);
  const noun = way === 'clause' && parse.upos(governor) === 'VERB' ? nounOfThat(parse, word, lexicon.attribution) : -1;
  const strayed = noun > governor && parse.head(noun) === governor;
  const from = strayed ? (signed(parse, noun, governor, above, lexicon) ?? above.result) : above.result;
  // "arrested a man for killing", the gerund hung on the man.
  const verb = parse.deprel(word) === 'acl' && /^(obj|nsubj:pass)$/.test(parse.deprel(governor)) ? parse.head(governor) : -1;
  const near = strayed ? noun : governor;
  const yet = lemmaOf(parse, near) === 'have' ? parse.childIn(near, 'advmod') : -1;
  if (yet >= 0 && parse.lower(yet) === 'yet') return { value: negated(from.value), cue: yet };
  const degree = way === 'inf' ? degreeOf(parse, near) : null;
  if (degree) return { value: embedded(degree, from.value), cue: near };
  const phrase = phraseOf(parse, word, governor, lexicon);
  if (phrase) return { value: embedded(phrase, from.value), cue: near };
  const own = signatureOf(parse, near, way, lexicon);
  const signature = own ?? (verb >= 0 && PREPOSITION.test(way) ? signatureOf(parse, verb, way, lexicon) : null);
  if (!signature) return null;
  if (isUnmetWish(parse, near, word)) return { value: negated(from.value), cue: near };
  const value = embedded(signature, from.value, above.base.value);
  return { value, cue: value === from.value ? from.cue : own ? near : verb };
}

/** "wished it had begun": it had not. */
export function isUnmetWish(parse: Parse, verb: number, word: number): boolean {
  return lemmaOf(parse, verb) === 'wish' && isPastPerfect(parse, word);
}

/** "too ill to attend": not attended; "was able to" is done, "is able to" only can be. Null for all else. */
function degreeOf(parse: Parse, adjective: number): Signature | null {
  if (parse.upos(adjective) !== 'ADJ' && parse.upos(adjective) !== 'ADV') return null;
  const degree = parse.childIn(adjective, 'advmod');
  if (degree >= 0 && parse.lower(degree) === 'too') return { positive: 'CT-', negated: 'PS+' };
  const copula = parse.lower(adjective) === 'able' ? parse.childIn(adjective, 'cop') : -1;
  if (copula < 0 || !/^(VBZ|VBP|VB)$/.test(parse.xpos(copula))) return null;
  return { positive: 'UU', negated: 'CT-' };
}

/** "took the chance to leave", "lacked the courage to leave": what verb and noun together make of the infinitive. */
export function phraseOf(parse: Parse, word: number, verb: number, lexicon: FactualityLexicon): Signature | undefined {
  if (verb < 0 || parse.xpos(word) !== 'VB') return undefined;
  const noun = parse.head(word) === verb ? parse.childIn(verb, 'obj') : parse.head(word);
  return noun < 0 ? undefined : lexicon.phrases.get(`${lemmaOf(parse, verb)} ${lemmaOf(parse, noun)}`);
}

const FALSELY: ReadonlySet<string> = new Set(['falsely', 'wrongly', 'mistakenly', 'erroneously', 'incorrectly']);

/** "falsely reported that": the adverb that says that the content is not so, or -1. */
export function falselySaid(parse: Parse, verb: number): number {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) if (parse.deprel(child) === 'advmod' && FALSELY.has(parse.lower(child))) return child;
  return -1;
}

function complement(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const governed = signed(parse, word, governor, above, lexicon);
  if (governed) return governed;
  const way = attachmentOf(parse, word, governor);
  if (way === 'inf' || way === 'objinf' || way === 'passinf') return OPEN(governor);
  if (parse.deprel(word) === 'ccomp' && parse.upos(governor) === 'VERB') return bounded(above.result, { value: 'PR+', cue: governor });
  return above.result;
}

/** Nouns: what a verb does to them by the tables, else they share with verbs that only lend them a form ("held talks"). */
function nominal(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const spoken = grantsContent(parse, word, governor) ? cueAt(parse, governor, lexicon.attribution) : null;
  if (spoken?.entry.frames.some(frame => GRANTING.has(frame.attitude))) return taken(above);
  const governed = signed(parse, word, governor, above, lexicon);
  if (governed) return governed;
  const relation = parse.deprel(word);
  if ((relation === 'obj' || relation === 'nsubj:pass') && lexicon.attribution.lightVerbs.has(lemmaOf(parse, governor))) return above.result;
  const hedge = relation === 'nsubj' && parse.upos(governor) === 'ADJ' ? lexicon.hedges.adjective.get(parse.lower(governor)) : undefined;
  if (hedge !== undefined) return bounded(above.context, { value: hedge, cue: governor });
  if (!isGiven(parse, word)) return above.context;
  return taken(above);
}

/** What is taken for granted: what is promised or feared of a war that is on, or said not to be so, leaves the war itself certain. */
function taken({ base }: Station): Judgement {
  return base.value === 'UU' || base.value.endsWith('-') ? { value: 'CT+', cue: -1 } : base;
}

const GIVEN_DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const GIVEN_PREPOSITIONS: ReadonlySet<string> = new Set(['due', 'because', 'after', 'following', 'despite', 'since', 'amid']);

/** Whether a noun takes its event for granted: "would ease the crisis", "might leave after last month's attack". Not in "might face a crisis". */
function isGiven(parse: Parse, noun: number): boolean {
  for (let child = parse.firstChild(noun); child >= 0 && child < noun; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'nmod:poss' || (relation === 'det' && GIVEN_DETERMINERS.has(parse.lower(child))) || (relation === 'case' && GIVEN_PREPOSITIONS.has(parse.lower(child))))
      return true;
  }
  return false;
}

/** "a man killed there", "troops leaving"; not "evidence that they had left". */
function isParticiple(parse: Parse, word: number): boolean {
  const xpos = parse.xpos(word);
  return (xpos === 'VBN' || xpos === 'VBG') && parse.childIn(word, 'mark', 'nsubj', 'aux') < 0;
}

const ANYBODY: ReadonlySet<string> = new Set(['anyone', 'anybody', 'anything', 'whoever', 'whatever', 'everyone', 'everybody', 'those']);

/** Whether a relative clause on a noun is about whoever it may concern: "anyone who crosses", "any ship that enters". */
function isAnybody(parse: Parse, noun: number): boolean {
  const determiner = parse.childIn(noun, 'det');
  return ANYBODY.has(parse.lower(noun)) || (determiner >= 0 && /^(any|whichever)$/.test(parse.lower(determiner)));
}

/** Whether a phrase that a cue's preposition brings takes its event for granted: "blamed Oslo for the attack", "no comment on the attack"; not "wants the attack". */
export function grantsContent(parse: Parse, word: number, cue: number): boolean {
  return parse.upos(word) === 'NOUN' && /^(for|on|about|over)$/.test(attachmentOf(parse, word, cue)) && isGiven(parse, word);
}

/** The context of a word from its governor's station. */
export function contextBelow(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const relation = parse.deprel(word);
  switch (relation) {
    case 'conj':
      return conjunct(parse, word, governor, above);
    case 'advcl':
      return parse.upos(governor) === 'VERB' ? adverbial(parse, word, governor, above, lexicon) : complement(parse, word, governor, above, lexicon);
    case 'ccomp':
    case 'xcomp':
    case 'csubj':
    case 'csubj:pass':
      return complement(parse, word, governor, above, lexicon);
    case 'acl':
      if (isParticiple(parse, word)) return ownNegation(parse, governor) >= 0 ? OPEN(governor) : above.base;
      return complement(parse, word, governor, above, lexicon);
    case 'acl:relcl':
      // "rumours that the king had died", called a relative clause by the tree.
      if (attachmentOf(parse, word, governor) === 'clause') return complement(parse, word, governor, above, lexicon);
      if (ownNegation(parse, governor) >= 0) return above.result.value === 'CT-' ? { value: 'CT-', cue: ownNegation(parse, governor) } : OPEN(governor);
      if (isAnybody(parse, governor) && !isPast(parse, word)) return OPEN(governor);
      // ", which Oslo has rejected" is said in passing, by whoever speaks.
      if (isTensed(parse, word) && commaBefore(parse, word) >= 0) return taken(above);
      return isTensed(parse, word) && parse.xpos(word) !== 'VBP' ? above.base : above.context;
    case 'amod':
      return above.base;
    case 'cop':
    case 'fixed':
    case 'compound':
      return above.result;
    default:
      return nominal(parse, word, governor, above, lexicon);
  }
}
