// Windows of cues with their labels → the weights of the span labeller: gradient of the conditional random field's likelihood,
// Adagrad with feature dropout, the weights of the later epochs averaged.
import { LABELS, SpanChain } from '../src/claims/span-chain.ts';
import { LONGEST_WINDOW } from '../src/claims/span-window.ts';
import { SPAN_FEATURES } from '../src/claims/span-templates.ts';
import { ExampleStore } from './example-store.ts';
import type { Settings } from './logistic-trainer.ts';
import { Random } from './random.ts';

const WIDTH = LABELS - 1;
const STEPS = LABELS * LABELS;
const SMALLEST = 2e-3;

/** Windows: example e has the rows `start[e]` up to `start[e + 1]` of both stores, one a word, and their labels. */
export class SpanExamples {
  readonly words = new ExampleStore();
  readonly steps = new ExampleStore();
  readonly start: number[] = [0];
  readonly labels: number[] = [];
  readonly article: number[] = [];

  /** Closes an example whose rows and labels have been added. */
  close(article: number): void {
    this.start.push(this.words.rows);
    this.article.push(article);
  }

  /** Numbers the features once all examples are there. */
  number(): void {
    const articleOfRow = new Int32Array(this.words.rows);
    for (let e = 0; e < this.article.length; e++) articleOfRow.fill(this.article[e], this.start[e], this.start[e + 1]);
    this.words.number(row => articleOfRow[row]);
    this.steps.number(row => articleOfRow[row]);
  }
}

/** Weights by number of feature. */
export interface SpanWeights {
  readonly words: Float32Array;
  readonly steps: Float32Array;
}

class Adagrad {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly mean: Float32Array;

  constructor(size: number, start: number) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(start);
    this.mean = new Float32Array(size);
  }

  step(at: number, gradient: number, rate: number): void {
    this.squares[at] += gradient * gradient;
    this.weights[at] -= (rate * gradient) / Math.sqrt(this.squares[at]);
  }

  average(share: number): void {
    for (let at = 0; at < this.weights.length; at++) this.mean[at] += this.weights[at] * share;
  }
}

class SpanTrainer {
  readonly chain = new SpanChain();
  readonly words: Adagrad;
  readonly steps: Adagrad;
  readonly #examples: SpanExamples;
  readonly #settings: Settings;
  readonly #kept = new Int32Array(LONGEST_WINDOW * (SPAN_FEATURES.count + 1));
  readonly #keptFrom = new Int32Array(LONGEST_WINDOW + 2);
  #state: number;

  constructor(examples: SpanExamples, settings: Settings, seed: number) {
    this.#examples = examples;
    this.#settings = settings;
    this.words = new Adagrad(examples.words.size * WIDTH, settings.start);
    this.steps = new Adagrad(examples.steps.size * STEPS, settings.start);
    this.#state = Math.imul(seed, 2654435761) | 1;
  }

  /** Fills the chain with the scores of an example, some features hidden. */
  #score(first: number, length: number): void {
    const { words, steps } = this.#examples;
    const { chain } = this;
    const hidden = Math.round(this.#settings.dropout * 65536);
    const factor = 1 / (1 - this.#settings.dropout);
    const w = this.words.weights;
    let state = this.#state;
    let count = 0;
    chain.length = length;
    chain.unary.fill(0, 0, length * LABELS);
    chain.step.fill(0, 0, length * STEPS);
    for (let at = 0; at < length; at++) {
      const row = first + at;
      let a = 0;
      let b = 0;
      let c = 0;
      this.#keptFrom[at] = count;
      for (let f = words.begin[row]; f < words.begin[row + 1]; f++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if ((state & 0xffff) < hidden) continue;
        const from = words.features[f] * WIDTH;
        this.#kept[count++] = from;
        a += w[from];
        b += w[from + 1];
        c += w[from + 2];
      }
      chain.unary[at * LABELS + 1] = a * factor;
      chain.unary[at * LABELS + 2] = b * factor;
      chain.unary[at * LABELS + 3] = c * factor;
      if (at === 0) continue;
      for (let f = steps.begin[row]; f < steps.begin[row + 1]; f++) for (let s = 0; s < STEPS; s++) chain.step[at * STEPS + s] += this.steps.weights[steps.features[f] * STEPS + s];
    }
    this.#keptFrom[length] = count;
    this.#state = state;
  }

  /** One step of learning on an example; gives its negative log-likelihood. */
  learn(example: number): number {
    const { start, labels } = this.#examples;
    const first = start[example];
    const length = start[example + 1] - first;
    this.#score(first, length);
    const { chain } = this;
    chain.run();
    let score = 0;
    for (let at = 0; at < length; at++) {
      const label = labels[first + at];
      score += chain.unary[at * LABELS + label];
      if (at > 0) score += chain.step[at * STEPS + labels[first + at - 1] * LABELS + label];
    }
    for (let at = 0; at < length; at++) {
      this.#learnWord(at, labels[first + at]);
      if (at > 0) this.#learnStep(first + at, at, labels[first + at - 1], labels[first + at]);
    }
    return chain.total - score;
  }

  #learnWord(at: number, label: number): void {
    const { marginal } = this.chain;
    const factor = 1 / (1 - this.#settings.dropout);
    for (let y = 1; y < LABELS; y++) {
      const gradient = (marginal[at * LABELS + y] - (label === y ? 1 : 0)) * factor;
      if (Math.abs(gradient) < SMALLEST) continue;
      for (let f = this.#keptFrom[at]; f < this.#keptFrom[at + 1]; f++) this.words.step(this.#kept[f] + y - 1, gradient, this.#settings.rate);
    }
  }

  #learnStep(row: number, at: number, from: number, to: number): void {
    const { steps } = this.#examples;
    for (let s = 0; s < STEPS; s++) {
      const gradient = this.chain.stepMarginal(at, s >> 2, s & 3) - (s >> 2 === from && (s & 3) === to ? 1 : 0);
      if (Math.abs(gradient) < SMALLEST) continue;
      for (let f = steps.begin[row]; f < steps.begin[row + 1]; f++) this.steps.step(steps.features[f] * STEPS + s, gradient, this.#settings.rate);
    }
  }
}

/** Trains on the examples given; `report` hears of each epoch. */
export function trainSpans(examples: SpanExamples, chosen: Int32Array, settings: Settings, seed: number, report: (line: string) => void): SpanWeights {
  const trainer = new SpanTrainer(examples, settings, seed);
  const random = new Random(seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let loss = 0;
    const began = Date.now();
    for (const place of random.permutation(chosen.length)) loss += trainer.learn(chosen[place]);
    report(`epoch ${epoch + 1}: ${(loss / chosen.length).toFixed(3)} a window, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (epoch < settings.averageFrom) continue;
    const share = 1 / (settings.epochs - settings.averageFrom);
    trainer.words.average(share);
    trainer.steps.average(share);
  }
  return { words: trainer.words.mean, steps: trainer.steps.mean };
}
