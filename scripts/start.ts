// `npm start [-- OPTIONS]`: reads the sample articles under `examples/` with the built program and shows the report, as
// `npx entente read examples/*.txt` would; a script of its own because not every shell expands the star.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const samples = readdirSync(join(ROOT, 'examples'))
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => join('examples', name));
const { status } = spawnSync(process.execPath, ['bin/entente.js', 'read', ...process.argv.slice(2), ...samples], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
