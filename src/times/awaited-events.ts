// Days of what is awaited or was set on an earlier day, told beside a verb of the past: "rehearsed Friday's summit", "flew in ahead of Sunday's vote",
// "called for marches from Monday to Wednesday", "announced drills starting Thursday", "promised elections in October". They lie ahead of the telling,
// or have just gone by.
import type { Parse } from '../syntax/index.ts';
import { hasLemma } from './lemmas.ts';
import type { Tense } from './meaning.ts';
import { lexemeOf } from './vocabulary.ts';

/** Children looked at below a word: enough for any true clause, and a bound for lists of thousands. */
const MOST_CHILDREN = 64;

/** What is done to an event before it takes place. */
const PREPARING: ReadonlySet<string> = new Set(
  (
    'prepare rehearse await expect anticipate brace gear ready campaign plan cancel postpone scrap boycott delay reschedule precede approach near eye preview ' +
    'overshadow threaten set'
  ).split(' '),
);
/** Events that stand in the calendar before they take place. */
const SCHEDULED: ReadonlySet<string> = new Set(
  (
    'summit vote election runoff run-off referendum ballot poll inauguration ceremony parade hearing session deadline final meeting conference talk talks ' +
    'negotiation debate funeral congress anniversary plebiscite primary kickoff launch visit swearing-in verdict exchange handover review auction match ' +
    'game race opener decision announcement by-election round'
  ).split(' '),
);
/** Events that nobody tells of before they have happened. */
const SUDDEN: ReadonlySet<string> = new Set(
  (
    'crash blast explosion attack bombing shooting killing murder assassination massacre quake earthquake tsunami flood fire collapse coup raid clash riot violence ' +
    'unrest stabbing abduction kidnapping sinking derailment disaster accident incident ambush putsch mutiny outage leak arrest death resignation defeat'
  ).split(' '),
);
/** Events that are called for or set for a day to come. */
const CALLED: ReadonlySet<string> = new Set(
  (
    'march protest rally demonstration strike walkout shutdown stoppage boycott sit-in blockade drill exercise manoeuvre maneuver curfew truce ceasefire ' +
    'mobilisation mobilization lockdown mourning holiday withdrawal pullout pause visit trip tour tariff sanction ban restriction closure cut increase embargo'
  ).split(' '),
);
/** Verbs by which one day settles what another shall bring. */
const CALLING: ReadonlySet<string> = new Set(
  'call announce declare order agree approve unveil promise pledge propose urge demand seek organise organize schedule convene vow offer set threaten suggest accept request plan'.split(
    ' ',
  ),
);
/** Those of them whose deed lies ahead in any case. */
const WISHING: ReadonlySet<string> = new Set('promise pledge vow propose demand seek urge call request offer plan threaten suggest'.split(' '));
/** Verbs by which a rule is made that begins to hold on a later day. */
const RULING: ReadonlySet<string> = new Set(
  (
    'impose introduce lift raise cut close shut ban suspend restrict block reopen allow waive scrap halve bar tighten ease lower limit prohibit slap levy ' +
    'issue appoint name pick hire'
  ).split(' '),
);
/** What is done about an event that has taken place: "will respond to Saturday's strikes". */
const REACTING: ReadonlySet<string> = new Set('respond retaliate react avenge investigate probe mourn examine bury punish answer'.split(' '));
const BEGINNING: ReadonlySet<string> = new Set(['start', 'begin', 'commence', 'open', 'effective']);
const TOWARDS: ReadonlySet<string> = new Set(['for', 'to', 'until', 'before']);
const OF_BEFORE: ReadonlySet<string> = new Set(['ahead', 'advance', 'eve']);
const RUN_UPS: ReadonlySet<string> = new Set(['up', 'run-up', 'runup', 'lead-up', 'build-up', 'buildup', 'countdown']);
/** "hours before the vote": it is over, or as good as come. */
const SHORTLY: ReadonlySet<string> = new Set(['hours', 'hour', 'minutes', 'moments', 'shortly', 'just']);
const TO_COME: ReadonlySet<string> = new Set(['upcoming', 'planned', 'scheduled', 'forthcoming']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Whether a noun is an event that stands in the calendar before it takes place. */
export function isScheduled(parse: Parse, noun: number): boolean {
  return SCHEDULED.has(parse.lemma(noun));
}

/** Whether a word is a verb of what is done to an event before it takes place: "scrapped Thursday flights". */
export function isPreparing(parse: Parse, verb: number): boolean {
  return hasLemma(PREPARING, parse, verb);
}

function childOf(parse: Parse, word: number, wanted: (child: number) => boolean): number {
  let seen = 0;
  for (let child = parse.firstChild(word); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) if (wanted(child)) return child;
  return -1;
}

/** The preposition that stands before a noun, or "". */
export function caseOf(parse: Parse, noun: number): string {
  const preposition = childOf(parse, noun, child => parse.deprel(child) === 'case' && child < noun && parse.upos(child) !== 'PART');
  return preposition < 0 ? '' : parse.lower(preposition);
}

/** Whether words that look ahead stand before the one at `first`: "ahead of the", "in the run-up to", "in preparation for". */
export function isAwaitedBefore(parse: Parse, first: number): boolean {
  const at = first > 0 && parse.lower(first - 1) === 'the' ? first - 2 : first - 1;
  if (at < 1) return false;
  const before = parse.lower(at - 1);
  switch (parse.lower(at)) {
    case 'of':
      return OF_BEFORE.has(before);
    case 'to':
      return RUN_UPS.has(before);
    case 'for':
      return before === 'preparation' || before === 'preparations' || before === 'readiness';
    default:
      return false;
  }
}

/** Words that look ahead from before a noun: "before Friday's vote", "the planned June summit". */
function looksAhead(parse: Parse, noun: number): Tense | null {
  let seen = 0;
  for (let child = parse.firstChild(noun); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) {
    const lemma = parse.lemma(child);
    if (lemma === 'ahead' || lemma === 'before') return SHORTLY.has(parse.lower(child - 1)) ? 'near' : 'awaited';
    if (TO_COME.has(parse.lower(child)) && child < noun) return 'future';
  }
  return null;
}

/** Whether a relative clause tells of a noun as past: "Friday's statement, which Beijing brokered", "Monday's blast, which killed five". */
function toldAsPast(parse: Parse, noun: number): boolean {
  return (
    childOf(parse, noun, child => parse.deprel(child) === 'acl:relcl' && (parse.xpos(child) === 'VBD' || childOf(parse, child, below => parse.xpos(below) === 'VBD') >= 0)) >= 0
  );
}

/** "within two months of Friday's statement", "since Monday's raid": counted from what has been. */
function countedFrom(parse: Parse, noun: number): boolean {
  const preposition = caseOf(parse, noun);
  if (preposition === 'since' || preposition === 'following') return true;
  if (preposition !== 'of' || isScheduled(parse, noun)) return false;
  const head = parse.head(noun);
  return head >= 0 && lexemeOf(parse.lower(head))?.kind === 'unit' && caseOf(parse, head) === 'within';
}

/** Which way the noun that a date belongs to points by itself, or null; `adverbial`: "on" stands before the date, which may then be the verb's ("went to the polls on Sunday"). */
export function nounTense(parse: Parse, noun: number, adverbial: boolean): Tense | null {
  if (toldAsPast(parse, noun) || countedFrom(parse, noun)) return 'past';
  const ahead = looksAhead(parse, noun);
  if (ahead) return ahead;
  if (SUDDEN.has(parse.lemma(noun))) return 'past';
  return !adverbial && isScheduled(parse, noun) && TOWARDS.has(caseOf(parse, noun)) ? 'awaited' : null;
}

/** Which way the date of a noun points under a verb of waiting for it, or null; `tense` is the verb's own. */
export function awaitedUnder(parse: Parse, noun: number, verb: number, tense: Tense): Tense | null {
  const role = parse.deprel(noun);
  const object = parse.head(noun) === verb && (role === 'obj' || role === 'nsubj:pass' || (role === 'obl' && TOWARDS.has(caseOf(parse, noun))));
  if (object && isPreparing(parse, verb)) return 'awaited';
  if (object && tense === 'future' && hasLemma(REACTING, parse, verb)) return 'past';
  if (!isScheduled(parse, noun)) return null;
  const modal = tense === 'future' || (tense === 'near' && childOf(parse, verb, child => parse.xpos(child) === 'MD') >= 0);
  return tense === 'present' || (modal && caseOf(parse, noun) === 'in') ? 'awaited' : null;
}

/** The noun right before the preposition of an expression from word `first` on, or -1. */
function nounBefore(parse: Parse, first: number): number {
  const own = parse.lower(first);
  let at = own === 'from' || own === 'between' ? first - 1 : first - 2;
  if (at > 0 && parse.lower(at + 1) === 'the') at--;
  return at >= 0 && parse.upos(at) === 'NOUN' ? at : -1;
}

function isWeekday(parse: Parse, first: number): boolean {
  for (let word = first; word < first + 3 && word < parse.count; word++) {
    const kind = lexemeOf(parse.lower(word))?.kind;
    if (kind === 'weekday') return true;
    if (kind !== 'bound' && kind !== 'article') return false;
  }
  return false;
}

/** "drills starting Thursday", "effective from Monday": the word right before a date or its preposition. */
function isAfterBeginning(parse: Parse, first: number): boolean {
  for (let word = first - 1; word >= 0 && word >= first - 3; word--) {
    if (BEGINNING.has(parse.lemma(word))) return parse.xpos(word) === 'VBG' || parse.lower(word) === 'effective';
    const upos = parse.upos(word);
    if (upos !== 'ADP' && upos !== 'DET') return false;
  }
  return false;
}

/**
 * Which way the date from word `first` on points where a past verb settles what is to come: "announced drills from Thursday", "called for a strike on
 * Monday", "promised elections in October"; null where the verb's own tense decides.
 */
export function calledTense(parse: Parse, first: number, verb: number): Tense | null {
  const lemma = parse.lemma(verb);
  const calling = hasLemma(CALLING, parse, verb);
  if (verb > first || (!calling && !hasLemma(RULING, parse, verb))) return null;
  const ranged = parse.lower(first) === 'from' || (first > 0 && parse.lower(first - 1) === 'from');
  if (ranged || isAfterBeginning(parse, first)) return isWeekday(parse, first) ? 'awaited' : 'near';
  const noun = calling ? nounBefore(parse, first) : -1;
  if (noun < verb || noun === verb) return null;
  const event = CALLED.has(parse.lemma(noun)) || isScheduled(parse, noun);
  if (!event || childOf(parse, noun, child => parse.deprel(child) === 'det' && DEFINITE.has(parse.lower(child))) >= 0) return null;
  // "announced talks on Friday" may have done so on that day; "called for protests on Friday" hardly.
  if (isWeekday(parse, first)) return lemma === 'call' && parse.lower(verb + 1) === 'for' ? 'awaited' : null;
  if (parse.lower(first - 1) !== 'in' && parse.lower(first - 1) !== 'on') return null;
  return hasLemma(WISHING, parse, verb) ? 'future' : 'near';
}
