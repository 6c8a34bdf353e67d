// A parse → the words that stand for something that happens or holds: verbs, copulas, predicative adjectives, nouns for events,
// and words of any tag that have a verb's company.
//   "Lima was blamed for the attack" → blamed, attack; "Lima has a port" → has; "Lima is able to pay" → is, able, pay.
import type { Parse } from '../syntax/index.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { lemmaOf } from './phrases.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const CLAUSAL = /^(root|ccomp|xcomp|advcl|csubj|parataxis|acl)/;

/** Whether a word has what only a predicate has: an auxiliary, a subject, an object. A tagger that took a verb for a noun still leaves it these. */
function hasVerbalCompany(parse: Parse, word: number): boolean {
  return parse.childIn(word, 'aux', 'nsubj', 'nsubj:pass', 'obj', 'cop') >= 0 || (parse.deprel(word) === 'advcl' && parse.childIn(word, 'mark') >= 0);
}

/** "is able", "made it safe", "people willing to pay", "ongoing", "the wounded man": adjectives that say how things are or what has been done. */
function isPredicativeAdjective(parse: Parse, word: number): boolean {
  const relation = parse.deprel(word);
  if (CLAUSAL.test(relation) || parse.childIn(word, 'cop') >= 0) return true;
  return relation === 'amod' && /..(ing|ed)$/.test(parse.lower(word));
}

function isEventNoun(parse: Parse, word: number, lexicon: FactualityLexicon): boolean {
  const lemma = lemmaOf(parse, word);
  return lexicon.events.has(lemma) || (parse.upos(word) === 'NOUN' && lemma.length > 6 && lemma.endsWith('ing') && !THINGS.has(lemma));
}

/** Nouns in -ing that are no doings. */
const THINGS: ReadonlySet<string> = new Set([
  'morning',
  'evening',
  'building',
  'ceiling',
  'clothing',
  'earring',
  'sibling',
  'anything',
  'something',
  'everything',
  'nothing',
  'offspring',
  'railing',
]);

/** Whether a word stands for something that happens or holds. */
function isPredicate(parse: Parse, word: number, lexicon: FactualityLexicon): boolean {
  const upos = parse.upos(word);
  if (upos === 'VERB') return true;
  if (upos === 'AUX') return !parse.deprel(word).startsWith('aux');
  if (upos === 'PUNCT' || upos === 'DET' || upos === 'PRON') return false;
  if (NOMINAL.has(upos) && isEventNoun(parse, word, lexicon)) return true;
  return (upos === 'ADJ' && isPredicativeAdjective(parse, word)) || hasVerbalCompany(parse, word);
}

/** Head words of every verb, predicate and event noun, in text order (for `--predicates`). Auxiliaries are none. */
export function findPredicates(parse: Parse, lexicon: FactualityLexicon): number[] {
  const found: number[] = [];
  for (let word = 0; word < parse.count; word++) if (isPredicate(parse, word, lexicon)) found.push(word);
  return found;
}
