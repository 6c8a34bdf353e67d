// Counted distances: "two days ago", "three weeks earlier", "a day after Monday's attack", "the day before yesterday", "in two weeks' time".
// What is as coarse as its unit stays so: "two months ago" is a month. "A day after the summit" has no date of its own where the summit has none.
import { civil, moved, oneDay, unitAround, yearsOf } from './calendar.ts';
import { comparesWith } from './comparisons.ts';
import { isWeekdayHere } from './homographs.ts';
import type { Line } from './line.ts';
import { type Meaning, type Read, type Reading, fromPublication, isPast, unknown, weekdayWithin } from './meaning.ts';
import { isBound, readCount } from './numerals.ts';
import { type Amount, amountOf, anchored, besideNeighbour, rolling } from './relative-units.ts';

/** The unit that lies some units from the publication. */
function away({ unit, count }: Amount): Meaning {
  return fromPublication(day => {
    const there = moved(day, unit, count);
    // "two decades ago" is some year around then, in whichever calendar decade.
    return unit === 'decade' || unit === 'century' ? yearsOf(civil(there).year - 5, 10, 'decade') : unitAround(there, unit);
  });
}

/** The unit that lies some units from a date that the expression itself names. */
function from(start: Meaning, { unit, count }: Amount): Meaning {
  return scope => {
    const interval = start(scope);
    return interval && anchored(unit, count)({ ...scope, anchor: interval, tense: 'open' });
  };
}

/** Whether nothing that "after" or "before" could govern stands at a word. */
function endsHere(line: Line, at: number): boolean {
  const upos = line.upos(at);
  return upos === '' || upos === 'PUNCT' || upos === 'CCONJ';
}

/** "in the decade after 2001": the stretch itself, not its end. */
function beside(start: Meaning, { unit, count }: Amount): Meaning {
  return scope => {
    const named = start(scope);
    if (!named) return null;
    return count > 0 ? { from: named.to + 1, to: moved(named.to, unit, count), unit: 'span' } : { from: moved(named.from, unit, count), to: named.from - 1, unit: 'span' };
  };
}

const INSIDE: ReadonlySet<string> = new Set(['in', 'over', 'during', 'within']);

/** "after", "before" at `at` behind an amount; `isStretch`: "in the" stands before, so that all of it is meant. */
function readAround(line: Line, at: number, amount: Amount, read: Read, isStretch = false): Reading {
  if (line.lower(at + 1) === 'that' && endsHere(line, at + 2)) return { next: at + 2, meaning: anchored(amount.unit, amount.count), isDay: amount.unit === 'day' };
  const start = read(line, line.pastArticle(at + 1), true);
  if (start && isStretch) return { next: start.next, meaning: beside(start.meaning, amount), isRange: true };
  if (start) return { next: start.next, meaning: from(start.meaning, amount), isDay: amount.unit === 'day' };
  return { next: at + 1, meaning: endsHere(line, at + 1) ? anchored(amount.unit, amount.count) : unknown, isDay: amount.unit === 'day' };
}

/** "in two years of war", "in a year when": how long it took, or which one. */
const NOT_AHEAD: ReadonlySet<string> = new Set(['of', 'when', 'that', 'where', 'in', 'and']);

/** Verbs whose present tells of what is arranged. */
const ARRANGED: ReadonlySet<string> = new Set('take expire end begin start open close leave arrive return come go run vote resume lapse enter'.split(' '));

