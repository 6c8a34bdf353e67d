// The words of a parse → the numbers that features are made of: hashes of lemmas, relations and tags, and word clusters. Worked out
// for a sentence when the scorer first comes to it.
import { foldedHash, type Parse, type WordClasses } from '../../syntax/index.ts';
import { joined, textHash } from './feature-hash.ts';

/** Relations whose subtype tells who does what; of the others the subtype is dropped. */
const KEPT_SUBTYPES: ReadonlySet<string> = new Set(['nsubj:pass', 'obl:agent', 'acl:relcl', 'nmod:poss', 'aux:pass', 'compound:prt']);

function relationHash(name: string): number {
  const colon = name.indexOf(':');
  return textHash(colon < 0 || KEPT_SUBTYPES.has(name) ? name : name.slice(0, colon));
}

const CASE = 'case';
const POSSESSIVE = 'POS';

/** Numbers of the words of one parse; 0 stands for "none". */
export class SentenceWords {
  readonly parse: Parse;
  readonly lemma: Int32Array;
  readonly relation: Int32Array;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  /** Fine and coarse cluster of the lemma, plus one. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** The preposition before a phrase, by its head. */
  readonly preposition: Int32Array;
  /** How many governors a word has above it. */
  readonly depth: Int32Array;
  /** 1 for nouns, verbs, adjectives and adverbs outside all units. */
  readonly content: Uint8Array;
  readonly #classes: WordClasses;
  readonly #relations: Int32Array;
  readonly #upos: Int32Array;
  readonly #xpos: Int32Array;
  readonly #isContent: Uint8Array;

  constructor(parse: Parse, classes: WordClasses) {
    this.parse = parse;
    this.#classes = classes;
    const { count, labels } = { count: parse.count, labels: parse.labels };
    this.lemma = new Int32Array(count);
    this.relation = new Int32Array(count);
    this.upos = new Int32Array(count);
    this.xpos = new Int32Array(count);
    this.fine = new Int32Array(count);
    this.coarse = new Int32Array(count);
    this.preposition = new Int32Array(count);
    this.depth = new Int32Array(count);
    this.content = new Uint8Array(count);
    this.#relations = Int32Array.from(labels.deprel, relationHash);
    this.#upos = Int32Array.from(labels.upos, textHash);
    this.#xpos = Int32Array.from(labels.xpos, textHash);
    this.#isContent = Uint8Array.from(labels.upos, name => (name === 'NOUN' || name === 'VERB' || name === 'ADJ' || name === 'ADV' ? 1 : 0));
  }

  /** Works out the numbers of the words `from` up to and without `to`. */
  fill(from: number, to: number): void {
    const { parse } = this;
    const { columns } = parse;
    for (let word = from; word < to; word++) {
      const lemma = parse.lemma(word);
      const key = foldedHash(lemma, 0, lemma.length) || 1;
      this.lemma[word] = key;
      this.relation[word] = this.#relations[columns.deprel[word]];
      this.upos[word] = this.#upos[columns.upos[word]];
      this.xpos[word] = this.#xpos[columns.xpos[word]];
      this.content[word] = this.#isContent[columns.upos[word]];
      const fine = this.#classes.fine(key);
      this.fine[word] = fine + 1;
      this.coarse[word] = fine < 0 ? 0 : this.#classes.coarse(fine) + 1;
      this.preposition[word] = 0;
      this.depth[word] = 0;
      for (let up = columns.head[word]; up >= 0; up = columns.head[up]) this.depth[word]++;
    }
    for (let word = from; word < to; word++) {
      const head = parse.head(word);
      if (head < 0 || parse.deprel(word) !== CASE || parse.xpos(word) === POSSESSIVE) continue;
      this.preposition[head] = this.preposition[head] === 0 ? this.lemma[word] : joined(this.preposition[head], this.lemma[word]);
    }
  }
}
