// One linear model at work: atoms that its features have filled → a decision looked up, or scores of its classes. There are two
// kinds, which give the same: this one in TypeScript, for training and where there is no WebAssembly, and the kernel's.
import type { Scorer } from './scorer.ts';
import { NOTHING_SETTLED, Settled } from './settled.ts';
import type { Templates } from './templates.ts';

/** Judges the atoms that its features filled last. */
export interface Judge {
  /** Each class's score, filled anew by `score`; those of classes that were no candidates mean nothing. */
  readonly scores: Float64Array | Int32Array;
  /** The decision that is settled for the atoms, or -1. */
  decide(): number;
  /** Scores the candidates `classes[from]` up to and without `classes[to]`. */
  score(classes: Uint8Array, from: number, to: number): void;
}

/** What fills a judge's atoms: which templates are scored over them, and in which contexts a decision may be settled. */
export interface Features {
  readonly templates: Templates;
  readonly contexts: Templates;
  readonly atoms: Int32Array;
}

/** An array for so many atoms. */
export function newAtoms(count: number): Int32Array {
  return new Int32Array(count);
}

const MOST_FEATURES = 384;

/** A judge over tables of weights. */
export class TableJudge implements Judge {
  /** The features scored last, and how many they are. */
  readonly hashes = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly #features: Features;
  readonly #scorer: Scorer;
  readonly #settled: Settled;

  /** `settled`: slots of the decisions that need no scores, see `Settled`. */
  constructor(features: Features, scorer: Scorer, settled = NOTHING_SETTLED) {
    this.#features = features;
    this.#scorer = scorer;
    this.#settled = new Settled(features.contexts, settled);
  }

  get scores(): Float64Array | Int32Array {
    return this.#scorer.scores;
  }

  decide(): number {
    return this.#settled.decide(this.#features.atoms);
  }

  score(classes: Uint8Array, from: number, to: number): void {
    this.count = this.#features.templates.extract(this.#features.atoms, this.hashes);
    this.#scorer.score(this.hashes, this.count, classes, from, to);
  }
}
