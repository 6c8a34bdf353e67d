#!/usr/bin/env node
// The command `entente`: starts the built program under dist/. Everything else is in src/cli.
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './bundled.js';

const dist = path => new URL(`../dist/${path}`, import.meta.url);
const changed = path => statSync(dist(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// The bundle starts faster; after a build of the sources alone it is old, and then they are run as they are.
const bundled = changed('bundle/cli/main.cjs');
const fresh = bundled > 0 && ['reader', 'cli', 'page'].every(part => changed(`${part}.tsbuildinfo`) <= bundled);
const sources = dist('src/cli/main.js');
if (fresh || existsSync(sources)) {
  const { main } = fresh ? load(fileURLToPath(dist('bundle/cli/main.cjs'))) : await import(sources.href);
  await main(process.argv.slice(2));
} else {
  console.error('entente: The program is not built yet. Run `npm run build` in its folder.');
  process.exitCode = 1;
}
