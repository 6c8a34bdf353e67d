// Expressions that a preposition opens or closes: "since 2022", "between 2014 and 2016", "from Monday to Wednesday", "by the end of the year",
// "2014–2016". Where one end cannot be known ("before 2014") there is no interval.
import { clockBefore } from './clock.ts';
import { comparesWith } from './comparisons.ts';
import { isBeforeSubject } from './homographs.ts';
import { hasLemma } from './lemmas.ts';
import type { Line } from './line.ts';
import { type Meaning, type Reading, between, since, unknown, upTo, upToOrThen } from './meaning.ts';
import { readOwnUnit } from './relative-units.ts';
import { readSimple } from './simple.ts';

/** The date that a preposition at `at` governs, or null where it governs a noun that the date only modifies. */
function governed(line: Line, at: number): Reading | null {
  const start = line.lower(at + 1) === 'at' && line.lower(at + 2) === 'least' ? at + 3 : at + 1;
  const from = line.pastArticle(start);
  // "since the turn of the year": with its first day.
  if (line.lower(at) === 'since' && line.lower(from) === 'turn' && line.lower(from + 1) === 'of') return readOwnUnit(line, from + 2);
  // "after the Sept. 11, 2001, attacks": no day of a month has an article unless for a noun behind it.
  if (from > start && line.kind(from) === 'month') return null;
  const date = readSimple(line, from, true);
  if (!date || (from === start && line.lower(date.next) === ',')) return date;
  return !line.modifiesNext(date.next - 1) || isBeforeSubject(line, from) ? date : null;
}

const CLOSING: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'into', '-', '–']);

/** Whether the words of a date are a range already: "3 and 5 July", "Dec. 6-9". */
function holdsRange(line: Line, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (line.lower(word) === 'and' || CLOSING.has(line.lower(word)) || line.dash(word)) return true;
  return false;
}

const MOVES: ReadonlySet<string> = new Set('move postpone shift change delay reschedule push switch bring advance slip'.split(' '));
const ASIDE: ReadonlySet<string> = new Set(['forward', 'back', 'up']);

/** "moved from October 17 to October 26" names two days and no stretch; `at` is the "from". */
function isMove(line: Line, at: number): boolean {
  const verb = ASIDE.has(line.lower(at - 1)) ? at - 2 : at - 1;
  return line.lower(at) === 'from' && verb >= line.from && hasLemma(MOVES, line.parse, verb);
}

/** "from X to Y", "between X and Y". */
function readBetween(line: Line, at: number): Reading | null {
  if (isMove(line, at)) return null;
  const first = readSimple(line, line.pastArticle(at + 1), true);
  if (!first) return null;
  const joining = line.lower(first.next);
  const joins = line.lower(at) === 'between' ? joining === 'and' : CLOSING.has(joining);
  // "between 3 and 5 July" is one date already; "from Monday" alone is Monday.
  if (!joins) return holdsRange(line, at + 1, first.next) ? { next: first.next, meaning: first.meaning, isRange: true } : null;
  const last = readSimple(line, line.pastArticle(first.next + 1), true);
  return last && { next: last.next, meaning: between(first.meaning, last.meaning), isRange: true };
}

const ENDS: ReadonlySet<string> = new Set(['end', 'close']);

/**
 * "will step down before Friday": from the publication up to the day before, or before the `end` of something up to that end; what happened before a
 * date has no beginning.
 */
function ahead(end: Meaning, ofEnd: boolean): Meaning {
  const whole = upTo(end);
  return scope => {
    const date = scope.tense === 'future' || scope.tense === 'awaited' ? end(scope) : null;
    const within = date && whole(scope);
    return within && date.from > within.from ? (ofEnd ? within : { ...within, to: date.from - 1 }) : null;
  };
}

/** What a preposition at `at` makes of the date behind it, or null. */
function readBound(line: Line, at: number): Reading | null {
  const word = line.lower(at);
  if (word === 'from' || word === 'between') return readBetween(line, at);
  if ((word === 'before' || word === 'after') && clockBefore(line, at + 1) > at) return null;
  const date = governed(line, at);
  if (!date) return null;
  let meaning: Meaning = unknown;
  if (word === 'since') return { next: date.next, meaning: since(date.meaning), isRange: true, isComparison: comparesWith(line, at, true) };
  if (word === 'by' || word === 'through') meaning = upToOrThen(date.meaning);
  else if (word === 'before') meaning = ahead(date.meaning, ENDS.has(line.lower(line.pastArticle(at + 1))));
  else if (word !== 'after') meaning = upTo(date.meaning);
  return { next: date.next, meaning };
}

/** The class of the first word, digits being one. */
function opening(line: Line, at: number): string {
  const code = line.lower(at).charCodeAt(0);
  return code >= 48 && code <= 57 ? 'digits' : line.kind(at);
}

/** The date expression that begins at a word, ranges included; null where none begins. */
export function readExpression(line: Line, at: number): Reading | null {
  if (line.kind(at) === 'bound') return readBound(line, at);
  const first = readSimple(line, at);
  if (!first || !CLOSING.has(line.lower(first.next)) || isMove(line, at - 1)) return first;
  const start = first.next + 1;
  const kind = opening(line, start);
  if (kind === '' || kind !== opening(line, at) || (kind !== 'digits' && kind !== 'month' && kind !== 'weekday')) return first;
  const last = readSimple(line, start, true);
  return last ? { next: last.next, meaning: between(first.meaning, last.meaning), isRange: true } : first;
}
