// Superlatives and "first" before a date: what they are compared with lies in that time, not the event that is told.
// "the largest attack since 2022", "for the first time in ten years", "their first in 24 years".
import type { Line } from './line.ts';
import type { Reading } from './meaning.ts';
import { isBound, readCount } from './numerals.ts';
import { amountOf, rolling } from './relative-units.ts';

const FARTHEST_COMPARISON = 8;
const ENDS_LOOK: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD', ',']);
/** "not seen since 1945", "more than at any time since then". */
const OF_ALL: ReadonlySet<string> = new Set(['first', 'only', 'any', 'unseen', 'unmatched']);
const REPEATED: ReadonlySet<string> = new Set(['second', 'third', 'seen']);

/**
 * Whether "since" or "in" at a word only says how far back a comparison reaches: "the largest attack since 2022", "for the first time in ten years". Then the
 * event itself is not dated by it, as it is in "Russia has held the city since 2022". `repeated`: "the second attack since May" counts as well.
 */
export function comparesWith(line: Line, at: number, repeated: boolean): boolean {
  const { parse } = line;
  for (let word = at - 1; word >= line.from && word >= at - FARTHEST_COMPARISON; word--) {
    const xpos = parse.xpos(word);
    if (xpos === 'JJS' || xpos === 'RBS') return true;
    const lower = line.lower(word);
    if (OF_ALL.has(lower) || (repeated && REPEATED.has(lower))) return true;
    if (ENDS_LOOK.has(xpos)) return false;
  }
  return false;
}

/** "first in 24 years" from its "first" on: the years back from the publication; null where it is something else ("the first in March"). */
export function readFirstIn(line: Line, at: number): Reading | null {
  if (line.lower(at) !== 'first' || line.lower(at + 1) !== 'in' || isBound(line, at + 2)) return null;
  const count = readCount(line, at + 2);
  const amount = count && amountOf(line, count.next, count.value);
  return amount && { next: count.next + 1, meaning: rolling(amount.unit, -amount.count), isComparison: true };
}
