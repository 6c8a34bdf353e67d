import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

// What programs may import. A name that goes is a breaking change; one that comes is a promise.
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  './reader': ['EntenteError', 'createReader', 'layActors', 'loadAttributionModel', 'loadScorerModel', 'loadSyntaxModel', 'modelRoom', 'readActorTable'],
  './resources': ['loadResources', 'readActorTables', 'readAttributionModel', 'readModel', 'readScorer', 'readTables', 'readVersion'],
  './schema': ['articleSchema', 'readingSchema'],
};

const ROOT = resolve(import.meta.dirname, '../../..');
const { exports } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { exports: Record<string, { default: string } | string> };

test('public names: the package exports what the list says', async () => {
  assert.deepEqual(
    Object.keys(exports).filter(path => !path.endsWith('.json')),
    Object.keys(PUBLIC),
  );
  for (const [path, names] of Object.entries(PUBLIC)) {
    const module = (await import(`entente${path.slice(1)}`)) as object;
    assert.deepEqual(Object.keys(module).sort(), names, path);
  }
});
