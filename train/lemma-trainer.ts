// Learns the lemmatizer's edit rules from gold lemmas: for each (Penn tag, suffix) the commonest edit, kept where it differs
// from what the next shorter suffix already says; and whole-word exceptions where the rules still err.
import { emptySuffixHash, extendSuffixHash, type LemmaTables, LONGEST_SUFFIX, Lemmatizer } from '../src/syntax/lemmatizer.ts';
import type { TagSets, Treebank } from './treebank.ts';

/** The edit that turns a form into its lemma, or null where the two share no beginning and the form is long. */
function editOf(form: string, lemma: string): string | null {
  // A lower-case lemma is reached from any casing of the form: "The" and "the" share a rule.
  const casing = lemma === lemma.toLowerCase() ? 'l' : 'k';
  const base = casing === 'l' ? form.toLowerCase() : form;
  let shared = 0;
  while (shared < base.length && shared < lemma.length && base[shared] === lemma[shared]) shared++;
  if (shared === 0) return null;
  return `${base.length - shared}|${lemma.slice(shared)}|${casing}`;
}

/** Learns rules and exceptions from all words of a treebank. */
export function trainLemmas(treebank: Treebank, sets: TagSets): LemmaTables {
  const { tokens } = treebank;
  const counts = new Map<number, Map<string, number>>();
  const parent = new Map<number, number>();
  const forms = new Map<string, Map<string, number>>();
  for (let word = 0; word < tokens.count; word++) {
    const form = tokens.text.slice(tokens.start[word], tokens.end[word]);
    const lemma = treebank.lemma[word];
    const tag = treebank.xpos[word];
    if (tag === 255 || lemma === '_') continue;
    const key = `${form.toLowerCase()} ${sets.xpos[tag]}`;
    const lemmas = forms.get(key) ?? forms.set(key, new Map()).get(key)!;
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    const edit = editOf(form, lemma);
    if (edit === null) continue;
    let hash = emptySuffixHash(tag);
    for (let length = 0; ; length++) {
      const edits = counts.get(hash) ?? counts.set(hash, new Map()).get(hash)!;
      edits.set(edit, (edits.get(edit) ?? 0) + 1);
      if (length === LONGEST_SUFFIX || length === form.length) break;
      const longer = extendSuffixHash(hash, form.charCodeAt(form.length - 1 - length));
      parent.set(longer, hash);
      hash = longer;
    }
  }
  const best = new Map<number, string>();
  for (const [hash, edits] of counts) best.set(hash, [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]);
  const rules: string[] = [];
  const number = new Map<string, number>();
  const kept: [number, number][] = [];
  for (const [hash, edit] of best) {
    const total = [...counts.get(hash)!.values()].reduce((a, b) => a + b, 0);
    const above = parent.get(hash);
    if (above !== undefined && (total < 2 || inherited(above) === edit)) continue;
    if (!number.has(edit)) number.set(edit, rules.push(edit) - 1);
    kept.push([hash >>> 0, number.get(edit)!]);
  }
  // The edit that stands at the nearest shorter suffix with one of its own.
  function inherited(hash: number): string {
    return best.get(hash)!;
  }
  kept.sort((a, b) => a[0] - b[0]);
  const tables: LemmaTables = { hash: Uint32Array.from(kept, ([hash]) => hash), rule: Uint16Array.from(kept, ([, rule]) => rule), rules, exceptions: {} };
  return { ...tables, exceptions: exceptionsOf(forms, tables, sets) };
}

function exceptionsOf(forms: Map<string, Map<string, number>>, tables: LemmaTables, sets: TagSets): Record<string, string> {
  const lemmatizer = new Lemmatizer(tables);
  const exceptions: Record<string, string> = {};
  for (const [key, lemmas] of [...forms].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const space = key.lastIndexOf(' ');
    const form = key.slice(0, space);
    const tagName = key.slice(space + 1);
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    // Names keep their own case, which a table by lower-case form cannot give; single sightings of open classes are often slips.
    if (tagName.startsWith('NNP') || (count < 2 && lemma.length > form.length + 2)) continue;
    if (lemmatizer.lemma(form, sets.xpos.indexOf(tagName), tagName) !== lemma) exceptions[key] = lemma;
  }
  return exceptions;
}
