import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { testReader, testResources } from '../resources.ts';
import { bundleReader } from './reader-bundle.ts';

/** The most code units that the reader's script may have, tables and model aside. */
const CEILING = 500_000;

/** What only Node.js or only a page has: words that must not stand in the script. */
const FORBIDDEN = /\bprocess\.|\brequire\(|\bnode:|\bBuffer\b|\b__dirname\b|\bimport\s*\(|\bimport\.meta\b|\bwindow\.|\bglobalThis\.(?:process|document)\b/;

const MODELS = resolve(import.meta.dirname, '../../../model');

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(MODELS, name)));

const TEXT = `OSLO (Reuters) - Norway and Finland signed a defence pact on Monday, the Norwegian foreign minister said.

"We don't want a war," President Alexander Stubb told reporters in Helsinki. Russia condemned the pact and may move troops to the border, according to the Kremlin.`;

const ARTICLE = { id: 'portable', text: TEXT, title: 'Pact signed', published: '2024-03-05' };

const script = bundleReader();

/** A world with the language's own objects and nothing else: no Node.js, no page. */
function bareContext(): ReturnType<typeof createContext> {
  const { tables } = testResources();
  return createContext({
    tablesJson: JSON.stringify(tables),
    modelBytes: bytesOf('entente-en.bin'),
    attributionBytes: bytesOf('entente-en-attribution.bin'),
    scorerBytes: bytesOf('entente-events.bin'),
    articleJson: JSON.stringify(ARTICLE),
  });
}

test('portability: the check for forbidden words knows them', () => {
  for (const code of ['process.env', 'require("fs")', 'from"node:fs"', 'Buffer.from(x)', 'import("x")', 'window.location']) assert.match(code, FORBIDDEN);
  for (const code of ['new SharedArrayBuffer(8)', 'preprocess.x', 'a.processed', 'document.text', 'this.requires(1)']) assert.doesNotMatch(code, FORBIDDEN);
});

test('portability: the bundled reader needs neither Node.js nor a page', async () => {
  const found = FORBIDDEN.exec(await script);
  assert.equal(found && (await script).slice(Math.max(0, found.index - 40), found.index + 40), null);
});

test('portability: the bundled reader stays small', async () => {
  const size = (await script).length;
  assert.ok(size > 50_000 && size < CEILING, `${size} code units, at most ${CEILING} are allowed`);
});

test('portability: the bundle reads as the package does, in a world without Node.js', async () => {
  const context = bareContext();
  for (const name of ['process', 'require', 'Buffer', 'TextDecoder', 'setTimeout', 'document']) assert.equal(runInContext(`typeof ${name}`, context), 'undefined', name);
  runInContext(await script, context);
  // An error goes out as its message: Node.js prints the whole script beside one that is thrown.
  const read = `
    try {
      const reader = entente.createReader({
        tables: JSON.parse(tablesJson), model: entente.loadSyntaxModel(modelBytes),
        attribution: entente.loadAttributionModel(attributionBytes), scorer: entente.loadScorerModel(scorerBytes),
      });
      JSON.stringify(reader.read(JSON.parse(articleJson), { predicates: true, explain: true }));
    } catch (error) { JSON.stringify(error.message); }`;
  const reading: unknown = JSON.parse(String(runInContext(read, context)));
  assert.deepEqual(reading, JSON.parse(JSON.stringify(testReader().read(ARTICLE, { predicates: true, explain: true }))));
});

test('portability: a cut model gives the same clear error in the bundle', async () => {
  const context = bareContext();
  runInContext(await script, context);
  const code: unknown = runInContext('try { entente.loadSyntaxModel(modelBytes.slice(0, 5000)); } catch (error) { error instanceof entente.EntenteError && error.code }', context);
  assert.equal(code, 'model-invalid');
});
