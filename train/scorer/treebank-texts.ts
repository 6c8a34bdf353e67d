// A treebank's file → the texts of its sentences, but for those of some genres.
import { readFileSync } from 'node:fs';
import { textOf } from '../../eval/tokens.ts';
import { readConllu } from '../../src/syntax/index.ts';

/** The texts of a treebank's sentences whose document's name does not match. */
export function treebankTexts(path: string, without: RegExp): string[] {
  let document = '';
  const texts: string[] = [];
  for (const sentence of readConllu(readFileSync(path, 'utf8'))) {
    const opening = sentence.comments.find(line => line.startsWith('# newdoc id = '));
    if (opening) document = opening.slice('# newdoc id = '.length);
    if (!without.test(document)) texts.push(textOf(sentence));
  }
  return texts;
}
