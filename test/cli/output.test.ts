import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { fileOutput, standardOutput } from '../../src/cli/output.ts';
import { importLine } from '../../src/cli/dump-import.ts';
import { articlesLine, Progress } from '../../src/cli/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-output-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

test('output: a file has its name only when it is whole', async () => {
  const path = join(folder, 'whole.txt');
  const output = fileOutput(path);
  await output.write('Żółw ');
  await output.write('东京');
  assert.equal(existsSync(path), false);
  await output.close();
  assert.equal(readFileSync(path, 'utf8'), 'Żółw 东京');
  assert.deepEqual(readdirSync(folder), ['whole.txt']);
});

test('output: an abandoned file leaves what was there before, and nothing else', async () => {
  const path = join(folder, 'old.txt');
  writeFileSync(path, 'old');
  const output = fileOutput(path);
  await output.write('new');
  output.abandon();
  output.abandon();
  assert.equal(readFileSync(path, 'utf8'), 'old');
  assert.deepEqual(readdirSync(folder).sort(), ['old.txt', 'whole.txt']);
});

test('output: a device is written to as it is', async () => {
  const output = fileOutput('/dev/null');
  await output.write('x');
  await output.close();
  assert.equal(existsSync('/dev/null'), true);
});

test('output: standard output is written no faster than it is taken', async () => {
  const taken: string[] = [];
  let take: () => void = () => {};
  const stream = new Writable({
    highWaterMark: 4,
    decodeStrings: false,
    write(text: string, _, done) {
      taken.push(text);
      take = done;
    },
  });
  const output = standardOutput(stream);
  let written = false;
  const writing = output.write('long enough').then(() => {
    written = true;
  });
  await new Promise(setImmediate);
  assert.equal(written, false);
  take();
  await writing;
  assert.deepEqual(taken, ['long enough']);
});

test('progress: is silent at first, then tells how many are done, and goes away', () => {
  let now = 0;
  let shown = '';
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      shown += text;
      done();
    },
  });
  const progress = new Progress(stream, articlesLine, () => now);
  progress.update(1);
  progress.clear();
  assert.equal(shown, '');
  now = 2000;
  progress.update(50);
  progress.update(51);
  progress.clear();
  progress.clear();
  assert.equal(shown, '\r\u001b[2K50 articles read, 25 a second\r\u001b[2K');
});

test('progress: where nobody looks nothing is shown', () => {
  let now = 0;
  const progress = new Progress(null, articlesLine, () => now);
  now = 5000;
  progress.update(50);
  progress.clear();
});

test('progress: an import tells entities, actors and how fast the file goes', () => {
  assert.equal(importLine({ entities: 1_234_567, actors: 890, bytes: 123_400_000 }, 2), '1,234,567 entities read, 890 actors, 61.7 MB/s');
});
