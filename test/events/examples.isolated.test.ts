// Every row of the frame tables has an example: the real model reads it, and the row must fire with an actor.
// Sentences of negative.tsv must code nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readTable } from '../../src/base/index.ts';
import { createSentenceCoder } from './sentence-coder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FRAME_TABLES = ['ontology/verbs.tsv', 'ontology/phrases.tsv', 'ontology/nouns.tsv', 'ontology/adjectives.tsv'];
const { tables, code } = createSentenceCoder();

for (const path of FRAME_TABLES) {
  test(`coder: the row of each example in ${path} fires`, () => {
    const rows = readTable(tables, path, ['lemma', 'example']);
    const silent = rows.flatMap(({ line, cells }) => {
      const rule = `${path}:${line}`;
      const fired = code(cells['example']).some(event => event.reason.rule.split(' with ').includes(rule) && event.actors.length > 0);
      return fired ? [] : [`data/${rule} ${cells['lemma']}: ${cells['example']}`];
    });
    assert.ok(rows.length > 0);
    assert.deepEqual(silent, []);
  });
}

test('coder: sentences of sport, art, weather and daily life code nothing', () => {
  const negatives = { negative: readFileSync(join(ROOT, 'test/events/negative.tsv'), 'utf8') };
  const rows = readTable(negatives, 'negative', ['sentence']);
  const coded = rows.flatMap(({ line, cells }) =>
    code(cells['sentence']).map(event => `test/events/negative.tsv:${line} ${event.type} by ${event.reason.rule} (${event.reason.path}): ${cells['sentence']}`),
  );
  assert.ok(rows.length >= 100);
  assert.deepEqual(coded, []);
});
