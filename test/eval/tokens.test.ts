import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawTreebank, scoreTokens } from '../../eval/tokens.ts';
import { readConllu } from '../../src/syntax/index.ts';
import { segmenter } from '../text/rendering.ts';

/** A treebank of three sentences: one paragraph of two, then one. "Oslo-based" is one word here, which no segmenter of ours gives. */
const TREEBANK = [
  ['# newpar', '# text = They don’t talk.', '1\tThey', '2-3\tdon’t', '2\tdo', '3\tn’t', '4\ttalk\tSpaceAfter=No', '5\t.'],
  ['# text = It rains.', '1\tIt', '2\trains\tSpaceAfter=No', '3\t.'],
  ['# newpar', '# text = Oslo-based firms', '1\tOslo-based', '2\tfirms'],
]
  .map(lines =>
    lines
      .map(line => {
        if (line.startsWith('#')) return line;
        const [id, form, misc = '_'] = line.split('\t');
        return [id, form, '_', '_', '_', '_', id === '1' ? '0' : '1', '_', '_', misc].join('\t');
      })
      .join('\n'),
  )
  .join('\n\n');

test('token scorer: lays a treebank out as lines and as paragraphs', () => {
  const sentences = readConllu(`${TREEBANK}\n\n`);
  assert.equal(rawTreebank(sentences, 'lines').text, 'They don’t talk.\n\nIt rains.\n\nOslo-based firms\n');
  assert.equal(rawTreebank(sentences, 'documents').text, 'They don’t talk. It rains.\n\nOslo-based firms\n');
});

test('token scorer: counts words, multi-word tokens and sentences that match', () => {
  const treebank = rawTreebank(readConllu(`${TREEBANK}\n\n`), 'documents');
  const { words, multiwords, sentences } = scoreTokens(treebank, segmenter.segment(treebank.text));
  assert.deepEqual([words.wanted, words.found, words.matched], [10, 12, 9]);
  assert.equal(words.f1, 18 / 22);
  assert.deepEqual([multiwords.wanted, multiwords.found, multiwords.matched], [1, 1, 1]);
  assert.deepEqual([sentences.wanted, sentences.found, sentences.matched], [3, 3, 3]);
});
