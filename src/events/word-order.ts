// A last look at the order of the words where the tree names no party: "held talks in Lima with President Ada Berg" means her,
// whatever the tree hangs "with" on. It never looks beyond the next verb.
import type { Parse } from '../syntax/index.ts';
import type { Parties } from './parties.ts';
import type { Oblique } from './phrases.ts';

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

/** The heads of the phrases behind a verb that begin with one of these prepositions and stand for somebody, up to the next verb. */
export function phrasesBehind(parse: Parse, parties: Parties, from: number, prepositions: readonly string[]): Oblique[] {
  const wanted = prepositions.filter(each => TELLING.has(each));
  const found: Oblique[] = [];
  if (!wanted.length) return found;
  const end = Math.min(parse.tokens.sentenceStart[parse.sentence(from) + 1], from + REACH);
  for (let word = from + 1; word < end && !ends(parse, word); word++) {
    if (parse.upos(word) !== 'ADP' || !wanted.includes(parse.lower(word))) continue;
    for (let inner = word + 1; inner < Math.min(end, word + PHRASE) && !ends(parse, inner); inner++) {
      if (parse.upos(inner) === 'ADP' || parse.lower(inner) === ',') break;
      if ((parse.upos(inner) !== 'PROPN' && parse.upos(inner) !== 'NOUN') || !parties.of(inner, false).length) continue;
      found.push({ preposition: parse.lower(word), head: inner });
      break;
    }
  }
  return found;
}

/**
 * The parties of the first phrase behind a word that begins with one of these prepositions and names any, other than those excluded.
 * @param from The last word of the predicate.
 */
export function partiesBehind(parse: Parse, parties: Parties, from: number, prepositions: readonly string[], excluded: readonly string[]): readonly string[] {
  for (const { head } of phrasesBehind(parse, parties, from, prepositions)) {
    const found = parties.of(head, false).filter(id => !excluded.includes(id));
    if (found.length) return found;
  }
  return [];
}
