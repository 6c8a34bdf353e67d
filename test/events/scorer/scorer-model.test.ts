import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { EntenteError } from '../../../src/base/index.ts';
import { loadScorerModel } from '../../../src/events/index.ts';
import { writeScorerModel } from '../../../train/scorer/scorer-writer.ts';

const FILE = resolve(import.meta.dirname, '../../../../model/entente-events.bin');

function refused(bytes: Uint8Array, problem: RegExp): void {
  assert.throws(
    () => loadScorerModel(bytes),
    (error: unknown) => error instanceof EntenteError && error.code === 'model-invalid' && problem.test(String(error.details.problem)),
  );
}

test('scorer model: what is written is read, byte for byte', () => {
  const bytes = new Uint8Array(readFileSync(FILE));
  assert.deepEqual(writeScorerModel(loadScorerModel(bytes)), bytes);
});

test('scorer model: a file of another kind, cut short or changed is refused', () => {
  const bytes = new Uint8Array(readFileSync(FILE));
  refused(new Uint8Array(0), /does not begin with/);
  refused(new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n'), /does not begin with/);
  refused(bytes.subarray(0, 20), /cut short in its header/);
  refused(bytes.subarray(0, bytes.length - 4), /bytes where its header tells of/);
  const header = bytes.slice();
  header[12] = 0x21;
  refused(header, /header is damaged/);
  const body = bytes.slice();
  body[body.length - 1000] ^= 4;
  refused(body, /do not match their checksum/);
});
