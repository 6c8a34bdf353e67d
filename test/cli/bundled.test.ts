import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';

const LOADER = pathToFileURL(resolve('bin/bundled.js')).href;

/** Loads `main.cjs` of a folder in a process of its own, and keeps what was compiled where asked to. */
function run(folder: string, keep: boolean): string {
  const script = `import { keepCode, load } from ${JSON.stringify(LOADER)};
    console.log(load(${JSON.stringify(join(folder, 'main.cjs'))}).answer());${keep ? ' keepCode();' : ''}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

test('bundle: files load each other once, with or without compiled code beside them, and damaged code is left aside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bundle-'));
  try {
    writeFileSync(join(folder, 'part.cjs'), "exports.count = 0;\nexports.name = require('node:path').basename(__filename);");
    writeFileSync(join(folder, 'main.cjs'), "require('./part.cjs').count++;\nexports.answer = () => require('./part.cjs').name + ' ' + ++require('./part.cjs').count;");
    assert.equal(run(folder, true), 'part.cjs 2');
    const code = ['main.cjs.code', 'part.cjs.code'].map(name => join(folder, name));
    assert.ok(code.every(existsSync));
    assert.equal(run(folder, false), 'part.cjs 2');
    for (const path of code) writeFileSync(path, readFileSync(path).fill(7, 8));
    assert.equal(run(folder, false), 'part.cjs 2');
    for (const path of code) writeFileSync(path, '');
    assert.equal(run(folder, false), 'part.cjs 2');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('bundle: the build keeps the compiled code of the reader', () => {
  const names = readdirSync('dist/bundle/cli');
  const files = names.filter(name => /^(main|resources|read-inputs|task)\b.*\.cjs$/.test(name));
  assert.ok(files.length >= 4);
  for (const name of files) assert.ok(names.includes(`${name}.code`), name);
});
