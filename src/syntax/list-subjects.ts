// A list before a verb that the parser took for several subjects → one subject with its conjuncts: in "The United States, South Korea and
// Japan condemned the pact" all three hang on "condemned" at times. A clause has one subject; two that only a comma parts, the
// last with "and" or "or", are a list. "The treaty, Moscow said, was signed" has no such word and stays.

/** Numbers of relations that the mending must know; -1 for those that a model does not have. */
export interface ListNumbers {
  /** By relation number: 1 for subjects that are noun phrases. */
  readonly subject: Uint8Array;
  readonly conj: number;
  readonly cc: number;
}

/** The numbers of a model's relations. */
export function listNumbers(deprel: readonly string[]): ListNumbers {
  return { subject: Uint8Array.from(deprel, name => (name === 'nsubj' || name === 'nsubj:pass' ? 1 : 0)), conj: deprel.indexOf('conj'), cc: deprel.indexOf('cc') };
}

/** Whether `word` has a conjunct with a coordinating conjunction. */
function isCoordinated(word: number, until: number, head: Int32Array, label: Int32Array | Uint8Array, numbers: ListNumbers): boolean {
  for (let conjunct = word + 1; conjunct < until; conjunct++)
    if (head[conjunct] === word && label[conjunct] === numbers.conj)
      for (let part = word + 1; part < conjunct; part++) if (head[part] === conjunct && label[part] === numbers.cc) return true;
  return false;
}

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `isComma` tells whether a word is a comma. Gives whether anything was changed.
 */
export function mendListSubjects(length: number, head: Int32Array, label: Int32Array | Uint8Array, isComma: (word: number) => boolean, numbers: ListNumbers): boolean {
  let mended = false;
  for (let last = length - 1; last > 1; last--) {
    const verb = head[last];
    if (!numbers.subject[label[last]] || verb <= last || verb >= length || !isCoordinated(last, verb, head, label, numbers)) continue;
    let first = last;
    for (let before = last - 1; before >= 0; before--) if (head[before] === verb && numbers.subject[label[before]] && partedByComma(before, first, head, isComma)) first = before;
    if (first === last) continue;
    for (let word = first + 1; word < verb; word++) {
      const isItem = head[word] === verb && numbers.subject[label[word]] === 1;
      if (isItem || (head[word] === last && label[word] === numbers.conj)) {
        head[word] = first;
        label[word] = numbers.conj;
      }
    }
    mended = true;
  }
  return mended;
}

/** Whether all between two noun phrases' heads belongs to one of them but a single comma before the second's first word. */
function partedByComma(before: number, after: number, head: Int32Array, isComma: (word: number) => boolean): boolean {
  let commas = 0;
  for (let word = before + 1; word < after; word++) {
    if (isComma(word) && (head[word] === after || head[word] === head[after])) {
      commas++;
      continue;
    }
    let above = head[word];
    while (above > before && above < after) above = head[above];
    if (above !== before && above !== after) return false;
  }
  return commas === 1;
}
