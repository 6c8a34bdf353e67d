import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgesOf } from '../../src/claims/attribution-judges.ts';
import { weightsOf } from '../../src/claims/attribution-model.ts';
import { ruleDrafts } from '../../src/claims/attribution.ts';
import { LearnedAttribution } from '../../src/claims/learned-attribution.ts';
import { createAttribution } from '../../src/claims/lexicon.ts';
import { quoteMap } from '../../src/claims/quotes.ts';
import { createSyntax } from '../../src/syntax/index.ts';
import { createSegmenter, quotes } from '../../src/text/index.ts';
import { testResources } from '../resources.ts';
import { namedActors } from './scene.ts';

const TEXT = `The talks, officials said, had failed. “We will not sign,” the Peruvian minister told reporters in Lima. “The text is unfair to us.”

According to the ministry, Norway fears that Chile plans to leave; its claim that two ships were seized was denied.`;

test('attribution judges: machine code gives the sums that the tables give', () => {
  const { tables, model, attribution } = testResources();
  assert.ok(attribution);
  const weights = weightsOf(attribution);
  assert.ok(weights.judges);
  const lexicon = createAttribution(tables);
  const syntax = createSyntax(model);
  const tokens = createSegmenter(tables).segment(TEXT);
  const parse = syntax.parse(tokens);
  const map = quoteMap(parse, quotes(tokens));
  const ruled = ruleDrafts(parse, map, namedActors(parse), lexicon);
  const [fast, plain] = [weights, { ...weights, judges: null }].map(each => new LearnedAttribution(each, lexicon, syntax.classes));
  assert.ok(plain.candidates(parse, map, ruled).length > 4);
  assert.deepEqual(fast.candidates(parse, map, ruled), plain.candidates(parse, map, ruled));
  assert.deepEqual(fast.drafts(parse, map, ruled), plain.drafts(parse, map, ruled));
});

test('attribution judges: a model that lies where machine code cannot work has none', () => {
  const { attribution } = testResources();
  assert.ok(attribution);
  assert.equal(judgesOf({ ...attribution, memory: null }), null);
  assert.equal(judgesOf({ ...attribution, words: attribution.words.slice() }), null);
});
