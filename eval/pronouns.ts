// Pronouns and the nouns that they take up, gold and ours → how many are resolved, and how many of them rightly.
// A pronoun is right where the last name or noun phrase that we give to the same actor before it belongs to its gold entity.
import type { FoundMention } from './found-entities.ts';
import type { GoldMention } from './gold-entities.ts';

/** Pronouns counted: those that have something to take up, those that we resolve at all, and those of each that are right. */
export interface PronounCounts {
  /** Pronouns of gold entities that count, with a name or noun phrase of the entity before them. */
  readonly wanted: number;
  /** Of these, those resolved rightly. */
  readonly wantedRight: number;
  /** Pronouns that we give to anyone, whatever the gold entity. */
  readonly resolved: number;
  /** Of these, those resolved rightly. */
  readonly resolvedRight: number;
}

/** Counts of no pronoun. */
export const NO_PRONOUNS: PronounCounts = { wanted: 0, wantedRight: 0, resolved: 0, resolvedRight: 0 };

const THIRD = 'he him his himself she her hers herself it its itself they them their theirs themselves';
const SPEECH = 'i me my mine myself we us our ours ourselves you your yours yourself yourselves';

/** Pronouns of the third person, and those of speech. */
export const PRONOUNS = { third: new Set(THIRD.split(' ')), speech: new Set(SPEECH.split(' ')) } as const;

/** A gold mention that is no pronoun, a demonstrative or the like neither. */
function isNominal({ words, upos }: GoldMention): boolean {
  return words > 1 || (upos !== 'PRON' && upos !== 'DET');
}

/** One document as both sides see it; `pairOf` gives for each of our mentions its gold one, or -1. */
export interface Compared {
  readonly gold: readonly GoldMention[];
  readonly ours: readonly FoundMention[];
  readonly pairOf: Int32Array;
}

/** The last gold noun phrase before a number of ours, among our mentions of one entity; null where there is none. */
function lastNominal({ gold, ours, pairOf }: Compared, before: number, entity: string): GoldMention | null {
  for (let number = before - 1; number >= 0; number--) {
    if (ours[number].entity !== entity || pairOf[number] < 0) continue;
    const mention = gold[pairOf[number]];
    if (isNominal(mention)) return mention;
  }
  return null;
}

/** Whether one of our pronouns is given to the right entity. Of a set, its members' last mentions must lie in one mention of the gold entity. */
export function isRight(compared: Compared, number: number): boolean {
  const { gold, ours, pairOf } = compared;
  if (pairOf[number] < 0) return false;
  const { entity, start } = gold[pairOf[number]];
  const whole = lastNominal(compared, number, ours[number].entity);
  if (whole) return whole.entity === entity;
  const members = ours[number].entity.split(' ').map(member => lastNominal(compared, number, member));
  if (members.length < 2) return false;
  return gold.some(each => each.entity === entity && each.start < start && members.every(member => member !== null && each.start <= member.start && member.end <= each.end));
}

/** Counts the pronouns of one document that are in a list; `counts` tells whether a gold entity counts as wanted. */
export function countPronouns(compared: Compared, list: ReadonlySet<string>, counts: (entity: string) => boolean): PronounCounts {
  const { gold, ours, pairOf } = compared;
  const right = new Set<number>();
  let resolved = 0;
  ours.forEach(({ words }, number) => {
    if (!list.has(words.toLowerCase())) return;
    resolved++;
    if (isRight(compared, number)) right.add(pairOf[number]);
  });
  const wanted = gold.flatMap((mention, number) => {
    if (mention.words > 1 || !list.has(mention.head) || !counts(mention.entity)) return [];
    return gold.some(each => each.entity === mention.entity && each.start < mention.start && isNominal(each)) ? [number] : [];
  });
  return { wanted: wanted.length, wantedRight: wanted.filter(number => right.has(number)).length, resolved, resolvedRight: right.size };
}

/** The counts of two sets of documents together. */
export function addPronouns(a: PronounCounts, b: PronounCounts): PronounCounts {
  return { wanted: a.wanted + b.wanted, wantedRight: a.wantedRight + b.wantedRight, resolved: a.resolved + b.resolved, resolvedRight: a.resolvedRight + b.resolvedRight };
}
