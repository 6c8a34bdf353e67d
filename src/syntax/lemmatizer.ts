// A word and its Penn tag → its dictionary form, by learned edit rules: the longest suffix of the word that the training
// data knows under this tag says what to cut and what to add ("ies" under NNS: cut 3, add "y"), and an exception table
// holds whole words that the suffixes get wrong ("went" VBD: "go").
import { HashMap32 } from './lexicon.ts';
import { foldUnit, mix } from './characters.ts';

/** Longest suffix that rules look at, in code units. */
export const LONGEST_SUFFIX = 6;

/** Learned rules. */
export interface LemmaTables {
  /** Ascending unsigned hashes of (tag, suffix), and the rule for each. */
  readonly hash: Uint32Array;
  readonly rule: Uint16Array;
  /** Rules as "cut|add|case": units to cut, text to add, case "l" (lower the word first) or "k" (keep it). */
  readonly rules: readonly string[];
  /** Lemma by "form TAG", the form in lower case. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** Extends the hash of a (tag, suffix) pair by one more unit to the left. */
export function extendSuffixHash(hash: number, unit: number): number {
  return mix(hash ^ Math.imul(foldUnit(unit) + 1, 0x9e3779b1));
}

/** The hash of a tag with the empty suffix. */
export function emptySuffixHash(tag: number): number {
  return mix(tag + 1);
}

/** Applies one rule to a word. */
export function applyRule(rule: string, form: string): string {
  const [cut, add, casing] = rule.split('|');
  const base = casing === 'l' ? form.toLowerCase() : form;
  return base.slice(0, base.length - Number(cut)) + add;
}

/** Finds lemmas; remembers those found, so that running text costs no new strings. */
export class Lemmatizer {
  readonly #tables: LemmaTables;
  readonly #rules: HashMap32;
  readonly #cache: (Map<string, string> | undefined)[] = [];

  constructor(tables: LemmaTables) {
    this.#tables = tables;
    this.#rules = new HashMap32(tables.hash, tables.rule);
  }

  /** The lemma of `form` under Penn tag number `tag`, named `tagName`. */
  lemma(form: string, tag: number, tagName: string): string {
    const cache = (this.#cache[tag] ??= new Map());
    const known = cache.get(form);
    if (known !== undefined) return known;
    const lemma = this.#tables.exceptions[`${form.toLowerCase()} ${tagName}`] ?? this.#byRule(form, tag);
    if (cache.size > 20000) cache.clear();
    cache.set(form, lemma);
    return lemma;
  }

  #byRule(form: string, tag: number): string {
    let hash = emptySuffixHash(tag);
    let rule = this.#rules.get(hash);
    for (let length = 1; length <= LONGEST_SUFFIX && length <= form.length; length++) {
      hash = extendSuffixHash(hash, form.charCodeAt(form.length - length));
      const longer = this.#rules.get(hash);
      if (longer >= 0) rule = longer;
    }
    if (rule < 0) return form;
    const lemma = applyRule(this.#tables.rules[rule], form);
    return lemma === '' ? form : lemma;
  }
}
