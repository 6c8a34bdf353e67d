// Names of tags and relations → the numbers that the parser must know.
import { foldedHash } from './characters.ts';
import type { ParserNumbers } from './parser.ts';

/** What the parser must know of a model's tag and relation numbers. */
export function parserNumbers(upos: readonly string[], deprel: readonly string[]): ParserNumbers {
  const kind = new Uint8Array(256);
  upos.forEach((name, number) => {
    kind[number + 1] = name === 'VERB' || name === 'AUX' ? 1 : name === 'CCONJ' ? 2 : 0;
  });
  return { kind, comma: foldedHash(',', 0, 1), root: deprel.indexOf('root'), tags: upos.length };
}
