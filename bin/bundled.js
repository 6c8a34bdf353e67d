// Loads the bundled program (see scripts/bundle.ts) together with the compiled code that lies beside each file, so that a start compiles
// nothing again; as Node's own compile cache does, which versions before 22 lack. Code that another Node.js compiled is left aside.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { types } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

// V8 optimizes a function after so many bytes of its bytecode have run. The program is many functions that each do a little: at the usual
// 135,168 both processors are busy compiling what soon is compiled again. Set here, where the kept code is made too: V8
// refuses code that was made under other flags.
setFlagsFromString('--interrupt-budget=400000');

/** Modules of Node.js that take long to load and that a start hardly ever uses: sub-commands that are programs, and workers. */
const LATE = new Set(['node:child_process', 'node:worker_threads']);

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
  });
  const module = { exports: {} };
  modules.set(path, module);
  scripts.set(compiled, script);
  const folder = dirname(path);
  const packages = createRequire(path);
  const require = id => (id.startsWith('./') ? load(join(folder, id)) : LATE.has(id) ? whenAsked(packages, id) : asCommonJs(packages(id)));
  script.runInThisContext()(module.exports, Object.assign(require, packages), module, path, folder);
  return module.exports;
}

/** A module that is loaded when something of it is first asked for. */
function whenAsked(packages, id) {
  return new Proxy({}, { get: (_, name) => packages(id)[name] });
}

/** A package that is an ECMAScript module and exports one function stands for that function, as a CommonJS one does. */
function asCommonJs(found) {
  return types.isModuleNamespaceObject(found) && typeof found.default === 'function' ? found.default : found;
}

/** Writes what has been compiled until now beside the files that were loaded. */
export function keepCode() {
  for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
}
