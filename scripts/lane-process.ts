// Compiled test files, named on the command line → one process that runs them all: starting a process for each file costs
// more than most files' tests. A file that cannot be imported is a failed test, and the others still run.
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    test(`${file} can be imported`, () => {
      throw error;
    });
  }
}
