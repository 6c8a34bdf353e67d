// What a governor passes down to a word below it, before the word's own negation and modals count: conjuncts share,
// complements take the signature of what embeds them, relative and adverbial clauses stand for themselves.
//   "managed to leave" → leave as sure as managed; "leave to rest" → rest open; "left after they met" → met on its own.
import type { Parse } from '../syntax/index.ts';
import { nounOfThat } from './cue-phrases.ts';
import { attachmentOf, signatureOf } from './embeddings.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import type { Judgement } from './operators.ts';
import { lemmaOf, ownNegation } from './phrases.ts';
import { capped, embedded } from './values.ts';

/** A word of the way down: what its surroundings make of it (`context`), and what it is in the end (`result`). */
export interface Station {
  /** What the voice commits to at the top: of the sentence, or of what a source says. */
  readonly base: Judgement;
  readonly context: Judgement;
  readonly result: Judgement;
  /** Whether it heads a sentence, by itself or as a conjunct. */
  readonly main: boolean;
}

const OPEN = (cue: number): Judgement => ({ value: 'UU', cue });

/** No surer than a bound, with the bound's cue where it decides. */
function bounded(judgement: Judgement, bound: Judgement): Judgement {
  const value = capped(judgement.value, bound.value);
  return value === judgement.value ? judgement : { value, cue: bound.cue };
}

function conjunct(parse: Parse, word: number, governor: number, above: Station): Judgement {
  if (parse.upos(word) !== 'VERB' || parse.upos(governor) !== 'VERB') return parse.childIn(word, 'nsubj', 'nsubj:pass') >= 0 ? above.context : above.result;
  if (parse.childIn(word, 'nsubj', 'nsubj:pass', 'aux') >= 0) return above.context;
  const either = parse.childIn(word, 'cc');
  const shared = parse.xpos(word) === 'VB' || (either >= 0 && /^(or|nor)$/.test(parse.lower(either))) || (parse.xpos(word) !== 'VBD' && parse.xpos(word) === parse.xpos(governor));
  return shared ? above.result : above.context;
}

const GIVEN_MARKS: ReadonlySet<string> = new Set(['because', 'since', 'although', 'though', 'while', 'whereas', 'as']);

/** Adverbial clauses stand for themselves, but are no surer than what they go with; a purpose is open, a reason is given. */
function adverbial(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const mark = parse.childIn(word, 'mark');
  const lower = mark < 0 ? '' : parse.lower(mark);
  const governed = signed(parse, word, governor, above, lexicon);
  if (governed) return governed;
  if (lower === 'to' && parse.xpos(word) === 'VB') return OPEN(mark);
  if (GIVEN_MARKS.has(lower) && isTensed(parse, word)) return above.base;
  return lower === 'if' || lower === 'unless' ? above.context : bounded(above.context, above.result);
}

/** Whether a clause speaks of the past or the present in a form of its own. */
function isTensed(parse: Parse, word: number): boolean {
  const xpos = parse.xpos(word);
  if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') return true;
  for (let child = parse.firstChild(word); child >= 0 && child < word; child = parse.nextSibling(child))
    if (/^(aux|cop)/.test(parse.deprel(child)) && /^VB[DZP]$/.test(parse.xpos(child))) return true;
  return false;
}

const PREPOSITION = /^(for|of|from|in|on|about|against|at)$/;

