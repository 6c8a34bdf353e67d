import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Parse } from '../../src/syntax/index.ts';
import { parseOf } from '../notation.ts';
import { createRegister } from '../../src/actors/index.ts';
import { type Found, foundIn, smallTables } from './small-register.ts';

const WORDS = [
  'Norway',
  'Beijing',
  'Putin',
  'Kim',
  'Jong',
  'Un',
  'NATO',
  'Chinese',
  'minister',
  'ministers',
  'president',
  'foreign',
  'ministry',
  'troops',
  'group',
  'Group',
  'country',
  'both',
  'two',
  'sides',
  'leaders',
  'it',
  'its',
  'he',
  'she',
  'they',
  'their',
  'who',
  'which',
  'itself',
  'I',
  'we',
  'the',
  'a',
  'of',
  'for',
  'in',
  'and',
  ',',
  '"',
  '(',
  ')',
  '-',
  "'s",
  "'",
  'said',
  'met',
  'is',
  'Treaty',
  'People',
  'Mr',
  'Hale',
  'Post',
  'Tom',
  'Gen',
  'Jordan',
  'top',
  'former',
  'diplomat',
  'counterpart',
  'North',
  'NLD',
  'Ärger',
  '𝒳',
  '–',
  '2024',
  '.',
];
const UPOS = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADP', 'DET', 'PRON', 'AUX', 'PUNCT', 'CCONJ', 'NUM', 'PART', 'ADV', 'X'];
const RELATIONS = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'nmod:poss',
  'amod',
  'compound',
  'flat',
  'appos',
  'conj',
  'cc',
  'case',
  'det',
  'cop',
  'xcomp',
  'ccomp',
  'acl:relcl',
  'punct',
  'nmod:desc',
];

const word = fc.record({ form: fc.constantFrom(...WORDS), upos: fc.constantFrom(...UPOS), relation: fc.constantFrom(...RELATIONS), head: fc.nat(40) });
const sentence = fc.array(word, { minLength: 1, maxLength: 18 });
const text = fc.array(sentence, { minLength: 1, maxLength: 5 });

/** Sentences of the notation with trees: every word hangs on an earlier one, the first is the root. */
function parseFrom(sentences: readonly (readonly { form: string; upos: string; relation: string; head: number }[])[]): Parse {
  return parseOf(
    sentences
      .map((words, number) => `${number ? '+ ' : ''}${words.map((each, at) => `${each.form}/${each.upos}/${at ? `${each.relation}>${1 + (each.head % at)}` : 'root'}`).join(' ')}`)
      .join('\n'),
  );
}

function check(found: Found): void {
  const { layer, parse } = found;
  const ids = layer.actors.map(actor => actor.id);
  assert.deepEqual(
    ids,
    ids.map((_, number) => `a${number}`),
  );
  const first: string[] = [];
  let before = -1;
  for (const mention of layer.mentions) {
    assert.ok(mention.start >= before, 'mentions stand in text order');
    before = mention.start;
    assert.ok(mention.start < mention.end && mention.end <= parse.text.length);
    assert.ok(mention.first <= mention.head && mention.head <= mention.last);
    const words = parse.text.slice(parse.start(mention.first), parse.end(mention.last));
    assert.ok(words.includes(parse.text.slice(mention.start, mention.end)), 'spans lie within their words');
    assert.equal(parse.text.slice(mention.start, mention.end).trim(), parse.text.slice(mention.start, mention.end));
    assert.equal(layer.actor(mention.actor).id, mention.actor);
    if (!first.includes(mention.actor)) first.push(mention.actor);
  }
  assert.deepEqual(first, ids.slice(0, first.length), 'ids follow the first mentions');
  const candidates = new Set(layer.ambiguities.flatMap(each => each.candidates));
  for (const id of ids.slice(first.length)) assert.ok(candidates.has(id), 'who is not mentioned is a candidate');
  for (const each of layer.ambiguities) {
    assert.ok(each.start < each.end && each.end <= parse.text.length);
    assert.ok(new Set(each.candidates).size > 1 && each.candidates.every(id => ids.includes(id)));
    assert.ok(!layer.mentions.some(mention => mention.start === each.start && mention.end === each.end), 'what is left open is no mention');
  }
  for (let at = 0; at < parse.count; at++) for (const id of layer.partiesOf(at)) assert.ok(ids.includes(id));
  for (const actor of layer.actors) assert.ok(actor.name.trim().length > 0);
}

test('actors: mentions re-slice, stand in order, and name actors numbered by first mention, whatever the trees', () => {
  fc.assert(
    fc.property(text, sentences => check(foundIn(parseFrom(sentences)))),
    { numRuns: 300 },
  );
});

test('actors: the same text gives the same actors', () => {
  fc.assert(
    fc.property(text, sentences => {
      const one = foundIn(parseFrom(sentences)).layer;
      const two = foundIn(parseFrom(sentences)).layer;
      assert.deepEqual([one.actors, one.mentions, one.ambiguities], [two.actors, two.mentions, two.ambiguities]);
    }),
    { numRuns: 60 },
  );
});

/** The small register with the rows of its tables of persons and organisations turned round. */
const turned = createRegister(
  Object.fromEntries(
    Object.entries(smallTables()).map(([path, table]) => {
      if (path !== 'actors/persons.tsv' && path !== 'actors/organisations.tsv') return [path, table];
      const [header, ...rows] = table.replace(/\n$/, '').split('\n');
      return [path, `${[header, ...rows.reverse()].join('\n')}\n`];
    }),
  ),
);

test('actors: nothing depends on the order of the tables', () => {
  fc.assert(
    fc.property(text, sentences => {
      const one = foundIn(parseFrom(sentences)).layer;
      const two = foundIn(parseFrom(sentences), '2024-07-11', turned).layer;
      assert.deepEqual([one.actors, one.mentions, one.ambiguities], [two.actors, two.mentions, two.ambiguities]);
    }),
    { numRuns: 100 },
  );
});

test('actors: a body is of the country that all of those have whose name opens its own, else of none', () => {
  const names = [['Post', 'Kim', 'Group', 'Norway']];
  const text = names.map(words => words.map((form, at) => ({ form, upos: 'PROPN', relation: at ? 'flat' : 'root', head: 0 })));
  for (const register of [undefined, turned]) assert.equal(foundIn(parseFrom(text), '2024-07-11', register).layer.actors[0].country, null);
});

test('actors: an unknown id is an error', () => {
  assert.throws(() => foundIn(parseOf('Rain/NOUN/nsubj>2 fell/VERB/root')).layer.actor('a7'), RangeError);
});
