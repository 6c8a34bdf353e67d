// What leaves a whole clause open or turns it: conditions and what depends on them, questions, orders, futures without "will".
//   "if Oslo agrees" → UU; "had the dam held" → CT-; "Leave!" → UU; "is to leave", "is leaving tomorrow" → UU.
import type { Parse } from '../syntax/index.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import type { Judgement } from './operators.ts';
import { infinitiveMark, lemmaOf } from './phrases.ts';

/** Whether a predicate stands in the past perfect ("had left"). */
export function isPastPerfect(parse: Parse, word: number): boolean {
  for (let child = parse.firstChild(word); child >= 0 && child < word; child = parse.nextSibling(child))
    if (parse.deprel(child) === 'aux' && (parse.lower(child) === 'had' || (/^['’]d$/.test(parse.lower(child)) && parse.xpos(word) === 'VBN'))) return true;
  return false;
}

/** An auxiliary that opens a clause before its subject ("Had the dam held", "Should talks fail"), or -1. */
function inverted(parse: Parse, word: number): number {
  let auxiliary = -1;
  for (let child = parse.firstChild(word); child >= 0 && child <= word; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation.startsWith('nsubj')) return auxiliary;
    if (relation === 'mark' || relation === 'advmod') return -1;
    if (/^(aux|cop)/.test(relation) && auxiliary < 0) auxiliary = child;
  }
  return -1;
}

/** "in case", "in the event" before a clause or noun: its first word, or -1. */
function eventuality(parse: Parse, word: number): number {
  for (let child = parse.firstChild(word); child >= 0 && child < word; child = parse.nextSibling(child))
    if (parse.deprel(child) === 'obl' && parse.lower(child) === 'case' && parse.lower(parse.leftEdge(child)) === 'in') return child;
  return -1;
}

/**
 * What the mark of a clause makes of it, or null. A condition is open; one in the past perfect, "if only" and "as if" tell what was not.
 * "If he left" → UU; "if he had left", "as if he had left" → CT-; "as long as he stays" → UU; "when he left" → null.
 */
export function markedClause(parse: Parse, word: number, lexicon: FactualityLexicon): Judgement | null {
  const relation = parse.deprel(word);
  for (let child = parse.firstChild(word); child >= 0 && child < word; child = parse.nextSibling(child)) {
    const lower = parse.lower(child);
    if (lower === 'rather' && child + 1 < word && parse.lower(child + 1) === 'than') return { value: 'CT-', cue: child };
    if (parse.deprel(child) !== 'mark') continue;
    if (lower === 'as' && /^(if|though)$/.test(parse.lower(child + 1))) return { value: 'CT-', cue: child + 1 };
    // "in order to pay".
    if (lower === 'in' && child + 1 < word && parse.lower(child + 1) === 'order') return { value: 'UU', cue: child };
    if (lower === 'so' && parse.childIn(word, 'aux') >= 0) return { value: 'UU', cue: child };
    const value = lexicon.hedges.mark.get(lower);
    if (value === undefined) continue;
    return lower === 'if' && isPastPerfect(parse, word) && relation !== 'ccomp' ? { value: 'CT-', cue: child } : { value, cue: child };
  }
  const head = parse.head(word);
  if (relation === 'advcl' && head >= 0) {
    if (/^(long|far)$/.test(parse.lower(head)) && head < word && parse.lower(head) === 'long') return { value: 'UU', cue: head };
    const front = inverted(parse, word);
    if (front === parse.leftEdge(word)) {
      if (parse.lower(front) === 'had') return { value: 'CT-', cue: front };
      if (/^(should|were)$/.test(parse.lower(front))) return { value: 'UU', cue: front };
    }
  }
  const chance = eventuality(parse, word);
  return chance >= 0 ? { value: 'UU', cue: chance } : null;
}

/** A condition that the predicate depends on: "if Oslo agrees, Lima withdraws", or -1. "Even if" is none. */
export function conditionOf(parse: Parse, verb: number): number {
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
export function questionOf(parse: Parse, verb: number): number {
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

/** Verbs of feeling whose missing subject is "I" rather than "you": "Love this park". */
const FELT: ReadonlySet<string> = new Set(
  'thank love like hate hope think guess need want wish appreciate look sound seem feel believe suppose mean know enjoy miss agree doubt'.split(' '),
);

/** Whether a verb gives an order: a bare form at the head of its sentence with no subject, and no auxiliary but "do" ("Leave!", "Do not leave"; not "Thank you"). */
export function isOrder(parse: Parse, verb: number): boolean {
  const xpos = parse.xpos(verb);
  if (xpos === 'VBP' ? FELT.has(lemmaOf(parse, verb)) : xpos !== 'VB' || lemmaOf(parse, verb) === 'thank') return false;
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (/^(nsubj|mark|expl|cop)/.test(relation) || (relation.startsWith('aux') && parse.lower(child) !== 'do')) return false;
  }
  return true;
}

/** "is going to leave", where "going" only makes a future; not "is going to the coast". */
function isGoingTo(parse: Parse, verb: number): boolean {
  if (parse.xpos(verb) !== 'VBG' || lemmaOf(parse, verb) !== 'go') return false;
  const open = parse.childIn(verb, 'xcomp');
  return open >= 0 && parse.childIn(open, 'mark') >= 0;
}

/** "is to leave", "were to be freed": a form of "be" before the "to" of the verb itself. */
function isToBe(parse: Parse, verb: number): boolean {
  const mark = infinitiveMark(parse, verb);
  if (mark < 0) return false;
  for (let child = parse.firstChild(verb); child >= 0 && child < mark; child = parse.nextSibling(child))
    if (/^(aux|cop)/.test(parse.deprel(child)) && lemmaOf(parse, child) === 'be') return true;
  return false;
}

const AHEAD: ReadonlySet<string> = new Set(['tomorrow', 'tonight']);
const UNITS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'season', 'spring', 'summer', 'autumn', 'fall', 'winter']);

/** "leaves tomorrow", "are meeting next week": a present form beside a time that lies ahead. */
function isArranged(parse: Parse, verb: number): boolean {
  const xpos = parse.xpos(verb);
  if (xpos !== 'VBZ' && xpos !== 'VBP' && xpos !== 'VBG') return false;
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    if (AHEAD.has(parse.lower(child)) && /^(obl|advmod)/.test(parse.deprel(child))) return true;
    if (UNITS.has(parse.lower(child)) && parse.deprel(child).startsWith('obl')) {
      const first = parse.firstChild(child);
      if (first >= 0 && first < child && parse.lower(first) === 'next') return true;
    }
  }
  return false;
}

/** Whether a verb without "will" speaks of what lies ahead. */
export function isAhead(parse: Parse, verb: number): boolean {
  return isGoingTo(parse, verb) || isToBe(parse, verb) || isArranged(parse, verb);
}

/** "either resigned or was dismissed": one of the two, and nobody says which. */
export function isAlternative(parse: Parse, word: number): boolean {
  const either = parse.childIn(word, 'cc:preconj', 'advmod');
  return either >= 0 && parse.lower(either) === 'either' && parse.childIn(word, 'conj') >= 0;
}
