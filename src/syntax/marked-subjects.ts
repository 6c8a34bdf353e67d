// A noun phrase behind "as", "after" or "before" that the parser took for what the preposition governs → the subject of the verb right
// behind it: in "fell as the army took the town" and "left before the president arrived" the word opens a clause. A finite verb without
// a subject that follows such a phrase at once has it for its subject.
import { marksOf } from './name-marks.ts';

/** Numbers of tags and relations that the mending must know; -1 for those that a model does not have. */
export interface MarkedNumbers {
  readonly case: number;
  readonly mark: number;
  readonly advcl: number;
  readonly acl: number;
  readonly subject: number;
  readonly passiveSubject: number;
  readonly passive: number;
  /** By relation number: 1 for subjects, for what a preposition's phrase may be, and for what the clause may have been taken for. */
  readonly subjects: Uint8Array;
  readonly phrase: Uint8Array;
  readonly clause: Uint8Array;
  /** By relation number: 1 for auxiliaries and adverbs, which may stand before the verb. */
  readonly before: Uint8Array;
  /** By Penn tag number: 1 for finite verbs. */
  readonly finite: Uint8Array;
}

/** The numbers of a model's tags and relations. */
export function markedNumbers(xpos: readonly string[], deprel: readonly string[]): MarkedNumbers {
  const number = (name: string): number => deprel.indexOf(name);
  return {
    case: number('case'),
    mark: number('mark'),
    advcl: number('advcl'),
    acl: number('acl'),
    subject: number('nsubj'),
    passiveSubject: number('nsubj:pass'),
    passive: number('aux:pass'),
    subjects: marksOf(deprel, ['nsubj', 'nsubj:pass', 'csubj', 'expl']),
    phrase: marksOf(deprel, ['obl', 'nmod', 'obl:unmarked']),
    clause: marksOf(deprel, ['conj', 'parataxis', 'advcl', 'acl', 'acl:relcl']),
    before: marksOf(deprel, ['aux', 'aux:pass', 'advmod', 'cop']),
    finite: marksOf(xpos, ['VBD', 'VBZ', 'VBP']),
  };
}

const OPENING: ReadonlySet<string> = new Set(['as', 'after', 'before', 'since', 'until', 'than']);

type Labels = Int32Array | Uint8Array;

/** The last word of the unbroken run below a word; trees are projective. */
function rightmost(word: number, length: number, head: Int32Array): number {
  let last = word;
  for (let next = word + 1; next < length; next++) {
    let up = next;
    while (head[up] < up && head[up] > word) up = head[up];
    if (head[up] !== word) break;
    last = next;
  }
  return last;
}

/** The verb that begins right at a word, with its auxiliaries and adverbs; -1 where none does or it is no finite one. */
function verbAt(word: number, length: number, head: Int32Array, label: Labels, xposOf: (word: number) => number, numbers: MarkedNumbers): number {
  if (word >= length) return -1;
  const verb = numbers.before[label[word]] && head[word] > word ? head[word] : word;
  if (verb >= length) return -1;
  let finite = numbers.finite[xposOf(verb)] === 1;
  for (let each = word; each < verb; each++) {
    if (head[each] !== verb || !numbers.before[label[each]]) return -1;
    finite ||= numbers.finite[xposOf(each)] === 1;
  }
  return finite ? verb : -1;
}

function holds(from: number, to: number, wanted: string, form: (word: number) => string): boolean {
  for (let word = from; word <= to; word++) if (form(word).toLowerCase() === wanted) return true;
  return false;
}

function hasSubject(verb: number, head: Int32Array, label: Labels, numbers: MarkedNumbers): boolean {
  for (let word = 0; word < verb; word++) if (head[word] === verb && numbers.subjects[label[word]]) return true;
  return false;
}

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `form` gives a word as it is written, `xposOf` its Penn tag's number.
 */
export function mendMarkedSubjects(
  length: number,
  head: Int32Array,
  label: Labels,
  xposOf: (word: number) => number,
  form: (word: number) => string,
  numbers: MarkedNumbers,
): void {
  for (let opening = 1; opening + 2 < length; opening++) {
    const phrase = head[opening];
    if (label[opening] !== numbers.case || phrase <= opening || phrase >= length || !numbers.phrase[label[phrase]] || !OPENING.has(form(opening).toLowerCase())) continue;
    const last = rightmost(phrase, length, head);
    // "than the press, but his attack underscored it": what follows "but" is no part of the phrase.
    if (holds(phrase, last, 'but', form)) continue;
    const verb = verbAt(last + 1, length, head, label, xposOf, numbers);
    if (verb < 0 || !numbers.clause[label[verb]] || head[verb] >= opening || hasSubject(verb, head, label, numbers)) continue;
    let passive = false;
    for (let word = phrase + 1; word < verb; word++) passive ||= head[word] === verb && label[word] === numbers.passive;
    head[phrase] = verb;
    label[phrase] = passive ? numbers.passiveSubject : numbers.subject;
    head[opening] = verb;
    label[opening] = numbers.mark;
    if (label[verb] !== numbers.acl) label[verb] = numbers.advcl;
  }
}
