#!/usr/bin/env node
// The command `entente`: starts the built program under dist/. Everything else is in src/cli.
import { existsSync, statSync } from 'node:fs';
import module from 'node:module';

const dist = path => new URL(`../dist/${path}`, import.meta.url);
const changed = path => statSync(dist(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// The bundle starts faster; after a build of the sources alone it is old, and then they are run as they are.
const bundled = changed('bundle/cli/main.js');
const fresh = bundled > 0 && ['reader', 'cli', 'page'].every(part => changed(`${part}.tsbuildinfo`) <= bundled);
const main = dist(fresh ? 'bundle/cli/main.js' : 'src/cli/main.js');
if (existsSync(main)) {
  // Node 22 and later keep the compiled code between runs, which halves the start.
  module.enableCompileCache?.();
  const { main: run } = await import(main.href);
  await run(process.argv.slice(2));
} else {
  console.error('entente: The program is not built yet. Run `npm run build` in its folder.');
  process.exitCode = 1;
}
