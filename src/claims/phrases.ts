// Word numbers of a tree → spans of text, and the small questions about a word that the rules of this folder share:
// is it negated, is it passive, what marks its clause. Spans leave out punctuation at their edges but keep quote marks.
import type { Span } from '../base/index.ts';
import type { Parse } from '../syntax/index.ts';

const NONE: ReadonlySet<number> = new Set();

/** No phrase of a sane sentence is longer; beyond it a subtree is cut, so that a sentence without end costs no more. */
const LONGEST = 500;

/** The words below (and including) a word in text order, without the branches headed by a word of `omit`; at most some 500. */
export function subtree(parse: Parse, head: number, omit: ReadonlySet<number> = NONE): number[] {
  if (omit.has(head)) return [];
  const words = [head];
  for (let at = 0; at < words.length && words.length < LONGEST; at++)
    for (let child = parse.firstChild(words[at]); child >= 0; child = parse.nextSibling(child)) if (!omit.has(child)) words.push(child);
  return words.sort((a, b) => a - b);
}

/** The dictionary form in lower case: in a headline ("Says") and in capitals it keeps the letters of its word. */
export function lemmaOf(parse: Parse, word: number): string {
  const lemma = parse.lemma(word);
  const first = lemma.charCodeAt(0);
  return first >= 65 && first <= 90 ? lemma.toLowerCase() : lemma;
}

/** Whether a word is a punctuation mark. */
export function isPunctuation(parse: Parse, word: number): boolean {
  return parse.upos(word) === 'PUNCT';
}

function isEdgeMark(parse: Parse, word: number): boolean {
  return isPunctuation(parse, word) && !/^["“”'‘’«»()[\]]+$/.test(parse.form(word));
}

/** The stretches of text that words (in text order) cover; only punctuation may lie between words of one stretch. */
export function spansOf(parse: Parse, words: readonly number[]): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0) spans.push({ start: parse.start(first), end: parse.end(last) });
    first = -1;
  };
  let run = -1;
  for (const word of words) {
    if (run >= 0)
      for (let gap = run + 1; gap < word; gap++)
        if (!isPunctuation(parse, gap)) {
          close();
          break;
        }
    run = word;
    if (isEdgeMark(parse, word)) continue;
    if (first < 0) first = word;
    last = word;
  }
  close();
  return spans.filter(span => /[\p{L}\p{N}]/u.test(parse.text.slice(span.start, span.end)));
}

/** Spans in text order, those that touch or are parted by white space and punctuation only made one. */
export function mergedSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = merged.at(-1);
    if (before && (span.start <= before.end || (span.start - before.end < 6 && !/[\p{L}\p{N}]/u.test(text.slice(before.end, span.start)))))
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The first word that starts at an offset or behind it. */
export function firstWordAt(parse: Parse, offset: number): number {
  let low = 0;
  let high = parse.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parse.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'nobody', 'nothing', 'none', 'neither', 'nor', 'hardly', 'scarcely', 'barely']);

/** The word that negates a predicate ("did not say", "nobody believes", "no country agreed"), or -1. Not the "no" of an object ("gave no reason"). */
export function negationOf(parse: Parse, word: number): number {
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    if (NEGATIONS.has(parse.lower(child)) && /^(advmod|det|nsubj|cc|discourse)/.test(parse.deprel(child)) && parse.lower(child) !== 'no') return child;
    if (parse.deprel(child).startsWith('nsubj')) {
      const determiner = parse.childIn(child, 'det', 'cc:preconj');
      if (determiner >= 0 && /^(no|neither)$/.test(parse.lower(determiner))) return determiner;
    }
    if (parse.lower(child) === 'no' && parse.deprel(child) === 'advmod') return child;
  }
  return -1;
}

/** The "no" or "neither" before a noun ("no country"), or -1. */
export function ownNegation(parse: Parse, noun: number): number {
  for (let child = parse.firstChild(noun); child >= 0; child = parse.nextSibling(child))
    if (parse.deprel(child) === 'det' && (parse.lower(child) === 'no' || parse.lower(child) === 'neither')) return child;
  return -1;
}

/** The comma right before a phrase (it may hang on the phrase itself), or -1. */
export function commaBefore(parse: Parse, head: number): number {
  const edge = parse.leftEdge(head);
  if (edge < head && parse.form(edge) === ',') return edge;
  return edge > 0 && parse.form(edge - 1) === ',' && parse.sentence(edge - 1) === parse.sentence(edge) ? edge - 1 : -1;
}

/** Whether a verb stands in the passive ("was accused", "a man accused of", "asked about it, he …"). */
export function isPassive(parse: Parse, verb: number): boolean {
  if (parse.childIn(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass') >= 0) return true;
  const relation = parse.deprel(verb);
  // "Asked about it, he declined": a participle that opens a sentence, whatever its tag.
  if (relation === 'advcl' && parse.xpos(verb) === 'VBD' && verb < parse.head(verb) && parse.childIn(verb, 'nsubj', 'obj', 'mark') < 0) return true;
  if (parse.xpos(verb) !== 'VBN' || parse.childIn(verb, 'aux') >= 0) return false;
  if (relation === 'conj' && parse.childIn(verb, 'nsubj') < 0) return isPassive(parse, parse.head(verb));
  return relation === 'acl' || relation === 'advcl' || relation === 'amod';
}

/** The child that marks an infinitive with "to", or -1. */
export function infinitiveMark(parse: Parse, verb: number): number {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) if (parse.deprel(child) === 'mark' && parse.lower(child) === 'to') return child;
  return -1;
}

/** The preposition or mark that introduces a phrase or clause ("of", "about", "for"), or -1. The first word of a fixed one stands for all. */
export function prepositionOf(parse: Parse, head: number): number {
  for (let child = parse.firstChild(head); child >= 0 && child < head; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'case' || relation === 'mark') return child;
  }
  return -1;
}
