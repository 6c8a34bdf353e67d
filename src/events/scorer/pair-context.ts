// A pair of units with all that features are made of: the path between them, the numbers of the words, the frames' view.
import type { Actor } from '../../actors/index.ts';
import { textHash } from './feature-hash.ts';
import type { FrameView, GivenTypes } from './frame-view.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { TreePath } from './tree-path.ts';
import type { Unit } from './units.ts';

/** What the feature templates read. One object is filled again for every pair. */
export interface PairContext {
  readonly words: SentenceWords;
  readonly frames: FrameView;
  readonly path: TreePath;
  /** First word of the sentence, and the first one behind it. */
  sentenceFrom: number;
  sentenceTo: number;
  from: Unit;
  to: Unit;
  fromKind: number;
  toKind: number;
  sameCountry: boolean;
  /** How many units stand between the two. */
  between: number;
  given: GivenTypes;
}

/** Sectors that tell most of how their members act, the most telling first. */
const TELLING: readonly string[] = ['MIL', 'REB', 'UAF', 'COP', 'JUD', 'LEG', 'SPY', 'OPP', 'IGO', 'NGO', 'GOV', 'REF', 'CVL', 'MED', 'BUS', 'MNC', 'LAB', 'CRM'];

/** What kind of actor a unit is, as one number: form of mention apart, its kind and most telling sector. */
export function kindOf(unit: Unit, actorOf: (id: string) => Actor): number {
  if (unit.actors.length === 0) return textHash(unit.form);
  const { kind, sectors } = actorOf(unit.actors[0]);
  const sector = TELLING.find(each => sectors.includes(each)) ?? '';
  return textHash(`${kind} ${sector}`);
}

/** The country of a unit, null where it has none or is not known. */
export function countryOf(unit: Unit, actorOf: (id: string) => Actor): string | null {
  return unit.actors.length === 0 ? (unit.place?.country ?? null) : actorOf(unit.actors[0]).country;
}
