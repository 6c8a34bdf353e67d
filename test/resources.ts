// The package's tables and model for tests, read once a process; and a reader made from them.
import { readAttributionModel, readModel, readScorer, readTables } from '../src/resources/index.ts';
import { createReader, type Reader, type Resources } from '../src/reader/index.ts';

let resources: Resources | undefined;
let reader: Reader | undefined;

/** Tables and model. */
export function testResources(): Resources {
  resources ??= { tables: readTables(), model: readModel(), attribution: readAttributionModel(), scorer: readScorer() };
  return resources;
}

/** A reader over them, the same for all tests of a process. */
export function testReader(): Reader {
  reader ??= createReader(testResources());
  return reader;
}
