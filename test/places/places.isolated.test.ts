import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { referenceSpeed } from '../../bench/machine.ts';
import { createGazetteer, findPlaces } from '../../src/places/index.ts';
import { createSyntax } from '../../src/syntax/index.ts';
import { createSegmenter } from '../../src/text/index.ts';
import { testResources } from '../resources.ts';

const { tables, model } = testResources();

test('gazetteer: is made in a few milliseconds, also the first time', () => {
  const started = performance.now();
  createGazetteer(tables);
  const taken = performance.now() - started;
  // 12 ms on the machine this was written on, whose reference loop runs 200 million steps a second.
  assert.ok(taken < 20_000 / referenceSpeed(), `${taken.toFixed(1)} ms`);
});

test('places: any text gives places in order, none overlapping, with exact offsets; none throws', () => {
  const gazetteer = createGazetteer(tables);
  const segmenter = createSegmenter(tables);
  const syntax = createSyntax(model);
  const word = fc.constantFrom(
    ...'Paris New York in the of Kursk region , Moscow-Pyongyang Nice Reading Second Thomas Shoal Elizabeth Warren St. John \'s " ( — Ünlü KYIV 5'.split(' '),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map(words => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  fc.assert(
    fc.property(text, written => {
      const parse = syntax.parse(segmenter.segment(written));
      const found = findPlaces(parse, gazetteer);
      let end = 0;
      for (const place of found) {
        assert.ok(place.start >= end && place.end > place.start && place.end <= written.length);
        assert.ok(place.first <= place.head && place.head <= place.last);
        assert.ok(parse.start(place.first) <= place.start && place.end <= parse.end(place.last));
        end = place.end;
      }
      assert.deepEqual(findPlaces(parse, gazetteer), found);
    }),
    { numRuns: 400 },
  );
});
