import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedNumbers, mendMarkedSubjects } from '../../src/syntax/marked-subjects.ts';

const XPOS = ['IN', 'DT', 'NN', 'NNP', 'VBD', 'VBZ', 'VBN', 'CC', 'RB', '.'];
const DEPREL = ['root', 'nsubj', 'nsubj:pass', 'obl', 'nmod', 'case', 'mark', 'det', 'conj', 'cc', 'advcl', 'acl', 'parataxis', 'aux:pass', 'advmod', 'obj', 'punct'];

/** Words as "form tag head relation", heads counted from 1, 0 for the root; gives them mended as "head relation". */
function mended(...rows: readonly string[]): string[] {
  const cells = rows.map(row => row.split(' '));
  const head = Int32Array.from(cells, ([, , above]) => (above === '0' ? rows.length : Number(above) - 1));
  const label = Uint8Array.from(cells, ([, , , relation]) => DEPREL.indexOf(relation));
  mendMarkedSubjects(
    rows.length,
    head,
    label,
    word => XPOS.indexOf(cells[word][1]),
    word => cells[word][0],
    markedNumbers(XPOS, DEPREL),
  );
  return Array.from(head, (above, word) => `${above === rows.length ? 0 : above + 1} ${DEPREL[label[word]]}`);
}

test('marked subjects: a phrase behind "as" is the subject of the finite verb right behind it', () => {
  const rows = ['Prices NN 2 nsubj', 'fell VBD 0 root', 'as IN 5 case', 'the DT 5 det', 'army NN 2 obl', 'took VBD 2 conj', 'towns NN 6 obj'];
  assert.deepEqual(mended(...rows), ['2 nsubj', '0 root', '6 mark', '5 det', '6 nsubj', '2 advcl', '6 obj']);
});

test('marked subjects: of a passive verb it is the passive one', () => {
  const rows = ['It NN 2 nsubj', 'left VBD 0 root', 'after IN 4 case', 'Chad NNP 2 obl', 'was VBD 6 aux:pass', 'bombed VBN 2 conj'];
  assert.deepEqual(mended(...rows).slice(2), ['6 mark', '6 nsubj:pass', '6 aux:pass', '2 advcl']);
});

test('marked subjects: what has a subject, is not finite, or follows a comma or "but" stays', () => {
  const own = ['Prices NN 2 nsubj', 'fell VBD 0 root', 'after IN 4 case', 'war NN 2 obl', 'markets NN 6 nsubj', 'rose VBD 2 parataxis'];
  const participle = ['It NN 2 nsubj', 'left VBD 0 root', 'before IN 4 case', 'talks NN 2 obl', 'broken VBN 2 conj'];
  const comma = ['It NN 2 nsubj', 'left VBD 0 root', 'before IN 4 case', 'noon NN 2 obl', ', . 6 punct', 'said VBD 2 parataxis'];
  const but = ['More NN 2 nsubj', 'came VBD 0 root', 'than IN 4 case', 'Chad NNP 2 obl', 'but CC 6 cc', 'Mali NNP 4 conj', 'left VBD 2 conj'];
  for (const rows of [own, participle, comma, but])
    assert.deepEqual(
      mended(...rows),
      rows.map(row => row.split(' ').slice(2).join(' ')),
    );
});
