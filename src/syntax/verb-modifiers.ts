// A past tense that the parser took for a participle before a noun → the verb that it is: in "Police opened fire" some trees make "opened" modify
// "fire" and give the police to one of the two. A modifier has neither a subject nor an auxiliary, and a noun with a subject before such a
// participle has lost its verb to it. "The opened letter was his" has its subject elsewhere and stays. In "Rebels wounded two soldiers, police
// said" the soldiers may hang on the rebels, though no preposition joins them and no participle stands before a number. No adjective stands
// right behind a modal verb: in "would free prisoners" it is one.

/** Numbers of tags and relations that the mending must know; -1 for those that a model does not have. */
export interface VerbNumbers {
  readonly amod: number;
  readonly obj: number;
  readonly nsubj: number;
  readonly nmod: number;
  readonly ccomp: number;
  readonly cop: number;
  /** By Penn tag number: 1 for past participles and past tenses. */
  readonly past: Uint8Array;
  /** Penn tag numbers of adjectives, numerals and modal verbs. */
  readonly adjective: number;
  readonly numeral: number;
  readonly modal: number;
  readonly compound: number;
  /** By Penn tag number: 1 for names. */
  readonly proper: Uint8Array;
  /** By Penn tag number: 1 for nouns and names. */
  readonly name: Uint8Array;
  /** By relation number: 1 for subjects that are noun phrases; for auxiliaries; for relations of whole clauses; for what stays with a noun. */
  readonly subject: Uint8Array;
  readonly auxiliary: Uint8Array;
  readonly clause: Uint8Array;
  readonly nominal: Uint8Array;
  /** By relation number: 1 for prepositions. */
  readonly marker: Uint8Array;
}

/** The numbers of a model's tags and relations. */
export function verbNumbers(xpos: readonly string[], deprel: readonly string[]): VerbNumbers {
  const only = (...names: readonly string[]): Uint8Array => Uint8Array.from(deprel, name => (names.includes(name) ? 1 : 0));
  return {
    amod: deprel.indexOf('amod'),
    obj: deprel.indexOf('obj'),
    nsubj: deprel.indexOf('nsubj'),
    nmod: deprel.indexOf('nmod'),
    ccomp: deprel.indexOf('ccomp'),
    cop: deprel.indexOf('cop'),
    adjective: xpos.indexOf('JJ'),
    numeral: xpos.indexOf('CD'),
    modal: xpos.indexOf('MD'),
    compound: deprel.indexOf('compound'),
    proper: Uint8Array.from(xpos, name => (name === 'NNP' || name === 'NNPS' ? 1 : 0)),
    name: Uint8Array.from(xpos, name => (name.startsWith('NN') ? 1 : 0)),
    past: Uint8Array.from(xpos, name => (name === 'VBN' || name === 'VBD' ? 1 : 0)),
    subject: only('nsubj', 'nsubj:pass'),
    auxiliary: only('aux'),
    clause: only('root', 'ccomp', 'parataxis', 'conj', 'advcl', 'acl:relcl'),
    marker: only('case'),
    nominal: only('nmod', 'acl', 'acl:relcl', 'appos', 'conj', 'flat', 'nmod:unmarked', 'compound', 'amod', 'det', 'nummod', 'nmod:poss', 'case', 'nmod:desc'),
  };
}

/** What a word is after all: a verb in the past tense, its base form, or a verb with the Penn tag that it has. */
export type VerbTag = 'past' | 'base' | 'same';

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

/** Whether all words from `from` to before `until` hang on `top` or below it. */
function areBelow(top: number, from: number, until: number, head: Int32Array): boolean {
  for (let word = from; word < until; word++) {
    let up = word;
    for (let hops = 0; hops < REACH && up !== top && up < head.length && head[up] !== up; hops++) up = head[up];
    if (up !== top) return false;
  }
  return true;
}

/**
 * "Rebels wounded two soldiers": the noun on which the participle's own noun hangs without a preposition, all words between them its own; -1
 * where there is none.
 */
function subjectBefore(verb: number, noun: number, head: Int32Array, label: Int32Array | Uint8Array, xpos: (word: number) => number, numbers: VerbNumbers): number {
  const subject = head[noun];
  if ((label[noun] !== numbers.nmod && label[noun] !== numbers.obj) || subject >= verb || !numbers.name[xpos(subject)] || hasBefore(noun, noun, head, label, numbers.marker))
    return -1;
  if (hasBefore(subject, subject, head, label, numbers.marker) || !areBelow(subject, subject, verb, head)) return -1;
  return subject;
}

