// Where an event stands in the text: the words that express it (trigger) and its clause, without the clauses that are
// only coordinated with it.
import type { Span } from '../base/index.ts';
import type { Parse } from '../syntax/index.ts';

/** First and last word of a clause, inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const MAX_TRIGGER_GAP = 6;
const APART: ReadonlySet<string> = new Set(['conj', 'parataxis', 'list', 'discourse', 'acl:relcl']);

/** The words of the clause that a word heads. */
export function clauseWords(parse: Parse, head: number): WordRange {
  let first = head;
  let last = head;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    if (deprel === 'punct' || deprel === 'cc') continue;
    if (APART.has(deprel) && (parse.upos(child) === 'VERB' || deprel === 'parataxis')) continue;
    first = Math.min(first, parse.leftEdge(child));
    last = Math.max(last, parse.rightEdge(child));
  }
  return { first, last };
}

/** The range as text. */
export function spanOf(parse: Parse, { first, last }: WordRange): Span {
  return { start: parse.start(first), end: parse.end(last) };
}

/** The words that express the event: the verb with its particle, and the event noun where it stands near. */
export function triggerSpan(parse: Parse, head: number, noun: number): Span {
  let first = head;
  let last = head;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) if (parse.deprel(child) === 'compound:prt' && child === head + 1) last = child;
  if (noun >= 0 && Math.abs(noun - head) <= MAX_TRIGGER_GAP) {
    first = Math.min(first, noun);
    last = Math.max(last, noun);
  }
  return { start: parse.start(first), end: parse.end(last) };
}