/** Behind a preposition: "in two weeks" of what is to come (not "in two weeks" of what took so long), "within a month". */
function readAhead(line: Line, at: number, next: number, amount: Amount): Reading | null {
  const before = line.lower(at - 1);
  const genitive = (line.lower(next) === "'" || line.lower(next) === '’' || line.lower(next) === "'s" || line.lower(next) === '’s') && line.lower(next + 1) === 'time';
  if (before === 'in' && genitive) return { next: next + 2, meaning: away(amount) };
  if ((before !== 'in' && before !== 'within') || NOT_AHEAD.has(line.lower(next))) return null;
  if (comparesWith(line, at - 1, false)) return { next, meaning: rolling(amount.unit, -amount.count), isComparison: true };
  const meaning = before === 'in' ? away(amount) : rolling(amount.unit, amount.count);
  // "takes effect in three months", not "earns a fortune in three months"
  const verb = line.parse.head(next - 1);
  const arranged = verb >= 0 && ARRANGED.has(line.parse.lemma(verb));
  return { next, meaning: scope => (scope.tense === 'future' || scope.tense === 'awaited' || (arranged && scope.tense === 'present') ? meaning(scope) : null) };
}

const LEADING: ReadonlySet<string> = new Set(['to', 'through', 'ended', 'ending']);

/** The word that leads to the end of a count of units ("to", "ended", the "ended" of "that ended"), or 0. */
export function leadingTo(line: Line, at: number): number {
  if (LEADING.has(line.lower(at))) return at;
  const relative = line.lower(at) === 'that' || line.lower(at) === 'which';
  return relative && (line.lower(at + 1) === 'ended' || line.lower(at + 1) === 'ends') ? at + 1 : 0;
}

/** From the leading word at `at` on: "in the year to February", "the three months ended June", "the week ending July 6": as many units as end with that month or day. */
export function readLeadingTo(line: Line, at: number, { unit, count }: Amount, read: Read): Reading | null {
  const start = line.lower(at + 1) === 'in' || line.lower(at + 1) === 'on' ? at + 2 : at + 1;
  const end = read(line, line.pastArticle(start), true);
  const first = line.kind(line.pastArticle(start));
  const years = unit === 'year' || unit === 'decade';
  if (!end || (first !== 'month' && first !== 'part' && !end.isDay && !(years && line.digits(start) >= 0))) return null;
  const meaning: Meaning = scope => {
    const last = end.meaning(scope);
    if (last?.unit !== 'month' && last?.unit !== 'day' && last?.unit !== 'span' && last?.unit !== 'year') return null;
    if (last.unit !== 'day' && (unit === 'day' || unit === 'week')) return null;
    return { from: moved(last.to + 1, unit, -count), to: last.to, unit: 'span' };
  };
  return { next: end.next, meaning, isRange: true };
}

/** "the week of November 10": the week around that day; one named by its Sunday begins with it. */
function readWeekOf(line: Line, at: number, read: Read): Reading | null {
  const day = read(line, at, true);
  if (!day?.isDay || line.kind(at) === 'weekday') return null;
  const meaning: Meaning = scope => {
    const named = day.meaning(scope);
    if (named?.unit !== 'day') return null;
    const week = unitAround(named.from, 'week');
    return named.from === week.to ? { ...week, from: named.from, to: named.from + 6 } : week;
  };
  return { next: day.next, meaning };
}

/** The day that lies some units on from the day of a reading. */
function shiftedBy(start: Reading | null, { unit, count }: Amount): Reading | null {
  if (!start?.isDay) return null;
  const meaning: Meaning = scope => {
    const day = start.meaning(isPast(scope.tense) ? scope : { ...scope, tense: 'future' });
    return day?.unit === 'day' ? oneDay(moved(day.from, unit, count)) : null;
  };
  return { ...start, meaning };
}

const RANGING: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);

/** Behind "from": "two weeks from now", "a week from Tuesday"; not "for two days from Tuesday". */
function readFrom(line: Line, at: number, amount: Amount, read: Read): Reading | null {
  if (line.lower(at) === 'now') return { next: at + 1, meaning: away(amount) };
  if (line.kind(at) !== 'weekday' && line.kind(at) !== 'today') return null;
  let before = at - 1;
  while (before > line.from && (line.kind(before) === 'unit' || line.kind(before) === 'number' || line.digits(before) >= 0 || before === at - 1)) before--;
  const day = line.lower(before) === 'for' ? null : read(line, at);
  return day && !RANGING.has(line.lower(day.next)) ? shiftedBy(day, amount) : null;
}

