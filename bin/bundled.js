// Loads the bundled program (see scripts/bundle.ts) together with the compiled code that lies beside each file, so that a start compiles
// nothing again; as Node's own compile cache does, which versions before 22 lack. Code that another Node.js compiled is left aside.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const modules = new Map();
const scripts = new Map();

/** What a file of the bundle exports, by its path. */
export function load(path) {
  const known = modules.get(path);
  if (known) return known.exports;
  const compiled = `${path}.code`;
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  modules.set(path, module);
  scripts.set(compiled, script);
  const folder = dirname(path);
  const packages = createRequire(path);
  script.runInThisContext()(module.exports, id => (id.startsWith('./') ? load(join(folder, id)) : packages(id)), module, path, folder);
  return module.exports;
}

/** Writes what has been compiled until now beside the files that were loaded. */
export function keepCode() {
  for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
}
