// What the model knows of a word before it reads the sentence: its cluster, the kinds of word it can be, and its ambiguity class (the tags
// it was seen with). All are looked up by the word's folded hash.

/** Sorted word hashes with two numbers each. */
export interface LexiconTables {
  /** Ascending unsigned hashes of clustered words, and the fine cluster of each. */
  readonly clusterHash: Uint32Array;
  readonly clusterFine: Uint16Array;
  /** What kinds of word each clustered word can be, as bits (see `train/word-kinds.ts`); 0 where not known. */
  readonly clusterKind: Uint16Array;
  /** Which tags each clustered word leans to, packed by `train/word-leanings.ts`: two tags and, in the low three bits, how sure. */
  readonly clusterLeaning: Uint16Array;
  /** The coarse cluster of each fine one. */
  readonly coarse: Uint8Array;
  /**
   * Ascending unsigned hashes of words with a known set of tags, and twice the number of that set, plus one where the word is
   * so common that it may get no other tag.
   */
  readonly tagHash: Uint32Array;
  readonly tagClass: Uint16Array;
  /** Tag sets: class c allows `tagSets[tagSetBegin[c]] …` up to `tagSetBegin[c + 1]`. */
  readonly tagSetBegin: Uint16Array;
  readonly tagSets: Uint8Array;
}

/** A map from ascending 32-bit hashes to small numbers: where the hashes with the same upper half begin is noted, the few of them are looked through. */
export class HashMap32 {
  readonly #keys: Uint32Array;
  readonly #values: Uint16Array | undefined;
  readonly #begin = new Uint32Array(0x10001);

  /** Without `values` each key's is its own number. */
  constructor(keys: Uint32Array, values?: Uint16Array) {
    this.#keys = keys;
    this.#values = values;
    const begin = this.#begin;
    let half = 0;
    for (let i = 0; i < keys.length; i++) for (const own = keys[i] >>> 16; half < own; ) begin[++half] = i;
    begin.fill(keys.length, half + 1);
  }

  /** The number kept for a hash, -1 where there is none. */
  get(hash: number): number {
    const key = hash >>> 0;
    const half = key >>> 16;
    const end = this.#begin[half + 1];
    for (let i = this.#begin[half]; i < end; i++) if (this.#keys[i] === key) return this.#values ? this.#values[i] : i;
    return -1;
  }
}

/** The look-ups of one model. */
export class Lexicon {
  readonly tables: LexiconTables;
  readonly #words: HashMap32;
  readonly #class: HashMap32;

  constructor(tables: LexiconTables) {
    this.tables = tables;
    this.#words = new HashMap32(tables.clusterHash);
    this.#class = new HashMap32(tables.tagHash, tables.tagClass);
  }

  /** Number of a folded word hash in the tables of clustered words, -1 where it is none. */
  word(hash: number): number {
    return this.#words.get(hash);
  }

  /** Ambiguity class of a folded word hash, doubled, plus one where it binds; -1 where unknown. */
  tagClass(hash: number): number {
    return this.#class.get(hash);
  }
}
