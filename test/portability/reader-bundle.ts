// The reader → one script as a browser would load it, bundled from its sources with everything they import.
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The minified script; it puts the reader's exports into a global variable `entente`. */
export async function bundleReader(): Promise<string> {
  const bundle = await rolldown({ input: resolve(ROOT, 'src/reader/index.ts'), platform: 'browser', tsconfig: false, logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', name: 'entente', minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error(`the bundle has ${output.length} pieces`);
  return output[0].code;
}
