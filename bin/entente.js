#!/usr/bin/env node
// The command `entente`: starts the built program under dist/. Everything else is in src/cli.
import { existsSync } from 'node:fs';
import module from 'node:module';

const main = new URL('../dist/src/cli/main.js', import.meta.url);
if (existsSync(main)) {
  // Node 22 and later keep the compiled code between runs, which halves the start.
  module.enableCompileCache?.();
  const { main: run } = await import(main.href);
  await run(process.argv.slice(2));
} else {
  console.error('entente: The program is not built yet. Run `npm run build` in its folder.');
  process.exitCode = 1;
}
