// Whether a word of the parse belongs to a list of lemmas.
import type { Parse } from '../syntax/index.ts';

/** Whether a word's lemma is listed. Of participles that the lemmatizer cuts too short ("postponed": "postpon") it is the one with an "e". */
export function hasLemma(words: ReadonlySet<string>, parse: Parse, word: number): boolean {
  const lemma = parse.lemma(word);
  return words.has(lemma) || (parse.lower(word).endsWith('ed') && words.has(`${lemma}e`));
}
