// The built program → dist/bundle: the command line and its worker in a few large files, because opening two hundred small ones
// takes longer than reading a short article. Packages stay outside but for the one that reads the command line. `bin/entente.js` uses it while it is as new as the build.
// A first article is read at once, and what V8 compiled for it is kept beside the files (see `bin/bundled.js`).
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
  // What each start needs goes along: a file less to find and to compile.
  external: id => id !== 'commander' && !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
  tsconfig: false,
  logLevel: 'warn',
});
await bundle.write({ dir: FOLDER, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', dynamicImportInCjs: false });
await bundle.close();
mkdirSync(join(FOLDER, 'page-script'), { recursive: true });
copyFileSync(join(BUILT, 'page-script/report-page.js'), join(FOLDER, 'page-script/report-page.js'));

// Workers start from a module.
const WORKER = `import { fileURLToPath } from 'node:url';
import { load } from '../../../bin/bundled.js';

load(fileURLToPath(new URL('./reading-worker.cjs', import.meta.url)));
`;
writeFileSync(join(FOLDER, 'reading-worker.js'), WORKER);

const FIRST_READING = `import { keepCode, load } from './bin/bundled.js';
const { main } = load(${JSON.stringify(join(FOLDER, 'main.cjs'))});
for (const format of ['json', 'html', 'report']) await main(['read', '--to', format, 'examples/2024-06-19-russia-korea-treaty.txt']);
keepCode();`;
const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', FIRST_READING], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error(`the bundle cannot read an article: exit status ${status}`);
