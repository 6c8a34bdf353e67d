// A word that may express an event → the features by which political events are told from matches, markets, films and weather: the
// word with what stands on it, and the words of its sentence.
import { type Features, joined, textHash } from './feature-hash.ts';
import type { SentenceWords } from './sentence-words.ts';

/** How many words around count as the sentence. */
const REACH = 40;
const NAME = textHash('PROPN');
const PUNCTUATION = textHash('punct');

/** The parties of a sentence: the head word of each and a number for what kind of actor it is. */
export interface SentenceParties {
  readonly heads: readonly number[];
  readonly kinds: readonly number[];
}

/** Which kinds of actors the sentence names, however often, and which stand on the word itself or on its dependents. */
function kindFeatures({ parse, lemma, relation }: SentenceWords, word: number, { heads, kinds }: SentenceParties, type: number, out: Features): void {
  let others = 0;
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index];
    if (kinds.indexOf(kind) === index) {
      out.add(30, kind);
      out.add(31, kind, type + 1);
    }
    const governor = parse.head(heads[index]);
    if (governor === word) {
      out.add(32, kind, relation[heads[index]]);
      out.add(33, kind, lemma[word]);
      out.add(34, kind, others);
      others = joined(others, kind);
    } else if (governor >= 0 && parse.head(governor) === word) out.add(35, kind);
  }
}

/** Fills `out` for the event of a type (its number) at a word of the sentence `from` up to and without `to`. */
export function keepFeatures(words: SentenceWords, from: number, to: number, word: number, type: number, parties: SentenceParties, out: Features): void {
  const { parse, lemma, fine, coarse, relation, content, upos } = words;
  out.clear();
  out.add(0, 1);
  out.add(1, type + 1);
  out.add(2, lemma[word]);
  out.add(3, lemma[word], type + 1);
  out.add(4, fine[word]);
  out.add(5, relation[word], words.upos[word]);
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    if (relation[child] === PUNCTUATION) continue;
    out.add(10, relation[child], fine[child]);
    out.add(11, relation[child], coarse[child]);
    out.add(12, lemma[word], fine[child]);
    out.add(13, relation[child], lemma[child]);
    for (let below = parse.firstChild(child); below >= 0; below = parse.nextSibling(below)) if (content[below]) out.add(14, relation[child], fine[below]);
  }
  const governor = parse.head(word);
  if (governor >= 0) {
    out.add(15, fine[governor], relation[word]);
    out.add(16, lemma[governor], relation[word]);
  }
  kindFeatures(words, word, parties, type, out);
  const last = Math.min(to, word + REACH);
  for (let at = Math.max(from, word - REACH); at < last; at++) {
    if (!content[at]) out.add(23, upos[at] === NAME ? fine[at] : 0);
    if (!content[at] || at === word) continue;
    out.add(20, lemma[at]);
    out.add(21, fine[at]);
    out.add(22, coarse[at]);
  }
}
