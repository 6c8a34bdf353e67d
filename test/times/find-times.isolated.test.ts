import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { referenceSpeed } from '../../bench/machine.ts';
import { createSyntax } from '../../src/syntax/index.ts';
import { createSegmenter } from '../../src/text/index.ts';
import { findTimes } from '../../src/times/index.ts';
import { testResources } from '../resources.ts';
import { ROWS } from './phrases.ts';

const { tables, model } = testResources();
const segmenter = createSegmenter(tables);
const syntax = createSyntax(model);
const parseOf = (text: string) => syntax.parse(segmenter.segment(text));
const ISO = /^\d{4}-\d{2}-\d{2}$/;

test('times: with the model that ships nearly all phrases of the table are read right', () => {
  const wrong = ROWS.filter(([sentence, expression, from, to = from, published]) => {
    const last = findTimes(parseOf(sentence), { published: published === undefined ? '2024-06-20' : published }).at(-1);
    return !last || sentence.slice(last.start, last.end) !== expression || last.from !== from || last.to !== to;
  });
  assert.ok(wrong.length <= ROWS.length * 0.04, wrong.map(row => row[0]).join('\n'));
});

const WORDS =
  'the a last next this past that same following previous Monday Friday weekend May March June 19 3 5 2014 1990s Sept. since from to between and until by before after on in of at ' +
  'early late mid mid-July earlier later week month year day days decade century two three twenty - – , . ago eve overnight today Christmas Easter first second quarter half Q1 9/11 ' +
  '2024-06-19 31/02/2024 p.m. noon GMT summer fall he met will meet Russia';

test('times: any order of date words gives true dates, ordered ends and exact offsets', () => {
  const text = fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 30 }).map(words => words.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom('2024-06-20', '2024-02-29', '0001-01-01', '9999-12-31', null), (written, published) => {
      const parse = parseOf(written);
      const found = findTimes(parse, { published });
      for (const { start, end, first, last, from, to } of found) {
        assert.equal(parse.start(first), start);
        assert.equal(parse.end(last), end);
        for (const date of [from, to]) {
          assert.match(date, ISO);
          assert.equal(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), date);
        }
        assert.ok(from <= to, `${from} … ${to} in "${written}"`);
      }
      assert.deepEqual(findTimes(parse, { published }), found);
    }),
    { numRuns: 1500 },
  );
});

test('times: never throws on arbitrary text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (text, published) => {
      findTimes(parseOf(text), { published });
    }),
    { numRuns: 300 },
  );
});

test('times: costs little, and no more a word in a sentence of 50,000 words', () => {
  const plain = 'On Tuesday the ministers of the two states met in the capital and agreed to end a dispute that had begun in 2014 over fishing rights in the bay. ';
  const short = parseOf(plain.repeat(1000));
  const long = parseOf(`${'the envoy met the minister of the state since May and '.repeat(4500)}left.`);
  const perWord = (parse: typeof short): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const started = performance.now();
      findTimes(parse, { published: '2024-06-20' });
      best = Math.min(best, (performance.now() - started) / parse.count);
    }
    return best * 1000;
  };
  // The reference loop takes about 0.005 microseconds a step on the machine this was written on; the cost was 0.5 microseconds a word.
  const allowed = 400 / referenceSpeed();
  const [first, second] = [perWord(short), perWord(long)];
  assert.ok(first < allowed, `${first.toFixed(3)} microseconds a word, allowed ${allowed.toFixed(3)}`);
  assert.ok(second < 10 * allowed, `${second.toFixed(3)} microseconds a word in a long sentence`);
});
