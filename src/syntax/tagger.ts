// Words of a sentence → joint tags (universal and Penn tag at once), greedily by a linear model. Two taggers work one after the
// other: the first goes backwards, seeing the tags of the words to come; the second goes forwards, sees the tags on both
// sides and decides again where the first was unsure. A common word may only get tags that it was seen with.
import type { Judge } from './judge.ts';
import { type ClassSets, packSets } from './label-sets.ts';
import type { Lexicon, LexiconTables } from './lexicon.ts';
import { TaggerFeatures } from './tagger-features.ts';
import { PAD, type Words } from './words.ts';

/** The joint tags' universal and Penn parts, and whether (1) a word not in the lexicon may get them. */
export interface TagNumbers {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly open: Uint8Array;
}

/** What taggers of one model share. */
interface TaggerFrame {
  readonly features: TaggerFeatures;
  /** Tags that words may get, see `allowedTags`; and how many ambiguity classes there are. */
  readonly allowed: ClassSets;
  readonly classCount: number;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
}

/** The frame of the taggers of a model, to be made once for both. */
export function taggerFrame({ tables }: Lexicon, { upos, xpos, open }: TagNumbers, features = new TaggerFeatures()): TaggerFrame {
  return { features, allowed: allowedTags(tables, open), classCount: tables.tagSetBegin.length - 1, upos, xpos };
}

/** Tags sentences with the weights it is given. */
export class Tagger {
  readonly features: TaggerFeatures;
  readonly #judge: Judge;
  readonly #allowed: ClassSets;
  readonly #classCount: number;
  readonly #upos: Uint8Array;
  readonly #xpos: Uint8Array;
  readonly #certainty: number;
  /** Whether it goes from the last word to the first. */
  readonly backwards: boolean;

  /**
   * `judge` judges the atoms of the frame's features; its settled decisions are tags, each doubled and one more where the word is
   * sure. `certainty`: the lead in score over the next best tag that makes a word sure.
   */
  constructor(judge: Judge, { features, allowed, classCount, upos, xpos }: TaggerFrame, backwards: boolean, certainty: number) {
    this.features = features;
    this.backwards = backwards;
    this.#judge = judge;
    this.#allowed = allowed;
    this.#classCount = classCount;
    this.#upos = upos;
    this.#xpos = xpos;
    this.#certainty = certainty;
  }

  /** The scores of the word scored last, by joint tag. */
  get scores(): Float64Array | Int32Array {
    return this.#judge.scores;
  }

  /** Tags all words in place but those that the tagger before was sure of. */
  tag(words: Words): void {
    for (let step = 0; step < words.length; step++) {
      const index = this.backwards ? words.length - 1 - step : step;
      if (words.sure[PAD + index]) continue;
      let tag = this.only(words, index);
      if (tag >= 0) words.sure[PAD + index] = 1;
      else tag = this.#choose(words, index);
      words.setTag(index, tag, this.#upos[tag], this.#xpos[tag]);
    }
  }

  /** The settled or else the best-scored tag of a word; notes whether it is sure. */
  #choose(words: Words, index: number): number {
    this.features.fill(words, index);
    const settled = this.#judge.decide();
    if (settled >= 0) {
      words.sure[PAD + index] = settled & 1;
      return settled >> 1;
    }
    this.#scoreFilled(words, index);
    const tag = this.argmax(words, index, -1);
    words.sure[PAD + index] = this.isSure(words, index, tag) ? 1 : 0;
    return tag;
  }

  /** Whether the best-scored tag leads far enough over the next best. */
  isSure(words: Words, index: number, tag: number): boolean {
    const rival = this.argmax(words, index, tag);
    return rival < 0 || this.scores[tag] - this.scores[rival] >= this.#certainty;
  }

  /** The one tag that a word can have, -1 where it has several. */
  only(words: Words, index: number): number {
    const set = this.#setOf(words, index);
    const { begin, classes } = this.#allowed;
    return begin[set + 1] - begin[set] === 1 ? classes[begin[set]] : -1;
  }

  /** The number in `#allowed` of the tags that a word may get. */
  #setOf(words: Words, index: number): number {
    const at = PAD + index;
    // Class 1 is that of words without one.
    return words.firm[at] ? words.tagClass[at] - 2 : this.#classCount + words.tagClass[at] - 1;
  }

  /** Fills `scores` for a word. */
  score(words: Words, index: number): void {
    this.features.fill(words, index);
    this.#scoreFilled(words, index);
  }

  #scoreFilled(words: Words, index: number): void {
    const set = this.#setOf(words, index);
    const { begin, classes } = this.#allowed;
    this.#judge.score(classes, begin[set], begin[set + 1]);
  }

  /** The best-scored tag that a word may get, other than `except`; -1 where there is none. */
  argmax(words: Words, index: number, except: number): number {
    const scores = this.scores;
    const set = this.#setOf(words, index);
    const { begin, classes } = this.#allowed;
    let best = -1;
    for (let candidate = begin[set]; candidate < begin[set + 1]; candidate++) {
      const tag = classes[candidate];
      if (tag !== except && (best < 0 || scores[tag] > scores[best])) best = tag;
    }
    return best;
  }
}

/** The tags of each ambiguity class; then the open tags alone, and those together with each class. */
function allowedTags(tables: LexiconTables, open: Uint8Array): ClassSets {
  const firm: number[][] = [];
  for (let set = 0; set + 1 < tables.tagSetBegin.length; set++) firm.push([...tables.tagSets.subarray(tables.tagSetBegin[set], tables.tagSetBegin[set + 1])]);
  const openTags = [...open.keys()].filter(tag => open[tag]);
  return packSets([...firm, openTags, ...firm.map(set => [...new Set([...openTags, ...set])].sort((a, b) => a - b))]);
}
