// A last look at the order of the words where the tree names no party: "held talks in Lima with President Ada Berg" means her,
// whatever the tree hangs "with" on. It never looks beyond the next verb.
import type { Parse } from '../syntax/index.ts';
import type { Parties } from './parties.ts';

/** Prepositions that tell a party by themselves; "in" and "of" do not. */
const TELLING: ReadonlySet<string> = new Set(['with', 'against', 'to', 'toward', 'towards', 'on', 'at', 'from', 'for', 'into']);
const REACH = 22;
const PHRASE = 9;

/** Whether a word begins another clause or ends this one. */
function ends(parse: Parse, word: number): boolean {
  const upos = parse.upos(word);
  if (upos === 'VERB') return parse.deprel(word) !== 'amod';
  if (upos === 'AUX' || upos === 'SCONJ') return true;
  const tag = parse.xpos(word);
  return tag === 'WDT' || tag === 'WP' || tag === 'WRB' || (upos === 'PUNCT' && tag !== 'HYPH' && tag !== ',');
}

/**
 * The parties of the first phrase behind a word that begins with one of these prepositions and names any, other than those excluded.
 * @param from The last word of the predicate.
 */
export function partiesBehind(parse: Parse, parties: Parties, from: number, prepositions: readonly string[], excluded: readonly string[]): readonly string[] {
  const wanted = prepositions.filter(each => TELLING.has(each));
  if (!wanted.length) return [];
  const end = Math.min(parse.tokens.sentenceStart[parse.sentence(from) + 1], from + REACH);
  for (let word = from + 1; word < end && !ends(parse, word); word++) {
    if (parse.upos(word) !== 'ADP' || !wanted.includes(parse.lower(word))) continue;
    for (let inner = word + 1; inner < Math.min(end, word + PHRASE) && !ends(parse, inner); inner++) {
      if (parse.upos(inner) === 'ADP' || parse.lower(inner) === ',') break;
      const found = parties.of(inner, false).filter(id => !excluded.includes(id));
      // "the Peruvian president": the demonym is only the beginning of who is meant.
      if (found.length && (parse.upos(inner) === 'PROPN' || parse.upos(inner) === 'NOUN')) return found;
    }
  }
  return [];
}
