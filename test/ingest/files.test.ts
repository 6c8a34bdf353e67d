import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { openFile, peek, readWhole } from '../../src/ingest/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-files-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    assert.ok(error instanceof EntenteError, String(error));
    return error.code;
  }
}

async function* chunks(...sizes: number[]): AsyncGenerator<Uint8Array> {
  let next = 0;
  for (const size of sizes) yield Uint8Array.from({ length: size }, () => next++ & 255);
}

test('files: missing files, folders and files under a file are told apart', async () => {
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'Oslo praised Lima.');
  assert.equal(await codeOf(() => openFile(join(folder, 'no.txt'))), 'file-missing');
  assert.equal(await codeOf(() => openFile(join(file, 'b'))), 'file-missing');
  assert.equal(await codeOf(() => openFile(folder)), 'file-directory');
  assert.equal(Buffer.from(await readWhole(await openFile(file), file, 100)).toString(), 'Oslo praised Lima.');
});

test('files: one that cannot be read is said to be so', async () => {
  // A name that no file system takes fails in another way than a missing file does.
  assert.equal(await codeOf(() => openFile(join(folder, 'x'.repeat(5000)))), 'file-unreadable');
});

test('files: no more is read than an article can be', async () => {
  assert.equal(await codeOf(() => readWhole(chunks(60, 60), 'x', 100)), 'input-large');
  assert.equal((await readWhole(chunks(60, 40), 'x', 100)).length, 100);
});

test('files: a look at the beginning takes nothing from the stream', async () => {
  for (const wanted of [0, 1, 5, 50, 500]) {
    const { head, chunks: again } = await peek(chunks(3, 40, 60), wanted);
    const whole = await readWhole(again, 'x', 1000);
    assert.equal(whole.length, 103);
    assert.deepEqual(whole, await readWhole(chunks(3, 40, 60), 'x', 1000));
    assert.deepEqual(Buffer.from(whole.subarray(0, head.length)), Buffer.from(head));
    assert.ok(head.length >= Math.min(wanted, 103));
  }
});

test('files: a stream that is refused for its first bytes is closed', async () => {
  let closed = false;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield Uint8Array.of(1, 2, 3);
      yield Uint8Array.of(4);
    } finally {
      closed = true;
    }
  };
  const refused = new Error('not this');
  await assert.rejects(
    peek(chunks(), 2, () => {
      throw refused;
    }),
    refused,
  );
  assert.ok(closed);
});
