import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EntenteError } from '../../src/base/index.ts';
import { createReader, layActors, readActorTable } from '../../src/reader/index.ts';
import { loadResources } from '../../src/resources/index.ts';
import { testResources } from '../resources.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-resources-'));
after(() => rmSync(folder, { recursive: true }));

const TABLE = 'kind,name,aliases,country,sectors\norganization,Zorbel Institute,ZI,CHL,EDU\nperson,Vladimir Putin,Vova Putin,,\n';
const ARTICLE = { id: 'a', text: 'The Zorbel Institute praised Vova Putin on Monday. ZI then met Norway.', published: '2024-06-20' };

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('resources: tables of one’s own are laid over the package’s, from a path or from text alike, and reading twice gives the same', () => {
  const fromDisk = createReader(loadResources({ actors: [file('my.csv', TABLE)] }));
  const resources = testResources();
  const fromText = createReader({ ...resources, tables: layActors(resources.tables, [readActorTable('my.csv', TABLE)]).tables });
  const reading = fromDisk.read(ARTICLE);
  assert.deepEqual(
    reading.actors.map(({ name }) => name),
    ['Zorbel Institute', 'Vladimir Putin', 'Norway'],
  );
  assert.deepEqual(fromDisk.read(ARTICLE), reading);
  assert.deepEqual(fromText.read(ARTICLE), reading);
});

test('resources: the first bad row of a table is an error that names it', () => {
  const load = (path: string) => () => loadResources({ actors: [path] });
  const is = (code: string, details: Record<string, unknown>) => (error: unknown) => {
    assert.ok(error instanceof EntenteError);
    assert.equal(error.code, code);
    for (const [key, value] of Object.entries(details)) assert.equal(error.details[key], value);
    return true;
  };
  const bad = file('bad.csv', `${TABLE}person,Ana,,XX,\n`);
  assert.throws(load(bad), is('actor-row', { input: bad, line: 4, column: 'country' }));
  assert.throws(load(join(folder, 'none.csv')), is('file-missing', {}));
  assert.throws(load(folder), is('file-directory', {}));
});
