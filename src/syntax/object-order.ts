// An active verb without an object in its tree → the noun phrase right behind it that the order of the words makes its object: in "accused
// rebels of looting, police said" the tree may give the rebels to "said". A phrase of time is none, nor is one that a verb follows ("says Oslo left").
import type { Parse } from './parse.ts';
import { isTimeWord } from './time-words.ts';

const WITHIN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'X', 'SYM']);
const LONGEST = 9;

/** The object of a verb by the order of the words, or -1. */
export function objectByOrder(parse: Parse, verb: number): number {
  const end = parse.tokens.sentenceStart[parse.sentence(verb) + 1];
  let first = verb + 1;
  while (first < end && parse.upos(first) === 'ADV') first++;
  let last = first;
  while (last < end && last - first < LONGEST && (WITHIN.has(parse.upos(last)) || parse.xpos(last) === 'PRP$' || parse.xpos(last) === 'POS' || parse.xpos(last) === 'HYPH')) last++;
  const noun = last - 1;
  if (noun < first || (parse.upos(noun) !== 'NOUN' && parse.upos(noun) !== 'PROPN') || isTimeWord(parse, noun)) return -1;
  if (last < end && (parse.upos(last) === 'VERB' || parse.upos(last) === 'AUX') && parse.xpos(last) !== 'VBN' && parse.xpos(last) !== 'VBG') return -1;
  let head = noun;
  for (let hops = 0; hops < LONGEST && parse.deprel(head) === 'flat' && parse.head(head) >= first && parse.head(head) < head; hops++) head = parse.head(head);
  return head;
}
