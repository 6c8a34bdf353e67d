import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExampleStore } from '../../train/example-store.ts';
import { type Settings, trainLogistic } from '../../train/logistic-trainer.ts';
import { SpanExamples, trainSpans } from '../../train/span-trainer.ts';
import { LABELS, SpanChain } from '../../src/claims/span-chain.ts';

const SETTINGS: Settings = { epochs: 30, rate: 0.1, dropout: 0.1, averageFrom: 10, start: 1e-3 };
const row = (...features: number[]): [Int32Array, number] => [Int32Array.from(features), features.length];
const numbers = (count: number): Int32Array => Int32Array.from({ length: count }, (_, index) => index);

test('example store: features of one article alone are dropped, the others are told apart', () => {
  const store = new ExampleStore();
  store.add(...row(7, -5, 99));
  store.add(...row(7, 99, 12));
  store.add(...row(-5, 12));
  const article = [0, 0, 1];
  store.number(each => article[each]);
  assert.equal(store.size, 2);
  assert.equal(store.numberOf(7), -1);
  assert.deepEqual(
    [...store.features.subarray(store.begin[2], store.begin[3])].map(each => store.hashOf[each]),
    [-5, 12],
  );
  assert.equal(store.begin[1] - store.begin[0], 1);
});

test('logistic trainer: learns which feature decides, the same with the same seed', () => {
  const store = new ExampleStore();
  for (let example = 0; example < 80; example++) store.add(...row(example % 2 === 0 ? 1000 : 2000, 3000 + (example % 5)));
  store.number(each => each % 4);
  const label = (each: number): number => (each % 2 === 0 ? 1 : 0);
  const weights = trainLogistic(store, numbers(80), label, SETTINGS, 1);
  assert.ok(weights[store.numberOf(1000)] > 0.5 && weights[store.numberOf(2000)] < -0.5);
  assert.deepEqual(trainLogistic(store, numbers(80), label, SETTINGS, 1), weights);
  assert.notDeepEqual(trainLogistic(store, numbers(80), label, SETTINGS, 2), weights);
});

test('span trainer: learns labels and steps of windows', () => {
  const examples = new SpanExamples();
  for (let example = 0; example < 30; example++) {
    // Labels go round 0, 1, 2, 3; every other word only its neighbours tell.
    for (let at = 0; at < 8; at++) {
      examples.words.add(...row(at % 2 === 0 ? 100 + (at % LABELS) : 500));
      examples.steps.add(...(at > 0 ? row(900) : row()));
      examples.labels.push(at % LABELS);
    }
    examples.close(example);
  }
  examples.number();
  const { words, steps } = trainSpans(examples, numbers(30), SETTINGS, 1, () => undefined);
  const [w, s] = [examples.words.weights(words, LABELS - 1), examples.steps.weights(steps, LABELS * LABELS)];
  const chain = new SpanChain();
  chain.length = 8;
  for (let at = 0; at < 8; at++) {
    w.sum(...row(at % 2 === 0 ? 100 + (at % LABELS) : 500), chain.unary, at * LABELS + 1);
    if (at > 0) s.sum(...row(900), chain.step, at * LABELS * LABELS);
  }
  chain.decode();
  assert.deepEqual([...chain.best.subarray(0, 8)], [0, 1, 2, 3, 0, 1, 2, 3]);
});
