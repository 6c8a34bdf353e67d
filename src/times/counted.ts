// Counted distances: "two days ago", "three weeks earlier", "a day after Monday's attack", "the day before yesterday", "in two weeks' time".
// What is as coarse as its unit stays so: "two months ago" is a month. "A day after the summit" has no date of its own where the summit has none.
import { civil, moved, oneDay, unitAround, yearsOf } from './calendar.ts';
import { comparesWith } from './comparisons.ts';
import type { Line } from './line.ts';
import { type Meaning, type Read, type Reading, fromPublication, unknown } from './meaning.ts';
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
    return interval && anchored(unit, count)({ ...scope, anchor: interval });
  };
}

/** Whether nothing that "after" or "before" could govern stands at a word. */
function endsHere(line: Line, at: number): boolean {
  const upos = line.upos(at);
  return upos === '' || upos === 'PUNCT' || upos === 'CCONJ';
}

/** "after", "before" at `at` behind an amount. */
function readAround(line: Line, at: number, amount: Amount, read: Read): Reading {
  if (line.lower(at + 1) === 'that' && endsHere(line, at + 2)) return { next: at + 2, meaning: anchored(amount.unit, amount.count), isDay: amount.unit === 'day' };
  const start = read(line, line.pastArticle(at + 1), true);
  if (start) return { next: start.next, meaning: from(start.meaning, amount), isDay: amount.unit === 'day' };
  return { next: at + 1, meaning: endsHere(line, at + 1) ? anchored(amount.unit, amount.count) : unknown, isDay: amount.unit === 'day' };
}

/** "in two years of war", "in a year when": how long it took, or which one. */
const NOT_AHEAD: ReadonlySet<string> = new Set(['of', 'when', 'that', 'where', 'in', 'and']);

/** Behind a preposition: "in two weeks" of what is to come (not "in two weeks" of what took so long), "within a month". */
function readAhead(line: Line, at: number, next: number, amount: Amount): Reading | null {
  const before = line.lower(at - 1);
  const genitive = (line.lower(next) === "'" || line.lower(next) === '’' || line.lower(next) === "'s" || line.lower(next) === '’s') && line.lower(next + 1) === 'time';
  if (before === 'in' && genitive) return { next: next + 2, meaning: away(amount) };
  if ((before !== 'in' && before !== 'within') || NOT_AHEAD.has(line.lower(next)) || comparesWith(line, at - 1)) return null;
  const meaning = before === 'in' ? away(amount) : rolling(amount.unit, amount.count);
  return { next, meaning: scope => (scope.tense === 'future' ? meaning(scope) : null) };
}

const LEADING: ReadonlySet<string> = new Set(['to', 'through', 'ended', 'ending']);

/** "in the year to February", "the three months ended June", "the week ending July 6": as many units as end with that month or day. */
function readLeadingTo(line: Line, at: number, { unit, count }: Amount, read: Read): Reading | null {
  const start = line.lower(at + 1) === 'in' || line.lower(at + 1) === 'on' ? at + 2 : at + 1;
  const end = read(line, start, true);
  if (!end || (line.kind(start) !== 'month' && !end.isDay)) return null;
  const meaning: Meaning = scope => {
    const last = end.meaning(scope);
    if (last?.unit !== 'month' && last?.unit !== 'day') return null;
    if (last.unit === 'month' && (unit === 'day' || unit === 'week')) return null;
    return { from: moved(last.to + 1, unit, -count), to: last.to, unit: 'span' };
  };
  return { next: end.next, meaning };
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

/** Behind "two years ago": "today" makes it that day, "this week" or "this month" the unit around that day. */
function readAgo(line: Line, at: number, { unit, count }: Amount): Reading | null {
  if (unit === 'day' || unit === 'decade' || unit === 'century') return null;
  if (line.lower(at) === 'today') return { next: at + 1, meaning: fromPublication(day => oneDay(moved(day, unit, count))), isDay: true };
  const name = line.lower(at) === 'this' ? line.lower(at + 1) : '';
  if (name !== 'week' && name !== 'month') return null;
  return { next: at + 2, meaning: fromPublication(day => unitAround(moved(day, unit, count), name)) };
}

/** A count of units, or "the day" and its like, and what they are counted from. */
export function readCounted(line: Line, at: number, read: Read): Reading | null {
  const single = line.kind(at) === 'unit' && line.lower(at - 1) === 'the';
  const count = single ? { value: 1, next: at } : readCount(line, at);
  if (!count) return null;
  const amount = amountOf(line, count.next, count.value);
  if (amount?.unit === 'quarter' && LEADING.has(line.lower(count.next + 1))) return readLeadingTo(line, count.next + 1, amount, read);
  if (!amount || amount.unit === 'quarter' || amount.unit === 'half' || line.lower(count.next).startsWith('hour')) return null;
  const next = count.next + 1;
  const back: Amount = { unit: amount.unit, count: -amount.count };
  const bound = isBound(line, at);
  const isDay = amount.unit === 'day';
  switch (line.lower(next)) {
    case 'ago':
      if (single) return null;
      return (bound ? null : readAgo(line, next + 1, back)) ?? { next: next + 1, meaning: bound ? unknown : away(back), isDay };
    case 'earlier':
    case 'later':
      return single ? null : { next: next + 1, meaning: bound ? unknown : anchored(amount.unit, line.value(next) * amount.count), isDay };
    case 'before':
      return single && line.lower(next + 1) === 'last' && endsHere(line, next + 2)
        ? { next: next + 2, meaning: besideNeighbour(amount.unit, -1) }
        : readAround(line, next, back, read);
    case 'after':
      return single && line.lower(next + 1) === 'next' && endsHere(line, next + 2)
        ? { next: next + 2, meaning: besideNeighbour(amount.unit, 1) }
        : readAround(line, next, amount, read);
    case 'to':
    case 'through':
    case 'ended':
    case 'ending':
      return readLeadingTo(line, next, amount, read);
    case 'of':
      return single && amount.unit === 'week' ? readWeekOf(line, line.pastArticle(next + 1), read) : null;
    case 'prior':
      return readAround(line, line.lower(next + 1) === 'to' ? next + 1 : next, back, read);
    case 'from':
      return line.lower(next + 1) === 'now' && !single ? { next: next + 2, meaning: away(amount) } : null;
    default:
      return single || bound ? null : readAhead(line, at, next, amount);
  }
}
