import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameView } from '../../../src/events/scorer/frame-view.ts';
import { Pairs } from '../../../src/events/scorer/pairs.ts';
import type { WordClasses } from '../../../src/syntax/index.ts';
import { sourceOf } from '../coding.ts';

const CLASSES: WordClasses = { fine: () => -1, coarse: () => -1 };

/** The pairs of the first sentence with the words between them in the tree: "Oslo > Lima: Oslo praised Lima". */
function pairsOf(notation: string): string[] {
  const source = sourceOf(notation);
  const { parse } = source;
  const pairs = new Pairs({ ...source, frames: new FrameView(parse.count, [], [], word => parse.sentence(word)), classes: CLASSES });
  const found: string[] = [];
  pairs.each(0, ({ from, to, path }) => {
    const words = [...path.up.subarray(0, path.upCount), path.top, ...path.down.subarray(0, path.downCount).reverse()];
    found.push(`${parse.phrase(from.first, from.last)} > ${parse.phrase(to.first, to.last)}: ${words.map(word => parse.form(word)).join(' ')}`);
  });
  return found;
}

test('pairs: each party meets each other one, with the path between them', () => {
  assert.deepEqual(pairsOf('Oslo/PROPN/nsubj>praised praised/VERB.VBD/root Lima/PROPN/obj>praised ./PUNCT/punct>praised'), [
    'Oslo > Lima: Oslo praised Lima',
    'Lima > Oslo: Lima praised Oslo',
  ]);
});

test('pairs: a place acts on nobody, and a name that nothing is known of may take part', () => {
  const notation = 'Oslo/PROPN/nsubj>thanked thanked/VERB.VBD/root Lagerwall/PROPN/obj>thanked in/ADP/case>Cusco Cusco/PROPN/obl>thanked ./PUNCT/punct>thanked';
  assert.deepEqual(
    pairsOf(notation).map(each => each.split(':')[0]),
    ['Oslo > Lagerwall', 'Oslo > Cusco', 'Lagerwall > Oslo', 'Lagerwall > Cusco'],
  );
});

test('pairs: days and numbers are nobody, dated or not', () => {
  const notation = 'Oslo/PROPN/nsubj>praised praised/VERB.VBD/root Lima/PROPN/obj>praised on/ADP/case>Thursday Thursday/PROPN/obl>praised in/ADP/case>N14 N14/PROPN/obl>praised';
  assert.equal(pairsOf(notation).length, 2);
});
