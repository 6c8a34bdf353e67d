// Dates that something is set for, put off to or granted until: they lie ahead of the telling although the verb that sets them is past.
// "called a strike for Monday", "put off the talks until June", "a summit originally planned for 9 October"; not "praised him for Monday's speech".
import type { Parse } from '../syntax/index.ts';
import { hasLemma } from './lemmas.ts';

/** Verbs of naming a day as that of something: "set June 7 as election day". */
const NAMING: ReadonlySet<string> = new Set(['set', 'fix', 'name', 'choose', 'pick', 'announce', 'propose', 'designate', 'float', 'declare']);

/** Whether the date up to word `last`, whose top is `word`, is named as the day of something. */
export function isNamedDay(parse: Parse, word: number, last: number): boolean {
  const verb = parse.head(word);
  return verb >= 0 && verb < word && last + 1 < parse.count && parse.lower(last + 1) === 'as' && hasLemma(NAMING, parse, verb);
}

/** Verbs and participles that set a day for something, with "for" before it. */
const SETTING: ReadonlySet<string> = new Set(
  'call set schedule plan fix order convene summon slate book reschedule earmark pencil timetable invite time propose move postpone line expect due tip'.split(' '),
);
/** Verbs of what lasts until a day, or is moved to one. */
const MOVING: ReadonlySet<string> = new Set(
  (
    'postpone delay extend adjourn push move reschedule defer put prolong suspend halt renew close remand ban bar impose give grant shift bring shelve freeze pause recess ' +
    'stretch lengthen detain'
  ).split(' '),
);
/** Verbs that tell of what has been settled, which may be over or not. */
const SETTLING: ReadonlySet<string> = new Set('agree announce declare approve propose unveil promise pledge accept back'.split(' '));
const HAS: ReadonlySet<string> = new Set(['has', 'have']);
const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'to']);

/** How far the participle may stand before "for": "planned tentatively for", "pencilled in for", "is due to be held for". */
const NEAR = 2;

/** The preposition of an expression from word `first` on: its own first word, or the one before it and its article; "" where there is none. */
function prepositionOf(parse: Parse, first: number): { word: string; at: number } {
  const own = parse.lower(first);
  if (own === 'until' || own === 'till' || own === 'from' || own === 'by') return { word: own, at: first };
  const at = first > 0 && parse.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const before = at >= 0 ? parse.lower(at) : '';
  return before === 'for' || before === 'to' || before === 'from' || before === 'within' ? { word: before, at } : { word: '', at: -1 };
}

/** Whether the sentence has "planned for", "set tentatively for" just before a preposition. */
function participleBefore(parse: Parse, at: number): boolean {
  for (let word = at - 1; word >= 0 && word >= at - NEAR; word--) {
    const xpos = parse.xpos(word);
    if (xpos === 'VBN' || xpos === 'VBD') return hasLemma(SETTING, parse, word);
    if (parse.upos(word) !== 'ADV' && parse.lower(word) !== 'in' && parse.lower(word) !== 'down') return parse.upos(word) === 'ADJ' && hasLemma(SETTING, parse, word);
  }
  return false;
}

/**
 * Which way a date from word `first` on points because something is set for it: `future`, or `near` where only nearness tells; null where the verb's own
 * tense decides. `verb` is the predicate above it, -1 where there is none; `nominal`: a noun stands between them.
 */
export function appointedTense(parse: Parse, first: number, verb: number, nominal: boolean): 'future' | 'near' | null {
  const { word, at } = prepositionOf(parse, first);
  if (word === '') return null;
  if ((word === 'for' || word === 'by') && participleBefore(parse, at)) return wasOnce(parse, at) ? 'near' : 'future';
  // "has until Friday to respond"
  if (word === 'until' && first > 0 && HAS.has(parse.lower(first - 1))) return 'future';
  // "was shut until at least Monday"
  if (word === 'until' && at + 2 < parse.count && parse.lower(at + 1) === 'at' && parse.lower(at + 2) === 'least') return 'future';
  if (verb < 0 || verb > first) return null;
  // "moved from October 17 to October 26"
  if (word === 'from' && hasLemma(MOVING, parse, verb)) return 'near';
  const settling = hasLemma(SETTLING, parse, verb);
  if (word === 'for' && hasLemma(SETTING, parse, verb)) return 'future';
  if (UP_TO.has(word) && (hasLemma(MOVING, parse, verb) || (word !== 'to' && settling))) return 'future';
  // "promised elections within a year"
  if (word === 'within' && settling) return 'future';
  return nominal && (word === 'for' || word === 'from') && settling ? 'near' : null;
}

/** "had been planned for May", "was set for Friday": what was planned may be over. */
function wasOnce(parse: Parse, at: number): boolean {
  for (let word = at - 1; word >= 0 && word >= at - 2 * NEAR; word--) {
    const lower = parse.lower(word);
    if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'been') return true;
    if (parse.upos(word) === 'PUNCT') return false;
  }
  return false;
}
