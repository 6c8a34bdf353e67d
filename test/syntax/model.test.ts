import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { loadSyntaxModel, modelRoom } from '../../src/syntax/index.ts';
import { model, modelBytes } from './model-file.ts';

function refused(bytes: Uint8Array, problem: RegExp): void {
  assert.throws(
    () => loadSyntaxModel(bytes),
    (error: unknown) => error instanceof EntenteError && error.code === 'model-invalid' && problem.test(String(error.details.problem)),
  );
}

test('model: a file that is no model is refused', () => {
  refused(new Uint8Array(0), /does not begin as a model/);
  refused(new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n'), /does not begin as a model/);
});

test('model: one of another format version is refused with both versions', () => {
  const bytes = modelBytes();
  bytes[7] = '9'.charCodeAt(0);
  refused(bytes, /format version .9, this program reads \d\d/);
});

test('model: a file cut short is refused, wherever it is cut', () => {
  const bytes = modelBytes();
  refused(bytes.subarray(0, 40), /cut short in its header/);
  refused(bytes.subarray(0, bytes.length >> 1), /bytes where its header tells of/);
  refused(bytes.subarray(0, bytes.length - 1), /bytes where its header tells of/);
});

test('model: a damaged header and a changed byte are noticed', () => {
  const header = modelBytes();
  header[12] = 0x21;
  refused(header, /header is damaged/);
  const body = modelBytes();
  body[body.length - 1000] ^= 4;
  refused(body, /do not match their checksum/);
});

test('model: its big tables can be shared between threads', () => {
  assert.ok(model().actions.buffer instanceof SharedArrayBuffer);
  assert.ok(model().labels.slots.buffer instanceof SharedArrayBuffer);
});

test('model: without shared memory it loads all the same', () => {
  const shared = Object.getOwnPropertyDescriptor(globalThis, 'SharedArrayBuffer') as PropertyDescriptor;
  Reflect.deleteProperty(globalThis, 'SharedArrayBuffer');
  try {
    const plain = loadSyntaxModel(modelBytes());
    assert.deepEqual(plain.actions.subarray(0, 5000), model().actions.subarray(0, 5000));
  } finally {
    Object.defineProperty(globalThis, 'SharedArrayBuffer', shared);
  }
});

test('model: a file that was read into the room made for it is loaded where it lies', () => {
  const bytes = modelBytes();
  const room = modelRoom(bytes.length);
  room.set(bytes);
  const loaded = loadSyntaxModel(room);
  assert.equal(loaded.actions.buffer, room.buffer);
  assert.deepEqual(loaded.actions.subarray(0, 5000), model().actions.subarray(0, 5000));
  refused(room.subarray(0, bytes.length - 1), /bytes where its header tells of/);
  room[bytes.length - 1000] ^= 4;
  refused(room, /do not match their checksum/);
});