/** What the tables make of a word below its governor. A that-clause that belongs to a noun of saying beside it goes by that noun. */
function signed(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement | null {
  const way = attachmentOf(parse, word, governor);
  const noun = way === 'clause' && parse.upos(governor) === 'VERB' ? nounOfThat(parse, word, lexicon.attribution) : -1;
  const strayed = noun > governor && parse.head(noun) === governor;
  const from = strayed ? (signed(parse, noun, governor, above, lexicon) ?? above.result) : above.result;
  // "arrested a man for killing", the gerund hung on the man.
  const verb = parse.deprel(word) === 'acl' && /^(obj|nsubj:pass)$/.test(parse.deprel(governor)) ? parse.head(governor) : -1;
  const near = strayed ? noun : governor;
  const own = signatureOf(parse, near, way, lexicon);
  const signature = own ?? (verb >= 0 && PREPOSITION.test(way) ? signatureOf(parse, verb, way, lexicon) : null);
  if (!signature) return null;
  const value = embedded(signature, from.value);
  return { value, cue: value === from.value ? from.cue : own ? near : verb };
}

function complement(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const governed = signed(parse, word, governor, above, lexicon);
  if (governed) return governed;
  const way = attachmentOf(parse, word, governor);
  if (way === 'inf' || way === 'objinf' || way === 'passinf') return OPEN(governor);
  if (parse.deprel(word) === 'ccomp' && parse.upos(governor) === 'VERB') return bounded(above.result, { value: 'PR+', cue: governor });
  return above.result;
}

/** Nouns: what a verb does to them by the tables, else they share with verbs that only lend them a form ("held talks"). */
function nominal(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const governed = signed(parse, word, governor, above, lexicon);
  if (governed) return governed;
  const relation = parse.deprel(word);
  if ((relation === 'obj' || relation === 'nsubj:pass') && lexicon.attribution.lightVerbs.has(lemmaOf(parse, governor))) return above.result;
  const hedge = relation === 'nsubj' && parse.upos(governor) === 'ADJ' ? lexicon.hedges.adjective.get(parse.lower(governor)) : undefined;
  if (hedge !== undefined) return bounded(above.context, { value: hedge, cue: governor });
  if (!isGiven(parse, word)) return above.context;
  // What is promised or feared of a war that is on leaves the war itself certain.
  return above.base.value === 'UU' ? { value: 'CT+', cue: -1 } : above.base;
}

const GIVEN_DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const GIVEN_PREPOSITIONS: ReadonlySet<string> = new Set(['due', 'because', 'after', 'following', 'despite', 'since', 'amid']);

/** Whether a noun takes its event for granted: "would ease the crisis", "might leave after last month's attack". Not in "might face a crisis". */
function isGiven(parse: Parse, noun: number): boolean {
  for (let child = parse.firstChild(noun); child >= 0 && child < noun; child = parse.nextSibling(child)) {
    const relation = parse.deprel(child);
    if (relation === 'nmod:poss' || (relation === 'det' && GIVEN_DETERMINERS.has(parse.lower(child))) || (relation === 'case' && GIVEN_PREPOSITIONS.has(parse.lower(child))))
      return true;
  }
  return false;
}

/** The context of a word from its governor's station. */
export function contextBelow(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const relation = parse.deprel(word);
  switch (relation) {
    case 'conj':
      return conjunct(parse, word, governor, above);
    case 'advcl':
      return parse.upos(governor) === 'VERB' ? adverbial(parse, word, governor, above, lexicon) : complement(parse, word, governor, above, lexicon);
    case 'ccomp':
    case 'xcomp':
    case 'csubj':
    case 'csubj:pass':
      return complement(parse, word, governor, above, lexicon);
    case 'acl':
      if (parse.xpos(word) === 'VBN' || (parse.xpos(word) === 'VBG' && parse.childIn(word, 'mark') < 0)) return ownNegation(parse, governor) >= 0 ? OPEN(governor) : above.base;
      return complement(parse, word, governor, above, lexicon);
    case 'acl:relcl':
      if (ownNegation(parse, governor) >= 0) return OPEN(governor);
      return isTensed(parse, word) && parse.xpos(word) !== 'VBP' ? above.base : above.context;
    case 'amod':
      return above.base;
    case 'cop':
    case 'fixed':
    case 'compound':
      return above.result;
    default:
      return nominal(parse, word, governor, above, lexicon);
  }
}
