// `npm test [-- WORD…]`: finds the test files, runs them in their lanes and prints the closing lines. Words keep the files
// whose path holds one of them. Exits with 1 when a test fails, when a lane dies, and when no test ran at all.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runLanes, summarize } from './test-lanes.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The compiled files of the tests in `test/`, sorted; output of sources that are gone is left out. */
function testFiles(words: readonly string[]): string[] {
  return readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.test.ts') && (words.length === 0 || words.some(word => path.includes(word))))
    .map(path => join(ROOT, 'dist/test', path.replace(/\.ts$/, '.js')))
    .sort();
}

process.chdir(ROOT);
const started = performance.now();
const results = await runLanes(testFiles(process.argv.slice(2)));
const { text, passed } = summarize(results, (performance.now() - started) / 1000);
console.log(`\n${text}`);
process.exitCode = passed ? 0 : 1;
