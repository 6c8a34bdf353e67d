// A verb without a subject → the name before it that tagger and tree took for something else. Names that begin a sentence are
// rare in treebanks and common in news.
import type { Parse } from './parse.ts';

const NAMES_TAKEN_FOR: ReadonlySet<string> = new Set(['VERB', 'INTJ', 'PROPN', 'X']);
const STRAYED: ReadonlySet<string> = new Set(['csubj', 'advmod', 'discourse', 'vocative', 'dep']);

/** Whether a single capitalised word before a verb is its subject though the tree says otherwise: "Beijing says", "Norway accused"; not "Yes, Norway did". */
export function isStrayedSubject(parse: Parse, word: number, verb: number): boolean {
  if (word >= verb || word < verb - 3 || !STRAYED.has(parse.deprel(word)) || !NAMES_TAKEN_FOR.has(parse.upos(word))) return false;
  return parse.leftEdge(word) === word && parse.rightEdge(word) === word && /^\p{Lu}/u.test(parse.form(word)) && parse.form(word + 1) !== ',';
}

/** The strayed subject of a verb, or -1. */
export function strayedSubject(parse: Parse, verb: number): number {
  for (let child = parse.firstChild(verb); child >= 0 && child < verb; child = parse.nextSibling(child)) if (isStrayedSubject(parse, child, verb)) return child;
  return -1;
}