/** Behind "two years ago": "today" makes it that day, "this week" or "this month" the unit around that day. */
function readAgo(line: Line, at: number, { unit, count }: Amount): Reading | null {
  if (unit === 'day' || unit === 'decade' || unit === 'century') return null;
  // "a week ago on Wednesday", "two weeks ago Friday"
  const weekday = line.lower(at) === 'on' ? at + 1 : at;
  if (unit === 'week' && line.kind(weekday) === 'weekday' && isWeekdayHere(line, weekday))
    return { next: weekday + 1, meaning: weekdayWithin(line.value(weekday), away({ unit, count })), isDay: true };
  if (line.lower(at) === 'today') return { next: at + 1, meaning: fromPublication(day => oneDay(moved(day, unit, count))), isDay: true };
  // "a year ago this week", "seventy years ago last month"
  const step = line.lower(at) === 'this' ? 0 : line.lower(at) === 'last' ? -1 : line.lower(at) === 'next' ? 1 : Number.NaN;
  const name = line.lower(at + 1);
  if (Number.isNaN(step) || (name !== 'week' && name !== 'month')) return null;
  return { next: at + 2, meaning: fromPublication(day => unitAround(moved(moved(day, name, step), unit, count), name)) };
}

/** A count of units, or "the day" and its like, and what they are counted from. */
export function readCounted(line: Line, at: number, read: Read): Reading | null {
  const single = line.kind(at) === 'unit' && line.lower(at - 1) === 'the';
  const count = single ? { value: 1, next: at } : readCount(line, at);
  if (!count) return null;
  const amount = amountOf(line, count.next, count.value);
  if (amount?.unit === 'quarter' && leadingTo(line, count.next + 1)) return readLeadingTo(line, leadingTo(line, count.next + 1), amount, read);
  if (!amount || amount.unit === 'quarter' || amount.unit === 'half' || line.lower(count.next).startsWith('hour')) return null;
  const next = count.next + 1;
  const back: Amount = { unit: amount.unit, count: -amount.count };
  const bound = isBound(line, at);
  const isDay = amount.unit === 'day';
  // "less than a month after the July 26 coup" counts to no day; the coup's own is read by itself.
  const word = line.lower(next);
  if (bound && (word === 'before' || word === 'after' || word === 'prior')) return null;
  const isStretch = single && !isDay && INSIDE.has(line.lower(at - 2));
  switch (word) {
    case 'ago':
      if (single) return null;
      return (bound ? null : readAgo(line, next + 1, back)) ?? { next: next + 1, meaning: bound ? unknown : away(back), isDay };
    case 'earlier':
    case 'later':
      return single ? null : { next: next + 1, meaning: bound ? unknown : anchored(amount.unit, line.value(next) * amount.count), isDay };
    case 'before':
      return single && line.lower(next + 1) === 'last' && endsHere(line, next + 2)
        ? { next: next + 2, meaning: besideNeighbour(amount.unit, -1) }
        : readAround(line, next, back, read, isStretch);
    case 'after':
      return single && line.lower(next + 1) === 'next' && endsHere(line, next + 2)
        ? { next: next + 2, meaning: besideNeighbour(amount.unit, 1) }
        : readAround(line, next, amount, read, isStretch);
    case 'of':
      return single && amount.unit === 'week' ? readWeekOf(line, line.pastArticle(next + 1), read) : null;
    case 'prior':
      return readAround(line, line.lower(next + 1) === 'to' ? next + 1 : next, back, read);
    case 'from':
      return single ? null : readFrom(line, next + 1, amount, read);
    case 'today':
    case 'tomorrow':
      // "a week today", "two weeks tomorrow"
      return single || amount.unit === 'day' ? null : shiftedBy(read(line, next), amount);
    default:
      // "the worst quarter in three years ended in March"
      if (leadingTo(line, next) && !(word === 'ended' && line.lower(at - 1) === 'in')) return readLeadingTo(line, leadingTo(line, next), amount, read);
      return single || bound ? null : readAhead(line, at, next, amount);
  }
}
