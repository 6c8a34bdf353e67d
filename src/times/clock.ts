// Times of day beside a date: "at 5 p.m. on Monday", "Monday at 10:30 GMT", "Friday morning". They are taken into the expression; its day stays.
import type { Line } from './line.ts';

const ZONES: ReadonlySet<string> = new Set('gmt utc est edt et cet cest eest eet bst pst pdt msk ist jst kst'.split(' '));
const LONG_ZONES: ReadonlySet<string> = new Set(['eastern', 'central', 'pacific']);
const MERIDIEM = /^(?:\d{1,2}(?:[:.]\d{2})?)?[ap]\.?m\.?$/;
const HOURS = /^\d{1,2}[:.]\d{2}$/;

/** The word behind a time of day that begins at `at`, or `at` where there is none. */
function readClock(line: Line, at: number): number {
  let next = at;
  const form = line.lower(at);
  const first = form.charCodeAt(0);
  if (line.kind(at) === 'noon') next = at + 1;
  else if (first >= 48 && first <= 57 && form.length <= 8) {
    const hour = line.digits(at);
    if (line.lower(at + 1) === "o'clock" || line.lower(at + 1) === 'o’clock') next = at + 2;
    else if (MERIDIEM.test(form) || HOURS.test(form)) next = at + 1;
    else if ((hour >= 0 && form.length <= 2 && MERIDIEM.test(line.lower(at + 1))) || (hour >= 0 && form.length === 4 && ZONES.has(line.lower(at + 1)))) next = at + 2;
    else return at;
    if (next === at + 1 && MERIDIEM.test(line.lower(next)) && line.digits(next) < 0) next++;
  }
  if (next === at) return at;
  if (ZONES.has(line.lower(next))) next++;
  else if (LONG_ZONES.has(line.lower(next))) next += line.lower(next + 1) === 'time' ? 2 : 1;
  else if ((line.lower(next) === 'local' || line.capital(next)) && line.lower(next + 1) === 'time') next += 2;
  // "5 p.m. (1400 GMT)"
  if (line.lower(next) === '(' && line.lower(next + 3) === ')' && ZONES.has(line.lower(next + 2))) next += 4;
  return next;
}

/** The word after a time of day that leads to a date ("5 p.m. on" Monday), or -1. */
export function clockBefore(line: Line, at: number): number {
  const next = readClock(line, at);
  if (next === at) return -1;
  if (line.lower(next) === ',') return line.lower(next + 1) === 'on' ? next + 2 : next + 1;
  return line.lower(next) === 'on' || line.lower(next) === 'of' ? next + 1 : next;
}

const BEFORE_CLOCK: ReadonlySet<string> = new Set(['at', 'around', 'about', 'by', 'before', 'after', 'from']);

/** The word behind the time of day that follows a date, or `at` where there is none. */
export function clockAfter(line: Line, at: number): number {
  let next = at;
  if (line.kind(next) === 'daytime') next++;
  if (line.lower(next) === 'local' && line.lower(next + 1) === 'time') return next + 2;
  const start = line.lower(next) === ',' ? next + 1 : next;
  let clock = start;
  if (BEFORE_CLOCK.has(line.lower(clock))) clock++;
  const digit = line.lower(clock).charCodeAt(0);
  if (clock === start && start > next && !(digit >= 48 && digit <= 57)) return next;
  const end = readClock(line, clock);
  if (end === clock) return next;
  // The last point of "p.m." ends the sentence too.
  const point = line.lower(end) === '.' && line.lower(end - 1).endsWith('.m');
  return point ? end + 1 : end;
}