/** Makes `verb` the verb of `subject`, on which its object `noun` hung. */
function standUp(verb: number, noun: number, subject: number, length: number, head: Int32Array, label: Int32Array | Uint8Array, numbers: VerbNumbers): void {
  const end = Math.min(length, noun + REACH);
  for (let child = verb + 1; child < end; child++) if (head[child] === subject) head[child] = verb;
  head[verb] = head[subject];
  label[verb] = numbers.clause[label[subject]] ? label[subject] : numbers.ccomp;
  head[subject] = verb;
  label[subject] = numbers.nsubj;
  head[noun] = verb;
  label[noun] = numbers.obj;
}

/** The noun at the top of the phrase in which a word modifies something. */
function topOf(word: number, head: Int32Array, label: Int32Array | Uint8Array, numbers: VerbNumbers): number {
  let top = head[word];
  while (label[top] === numbers.compound && head[top] > top) top = head[top];
  return top;
}

/** "Oslo suspended food supplies to Lima.": a whole sentence of one noun phrase in which a word in "-ed" stands behind a name. */
function isLostVerb(
  verb: number,
  length: number,
  head: Int32Array,
  label: Int32Array | Uint8Array,
  xpos: (word: number) => number,
  form: (word: number) => string,
  numbers: VerbNumbers,
): boolean {
  const top = topOf(verb, head, label, numbers);
  const name = verb - 1;
  if (top <= verb || head[top] !== length || head[name] !== top || label[name] !== numbers.compound || !numbers.proper[xpos(name)] || form(length - 1) !== '.') return false;
  if (hasCopula(top, length, head, label, numbers.cop) || hasBefore(top, top, head, label, numbers.subject)) return false;
  return numbers.past[xpos(verb)] === 1 || (xpos(verb) === numbers.adjective && form(verb).endsWith('ed'));
}

/** Makes a word in the noun phrase that is the whole sentence its verb, the name before it the subject and the noun the object. */
function makeRoot(verb: number, length: number, head: Int32Array, label: Int32Array | Uint8Array, numbers: VerbNumbers): void {
  const top = topOf(verb, head, label, numbers);
  const name = verb - 1;
  for (let word = Math.max(0, name - REACH); word < name; word++) if (head[word] === top) head[word] = name;
  head[name] = verb;
  label[name] = numbers.nsubj;
  head[verb] = length;
  label[verb] = label[top];
  head[top] = verb;
  label[top] = numbers.obj;
}

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `xpos` gives the Penn tag number of a word; `form` what is written; `retag` is told each word that is a verb.
 */
export function mendVerbModifiers(
  length: number,
  head: Int32Array,
  label: Int32Array | Uint8Array,
  xpos: (word: number) => number,
  form: (word: number) => string,
  retag: (word: number, as: VerbTag) => void,
  numbers: VerbNumbers,
): void {
  for (let verb = 1; verb < length; verb++) {
    if (label[verb] === numbers.amod && isLostVerb(verb, length, head, label, xpos, form, numbers)) {
      makeRoot(verb, length, head, label, numbers);
      retag(verb, 'past');
      break;
    }
    const noun = head[verb];
    if (label[verb] !== numbers.amod || noun <= verb || noun >= length || hasCopula(noun, length, head, label, numbers.cop)) continue;
    // "Wounded two soldiers": no adjective stands before a number.
    const bare = xpos(verb) === numbers.adjective && xpos(verb - 1) === numbers.modal && head[verb - 1] === noun;
    if (!bare && !numbers.past[xpos(verb)] && !(xpos(verb) === numbers.adjective && xpos(verb + 1) === numbers.numeral && form(verb).endsWith('ed'))) continue;
    const before = subjectBefore(verb, noun, head, label, xpos, numbers);
    if (before >= 0) {
      standUp(verb, noun, before, length, head, label, numbers);
      retag(verb, 'past');
      continue;
    }
    const helped = bare || hasBefore(verb, verb, head, label, numbers.auxiliary);
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
    retag(verb, bare ? 'base' : helped ? 'same' : 'past');
  }
}
