// What stands beside a predicate and changes how sure its event is: negation, modals, adverbs and adjectives that
// hedge, "no" and "without" at a noun, a condition, a question, an order. One word, one step; embedding is elsewhere.
//   "may have left" → PS+; "no attack" → CT-; "if Oslo agrees" → UU; "Leave!" → UU; "has left" → nothing.
import type { Parse } from '../syntax/index.ts';
import type { FactualityValue } from './claim.ts';
import { conditionOf, isAhead, isAlternative, isOrder, markedClause, questionOf } from './conditions.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { lemmaOf, negationOf } from './phrases.ts';
import { capped, negated } from './values.ts';

/** A value and the word that decided it, -1 where nothing did. */
export interface Judgement {
  readonly value: FactualityValue;
  readonly cue: number;
}

/** What a voice is asked about a word: whether it heads a sentence, and whether the voice speaks of what lies ahead ("expects that it will"). */
export interface Footing {
  readonly main: boolean;
  readonly ahead: boolean;
}

function isNominal(parse: Parse, word: number): boolean {
  const upos = parse.upos(word);
  return (upos === 'NOUN' || upos === 'PROPN') && parse.childIn(word, 'cop', 'aux') < 0;
}

/** What negation and certainty an operator brings: a negative value turns and caps, another only caps. */
function under(judgement: Judgement, operator: FactualityValue, cue: number): Judgement {
  const turned = operator === 'CT-' || operator === 'PR-' || operator === 'PS-';
  const value = capped(turned ? negated(judgement.value) : judgement.value, operator);
  return value === judgement.value ? judgement : { value, cue };
}

/** "no attack", "a planned visit", "without a deal", "in the event of war". */
function besideNoun(parse: Parse, noun: number, start: Judgement, lexicon: FactualityLexicon): Judgement {
  let judgement = start;
  const { adjective, determiner, preposition, mark } = lexicon.hedges;
  for (let child = parse.firstChild(noun); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    const table =
      relation === 'det' ? determiner : relation === 'amod' || relation === 'compound' ? adjective : relation === 'case' ? preposition : relation === 'mark' ? mark : null;
    const value = table?.get(parse.lower(child));
    // "denied any involvement": what is not so is not so of any.
    if (value !== undefined && !(relation === 'det' && value === 'UU' && judgement.value.endsWith('-'))) judgement = under(judgement, value, child);
    if (relation === 'case' && (parse.lower(child) === 'in' || parse.lower(child) === 'instead') && isFixedHedge(parse, child))
      judgement = under(judgement, parse.lower(child) === 'in' ? 'UU' : 'CT-', child);
  }
  return judgement;
}

/** "in case of", "instead of" as fixed prepositions. */
function isFixedHedge(parse: Parse, word: number): boolean {
  const next = parse.childIn(word, 'fixed');
  return next >= 0 && (parse.lower(next) === 'case' || (parse.lower(word) === 'instead' && parse.lower(next) === 'of'));
}

function hasPerfect(parse: Parse, word: number): boolean {
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) if (parse.deprel(child) === 'aux' && lemmaOf(parse, child) === 'have') return true;
  return false;
}

/** The word that turns a predicate, or -1: those of `negationOf`, "no longer", "not one has", "at no point did it". */
function denialOf(parse: Parse, verb: number): number {
  const plain = negationOf(parse, verb);
  if (plain >= 0) return plain;
  for (let child = parse.firstChild(verb); child >= 0 && child < verb; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    const first = parse.firstChild(child);
    if (first < 0 || first > child) continue;
    if (relation === 'advmod' && parse.lower(child) === 'longer' && parse.lower(first) === 'no') return first;
    if (relation.startsWith('nsubj') && parse.lower(first) === 'not') return first;
    if (relation !== 'obl' || parse.leftEdge(verb) !== parse.leftEdge(child)) continue;
    const determiner = parse.childIn(child, 'det');
    if (determiner >= 0 && parse.lower(determiner) === 'no') return determiner;
  }
  return -1;
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll', 'wo', 'shall']);

/** The surest adverb of doubt beside a verb ("will probably leave"), which then counts for more than the future; undefined without one. */
function doubtBeside(parse: Parse, verb: number, lexicon: FactualityLexicon): FactualityValue | undefined {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    const value = parse.deprel(child) === 'advmod' ? lexicon.hedges.adverb.get(parse.lower(child)) : undefined;
    if (value === 'PR+' || value === 'PS+') return value;
  }
  return undefined;
}

