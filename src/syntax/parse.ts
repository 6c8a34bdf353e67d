// The analysed text: words with tags, lemmas and one dependency tree a sentence, and the ways through the trees
// that the layers above need. Trees are Universal Dependencies v2 basic trees.
import type { Tokens } from '../text/index.ts';

/** The names behind the numbers of a parse: tags and relations, as the model (or a treebank) lists them. */
export interface LabelSet {
  /** Universal part-of-speech tags ("NOUN", "PROPN", …). */
  readonly upos: readonly string[];
  /** Penn Treebank tags ("NN", "VBD", …). */
  readonly xpos: readonly string[];
  /** Dependency relations with subtypes ("nsubj:pass"). */
  readonly deprel: readonly string[];
}

/** The raw columns of a parse, one entry a word. `head` holds document word numbers, -1 at a root. */
export interface ParseColumns {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly deprel: Uint8Array;
  readonly head: Int32Array;
  readonly lemma: readonly string[];
}

/**
 * Words, tags, lemmas and trees of one text. Every argument and result named `word` is a word number
 * that counts from 0 over the whole text; -1 stands for "none".
 */
export class Parse {
  readonly text: string;
  readonly tokens: Tokens;
  readonly labels: LabelSet;
  readonly columns: ParseColumns;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #sentence: Int32Array;
  readonly #form: (string | undefined)[];
  readonly #lower: (string | undefined)[];

  constructor(tokens: Tokens, labels: LabelSet, columns: ParseColumns) {
    this.text = tokens.text;
    this.tokens = tokens;
    this.labels = labels;
    this.columns = columns;
    const n = tokens.count;
    this.#firstChild = new Int32Array(n).fill(-1);
    this.#nextSibling = new Int32Array(n).fill(-1);
    this.#left = Int32Array.from({ length: n }, (_, word) => word);
    this.#right = Int32Array.from({ length: n }, (_, word) => word);
    this.#sentence = new Int32Array(n);
    this.#form = new Array<string | undefined>(n);
    this.#lower = new Array<string | undefined>(n);
    for (let word = n - 1; word >= 0; word--) {
      const head = columns.head[word];
      if (head < 0) continue;
      this.#nextSibling[word] = this.#firstChild[head];
      this.#firstChild[head] = word;
    }
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence++)
      for (let word = tokens.sentenceStart[sentence]; word < tokens.sentenceStart[sentence + 1]; word++) this.#sentence[word] = sentence;
    this.#widen();
  }

  /** Works out the edges of every subtree, governors after their dependents. */
  #widen(): void {
    const { head } = this.columns;
    const n = this.tokens.count;
    const open = new Int32Array(n);
    for (let word = 0; word < n; word++) if (head[word] >= 0) open[head[word]]++;
    const ready = new Int32Array(n);
    let count = 0;
    for (let word = 0; word < n; word++) if (open[word] === 0) ready[count++] = word;
    for (let next = 0; next < count; next++) {
      const word = ready[next];
      const up = head[word];
      if (up < 0) continue;
      if (this.#left[word] < this.#left[up]) this.#left[up] = this.#left[word];
      if (this.#right[word] > this.#right[up]) this.#right[up] = this.#right[word];
      if (--open[up] === 0) ready[count++] = up;
    }
  }

  /** Number of words. */
  get count(): number {
    return this.tokens.count;
  }

  /** The word as written. */
  form(word: number): string {
    return (this.#form[word] ??= this.text.slice(this.tokens.start[word], this.tokens.end[word]));
  }

  /** The word in lower case. */
  lower(word: number): string {
    return (this.#lower[word] ??= this.form(word).toLowerCase());
  }

  /** The dictionary form ("signed": "sign"). */
  lemma(word: number): string {
    return this.columns.lemma[word];
  }

  /** Universal part of speech. */
  upos(word: number): string {
    return this.labels.upos[this.columns.upos[word]];
  }

  /** Penn Treebank tag. */
  xpos(word: number): string {
    return this.labels.xpos[this.columns.xpos[word]];
  }

  /** Relation to the governor, with its subtype ("nsubj:pass"; "root" at a root). */
  deprel(word: number): string {
    return this.labels.deprel[this.columns.deprel[word]];
  }

  /** The governor, -1 at a root. */
  head(word: number): number {
    return this.columns.head[word];
  }

  /** Where the word starts in the text. */
  start(word: number): number {
    return this.tokens.start[word];
  }

  /** Where the word ends in the text. */
  end(word: number): number {
    return this.tokens.end[word];
  }

  /** The dependents of a word, left to right. */
  *children(word: number): Generator<number> {
    for (let child = this.#firstChild[word]; child >= 0; child = this.#nextSibling[child]) yield child;
  }

  /** The leftmost dependent, -1 where there is none. With `nextSibling` this walks dependents without allocation. */
  firstChild(word: number): number {
    return this.#firstChild[word];
  }

  /** The next dependent of the same governor to the right, -1 after the last. */
  nextSibling(word: number): number {
    return this.#nextSibling[word];
  }

  /** The leftmost dependent in one of these relations (exact names, subtypes included), or -1. */
  childIn(word: number, ...relations: string[]): number {
    for (let child = this.#firstChild[word]; child >= 0; child = this.#nextSibling[child]) if (relations.includes(this.deprel(child))) return child;
    return -1;
  }

  /** All dependents in one of these relations, left to right. */
  childrenIn(word: number, ...relations: string[]): number[] {
    const found: number[] = [];
    for (let child = this.#firstChild[word]; child >= 0; child = this.#nextSibling[child]) if (relations.includes(this.deprel(child))) found.push(child);
    return found;
  }

  /** The first and last word below (and including) this one; in a projective tree all between are below it too. */
  leftEdge(word: number): number {
    return this.#left[word];
  }

  /** See `leftEdge`. */
  rightEdge(word: number): number {
    return this.#right[word];
  }

  /** Whether `ancestor` is `word` itself or stands above it. */
  dominates(ancestor: number, word: number): boolean {
    for (let up = word; up >= 0; up = this.columns.head[up]) if (up === ancestor) return true;
    return false;
  }

  /** The number of the sentence that a word stands in. */
  sentence(word: number): number {
    return this.#sentence[word];
  }

  /** The root word of a sentence (the first, where there are several). */
  root(sentence: number): number {
    for (let word = this.tokens.sentenceStart[sentence]; word < this.tokens.sentenceStart[sentence + 1]; word++) if (this.columns.head[word] < 0) return word;
    return -1;
  }

  /** The text from the start of word `first` to the end of word `last`, as written. */
  phrase(first: number, last: number): string {
    return this.text.slice(this.tokens.start[first], this.tokens.end[last]);
  }
}
