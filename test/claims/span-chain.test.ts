import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LABELS, SpanChain } from '../../src/claims/span-chain.ts';

const STEPS = LABELS * LABELS;
const weight = fc.double({ min: -4, max: 4, noNaN: true });

/** A chain of a few words with random scores. */
const chains = fc.integer({ min: 1, max: 5 }).chain(length =>
  fc.record({
    length: fc.constant(length),
    unary: fc.array(weight, { minLength: length * LABELS, maxLength: length * LABELS }),
    step: fc.array(weight, { minLength: length * STEPS, maxLength: length * STEPS }),
  }),
);

function filled({ length, unary, step }: { length: number; unary: readonly number[]; step: readonly number[] }): SpanChain {
  const chain = new SpanChain();
  chain.length = length;
  chain.unary.set(unary);
  chain.step.set(step);
  return chain;
}

/** Every labelling with its score. */
function* labellings(chain: SpanChain): Generator<{ labels: number[]; score: number }> {
  for (let code = 0; code < LABELS ** chain.length; code++) {
    const labels = Array.from({ length: chain.length }, (_, at) => Math.floor(code / LABELS ** at) % LABELS);
    const score = labels.reduce((sum, label, at) => sum + chain.unary[at * LABELS + label] + (at > 0 ? chain.step[at * STEPS + labels[at - 1] * LABELS + label] : 0), 0);
    yield { labels, score };
  }
}

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b)), `${a} is not ${b}`);

test('span chain: probabilities are those of all labellings counted one by one', () => {
  fc.assert(
    fc.property(chains, given => {
      const chain = filled(given);
      const all = [...labellings(chain)];
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      chain.run();
      near(chain.total, Math.log(total));
      for (let at = 0; at < chain.length; at++)
        for (let label = 0; label < LABELS; label++)
          near(chain.marginal[at * LABELS + label], all.reduce((sum, { labels, score }) => sum + (labels[at] === label ? Math.exp(score) : 0), 0) / total);
      for (let at = 1; at < chain.length; at++)
        near(chain.stepMarginal(at, 1, 3), all.reduce((sum, { labels, score }) => sum + (labels[at - 1] === 1 && labels[at] === 3 ? Math.exp(score) : 0), 0) / total);
    }),
    { numRuns: 60 },
  );
});

test('span chain: no labelling is better than the one it decodes', () => {
  fc.assert(
    fc.property(chains, given => {
      const chain = filled(given);
      const best = Math.max(...[...labellings(chain)].map(({ score }) => score));
      chain.decode();
      near(chain.score, best);
      const found = [...labellings(chain)].find(({ labels }) => labels.every((label, at) => label === chain.best[at]));
      near(found?.score ?? Number.NaN, best);
    }),
    { numRuns: 60 },
  );
});
