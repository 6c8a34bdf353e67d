// Whatever the text: claims stay within it, none is empty, and each word's first value is the article's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testReader } from '../resources.ts';

const WORDS = 'Oslo Lima said that “ ” " : , . ? – according to the claim fears of war may not leave accused by was is believed to if “no,” who\n\n\u0000\ud800 \u202e'.split(' ');

test('claims: spans lie within any text, in words, and readings repeat', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), words => {
      const text = words.join(' ');
      const read = (): string => JSON.stringify(testReader().read({ id: 'p', text }, { predicates: true }));
      const reading = testReader().read({ id: 'p', text }, { predicates: true });
      for (const { cue, content, source } of reading.claims) {
        assert.ok(cue.length > 0 && content.length > 0);
        for (const { start, end } of [...cue, ...content, ...source]) assert.ok(start >= 0 && start < end && end <= text.length);
      }
      for (const { factuality } of reading.predicates ?? []) assert.equal(factuality[0].source, null);
      assert.equal(read(), read());
    }),
    { numRuns: 150, seed: 7 },
  );
});
