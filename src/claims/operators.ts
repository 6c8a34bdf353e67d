// What stands beside a predicate and changes how sure its event is: negation, modals, adverbs and adjectives that
// hedge, "no" and "without" at a noun, a condition, a question, an order. One word, one step; embedding is elsewhere.
//   "may have left" → PS+; "no attack" → CT-; "if Oslo agrees" → UU; "Leave!" → UU; "has left" → nothing.
import type { Parse } from '../syntax/index.ts';
import type { FactualityValue } from './claim.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { lemmaOf, negationOf } from './phrases.ts';
import { capped, negated } from './values.ts';

/** A value and the word that decided it, -1 where nothing did. */
export interface Judgement {
  readonly value: FactualityValue;
  readonly cue: number;
}

function isNominal(parse: Parse, word: number): boolean {
  const upos = parse.upos(word);
  return (upos === 'NOUN' || upos === 'PROPN') && parse.childIn(word, 'cop') < 0;
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
    if (value !== undefined) judgement = under(judgement, value, child);
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

/** Modals and negation of a verb or predicate: "may", "could not", "did not", "no longer". */
function besideVerb(parse: Parse, verb: number, start: Judgement, lexicon: FactualityLexicon): Judgement {
  let judgement = start;
  const denial = negationOf(parse, verb);
  let covered = false;
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'aux') {
      const modal = lexicon.modals.get(parse.lower(child));
      if (!modal) continue;
      covered ||= denial >= 0;
      judgement = under(judgement, denial >= 0 ? modal.negated : hasPerfect(parse, verb) ? modal.perfect : modal.plain, child);
    } else if (relation === 'advmod') {
      const value = parse.lower(child) === 'never' ? undefined : lexicon.hedges.adverb.get(parse.lower(child));
      if (value !== undefined && (value !== 'CT-' || (child === verb - 1 && parse.upos(verb) === 'VERB'))) judgement = under(judgement, value, child);
    } else if (relation === 'mark') {
      const value = lexicon.hedges.mark.get(parse.lower(child));
      if (value !== undefined) judgement = under(judgement, value, child);
    }
  }
  return denial >= 0 && !covered ? under(judgement, 'CT-', denial) : judgement;
}

/** A condition that the predicate depends on: "if Oslo agrees, Lima withdraws". "Even if" is none. */
function conditionOf(parse: Parse, verb: number): number {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    if (parse.deprel(child) !== 'advcl') continue;
    const mark = parse.childIn(child, 'mark');
    if (mark >= 0 && (parse.lower(mark) === 'if' || parse.lower(mark) === 'unless') && !(mark > 0 && parse.lower(mark - 1) === 'even')) return mark;
  }
  return -1;
}

/**
 * The mark of a question that leaves its main clause open, or -1: an auxiliary before the subject ("Did he leave?").
 * "Why did he leave?" takes the leaving for granted, and "He left, what now?" says it.
 */
function questionOf(parse: Parse, verb: number): number {
  const last = parse.tokens.sentenceStart[parse.sentence(verb) + 1] - 1;
  let mark = last;
  while (mark > verb && mark > last - 3 && parse.form(mark) !== '?') mark--;
  if (parse.form(mark) !== '?') return -1;
  let auxiliary = -1;
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    if (child < verb && /^W/.test(parse.xpos(child))) return -1;
    if (/^(aux|cop)/.test(parse.deprel(child)) && auxiliary < 0) auxiliary = child;
    if (/^nsubj/.test(parse.deprel(child))) return auxiliary >= 0 && auxiliary < child ? mark : -1;
  }
  return -1;
}

/** Whether a verb gives an order: a bare form at the head of its sentence with neither subject nor auxiliary ("Leave!"; not "Thank you"). */
function isOrder(parse: Parse, verb: number): boolean {
  return parse.xpos(verb) === 'VB' && lemmaOf(parse, verb) !== 'thank' && parse.childIn(verb, 'nsubj', 'nsubj:pass', 'aux', 'mark', 'expl', 'cop') < 0;
}

/** "is going to leave", where "going" only makes a future; not "is going to the coast". */
function isGoingTo(parse: Parse, verb: number): boolean {
  if (parse.xpos(verb) !== 'VBG' || lemmaOf(parse, verb) !== 'go') return false;
  const open = parse.childIn(verb, 'xcomp');
  return open >= 0 && parse.childIn(open, 'mark') >= 0;
}

/** The judgement of a word after what stands beside it, given what its surroundings made of it. `main`: it heads a sentence. */
export function judged(parse: Parse, word: number, start: Judgement, main: boolean, lexicon: FactualityLexicon): Judgement {
  if (isNominal(parse, word)) return besideNoun(parse, word, start, lexicon);
  let judgement = besideVerb(parse, word, start, lexicon);
  if (isGoingTo(parse, word)) judgement = under(judgement, 'UU', word);
  const condition = conditionOf(parse, word);
  if (condition >= 0) judgement = under(judgement, 'UU', condition);
  if (main) {
    const question = questionOf(parse, word);
    if (question >= 0) judgement = under(judgement, 'UU', question);
    else if (isOrder(parse, word)) judgement = under(judgement, 'UU', word);
  }
  return judgement;
}
