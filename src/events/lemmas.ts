// The lemma under which the tables list a word. The lemmatizer errs on rare words ("bombed": "bombe") and keeps plurals that
// treebanks take for words of their own ("troops"), so regular forms of listed verbs are known here too.
import type { Parse } from '../syntax/index.ts';

/** The lemma of a noun in lower case, in the singular where the treebanks keep the plural ("troops": "troop", "supplies": "supply"). */
export function nounLemma(parse: Parse, word: number): string {
  const lemma = parse.lemma(word).toLowerCase();
  if (lemma.length > 3 && lemma.endsWith('s') && !lemma.endsWith('ss') && !lemma.endsWith('us') && !lemma.endsWith('is') && parse.xpos(word).endsWith('S'))
    return lemma.length > 5 && lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1);
  return lemma;
}

function doubled(lemma: string): string {
  return /[aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma[lemma.length - 1] : lemma;
}

/** The regular inflected forms of verbs → their lemmas. */
export function verbForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) {
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : stem;
    for (const form of [`${past}ed`, `${stem}ing`, `${lemma}s`, `${lemma}es`, `${doubled(lemma)}ed`, `${doubled(lemma)}ing`]) if (!forms.has(form)) forms.set(form, lemma);
  }
  return forms;
}
