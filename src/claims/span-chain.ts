// Scores of words and steps → the best labelling of a window and each label's probability: a linear-chain conditional random
// field (Lafferty, McCallum and Pereira 2001) over four labels. Probabilities are summed up as such, scaled at each word
// (Rabiner 1989), so that each score is exponentiated once.
import { exponential, logarithm } from './exponentials.ts';
import { LONGEST_WINDOW } from './span-window.ts';

/** Labels: other, source, cue, content. */
export const LABELS = 4;
const STEPS = LABELS * LABELS;
const ROOM = LONGEST_WINDOW + 8;
/** Products of scales up to this, and no smaller than its inverse, have one logarithm taken for them all. */
const LARGE = 1e100;

/** One window's chain; its arrays are used again for the next. Scores of label 0 ("other") are 0. */
export class SpanChain {
  length = 0;
  /** `LABELS` scores a word. */
  readonly unary = new Float64Array(ROOM * LABELS);
  /** Scores of the steps to a word: `step[word * 16 + from * 4 + to]`. Those of the first word mean nothing. */
  readonly step = new Float64Array(ROOM * STEPS);
  /** Probabilities of labels after `run`. */
  readonly marginal = new Float64Array(ROOM * LABELS);
  /** Labels after `decode`. */
  readonly best = new Uint8Array(ROOM);
  /** Logarithm of the sum over all labellings, after `run`. */
  total = 0;
  /** The best labelling's score, after `decode`. */
  score = 0;
  /** Probability of each label given the words up to its own; what the words behind it add to that; and the factors of each step and its word, divided by the word's scale. */
  readonly #forward = new Float64Array(ROOM * LABELS);
  readonly #backward = new Float64Array(ROOM * LABELS);
  readonly #factor = new Float64Array(ROOM * STEPS);
  readonly #reach = new Float64Array(ROOM * LABELS);
  readonly #from = new Uint8Array(ROOM * LABELS);

  /** Works out probabilities. */
  run(): void {
    const { length, marginal } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    const factor = this.#factor;
    this.#ahead();
    const end = (length - 1) * LABELS;
    for (let y = 0; y < LABELS; y++) backward[end + y] = 1;
    for (let at = end; at > 0; at -= LABELS) {
      const b0 = backward[at];
      const b1 = backward[at + 1];
      const b2 = backward[at + 2];
      const b3 = backward[at + 3];
      for (let x = 0; x < LABELS; x++) {
        const f = at * LABELS + x * LABELS;
        backward[at - LABELS + x] = factor[f] * b0 + factor[f + 1] * b1 + factor[f + 2] * b2 + factor[f + 3] * b3;
      }
    }
    for (let i = 0; i < length * LABELS; i++) marginal[i] = forward[i] * backward[i];
  }

  #ahead(): void {
    const { length, unary, step } = this;
    const forward = this.#forward;
    const factor = this.#factor;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += forward[y] = exponential(unary[y]);
    for (let y = 0; y < LABELS; y++) forward[y] /= sum;
    let product = sum;
    this.total = 0;
    for (let at = LABELS; at < length * LABELS; at += LABELS) {
      sum = 0;
      for (let y = 0; y < LABELS; y++) {
        const own = exponential(unary[at + y]);
        let reached = 0;
        for (let x = 0; x < LABELS; x++) {
          const f = at * LABELS + x * LABELS + y;
          factor[f] = exponential(step[f]) * own;
          reached += forward[at - LABELS + x] * factor[f];
        }
        forward[at + y] = reached;
        sum += reached;
      }
      for (let y = 0; y < LABELS; y++) forward[at + y] /= sum;
      for (let f = at * LABELS; f < at * LABELS + STEPS; f++) factor[f] /= sum;
      product *= sum;
      if (product < LARGE && product > 1 / LARGE) continue;
      this.total += logarithm(product);
      product = 1;
    }
    this.total += logarithm(product);
  }

  /** The probability of a step to a word. After `run`. */
  stepMarginal(at: number, from: number, to: number): number {
    return this.#forward[(at - 1) * LABELS + from] * this.#factor[at * STEPS + from * LABELS + to] * this.#backward[at * LABELS + to];
  }

  /** Finds the best labelling (Viterbi). */
  decode(): void {
    const { length, unary, step, best } = this;
    const reach = this.#reach;
    const back = this.#from;
    for (let y = 0; y < LABELS; y++) reach[y] = unary[y];
    for (let at = 1; at < length; at++)
      for (let y = 0; y < LABELS; y++) {
        let most = -Infinity;
        let from = 0;
        for (let x = 0; x < LABELS; x++) {
          const value = reach[(at - 1) * LABELS + x] + step[at * STEPS + x * LABELS + y];
          if (value <= most) continue;
          most = value;
          from = x;
        }
        reach[at * LABELS + y] = most + unary[at * LABELS + y];
        back[at * LABELS + y] = from;
      }
    let label = 0;
    const end = (length - 1) * LABELS;
    for (let y = 1; y < LABELS; y++) if (reach[end + y] > reach[end + label]) label = y;
    this.score = reach[end + label];
    for (let at = length - 1; at >= 0; at--) {
      best[at] = label;
      label = back[at * LABELS + label];
    }
  }
}
