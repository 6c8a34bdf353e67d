// The package's own files → what the reader is made of: the text of every table under data/, the syntax model and the scorer of events.
import { closeSync, fstatSync, openSync, readFileSync, readdirSync, readSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Tables } from '../base/index.ts';
import { overlaidTables } from './actor-tables.ts';
import { type AttributionModel, loadAttributionModel, loadScorerModel, loadSyntaxModel, modelRoom, type Resources, type ScorerModel, type SyntaxModel } from '../reader/index.ts';

/** The package's root folder, seen from this file as it is built (dist/src/resources). */
export const PACKAGE_ROOT = resolve(import.meta.dirname, '../../..');

/** The text of every `.tsv` under data/, keyed by its path there with forward slashes. */
export function readTables(root = PACKAGE_ROOT): Tables {
  const folder = join(root, 'data');
  const tables: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.tsv')) tables[path.replaceAll(sep, '/')] = readFileSync(join(folder, path), 'utf8');
  return tables;
}

/**
 * The syntax model that the package ships; its large tables sit in shared memory.
 * @throws EntenteError `model-invalid` where the file is not one that this version reads.
 */
export function readModel(root = PACKAGE_ROOT): SyntaxModel {
  return loadSyntaxModel(inModelRoom(join(root, 'model/entente-en.bin')));
}

/** A file's bytes in room from which a model is loaded without being copied. */
function inModelRoom(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const room = modelRoom(fstatSync(file).size);
    let length = 0;
    for (let read = 1; read > 0 && length < room.length; length += read) read = readSync(file, room, length, room.length - length, length);
    return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/**
 * The model of the learned attribution that the package ships; its tables sit in shared memory.
 * @throws EntenteError `model-invalid` where the file is not one that this version reads.
 */
export function readAttributionModel(root = PACKAGE_ROOT): AttributionModel {
  return loadAttributionModel(inModelRoom(join(root, 'model/entente-en-attribution.bin')));
}

/**
 * The learned scorer of events that the package ships.
 * @throws EntenteError `model-invalid` where the file is not one that this version reads.
 */
export function readScorer(root = PACKAGE_ROOT): ScorerModel {
  return loadScorerModel(readFileSync(join(root, 'model/entente-events.bin')));
}

/** The version in package.json. */
export function readVersion(root = PACKAGE_ROOT): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** What is laid over the package's own files. */
export interface ResourceOptions {
  /** Paths of users' tables of actors (docs/actors.md), the later over the earlier. */
  readonly actors?: readonly string[];
}

/**
 * What a reader is made of, from the package's own files: `createReader(loadResources())`. In Node.js only; in a browser, fetch the
 * files and hand them over, and lay tables of actors over them with `layActors`.
 * @throws EntenteError `model-invalid` where the model is not one that this version reads; `actor-row` for the first bad row of a user's table,
 * `actor-table`, `file-missing`, `file-directory` or `file-unreadable` where it is none.
 */
export function loadResources({ actors = [] }: ResourceOptions = {}): Resources {
  const tables = readTables();
  return { tables: actors.length ? overlaidTables(tables, actors).tables : tables, model: readModel(), attribution: readAttributionModel(), scorer: readScorer() };
}
