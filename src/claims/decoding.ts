// Scored candidates → those that hold together: no claim's cue or source lies in another's content, and no word belongs to
// two contents. The best go first; each rules out those that it cannot stand beside.
import type { Candidate } from './candidates.ts';

/** Chooses from candidates by their scores (log-odds of being right); those below `threshold` are left out. In text order of heads. */
export function chosenOf(candidates: readonly Candidate[], scores: ArrayLike<number>, threshold: number, count: number): Candidate[] {
  const order = candidates.map((_, index) => index).filter(index => scores[index] >= threshold);
  order.sort((a, b) => scores[b] - scores[a] || a - b);
  /** 1 where a word belongs to a content, 2 where to a source or cue, 3 where it heads a cue. */
  const taken = new Uint8Array(count);
  const chosen: Candidate[] = [];
  for (const index of order) {
    const each = candidates[index];
    if (taken[each.head] === 1 || taken[each.head] === 3 || each.source.some(word => taken[word] === 1) || each.content.some(word => taken[word] !== 0)) continue;
    for (const word of each.content) taken[word] = 1;
    for (const word of each.cue) taken[word] ||= 2;
    for (const word of each.source) taken[word] ||= 2;
    taken[each.head] = 3;
    chosen.push(each);
  }
  return chosen.sort((a, b) => a.head - b.head);
}
