// What the model knows of a word by its letters alone, for the layers above: the words that are used like it.
import type { Lexicon } from './lexicon.ts';

/** Looks words up by their `foldedHash`. */
export interface WordClasses {
  /** Number of the word's fine cluster (words used alike), from 0; -1 where the word is not known. */
  fine(hash: number): number;
  /** Number of the coarse cluster that a fine one belongs to, from 0; -1 for -1. */
  coarse(fine: number): number;
}

/** The classes of a lexicon's words. */
export function wordClasses(lexicon: Lexicon): WordClasses {
  const { clusterFine, coarse } = lexicon.tables;
  return {
    fine(hash) {
      const word = lexicon.word(hash);
      return word < 0 ? -1 : clusterFine[word];
    },
    coarse: fine => (fine < 0 ? -1 : coarse[fine]),
  };
}
