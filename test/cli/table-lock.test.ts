import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { whileLocked } from '../../src/cli/table-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-lock-'));
after(() => rmSync(folder, { recursive: true }));
const table = join(folder, 'my.csv');

test('lock: one at a time, and nothing is left behind, though what was done fails', async () => {
  let inside = 0;
  const act = async (): Promise<number> => {
    assert.equal(++inside, 1);
    await new Promise(done => setTimeout(done, 5));
    inside--;
    return 7;
  };
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => whileLocked(table, act))), [7, 7, 7]);
  await assert.rejects(
    whileLocked(table, async () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('lock: one that does not end is named, and left', async () => {
  const lock = join(folder, '.my.csv.lock');
  writeFileSync(lock, '');
  await assert.rejects(
    whileLocked(table, async () => {}, 40),
    (error: unknown) => error instanceof EntenteError && error.code === 'table-busy' && error.details['problem'] === lock,
  );
  assert.ok(existsSync(lock));
  rmSync(lock);
});
