// A past tense that the parser took for a participle before a noun → the verb that it is: in "Police opened fire" some trees make "opened" modify
// "fire" and give the police to one of the two. A modifier has neither a subject nor an auxiliary, and a noun with a subject before such a
// participle has lost its verb to it. "The opened letter was his" has its subject elsewhere and stays.

/** Numbers of tags and relations that the mending must know; -1 for those that a model does not have. */
export interface VerbNumbers {
  readonly amod: number;
  readonly obj: number;
  readonly ccomp: number;
  readonly cop: number;
  /** By Penn tag number: 1 for past participles and past tenses. */
  readonly past: Uint8Array;
  /** By relation number: 1 for subjects that are noun phrases; for auxiliaries; for relations of whole clauses; for what stays with a noun. */
  readonly subject: Uint8Array;
  readonly auxiliary: Uint8Array;
  readonly clause: Uint8Array;
  readonly nominal: Uint8Array;
}

/** The numbers of a model's tags and relations. */
export function verbNumbers(xpos: readonly string[], deprel: readonly string[]): VerbNumbers {
  const only = (...names: readonly string[]): Uint8Array => Uint8Array.from(deprel, name => (names.includes(name) ? 1 : 0));
  return {
    amod: deprel.indexOf('amod'),
    obj: deprel.indexOf('obj'),
    ccomp: deprel.indexOf('ccomp'),
    cop: deprel.indexOf('cop'),
    past: Uint8Array.from(xpos, name => (name === 'VBN' || name === 'VBD' ? 1 : 0)),
    subject: only('nsubj', 'nsubj:pass'),
    auxiliary: only('aux'),
    clause: only('root', 'ccomp', 'parataxis', 'conj', 'advcl', 'acl:relcl'),
    nominal: only('nmod', 'acl', 'acl:relcl', 'appos', 'conj', 'flat', 'nmod:unmarked', 'compound', 'amod', 'det', 'nummod', 'nmod:poss', 'case', 'nmod:desc'),
  };
}

/** How far from a verb its dependents are looked for: a sentence may have fifty thousand words. */
const REACH = 60;

/** Whether a word has a dependent before `until` with one of some relations. */
function hasBefore(word: number, until: number, head: Int32Array, label: Int32Array | Uint8Array, relations: Uint8Array): boolean {
  for (let child = Math.max(0, until - REACH); child < until; child++) if (head[child] === word && relations[label[child]]) return true;
  return false;
}

function hasCopula(noun: number, length: number, head: Int32Array, label: Int32Array | Uint8Array, cop: number): boolean {
  const end = Math.min(length, noun + REACH);
  for (let child = Math.max(0, noun - REACH); child < end; child++) if (head[child] === noun && label[child] === cop) return true;
  return false;
}

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `xpos` gives the Penn tag number of a word; `retag` is told each word that is a verb, and whether it is in the past tense.
 */
export function mendVerbModifiers(
  length: number,
  head: Int32Array,
  label: Int32Array | Uint8Array,
  xpos: (word: number) => number,
  retag: (word: number, finite: boolean) => void,
  numbers: VerbNumbers,
): void {
  for (let verb = 1; verb < length; verb++) {
    const noun = head[verb];
    if (label[verb] !== numbers.amod || noun <= verb || noun >= length || !numbers.past[xpos(verb)] || hasCopula(noun, length, head, label, numbers.cop)) continue;
    const helped = hasBefore(verb, verb, head, label, numbers.auxiliary);
    const own = helped || hasBefore(verb, verb, head, label, numbers.subject);
    const left = hasBefore(noun, verb, head, label, numbers.subject);
    const whole = numbers.clause[label[noun]] === 1;
    if (!(own && (whole || numbers.subject[label[noun]])) && !(left && whole)) continue;
    const end = Math.min(length, noun + REACH);
    for (let child = Math.max(0, verb - REACH); child < end; child++) {
      if (head[child] !== noun || child === verb || (child > verb && numbers.nominal[label[child]])) continue;
      if (child < verb || child > noun) head[child] = verb;
    }
    head[verb] = head[noun];
    label[verb] = whole ? label[noun] : numbers.ccomp;
    head[noun] = verb;
    label[noun] = numbers.obj;
    retag(verb, !helped);
  }
}
