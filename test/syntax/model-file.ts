import { readFileSync } from 'node:fs';
import { loadSyntaxModel, type SyntaxModel } from '../../src/syntax/index.ts';

/** The bytes of the model in the repository, each time anew. */
export function modelBytes(): Uint8Array {
  return new Uint8Array(readFileSync('model/entente-en.bin'));
}

let loaded: SyntaxModel | undefined;

/** The model in the repository, loaded once. */
export function model(): SyntaxModel {
  return (loaded ??= loadSyntaxModel(modelBytes()));
}
