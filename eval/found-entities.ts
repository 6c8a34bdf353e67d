// A reading → its mentions as the coreference scorer compares them with gold ones: one mention for words that stand for
// several actors (their entity is the set), title and name as one ("President" + "Weah"), and without what the gold corpus
// never marks, so that it is neither right nor wrong: relative pronouns, and adjectives ("Chadian").
import type { Reading } from '../src/reader/index.ts';
import type { GoldDocument, GoldMention } from './gold-entities.ts';

/** One mention of ours; offsets count letters without white space. */
export interface FoundMention {
  /** The actor's id, or those of a set in order, parted by blanks. */
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);

/** For each offset of a text the number of letters before it. */
function lettersBefore(text: string): Int32Array {
  const before = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) before[at + 1] = before[at] + (/\s/.test(text[at]) ? 0 : 1);
  return before;
}

/** The mentions of a reading by where they begin. */
export function foundMentions({ document: { text }, mentions }: Reading, { adjectives }: GoldDocument): FoundMention[] {
  const before = lettersBefore(text);
  const actorsAt = new Map<string, { start: number; end: number; actors: Set<string> }>();
  for (const { start, end, actor } of mentions) {
    const key = `${start} ${end}`;
    const here = actorsAt.get(key);
    if (here) here.actors.add(actor);
    else actorsAt.set(key, { start, end, actors: new Set([actor]) });
  }
  const found: FoundMention[] = [];
  for (const { start, end, actors } of [...actorsAt.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const words = text.slice(start, end);
    const entity = [...actors].sort().join(' ');
    const letters = { start: before[start], end: before[end] };
    if (RELATIVE.has(words.toLowerCase()) || adjectives.has(`${letters.start}-${letters.end}`)) continue;
    const last = found[found.length - 1];
    if (last && last.entity === entity && last.end === letters.start) found[found.length - 1] = { ...last, end: letters.end, words: `${last.words} ${words}` };
    else found.push({ entity, ...letters, words });
  }
  return found;
}

/** How far a mention of ours is from a gold one, in letters; Infinity where it does not hold the gold head or goes beyond the gold words. */
function distance(gold: GoldMention, ours: FoundMention, exact: boolean): number {
  if (exact) return gold.start === ours.start && gold.end === ours.end ? 0 : Infinity;
  if (ours.start < gold.start || ours.end > gold.end || ours.start > gold.headStart || ours.end < gold.headEnd) return Infinity;
  return ours.start - gold.start + gold.end - ours.end;
}

/**
 * Pairs mentions one to one, the nearest first; for each of ours the number of its gold mention, or -1. A pair holds the same head
 * within the gold words (the minimal spans of MUC-6 and 7); with `exact` the same words.
 */
export function pairMentions(gold: readonly GoldMention[], ours: readonly FoundMention[], exact: boolean): Int32Array {
  const pairs: [number, number, number][] = [];
  ours.forEach((mine, number) => {
    gold.forEach((its, other) => {
      const apart = distance(its, mine, exact);
      if (apart < Infinity) pairs.push([apart, number, other]);
    });
  });
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const pairOf = new Int32Array(ours.length).fill(-1);
  const taken = new Set<number>();
  for (const [, number, other] of pairs) {
    if (pairOf[number] >= 0 || taken.has(other)) continue;
    pairOf[number] = other;
    taken.add(other);
  }
  return pairOf;
}
