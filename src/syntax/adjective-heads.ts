// A noun phrase that the parser hung on its own first adjective → one that hangs on its noun. "Russian President Vladimir Putin signed …"
// sometimes comes out with "Russian" as the subject and "Vladimir" below it; an adjective right before a noun belongs to that noun.
// An adjective that stands for a person or thing ("the accused, a colonel, …") is parted from what follows by a comma and stays.

/** Numbers of tags and relations that the mending must know; -1 for those that a model does not have. */
export interface HeadNumbers {
  readonly adjective: number;
  readonly punctuation: number;
  /** By universal tag number: 1 for nouns and names. */
  readonly noun: Uint8Array;
  /** By relation number: 1 for relations that noun phrases have to what governs them. */
  readonly nominal: Uint8Array;
  /** By relation number: 1 for relations by which the noun may hang on the adjective. */
  readonly loose: Uint8Array;
  readonly amod: number;
}

const NOMINAL = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'conj', 'appos'];
const LOOSE = ['parataxis', 'flat', 'appos', 'compound', 'list', 'dep', 'nmod:desc', 'nmod:unmarked', 'obl:unmarked', 'conj'];

/** The numbers of a model's tags and relations. */
export function headNumbers(upos: readonly string[], deprel: readonly string[]): HeadNumbers {
  return {
    adjective: upos.indexOf('ADJ'),
    punctuation: upos.indexOf('PUNCT'),
    noun: Uint8Array.from(upos, name => (name === 'NOUN' || name === 'PROPN' ? 1 : 0)),
    nominal: Uint8Array.from(deprel, name => (NOMINAL.includes(name) ? 1 : 0)),
    loose: Uint8Array.from(deprel, name => (LOOSE.includes(name) ? 1 : 0)),
    amod: deprel.indexOf('amod'),
  };
}

/** Whether all words from `from` up to a noun hang on words behind them, the noun at last, as in "President Vladimir" and "foreign minister Wang". */
function leadTo(noun: number, from: number, head: Int32Array): boolean {
  for (let word = from; word < noun; word++) if (head[word] <= word || head[word] > noun) return false;
  return true;
}

/**
 * Mends the tree of a sentence of `length` words in place: `head` (word numbers, `length` for the root) and `label`.
 * `upos` gives the universal tag number of a word.
 */
export function mendAdjectiveHeads(length: number, head: Int32Array, label: Int32Array | Uint8Array, upos: (word: number) => number, numbers: HeadNumbers): void {
  for (let adjective = 0; adjective + 1 < length; adjective++) {
    if (upos(adjective) !== numbers.adjective || head[adjective] === length || !numbers.nominal[label[adjective]] || upos(adjective + 1) === numbers.punctuation) continue;
    for (let noun = adjective + 1; noun < length && noun < adjective + 8; noun++) {
      if (head[noun] !== adjective || !numbers.loose[label[noun]]) continue;
      if (numbers.noun[upos(noun)] && leadTo(noun, adjective + 1, head)) {
        for (let word = 0; word < length; word++) if (head[word] === adjective && word !== noun) head[word] = noun;
        head[noun] = head[adjective];
        label[noun] = label[adjective];
        head[adjective] = noun;
        label[adjective] = numbers.amod;
      }
      break;
    }
  }
}
