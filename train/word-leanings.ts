// Word vectors → which universal tags each clustered word leans to: a small network (one hidden layer) learns from the treebank's words
// and their vectors how often each is a noun, a name, a verb …, and is asked for every word, so that the tagger has a guess
// for words that no treebank holds. Vectors as in `clusters.ts`; the network is trained by plain gradient descent on cross-entropy.
import { foldedHash } from '../src/syntax/characters.ts';
import { DIMENSIONS, type VectorFile } from './clusters.ts';
import { Random } from './random.ts';
import type { Treebank } from './treebank.ts';

const HIDDEN = 64;
const EPOCHS = 8;
const RATE = 0.02;
/** Slope of a hidden unit below zero. */
const LEAK = 0.01;
/** Length of every vector; 3 keeps the first steps small. */
const LENGTH = 3;
/** From which probability the second tag is worth naming. */
const SECOND = 0.12;
/** Probabilities of the first tag that part "perhaps" from "likely", "very likely" and "sure". */
const STEPS = [0.6, 0.85, 0.97];

/** How a leaning is packed: (first tag × `LEANING_TAGS` + second tag or `LEANING_TAGS` − 1) × 8 + certainty, 0 … 3. */
const LEANING_TAGS = 18;

/** A network from a vector to shares of tags. */
class Network {
  readonly shares: Float32Array;
  readonly #hidden = new Float32Array(HIDDEN);
  readonly #slope = new Float32Array(HIDDEN);
  readonly #first: Float32Array;
  readonly #firstBias = new Float32Array(HIDDEN);
  readonly #second: Float32Array;
  readonly #secondBias: Float32Array;

  constructor(tags: number, random: Random) {
    const start = (size: number, inputs: number): Float32Array => Float32Array.from({ length: size }, () => ((random.next() - 0.5) * 2.5) / Math.sqrt(inputs));
    this.shares = new Float32Array(tags);
    this.#first = start(HIDDEN * DIMENSIONS, DIMENSIONS);
    this.#second = start(tags * HIDDEN, HIDDEN);
    this.#secondBias = new Float32Array(tags);
  }

  /** Fills `shares` for the vector at `offset`. */
  run(vectors: Float32Array, offset: number): void {
    const { shares } = this;
    for (let unit = 0; unit < HIDDEN; unit++) {
      let sum = this.#firstBias[unit];
      for (let d = 0; d < DIMENSIONS; d++) sum += this.#first[unit * DIMENSIONS + d] * vectors[offset + d];
      this.#hidden[unit] = sum > 0 ? sum : LEAK * sum;
    }
    let largest = -Infinity;
    for (let tag = 0; tag < shares.length; tag++) {
      let sum = this.#secondBias[tag];
      for (let unit = 0; unit < HIDDEN; unit++) sum += this.#second[tag * HIDDEN + unit] * this.#hidden[unit];
      shares[tag] = sum;
      largest = Math.max(largest, sum);
    }
    let total = 0;
    for (let tag = 0; tag < shares.length; tag++) total += shares[tag] = Math.exp(shares[tag] - largest);
    for (let tag = 0; tag < shares.length; tag++) shares[tag] /= total;
  }

  /** One step towards the counts `seen` of a word's tags. */
  learn(vectors: Float32Array, offset: number, seen: Float32Array, total: number, rate: number): void {
    this.run(vectors, offset);
    this.#slope.fill(0);
    for (let tag = 0; tag < seen.length; tag++) {
      const step = (seen[tag] / total - this.shares[tag]) * rate;
      this.#secondBias[tag] += step;
      for (let unit = 0; unit < HIDDEN; unit++) {
        this.#slope[unit] += step * this.#second[tag * HIDDEN + unit];
        this.#second[tag * HIDDEN + unit] += step * this.#hidden[unit];
      }
    }
    for (let unit = 0; unit < HIDDEN; unit++) {
      const step = this.#slope[unit] * (this.#hidden[unit] > 0 ? 1 : LEAK);
      this.#firstBias[unit] += step;
      for (let d = 0; d < DIMENSIONS; d++) this.#first[unit * DIMENSIONS + d] += step * vectors[offset + d];
    }
  }
}

/** The vectors of the words with the given hashes, one row of `LENGTH` each; zero where the file has none. `rowOf` gives the row of a hash. */
function vectorsOf(file: VectorFile, rowOf: ReadonlyMap<number, number>): Float32Array {
  const vectors = new Float32Array(rowOf.size * DIMENSIONS);
  const seen = new Set<number>();
  for (const word of file.words) {
    const row = rowOf.get(foldedHash(word, 0, word.length) >>> 0);
    if (row === undefined || seen.has(row) || !file.vectors[word]) continue;
    seen.add(row);
    const values = file.vectors[word];
    let squares = 0;
    for (let d = 0; d < DIMENSIONS; d++) squares += values[d] ** 2;
    const scale = squares > 0 ? LENGTH / Math.sqrt(squares) : 0;
    for (let d = 0; d < DIMENSIONS; d++) vectors[row * DIMENSIONS + d] = values[d] * scale;
  }
  return vectors;
}

/** How often the treebank has each clustered word with each universal tag; by row, in order of first use. */
function tagCounts(treebank: Treebank, tags: number, rowOf: ReadonlyMap<number, number>): Map<number, Float32Array> {
  const counts = new Map<number, Float32Array>();
  const { tokens, upos } = treebank;
  for (let word = 0; word < tokens.count; word++) {
    const row = rowOf.get(foldedHash(tokens.text, tokens.start[word], tokens.end[word]) >>> 0);
    if (row === undefined || upos[word] >= tags) continue;
    const own = counts.get(row) ?? new Float32Array(tags);
    own[upos[word]]++;
    counts.set(row, own);
  }
  return counts;
}

function packed(shares: Float32Array): number {
  let first = 0;
  for (let tag = 1; tag < shares.length; tag++) if (shares[tag] > shares[first]) first = tag;
  let second = -1;
  for (let tag = 0; tag < shares.length; tag++) if (tag !== first && (second < 0 || shares[tag] > shares[second])) second = tag;
  const named = second >= 0 && shares[second] > SECOND ? second : LEANING_TAGS - 1;
  return ((first * LEANING_TAGS + named) << 3) | STEPS.filter(step => shares[first] > step).length;
}

/** The leaning of each of `hashes` (of folded words), packed; `tags`: how many universal tags there are, at most 17. */
export function leaningsOf(file: VectorFile, hashes: Uint32Array, treebank: Treebank, tags: number): Uint16Array {
  const random = new Random(20240620);
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const vectors = vectorsOf(file, rowOf);
  const counts = tagCounts(treebank, tags, rowOf);
  const rows = [...counts.keys()];
  const network = new Network(tags, random);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / (EPOCHS + 1));
    for (const at of random.permutation(rows.length)) {
      const seen = counts.get(rows[at])!;
      const total = seen.reduce((sum, each) => sum + each, 0);
      // Common words count more, but rare ones are those that resemble the unknown.
      network.learn(vectors, rows[at] * DIMENSIONS, seen, total, Math.min(2, Math.sqrt(total)) * rate);
    }
  }
  return Uint16Array.from(hashes, (_, row) => {
    network.run(vectors, row * DIMENSIONS);
    return packed(network.shares);
  });
}
