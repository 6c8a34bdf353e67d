// The text layer's own tables, as the program reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tables } from '../../src/base/index.ts';

const FOLDER = resolve(import.meta.dirname, '../../../data/text');

/** The tables under `data/text`. */
export const TEXT_TABLES: Tables = Object.fromEntries(
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.tsv'))
    .map(name => [`text/${name}`, readFileSync(resolve(FOLDER, name), 'utf8')]),
);
