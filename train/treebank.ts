// Treebank files → one long row of words with gold tags and trees, sentence by sentence, and the label sets they use.
import { readFileSync } from 'node:fs';
import { type ConlluSentence, readConllu, tokensOf } from '../src/syntax/index.ts';
import type { Tokens } from '../src/text/index.ts';

/** Names that the model predicts. A joint tag is a pair of a universal and a Penn tag, as numbers of those lists. */
export interface TagSets {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly deprel: readonly string[];
  readonly joint: readonly (readonly [number, number])[];
}

/** Gold annotation in parallel arrays over `tokens`. `head` counts from 1 in the sentence, 0 at a root; `joint` is -1 for pairs too rare to predict. */
export interface Treebank {
  readonly tokens: Tokens;
  readonly joint: Int16Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly deprel: Uint8Array;
  readonly lemma: readonly string[];
  readonly feats: readonly string[];
}

/** The sentences of the files, in order. */
export function readTreebanks(paths: readonly string[]): ConlluSentence[] {
  return paths.flatMap(path => readConllu(readFileSync(path, 'utf8')));
}

/** Tag and relation names in the training sentences, commonest first; joint tags seen less than `rare` times are left out. */
export function tagSetsOf(sentences: readonly ConlluSentence[], rare = 4): TagSets {
  const count = (name: (word: ConlluSentence['words'][number]) => string): string[] => {
    const counts = new Map<string, number>();
    for (const sentence of sentences) for (const word of sentence.words) counts.set(name(word), (counts.get(name(word)) ?? 0) + 1);
    return [...counts]
      .filter(([, n]) => n >= rare)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([each]) => each);
  };
  const joint = count(word => `${word.upos}|${word.xpos}`).map(each => each.split('|'));
  const upos = [...new Set(joint.map(([each]) => each))];
  const xpos = [...new Set(joint.map(([, each]) => each))];
  return { upos, xpos, deprel: count(word => word.deprel), joint: joint.map(([u, x]) => [upos.indexOf(u), xpos.indexOf(x)] as const) };
}

/** Lays sentences out as arrays. Tags outside the sets become -1 (joint) and 255 (others). */
export function layOut(sentences: readonly ConlluSentence[], sets: TagSets): Treebank {
  const tokens = tokensOf(sentences);
  const words = sentences.flatMap(sentence => sentence.words);
  const jointNumber = new Map(sets.joint.map(([u, x], number) => [`${sets.upos[u]}|${sets.xpos[x]}`, number]));
  const index = (list: readonly string[]): Map<string, number> => new Map(list.map((name, number) => [name, number]));
  const [uposNumber, xposNumber, deprelNumber] = [index(sets.upos), index(sets.xpos), index(sets.deprel)];
  return {
    tokens,
    joint: Int16Array.from(words, word => jointNumber.get(`${word.upos}|${word.xpos}`) ?? -1),
    upos: Uint8Array.from(words, word => uposNumber.get(word.upos) ?? 255),
    xpos: Uint8Array.from(words, word => xposNumber.get(word.xpos) ?? 255),
    head: Int32Array.from(words, word => word.head),
    deprel: Uint8Array.from(words, word => deprelNumber.get(word.deprel) ?? 255),
    lemma: words.map(word => word.lemma),
    feats: words.map(word => word.feats),
  };
}
