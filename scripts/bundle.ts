// The built program → dist/bundle: the command line and its worker in a few large files, because opening two hundred small ones
// takes longer than reading a short article. Packages stay outside. `bin/entente.js` uses it while it is as new as the build.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/src/cli');
// As deep as dist/src/cli, so that paths from a file to the package's root stay the same.
const FOLDER = join(ROOT, 'dist/bundle/cli');

rmSync(FOLDER, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: join(BUILT, 'main.js'), 'reading-worker': join(BUILT, 'reading-worker.js') },
  platform: 'node',
  external: id => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
  tsconfig: false,
  logLevel: 'warn',
});
await bundle.write({ dir: FOLDER, format: 'esm' });
await bundle.close();
mkdirSync(join(FOLDER, 'page-script'), { recursive: true });
copyFileSync(join(BUILT, 'page-script/report-page.js'), join(FOLDER, 'page-script/report-page.js'));
