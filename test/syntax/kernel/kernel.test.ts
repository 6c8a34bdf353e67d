import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTables } from '../../../src/resources/index.ts';
import { createAnalysers } from '../../../src/syntax/analysers.ts';
import { createSyntax, loadSyntaxModel } from '../../../src/syntax/index.ts';
import { Kernel } from '../../../src/syntax/kernel/kernel.ts';
import { NOTHING_SETTLED } from '../../../src/syntax/settled.ts';
import { SHIFT } from '../../../src/syntax/transitions.ts';
import { PAD, Words } from '../../../src/syntax/words.ts';
import { createSegmenter } from '../../../src/text/index.ts';
import { model, modelBytes } from '../model-file.ts';

const segmenter = createSegmenter(readTables());
const samples = readdirSync('examples')
  .filter(name => name.endsWith('.txt'))
  .map(name => segmenter.segment(readFileSync(`examples/${name}`, 'utf8')));

test('kernel: every score and decision is that of the tables', () => {
  const quick = createAnalysers(model());
  const plain = createAnalysers({ ...model(), memory: null });
  assert.ok(quick.parser.actionScores.buffer !== plain.parser.actionScores.buffer && quick.parser.actionScores.buffer === model().actions.buffer);
  const [words, same] = [new Words(), new Words()];
  let actions = 0;
  for (const tokens of samples)
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
      for (const [into, { lexicon, tagger, reviser }] of [
        [words, quick],
        [same, plain],
      ] as const) {
        into.fill(tokens, tokens.sentenceStart[sentence], tokens.sentenceStart[sentence + 1], lexicon);
        tagger.tag(into);
        reviser.tag(into);
      }
      assert.deepEqual(words.joint.subarray(PAD, PAD + words.length), same.joint.subarray(PAD, PAD + words.length));
      quick.parser.begin(words);
      plain.parser.begin(words);
      for (const { state } = quick.parser; !state.done; actions++) {
        quick.parser.scoreActions(words);
        plain.parser.scoreActions(words);
        assert.deepEqual([...quick.parser.actionScores], [...plain.parser.actionScores]);
        const action = quick.parser.bestAction(words, state.allowed());
        assert.equal(plain.parser.bestAction(words, state.allowed()), action);
        if (action !== SHIFT && state.governor(action) !== words.length) {
          quick.parser.scoreLabels(words, action);
          plain.parser.scoreLabels(words, action);
          const label = quick.parser.argmaxLabel(-1);
          assert.deepEqual([plain.parser.argmaxLabel(-1), plain.parser.labelScores[label]], [label, quick.parser.labelScores[label]]);
        }
        quick.parser.take(words, action);
        plain.parser.take(words, action);
      }
      assert.deepEqual(quick.parser.state.label.subarray(0, words.length), plain.parser.state.label.subarray(0, words.length));
    }
  assert.ok(actions > 2000, `${actions} actions`);
});

test('kernel: where there is no WebAssembly, or an engine does not take its code, texts are parsed all the same', () => {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly') as PropertyDescriptor;
  const columnsOf = (bytes: Uint8Array): unknown[] => {
    const syntax = createSyntax(loadSyntaxModel(bytes));
    return samples.slice(0, 2).map(tokens => syntax.parse(tokens).columns);
  };
  const expected = columnsOf(modelBytes());
  class Refusing {
    constructor() {
      throw new EvalError('a page may forbid it');
    }
  }
  const { Memory } = known.value as { Memory: unknown };
  try {
    for (const value of [undefined, { Memory, Module: Refusing, Instance: Refusing }, { Memory: Refusing }]) {
      Object.defineProperty(globalThis, 'WebAssembly', { configurable: true, value });
      assert.deepEqual(columnsOf(modelBytes()), expected);
    }
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', known);
  }
});

test('kernel: one model has one kernel in a thread; one whose tables lie elsewhere, or with which too many work, has none', () => {
  assert.equal(Kernel.over(model()), Kernel.over(model()));
  const elsewhere = { ...model(), settled: { actions: NOTHING_SETTLED, labels: NOTHING_SETTLED, tags: NOTHING_SETTLED } };
  assert.equal(Kernel.over(elsewhere), null);
  const loaded = loadSyntaxModel(modelBytes());
  const kernels = Array.from({ length: 70 }, () => Kernel.over({ ...loaded }));
  assert.equal(kernels.filter(kernel => kernel !== null).length, 64);
  assert.equal(new Set(kernels).size, 65);
});