/** What an auxiliary makes of its verb: in the perfect, negated, with "well" behind it, under a condition that was not met. */
function modalValue(parse: Parse, verb: number, auxiliary: number, denied: boolean, lexicon: FactualityLexicon): FactualityValue | undefined {
  const modal = lexicon.modals.get(parse.lower(auxiliary));
  if (!modal) return undefined;
  const perfect = hasPerfect(parse, verb);
  if (denied) return perfect ? modal.perfectNegated : modal.negated;
  const value = perfect ? modal.perfect : modal.plain;
  if (value !== 'PS+') return value;
  // "could have prevented the fire": what is said of a thing that happened all the same.
  if (perfect && (conditionOf(parse, verb) >= 0 || lexicon.implicatives.get(`verb ${lemmaOf(parse, verb)} obj`)?.positive === 'CT-')) return 'CT-';
  return auxiliary + 1 < parse.count && parse.lower(auxiliary + 1) === 'well' ? 'PR+' : value;
}

/** What one says by saying that one must: "I have to admit", "we would like to thank", "I can say". */
const PERFORMED: ReadonlySet<string> = new Set(
  'say admit mention note confess wonder thank congratulate apologise apologize welcome emphasise emphasize stress argue agree express remind warn'.split(' '),
);

/** Whether the writer does by these words what they name, modal or not: "I must say that …" (hedged performatives, Fraser 1975). */
export function isPerformed(parse: Parse, verb: number): boolean {
  if (parse.xpos(verb) !== 'VB' || !PERFORMED.has(lemmaOf(parse, verb))) return false;
  let up = verb;
  for (let steps = 0; steps < 3 && up >= 0 && parse.childIn(up, 'nsubj') < 0; steps++) up = parse.deprel(up) === 'xcomp' ? parse.head(up) : -1;
  const subject = up < 0 ? -1 : parse.childIn(up, 'nsubj');
  if (subject < 0 || !/^(i|we)$/.test(parse.lower(subject)) || negationOf(parse, up) >= 0) return false;
  return up === verb || /^(have|want|like|need|get)$/.test(lemmaOf(parse, up));
}

/** Modals, adverbs and negation of a verb or predicate: "may", "could not", "did not", "no longer". */
function besideVerb(parse: Parse, verb: number, start: Judgement, ahead: boolean, lexicon: FactualityLexicon): Judgement {
  let judgement = start;
  const denial = denialOf(parse, verb);
  let covered = false;
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'aux') {
      const future = FUTURE.has(parse.lower(child));
      if (future && (ahead || doubtBeside(parse, verb, lexicon) !== undefined)) continue;
      const value = modalValue(parse, verb, child, denial >= 0, lexicon);
      if (value === undefined) continue;
      covered ||= denial >= 0;
      judgement = under(judgement, value, child);
    } else if (relation === 'advmod' && child !== denial) {
      const value = lexicon.hedges.adverb.get(parse.lower(child));
      if (value !== undefined && (value !== 'CT-' || (child === verb - 1 && parse.upos(verb) === 'VERB'))) judgement = under(judgement, value, child);
    }
  }
  return denial >= 0 && !covered ? under(judgement, lexicon.hedges.adverb.get(parse.lower(denial)) ?? 'CT-', denial) : judgement;
}

/** The judgement of a word after what stands beside it, given what its surroundings made of it. */
export function judged(parse: Parse, word: number, start: Judgement, { main, ahead }: Footing, lexicon: FactualityLexicon): Judgement {
  if (isNominal(parse, word)) return besideNoun(parse, word, start, lexicon);
  if (isPerformed(parse, word)) return capped('CT+', start.value) === start.value && start.value !== 'UU' ? start : { value: 'CT+', cue: -1 };
  const order = main && isOrder(parse, word);
  let judgement = besideVerb(parse, word, start, ahead, lexicon);
  const clause = markedClause(parse, word, lexicon);
  if (clause) judgement = under(judgement, clause.value, clause.cue);
  if (isAhead(parse, word)) judgement = under(judgement, 'UU', word);
  const condition = conditionOf(parse, word);
  // What would have been under a condition that was not met is no longer open.
  if (condition >= 0 && !(judgement.value.startsWith('CT') && hasPerfect(parse, word) && judgement.cue >= 0 && lexicon.modals.has(parse.lower(judgement.cue))))
    judgement = under(judgement, 'UU', condition);
  if (isAlternative(parse, word)) judgement = under(judgement, 'PS+', word);
  if (order && !clause) return under(judgement, 'UU', word);
  const question = main ? questionOf(parse, word) : -1;
  return question >= 0 ? under(judgement, 'UU', question) : judgement;
}
