// `npm run check`: everything that must hold before a change goes in, in order of cost. The build has run before it (types);
// each check prints its own findings, and all run even when one fails.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const CHECKS = [
  { name: 'lint and format', command: ['npx', '--no-install', 'biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: ['npx', '--no-install', 'knip'] },
  { name: 'generated files are fresh', command: [process.execPath, 'dist/scripts/generate-docs.js', '--check'] },
  { name: 'tests', command: [process.execPath, 'dist/scripts/test.js'] },
] as const;

const failed = CHECKS.filter(({ name, command: [program, ...args] }) => {
  console.log(`\n── ${name}`);
  return spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
});
console.log(failed.length ? `\nFailed: ${failed.map(({ name }) => name).join(', ')}` : '\nAll checks passed');
process.exitCode = failed.length ? 1 : 0;
