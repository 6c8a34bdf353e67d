// Words of a sentence → joint tags (universal and Penn tag at once), greedily from left to right by a linear model.
// A word that the training data knows well may only get tags it was seen with.
import type { Lexicon } from './lexicon.ts';
import type { Scorer } from './scorer.ts';
import { TaggerFeatures } from './tagger-features.ts';
import { PAD, type Words } from './words.ts';

const MAXIMUM_FEATURES = 128;

/** Tags sentences with the weights it is given. */
export class Tagger {
  readonly scores: Float64Array;
  readonly hashes = new Int32Array(MAXIMUM_FEATURES);
  readonly #features = new TaggerFeatures();
  readonly #scorer: Scorer;
  readonly #lexicon: Lexicon;
  readonly #upos: Uint8Array;
  readonly #xpos: Uint8Array;
  readonly #open: Uint8Array;

  /** `upos` and `xpos` give each joint tag's parts; `open` is 1 for tags that a word not in the lexicon may get. */
  constructor(scorer: Scorer, lexicon: Lexicon, upos: Uint8Array, xpos: Uint8Array, open: Uint8Array) {
    this.#scorer = scorer;
    this.#lexicon = lexicon;
    this.#upos = upos;
    this.#xpos = xpos;
    this.#open = open;
    this.scores = new Float64Array(scorer.width);
  }

  /** Tags all words in place. */
  tag(words: Words): void {
    for (let index = 0; index < words.length; index++) {
      const tag = this.best(words, index);
      words.setTag(index, tag, this.#upos[tag], this.#xpos[tag]);
    }
  }

  /** The best tag of one word, the tags of those before it being set. */
  best(words: Words, index: number): number {
    const set = words.tagClass[PAD + index] - 2;
    const { tagSetBegin, tagSets } = this.#lexicon.tables;
    if (set >= 0 && tagSetBegin[set + 1] - tagSetBegin[set] === 1) return tagSets[tagSetBegin[set]];
    this.score(words, index);
    return this.argmax(set, -1);
  }

  /** Fills `scores` and `hashes` for a word; gives the number of hashes. */
  score(words: Words, index: number): number {
    const count = this.#features.extract(words, index, this.hashes);
    this.scores.fill(0);
    this.#scorer.score(this.hashes, count, this.scores);
    return count;
  }

  /** The best-scored tag that ambiguity class `set` (-1: unknown word) allows, other than `except`; -1 where there is none. */
  argmax(set: number, except: number): number {
    const scores = this.scores;
    let best = -1;
    if (set >= 0) {
      const { tagSetBegin, tagSets } = this.#lexicon.tables;
      for (let at = tagSetBegin[set]; at < tagSetBegin[set + 1]; at++) {
        const tag = tagSets[at];
        if (tag !== except && (best < 0 || scores[tag] > scores[best])) best = tag;
      }
      return best;
    }
    for (let tag = 0; tag < scores.length; tag++) if (this.#open[tag] && tag !== except && (best < 0 || scores[tag] > scores[best])) best = tag;
    return best;
  }
}
