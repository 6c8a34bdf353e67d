import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runLanes, summarize } from '../../scripts/test-lanes.ts';

/** Runs test files of the given names and texts, and sums up. */
async function outcome(files: Readonly<Record<string, string>>): Promise<{ text: string; passed: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-lanes-'));
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), `import { test } from 'node:test';\n${text}\n`);
    return join(folder, name);
  });
  const results = await runLanes(paths, 'ignore');
  rmSync(folder, { recursive: true });
  return summarize(results, 1);
}

test('test lanes: pure files share one process, isolated ones do not', async () => {
  const once = `test('holds', () => { if (globalThis.seen) throw new Error('seen'); globalThis.seen = true; });`;
  const shared = await outcome({ 'a.test.mjs': once, 'b.test.mjs': once });
  assert.match(shared.text, /1 processes.*\n1 passed, 1 failed, 0 skipped$/);
  const apart = await outcome({ 'a.isolated.test.mjs': once, 'b.isolated.test.mjs': once });
  assert.match(apart.text, /2 processes.*\n2 passed, 0 failed, 0 skipped$/);
  assert.equal(apart.passed, true);
});

test('test lanes: a run that executes no test fails', async () => {
  assert.equal((await outcome({})).passed, false);
  assert.equal((await outcome({ 'a.test.mjs': '' })).passed, false);
  const skipped = await outcome({ 'a.test.mjs': `test('later', { skip: 'no data' }, () => {});` });
  assert.equal(skipped.passed, false);
  assert.match(skipped.text, /skipped: later \(no data\)\n✖ no test was executed/);
});

test('test lanes: a process that ends early, even with success, fails the run', async () => {
  for (const code of [0, 3]) {
    const { text, passed } = await outcome({ 'a.test.mjs': `test('passes', () => {});\ntest('leaves', () => process.exit(${code}));` });
    assert.equal(passed, false);
    assert.match(text, /ended early/);
  }
});

test('test lanes: a file that cannot be imported is a failure, and the others still run', async () => {
  const { text, passed } = await outcome({ 'a.test.mjs': `import './nowhere.mjs';`, 'b.test.mjs': `test('passes', () => {});` });
  assert.equal(passed, false);
  assert.match(text, /1 passed, 1 failed/);
});
