// A cue → the labels of the words in its window: fills the chain with the model's scores and solves it.
import type { ArticleAtoms } from './article-atoms.ts';
import type { ScaledJudge } from './attribution-judges.ts';
import type { Weights } from './hashed-weights.ts';
import { LABELS, SpanChain } from './span-chain.ts';
import { SpanFeatures } from './span-features.ts';
import { EDGE_FEATURES, SPAN_FEATURES } from './span-templates.ts';
import type { Window } from './span-window.ts';

/** Labels the window of one cue after the other; its chain holds the result until the next. */
export class SpanLabeller {
  readonly chain = new SpanChain();
  readonly #features: SpanFeatures;
  readonly #words: Weights;
  readonly #steps: Weights;
  readonly #judge: ScaledJudge | null;
  readonly #out = new Int32Array(Math.max(SPAN_FEATURES.count, EDGE_FEATURES.count));

  /** `words`: three weights a feature, those of the labels but "other"; `steps`: sixteen, from label × to label. With `judge`, it sums up instead of `words`. */
  constructor(words: Weights, steps: Weights, judge: ScaledJudge | null = null) {
    this.#words = words;
    this.#steps = steps;
    this.#judge = judge;
    this.#features = new SpanFeatures(judge?.atoms);
  }

  /** Labels the window of a cue. */
  label(article: ArticleAtoms, cue: number, odds: Float64Array): Window {
    const { chain } = this;
    const features = this.#features;
    const out = this.#out;
    const { first, last } = features.prepare(article, cue, odds);
    chain.length = last - first + 1;
    for (let word = first; word <= last; word++) {
      const at = (word - first) * LABELS;
      chain.unary[at] = 0;
      this.#score(word, at + 1);
      if (word > first) this.#steps.sum(out, features.extractEdge(word, out), chain.step, at * LABELS);
    }
    chain.run();
    chain.decode();
    return features.range;
  }

  #score(word: number, at: number): void {
    const { unary } = this.chain;
    const judge = this.#judge;
    if (judge === null) {
      this.#words.sum(this.#out, this.#features.extract(word, this.#out), unary, at);
      return;
    }
    this.#features.fill(word);
    judge.run();
    const { sums, scale } = judge;
    unary[at] = sums[0] * scale;
    unary[at + 1] = sums[1] * scale;
    unary[at + 2] = sums[2] * scale;
  }
}
