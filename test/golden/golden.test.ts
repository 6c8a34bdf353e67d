import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { testReader } from '../resources.ts';
import { summaryOf } from './summary.ts';

// The articles are the bundled samples; what each one guards stands in the WHY.md beside its expected reading.
const ROOT = resolve(import.meta.dirname, '../../..');
const GOLDEN = join(ROOT, 'test/golden');
const slugs = readdirSync(GOLDEN, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort();

test('golden: every bundled sample has an expected reading', () => {
  const samples = readdirSync(join(ROOT, 'examples')).filter(name => name.endsWith('.txt'));
  assert.deepEqual(samples.map(name => name.slice(0, -4)).sort(), slugs);
});

for (const slug of slugs)
  test(`golden: ${slug} reads as expected`, () => {
    const text = readFileSync(join(ROOT, 'examples', `${slug}.txt`), 'utf8');
    assert.ok(existsSync(join(GOLDEN, slug, 'WHY.md')), 'a golden says why it is there');
    const found = summaryOf(testReader().read({ id: slug, text }));
    const path = join(GOLDEN, slug, 'reading.txt');
    if (process.env['ENTENTE_UPDATE_GOLDENS']) writeFileSync(path, found);
    assert.equal(found, readFileSync(path, 'utf8'), `${slug} reads differently: run \`npm run goldens:update\` and review the diff`);
  });
