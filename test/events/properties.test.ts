import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventsOf } from './coding.ts';

const WORDS = [
  'Oslo/PROPN',
  'Lima/PROPN',
  'attacked/VERB',
  'said/VERB',
  'urged/VERB',
  'sign/VERB',
  'talks/NOUN',
  'attack/NOUN',
  'series/NOUN',
  'with/ADP',
  'to/PART',
  'and/CCONJ',
  'ready/ADJ',
  'Friday/PROPN',
  'must/AUX',
  'that/SCONJ',
];
const RELATIONS = [
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'conj',
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'acl:relcl',
  'case',
  'mark',
  'aux',
  'appos',
  'flat',
  'compound',
  'amod',
  'nmod:poss',
  'obl:agent',
  'nsubj:pass',
  'compound:prt',
  'advmod',
  'parataxis',
];

/** Any words in any tree: each word hangs on any other so that no circle arises. */
const sentence = fc
  .array(fc.record({ word: fc.constantFrom(...WORDS), relation: fc.constantFrom(...RELATIONS), at: fc.nat(), root: fc.nat() }), { minLength: 1, maxLength: 30 })
  .map(words => {
    // Word k of a random order hangs on an earlier one of that order.
    const order = words.map((_, index) => index).sort((a, b) => words[a].root - words[b].root || a - b);
    const heads = new Map(order.map((word, place) => [word, place === 0 ? 0 : order[words[word].at % place] + 1]));
    return words.map(({ word, relation }, index) => (heads.get(index) === 0 ? `${word}/root` : `${word}/${relation}>${heads.get(index)}`)).join(' ');
  });

test('coder: whatever the tree, it ends, repeats itself, and names words of the text', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), lines => {
      const notation = lines.join('\n');
      const events = eventsOf(notation);
      assert.deepEqual(events, eventsOf(notation));
      for (const { span, trigger, actors, recipients, reciprocal } of events) {
        assert.ok(span.start <= trigger.start && trigger.start < trigger.end && trigger.end <= span.end);
        assert.ok(actors.every(id => !recipients.includes(id)));
        assert.equal(new Set(actors).size, actors.length);
        if (reciprocal) assert.ok(actors.length > 1 && recipients.length === 0);
      }
    }),
    { numRuns: 400, seed: 11 },
  );
});
