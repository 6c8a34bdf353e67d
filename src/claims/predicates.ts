// A parse → the words that stand for something that happens or holds: verbs, copulas, nouns for events.
//   "Lima was blamed for the attack" → blamed, attack; "Lima has a port" → has.
import type { Parse } from '../syntax/index.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { lemmaOf } from './phrases.ts';

/** Head words of every verb and event noun, in text order (for `--predicates`). Auxiliaries are none. */
export function findPredicates(parse: Parse, lexicon: FactualityLexicon): number[] {
  const found: number[] = [];
  for (let word = 0; word < parse.count; word++) {
    const upos = parse.upos(word);
    if (upos === 'VERB' || (upos === 'AUX' && !/^aux/.test(parse.deprel(word))) || ((upos === 'NOUN' || upos === 'PROPN') && lexicon.events.has(lemmaOf(parse, word))))
      found.push(word);
  }
  return found;
}
