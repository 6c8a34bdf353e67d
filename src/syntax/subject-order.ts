// A finite verb without a subject in its tree → the noun phrase before it that the order of the words makes its subject: "Chad, backed
// by Mali, last week attacked" whatever the tree hangs "Chad" on. Phrases of time, adverbs and what stands between commas are passed over.
import type { Parse } from './parse.ts';
import { isTimeWord } from './time-words.ts';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const PASSED: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);
const WITHIN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'X', 'SYM']);
const REACH = 30;
const LONGEST_ASIDE = 24;
/** Relations in which a verb never has a subject of its own before it. */
const SUBJECTLESS: ReadonlySet<string> = new Set(['xcomp', 'acl', 'amod', 'compound', 'acl:relcl', 'conj']);

/** The first word of a verb with its auxiliaries and adverbs, or -1 where it is not finite. */
function groupStart(parse: Parse, verb: number): number {
  let finite = FINITE.has(parse.xpos(verb));
  let first = verb;
  for (let child = parse.firstChild(verb); child >= 0 && child < verb; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    if (deprel === 'mark' && parse.lower(child) === 'to') return -1;
    if (deprel !== 'aux' && deprel !== 'aux:pass') continue;
    if (FINITE.has(parse.xpos(child))) finite = true;
    first = Math.min(first, child);
  }
  return finite ? first : -1;
}

/** The first word of the noun phrase that ends at `last`, prepositions left out. */
function phraseStart(parse: Parse, last: number, start: number): number {
  let first = last;
  while (first > start) {
    const before = first - 1;
    const inner =
      WITHIN.has(parse.upos(before)) ||
      parse.xpos(before) === 'POS' ||
      parse.xpos(before) === 'PRP$' ||
      parse.xpos(before) === 'HYPH' ||
      (parse.upos(before) === 'VERB' && parse.deprel(before) === 'amod');
    if (!inner || isTimeWord(parse, before)) break;
    first = before;
  }
  return first;
}

const WHICH: ReadonlySet<string> = new Set(['last', 'next', 'past', 'previous', 'early', 'late', 'same', 'earlier', 'later']);

/** The first word of the phrase of time that ends at `last`: "the past two weeks", not "Chad last week". */
function timeStart(parse: Parse, last: number, start: number): number {
  let first = last;
  while (first > start) {
    const before = first - 1;
    const upos = parse.upos(before);
    if (upos !== 'DET' && upos !== 'NUM' && !isTimeWord(parse, before) && !WHICH.has(parse.lower(before))) break;
    first = before;
  }
  return first;
}

/** The word before an aside that ends with the comma at `comma`, or -1 where none begins. */
function beforeAside(parse: Parse, comma: number, start: number): number {
  for (let word = comma - 1; word > start && comma - word <= LONGEST_ASIDE; word--) if (parse.form(word) === ',') return word - 1;
  return -1;
}

/** The head of a phrase: its last word, or the first member of the list that it ends. */
function headOf(parse: Parse, first: number, last: number): number {
  let head = last;
  while (parse.head(head) >= first && parse.head(head) <= last) head = parse.head(head);
  for (let up = head, hops = 0; hops < 5 && parse.deprel(up) === 'conj' && parse.head(up) >= 0 && parse.head(up) < up && parse.upos(parse.head(up)) !== 'VERB'; hops++)
    head = up = parse.head(up);
  return head;
}

/** The subject of a verb by the order of the words, or -1. */
export function subjectByOrder(parse: Parse, verb: number): number {
  if (SUBJECTLESS.has(parse.deprel(verb))) return -1;
  const group = groupStart(parse, verb);
  if (group < 0) return -1;
  const start = parse.tokens.sentenceStart[parse.sentence(verb)];
  for (let word = group - 1; word >= start && group - word <= REACH; ) {
    const upos = parse.upos(word);
    if (PASSED.has(upos)) word--;
    else if (parse.form(word) === ',') word = beforeAside(parse, word, start);
    else if (isTimeWord(parse, word) || upos === 'NUM') {
      word = timeStart(parse, word, start) - 1;
      if (word >= start && parse.upos(word) === 'ADP') word--;
    } else if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') {
      const first = upos === 'PRON' ? word : phraseStart(parse, word, start);
      if (first === start || parse.upos(first - 1) !== 'ADP') return headOf(parse, first, word);
      word = first - 2;
    } else return -1;
  }
  return -1;
}
