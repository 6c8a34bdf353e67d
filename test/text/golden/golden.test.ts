import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { quotes } from '../../../src/text/index.ts';
import { rendered, segmenter } from '../rendering.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../test/text/golden');

test('segmenter: an article of many shapes is split as expected', () => {
  const text = readFileSync(resolve(FOLDER, 'article.txt'), 'utf8');
  const tokens = segmenter.segment(text);
  const sentences = rendered(tokens).replaceAll(' // ', '\n').replaceAll(' ¶ ', '\n\n');
  const quoted = quotes(tokens).map(
    ({ start, end, innerStart, innerEnd, depth, closed, continues }, index) =>
      `${index}: ${start}–${end} depth ${depth}${closed ? '' : ', open'}${continues < 0 ? '' : `, continues ${continues}`}: ${text.slice(innerStart, innerEnd)}`,
  );
  const found = `${sentences}\n\n# Quotes\n${quoted.join('\n')}\n`;
  const path = resolve(FOLDER, 'article.segments.txt');
  if (process.env['ENTENTE_UPDATE_GOLDENS']) writeFileSync(path, found);
  assert.equal(found, readFileSync(path, 'utf8'), 'run `npm run goldens:update` and review the diff');
});
