// Texts → the folds in which they are held out. Texts that share most of their words ("Roberts said the army trains pilots" and
// "the army trains pilots, Roberts said") go into one fold, so that none is judged by a model that has read its twin.
import { textHash } from '../../src/events/scorer/feature-hash.ts';

/** The share of common words from which two texts count as twins. */
const ALIKE = 0.5;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Texts by their words, so that each is compared with those only that share some. */
class TextIndex {
  readonly #sizes: number[] = [];
  readonly #folds: number[] = [];
  readonly #byWord = new Map<string, number[]>();

  /** The fold of the first text that shares more than a part of its words with these, or null. */
  foldLike(words: ReadonlySet<string>): number | null {
    const common = new Int32Array(this.#sizes.length);
    for (const word of words) for (const text of this.#byWord.get(word) ?? []) common[text]++;
    const twin = common.findIndex((count, text) => count > ALIKE * (this.#sizes[text] + words.size - count));
    return twin < 0 ? null : this.#folds[twin];
  }

  add(words: ReadonlySet<string>, fold: number): void {
    for (const word of words) {
      const texts = this.#byWord.get(word);
      if (texts) texts.push(this.#sizes.length);
      else this.#byWord.set(word, [this.#sizes.length]);
    }
    this.#sizes.push(words.size);
    this.#folds.push(fold);
  }
}

/** The fold of each text. It depends on the text and its twins before it only, not on the order of the others. */
export function foldsOf(texts: readonly string[], folds: number): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const index = new TextIndex();
  for (const text of texts) {
    if (known.has(text)) continue;
    const words = wordsOf(text);
    const fold = index.foldLike(words) ?? (textHash(text) >>> 0) % folds;
    known.set(text, fold);
    index.add(words, fold);
  }
  return known;
}
