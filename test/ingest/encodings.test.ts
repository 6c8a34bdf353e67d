import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { decodeStream, decodeText, refuseBinary } from '../../src/ingest/index.ts';

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(bytes: Uint8Array, size: number, guess = true): Promise<string> {
  let text = '';
  for await (const piece of decodeStream(bytes.subarray(0, 4096), pieces(bytes, size), guess)) text += piece;
  return text;
}

const TEXT = 'Żółw, “quote” – 東京 😀\r\n';

test('encodings: a signature tells the encoding and is no part of the text', () => {
  assert.equal(decodeText(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])), TEXT);
  assert.equal(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(TEXT, false)])), TEXT);
  assert.equal(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(TEXT, true)])), TEXT);
});

test('encodings: without a signature UTF-8, UTF-16 by its zero bytes, else windows-1252', () => {
  assert.equal(decodeText(Buffer.from(TEXT)), TEXT);
  assert.equal(decodeText(utf16('Plain words in UTF-16.', false)), 'Plain words in UTF-16.');
  assert.equal(decodeText(utf16('Plain words in UTF-16.', true)), 'Plain words in UTF-16.');
  assert.equal(decodeText(Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x20, 0xe9])), '“Hi” – €5 é');
});

test('encodings: a text is kept to the character', () => {
  const odd = ' \u0000a\r\n\tb\u00a0\u200b\u2028 ';
  assert.equal(decodeText(Buffer.from(odd)), odd);
});

test('encodings: a stream gives the same text, however it is cut', async () => {
  for (const size of [1, 2, 3, 7, 4096]) {
    assert.equal(await streamed(Buffer.from(TEXT.repeat(20)), size), TEXT.repeat(20));
    assert.equal(await streamed(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(TEXT, false)]), size), TEXT);
    assert.equal(await streamed(Buffer.from([0x93, 0x48, 0x94]), size), '“H”');
  }
  const long = Buffer.from('é'.repeat(5000));
  assert.equal(await streamed(long, 999), 'é'.repeat(5000), 'a character cut by the end of the head is no sign of another encoding');
  assert.equal(await streamed(Buffer.from([0x93, 0x48]), 9, false), '\ufffdH', 'JSON lines are UTF-8 or have a signature');
});

test('encodings: what is no text is refused by name; text with a NUL passes', () => {
  const kindOf = (bytes: Buffer): string => {
    try {
      refuseBinary(bytes, 'x');
      return 'text';
    } catch (error) {
      assert.ok(error instanceof EntenteError && error.code === 'input-binary');
      return String(error.details['problem']);
    }
  };
  assert.match(kindOf(Buffer.from('%PDF-1.7\n')), /PDF/);
  assert.match(kindOf(Buffer.from('PK\u0003\u0004....')), /ZIP/);
  assert.match(kindOf(Buffer.from([0x1f, 0x8b, 8, 0])), /gzip/);
  assert.match(kindOf(Buffer.from(Array.from({ length: 400 }, (_, index) => index % 8))), /control characters/);
  assert.equal(kindOf(Buffer.from('Oslo\u0000praised Lima.')), 'text');
  assert.equal(kindOf(utf16('Oslo praised Lima. '.repeat(10), false)), 'text');
  assert.equal(kindOf(Buffer.alloc(0)), 'text');
});
