// An active verb without an object in its tree → the noun phrase right behind it that the order of the words makes its object: in "accused
// rebels of looting, police said" the tree may give the rebels to "said". A phrase of time is none, nor is one that a verb follows ("says Oslo left").
import type { Parse } from './parse.ts';
import { isTimeWord } from './time-words.ts';

const WITHIN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'X', 'SYM']);
const LONGEST = 9;
/** Words of a phrase that may stand between a verb and its object. */
const LONGEST_BETWEEN = 4;

/** The word behind a short phrase with a preposition, where a determiner or number begins another there: "freed on bail two men"; -1 elsewhere. */
function behindPhrase(parse: Parse, preposition: number, end: number): number {
  let word = preposition + 1;
  while (word < end && word - preposition <= LONGEST_BETWEEN && WITHIN.has(parse.upos(word))) {
    const begins = parse.upos(word) === 'DET' || parse.upos(word) === 'NUM';
    if (begins && word - preposition > 1 && (parse.upos(word - 1) === 'NOUN' || parse.upos(word - 1) === 'PROPN')) return word;
    word++;
  }
  return -1;
}

/** The object of a verb by the order of the words, or -1. */
export function objectByOrder(parse: Parse, verb: number): number {
  const end = parse.tokens.sentenceStart[parse.sentence(verb) + 1];
  let first = verb + 1;
  while (first < end && parse.upos(first) === 'ADV') first++;
  if (first < end && parse.upos(first) === 'ADP') {
    first = behindPhrase(parse, first, end);
    if (first < 0) return -1;
  }
  let last = first;
  while (last < end && last - first < LONGEST && (WITHIN.has(parse.upos(last)) || parse.xpos(last) === 'PRP$' || parse.xpos(last) === 'POS' || parse.xpos(last) === 'HYPH')) last++;
  const noun = last - 1;
  if (noun < first || (parse.upos(noun) !== 'NOUN' && parse.upos(noun) !== 'PROPN') || isTimeWord(parse, noun)) return -1;
  if (last < end && (parse.upos(last) === 'VERB' || parse.upos(last) === 'AUX') && parse.xpos(last) !== 'VBN' && parse.xpos(last) !== 'VBG') return -1;
  let head = noun;
  for (let hops = 0; hops < LONGEST && parse.deprel(head) === 'flat' && parse.head(head) >= first && parse.head(head) < head; hops++) head = parse.head(head);
  return head;
}
