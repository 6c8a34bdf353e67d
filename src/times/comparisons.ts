// Superlatives and "first" before a date: what they are compared with lies in that time, not the event that is told.
import type { Line } from './line.ts';

const FARTHEST_COMPARISON = 8;

/**
 * Whether "since" or "in" at a word only dates a comparison: "the largest attack since 2022", "for the first time in ten years". Then the event itself is
 * not dated by it, as it is in "Russia has held the city since 2022".
 */
export function comparesWith(line: Line, at: number): boolean {
  const { parse } = line;
  for (let word = at - 1; word >= line.from && word >= at - FARTHEST_COMPARISON; word--) {
    const xpos = parse.xpos(word);
    if (xpos === 'JJS' || xpos === 'RBS') return true;
    const lower = line.lower(word);
    if (lower === 'first' || lower === 'second' || lower === 'third' || lower === 'only') return true;
    if (lower === ',' || xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') return false;
  }
  return false;
}
