import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTables } from '../../src/resources/index.ts';
import { createSyntax } from '../../src/syntax/index.ts';
import { NOTHING_SETTLED, Settled } from '../../src/syntax/settled.ts';
import { Templates } from '../../src/syntax/templates.ts';
import { createSegmenter } from '../../src/text/index.ts';
import { model } from './model-file.ts';

const contexts = new Templates(['a', 'a b'], ['a', 'b'], () => null);

function hashesOf(a: number, b: number): Int32Array {
  const out = new Int32Array(2);
  contexts.extract(Int32Array.of(a, b), out);
  return out;
}

function slotOf(hash: number, decision: number): number {
  return ((hash >>> 8) << 8) | (decision + 1);
}

test('settled: a decision is found by the first context that knows one, in its slot or the next; others give none', () => {
  const slots = new Uint32Array(1025);
  const [plain, both] = hashesOf(7, 8);
  slots[plain & 1023] = slotOf(plain, 4);
  slots[(both & 1023) + 1] = slotOf(both, 9);
  const settled = new Settled(contexts, slots);
  assert.equal(settled.decide(Int32Array.of(7, 1)), 4);
  assert.equal(settled.decide(Int32Array.of(7, 8)), 4);
  assert.equal(settled.decide(Int32Array.of(6, 8)), -1);
  slots[plain & 1023] = 0;
  assert.equal(settled.decide(Int32Array.of(7, 8)), 9);
  assert.equal(new Settled(contexts, NOTHING_SETTLED).decide(Int32Array.of(7, 8)), -1);
});

test('settled: looked-up decisions hardly ever differ from weighed ones', () => {
  const segmenter = createSegmenter(readTables());
  const quick = createSyntax(model());
  const thorough = createSyntax({ ...model(), settled: { actions: NOTHING_SETTLED, labels: NOTHING_SETTLED, tags: NOTHING_SETTLED } });
  let words = 0;
  let other = 0;
  for (const name of readdirSync('examples').filter(file => file.endsWith('.txt'))) {
    const tokens = segmenter.segment(readFileSync(`examples/${name}`, 'utf8'));
    const [a, b] = [quick.parse(tokens).columns, thorough.parse(tokens).columns];
    for (let word = 0; word < tokens.count; word++) {
      words++;
      if (a.head[word] !== b.head[word] || a.deprel[word] !== b.deprel[word] || a.upos[word] !== b.upos[word]) other++;
    }
  }
  assert.ok(words > 1000, `${words} words`);
  assert.ok(other <= words / 100, `${other} of ${words} words are read otherwise`);
});
