import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../../eval/coreference.ts';
import { conllScore, sharesOf } from '../../eval/coreference-measures.ts';
import { foundMentions } from '../../eval/found-entities.ts';
import { goldDocuments } from '../../eval/gold-entities.ts';
import { testReader } from '../resources.ts';

/** Two sentences of our own with marks as the corpus writes them: form, tag, marks. */
const WORDS = [
  ['Norway', 'PROPN', '(1-place-new-s-cf1-1-coref-Norway)'],
  ['praised', 'VERB', ''],
  ['the', 'DET', '(2-organization-new-s-cf2-2-coref'],
  ['ministry', 'NOUN', ''],
  ['of', 'ADP', ''],
  ['Chad', 'PROPN', '(3-place-new-s-cf3-1-sgl-Chad)2)'],
  ['.', 'PUNCT', ''],
  ['', '', ''],
  ['It', 'PRON', '(1-place-giv:act-s-cf1-1-ana-Norway)'],
  ['thanked', 'VERB', ''],
  ['its', 'PRON', '(4-person-new-s-cf2-2-coref(1-place-giv:act-s-cf1-1-ana-Norway)'],
  ['envoy', 'NOUN', '4)'],
  ['.', 'PUNCT', ''],
] as const;

function conllu(): string {
  let id = 0;
  const lines = WORDS.map(([form, upos, marks]) => {
    if (form === '') {
      id = 0;
      return '';
    }
    id++;
    return [id, form, form, upos, '_', '_', id === 1 ? 0 : 1, '_', '_', marks ? `Entity=${marks}` : '_'].join('\t');
  });
  return `# newdoc id = GUM_news_sample\n# newpar\n${lines.join('\n')}\n\n`;
}

const [document] = goldDocuments(conllu());

test('gold entities: marks that nest, close together and carry titles', () => {
  assert.equal(document.genre, 'news');
  assert.deepEqual(
    document.mentions.map(({ entity, type, words, head, start, end }) => [entity, type, words, head, start, end]),
    [
      ['1', 'place', 1, 'norway', 0, 6],
      ['2', 'organization', 4, 'ministry', 13, 30],
      ['3', 'place', 1, 'chad', 26, 30],
      ['1', 'place', 1, 'it', 31, 33],
      ['4', 'person', 2, 'envoy', 40, 48],
      ['1', 'place', 1, 'its', 40, 43],
    ],
  );
});

test('gold entities: an end without a beginning is an error', () => {
  assert.throws(() => goldDocuments('1\tOslo\tOslo\tPROPN\t_\t_\t0\troot\t_\tEntity=5)\n\n'), /"Oslo" closes the mention 5/);
});

/** A mention of ours over gold mention `number` of the document. */
const over = (number: number, entity: string) => ({ entity, start: document.mentions[number].start, end: document.mentions[number].end, words: document.mentions[number].head });

test('coreference scorer: gold mentions given back score full, a lone pronoun nothing', () => {
  const full = figuresOf(document, [over(0, 'a0'), over(3, 'a0'), over(5, 'a0')]);
  assert.equal(conllScore(full.actors).toFixed(9), '1.000000000');
  assert.deepEqual(full.third, { wanted: 2, wantedRight: 2, resolved: 2, resolvedRight: 2 });
  const lone = figuresOf(document, [over(0, 'a0'), over(3, 'a1')]);
  assert.equal(conllScore(lone.actors), 0);
  assert.deepEqual(lone.third, { wanted: 2, wantedRight: 0, resolved: 1, resolvedRight: 0 });
});

test('coreference scorer: a mention counts by its head, and with the same words only where asked', () => {
  const short = [over(0, 'a0'), over(3, 'a0'), over(5, 'a0'), { entity: 'a1', start: 13, end: 24, words: 'the ministry' }, over(2, 'a1')];
  const figures = figuresOf(document, short);
  assert.equal(sharesOf(figures.all.mentions).precision, 0.6);
  assert.equal(sharesOf(figures.all.mentions).recall, 1);
  assert.equal(sharesOf(figures.exact.mentions).recall, 1);
  // Words around the gold head beyond the gold mention are no match.
  assert.equal(sharesOf(figuresOf(document, [{ entity: 'a0', start: 0, end: 13, words: 'Norway praised' }, over(3, 'a0')]).actors.mentions).precision, 0.5);
});

test('coreference scorer: "they" of a set is right where the gold entity holds its members', () => {
  const [pair] = goldDocuments(
    `${[
      '1\tNorway\tNorway\tPROPN\t_\t_\t0\troot\t_\tEntity=(1-person-new-s-cf1-1,3-coref(2-place-new-s-cf2-1-sgl)',
      '2\tand\tand\tCCONJ\t_\t_\t1\tcc\t_\t_',
      '3\tChad\tChad\tPROPN\t_\t_\t1\tconj\t_\tEntity=(3-place-new-s-cf3-1-sgl)1)',
      '4\tthey\tthey\tPRON\t_\t_\t1\tdep\t_\tEntity=(1-person-giv:act-s-cf1-1-ana)',
    ].join('\n')}\n\n`,
  );
  const ours = [
    { entity: 'a0', start: 0, end: 6, words: 'Norway' },
    { entity: 'a1', start: 9, end: 13, words: 'Chad' },
    { entity: 'a0 a1', start: 13, end: 17, words: 'they' },
  ];
  assert.equal(figuresOf(pair, ours).third.wantedRight, 1);
  assert.equal(figuresOf(pair, [ours[0], ours[1], { ...ours[2], entity: 'a0' }]).third.wantedRight, 0);
});

test('found entities: title and name are one mention, a set one entity, and what the corpus never marks is left out', () => {
  const text = 'President Ruto, who met Kenyan lawmakers, left. Kenya and Uganda said they agreed.';
  const reading = testReader().read({ id: 'x', text });
  const found = foundMentions(reading, { ...document, adjectives: new Set(['20-26']) });
  const words = found.map(each => each.words);
  assert.ok(words.includes('President Ruto'), words.join('; '));
  assert.ok(!words.includes('who') && !words.includes('Kenyan'), words.join('; '));
  const they = found.find(each => each.words === 'they');
  assert.equal(they?.entity.split(' ').length, 2);
});
