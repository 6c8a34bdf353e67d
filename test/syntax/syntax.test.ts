import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSyntax, featuresOf, type Parse, type Syntax } from '../../src/syntax/index.ts';
import type { Tokens } from '../../src/text/index.ts';
import { model } from './model-file.ts';

let ready: Syntax | undefined;
const syntax = (): Syntax => (ready ??= createSyntax(model()));

/** Sentences of words with a space between any two. */
function tokensFrom(sentences: readonly (readonly string[])[]): Tokens {
  const words = sentences.flat();
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  let at = 0;
  words.forEach((word, index) => {
    start[index] = at;
    end[index] = at + word.length;
    at = end[index] + 1;
  });
  const sentenceStart = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, index) => {
    sentenceStart[index + 1] = sentenceStart[index] + sentence.length;
  });
  return {
    text: words.join(' '),
    count: words.length,
    start,
    end,
    multiword: new Uint8Array(words.length),
    sentenceCount: sentences.length,
    sentenceStart,
    paragraph: new Int32Array(sentences.length),
  };
}

const parseOf = (text: string): Parse => syntax().parse(tokensFrom([text.split(' ')]));

/** Fails unless every sentence is a tree: one root, and every word reaches it. */
function assertTrees(parse: Parse): void {
  const { sentenceCount, sentenceStart } = parse.tokens;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const from = sentenceStart[sentence];
    const to = sentenceStart[sentence + 1];
    let roots = 0;
    // A word whose way up was followed once needs no second look.
    const reaches = new Uint8Array(to - from);
    for (let word = from; word < to; word++) {
      if (parse.head(word) < 0) roots++;
      assert.equal(parse.head(word) < 0, parse.deprel(word) === 'root');
      const way: number[] = [];
      for (let up = word; up >= 0 && !reaches[up - from]; up = parse.head(up)) {
        assert.ok(up >= from && up < to && way.length <= to - from, 'a governor outside the sentence, or a cycle');
        way.push(up);
        if (way.length > to - from) break;
      }
      for (const each of way) reaches[each - from] = 1;
    }
    assert.equal(roots, 1);
  }
}

const WORD = fc.oneof(
  fc.constantFrom('the', 'President', 'said', 'to', ',', '.', '"', 'and', 'that', 'Moscow', 'signed', "n't", 'of', '2024', '(', 'who', 'been', '—'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter(word => word.trim().length > 0),
);

test('parser: any words give one tree a sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.array(WORD, { minLength: 1, maxLength: 40 }), { maxLength: 6 }), sentences => assertTrees(syntax().parse(tokensFrom(sentences)))),
    { numRuns: 200 },
  );
});

test('parser: a sentence is read alike alone, in company and again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(WORD, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 }), sentences => {
      const together = syntax().parse(tokensFrom(sentences));
      let word = 0;
      for (const sentence of sentences) {
        const alone = createdAnew().parse(tokensFrom([sentence]));
        const offset = word;
        for (let index = 0; index < sentence.length; index++, word++) {
          assert.equal(together.xpos(word), alone.xpos(index));
          assert.equal(together.deprel(word), alone.deprel(index));
          assert.equal(together.head(word), alone.head(index) < 0 ? -1 : alone.head(index) + offset);
        }
      }
    }),
    { numRuns: 30 },
  );
});

let second: Syntax | undefined;
function createdAnew(): Syntax {
  return (second ??= createSyntax(model()));
}

test('parser: subject, object and oblique of a plain sentence', () => {
  const parse = parseOf('The minister praised the treaty when she spoke in Vienna .');
  const relations = Array.from({ length: parse.count }, (_, word) => `${parse.lower(word)} ${parse.deprel(word)} ${parse.head(word) < 0 ? '-' : parse.lower(parse.head(word))}`);
  for (const expected of ['praised root -', 'minister nsubj praised', 'treaty obj praised', 'she nsubj spoke', 'vienna obl spoke', 'in case vienna'])
    assert.ok(relations.includes(expected), `${expected} in ${relations}`);
});

test('parser: a passive keeps its agent apart', () => {
  const parse = parseOf('The village was shelled by the army on Tuesday .');
  assert.equal(parse.deprel(1), 'nsubj:pass');
  assert.equal(parse.upos(2), 'AUX');
  assert.match(parse.deprel(6), /^obl/);
});

test('lemmatizer: by tag, whatever the casing', () => {
  const lemmas = (text: string): string[] => {
    const parse = parseOf(text);
    return Array.from({ length: parse.count }, (_, word) => parse.lemma(word));
  };
  assert.deepEqual(lemmas('The armies went home .'), ['the', 'army', 'go', 'home', '.']);
  assert.deepEqual(lemmas('They were meeting their allies .'), ['they', 'be', 'meet', 'their', 'ally', '.']);
  assert.equal(lemmas('He visited Paris .')[2], 'Paris');
});

test('features: number, person and case where word and tag tell them', () => {
  assert.equal(featuresOf('NOUN', 'NNS', 'talks'), 'Number=Plur');
  assert.equal(featuresOf('VERB', 'VBZ', 'says'), 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin');
  assert.equal(featuresOf('PRON', 'PRP$', 'her'), 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs');
  assert.equal(featuresOf('PRON', 'PRP', 'her'), 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs');
  assert.equal(featuresOf('PUNCT', '.', '.'), '_');
});

test('parser: a sentence of 50,000 words and a deep chain end soon, in trees', () => {
  const words = Array.from({ length: 50_000 }, (_, index) => ['the', 'state', 'of', 'war', 'that', 'they', 'said', ','][index % 8]);
  const started = performance.now();
  assertTrees(syntax().parse(tokensFrom([words])));
  assertTrees(syntax().parse(tokensFrom([Array.from({ length: 50_000 }, () => 'of')])));
  // Some two seconds when this was written on a slow machine; quadratic work would take minutes.
  assert.ok(performance.now() - started < 30_000);
});
