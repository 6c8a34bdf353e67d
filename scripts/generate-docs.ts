// `npm run docs:generate`: the program's own tables → the pages under docs/generated/ and ARCHITECTURE.md's worked example,
// so that no page tells what the code no longer does. With --check it writes nothing and exits with 1 when a page is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { architecturePage } from './architecture-page.ts';
import { cliPage } from './cli-page.ts';
import { errorsPage } from './errors-page.ts';
import { ontologyPage } from './ontology-page.ts';
import { readmePage } from './readme-page.ts';
import { readingSchemaFile, schemaPage } from './reading-schema.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const PAGES: readonly { readonly path: string; readonly render: (root: string) => string | Promise<string> }[] = [
  { path: 'docs/generated/cli.md', render: cliPage },
  { path: 'docs/generated/errors.md', render: errorsPage },
  { path: 'docs/generated/ontology.md', render: ontologyPage },
  { path: 'docs/generated/schema.md', render: schemaPage },
  { path: 'docs/generated/reading.schema.json', render: readingSchemaFile },
  { path: 'ARCHITECTURE.md', render: architecturePage },
  { path: 'README.md', render: readmePage },
];

const checkOnly = process.argv.includes('--check');
let stale = 0;
for (const { path, render } of PAGES) {
  const file = join(ROOT, path);
  const wanted = await render(ROOT);
  const fresh = existsSync(file) && readFileSync(file, 'utf8') === wanted;
  if (fresh) continue;
  stale++;
  if (checkOnly) console.log(`${path} is stale: run \`npm run docs:generate\``);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    console.log(`wrote ${path}`);
  }
}
if (stale === 0) console.log(`${PAGES.length} generated pages are fresh`);
process.exitCode = checkOnly && stale ? 1 : 0;
