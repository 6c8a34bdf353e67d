// What a governor passes down to a word below it, before the word's own negation and modals count: conjuncts share,
// complements take the signature of what embeds them, relative and adverbial clauses stand for themselves.
//   "managed to leave" → leave as sure as managed; "leave to rest" → rest open; "left after they met" → met on its own.
import type { Parse } from '../syntax/index.ts';
import { attachmentOf, signatureOf } from './embeddings.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import type { Judgement } from './operators.ts';
import { lemmaOf, ownNegation } from './phrases.ts';
import { capped, embedded } from './values.ts';

/** A word of the way down: what its surroundings make of it (`context`), and what it is in the end (`result`). */
export interface Station {
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

/** Adverbial clauses stand for themselves, but are no surer than what they go with; a purpose is open. */
function adverbial(parse: Parse, word: number, governor: number, above: Station): Judgement {
  const mark = parse.childIn(word, 'mark');
  if (mark >= 0 && parse.lower(mark) === 'to' && parse.xpos(word) === 'VB') return OPEN(mark);
  if (mark >= 0 && /^(because|since|although|though|while|whereas)$/.test(parse.lower(mark))) return above.context;
  const condition = mark >= 0 && /^(if|unless)$/.test(parse.lower(mark));
  return condition || parse.head(governor) === word ? above.context : bounded(above.context, above.result);
}

function complement(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const way = attachmentOf(parse, word, governor);
  const signature = signatureOf(parse, governor, way, lexicon);
  if (signature) {
    const value = embedded(signature, above.result.value);
    return { value, cue: value === above.result.value ? above.result.cue : governor };
  }
  if (way === 'inf' || way === 'objinf') return OPEN(governor);
  if (parse.deprel(word) === 'ccomp' && parse.upos(governor) === 'VERB') return bounded(above.result, { value: 'PR+', cue: governor });
  return above.result;
}

/** Nouns: what a verb does to them by the tables, else they share with verbs that only lend them a form ("held talks"). */
function nominal(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const signature = signatureOf(parse, governor, attachmentOf(parse, word, governor), lexicon);
  if (signature) {
    const value = embedded(signature, above.result.value);
    return { value, cue: value === above.result.value ? above.result.cue : governor };
  }
  const relation = parse.deprel(word);
  if ((relation === 'obj' || relation === 'nsubj:pass') && lexicon.attribution.lightVerbs.has(lemmaOf(parse, governor))) return above.result;
  const hedge = relation === 'nsubj' && parse.upos(governor) === 'ADJ' ? lexicon.hedges.adjective.get(parse.lower(governor)) : undefined;
  if (hedge !== undefined) return bounded(above.context, { value: hedge, cue: governor });
  return above.context;
}

/** The context of a word from its governor's station. */
export function contextBelow(parse: Parse, word: number, governor: number, above: Station, lexicon: FactualityLexicon): Judgement {
  const relation = parse.deprel(word);
  switch (relation) {
    case 'conj':
      return conjunct(parse, word, governor, above);
    case 'advcl':
      return parse.upos(governor) === 'VERB' ? adverbial(parse, word, governor, above) : complement(parse, word, governor, above, lexicon);
    case 'ccomp':
    case 'xcomp':
    case 'csubj':
    case 'csubj:pass':
      return complement(parse, word, governor, above, lexicon);
    case 'acl':
      if (parse.xpos(word) === 'VBN' || (parse.xpos(word) === 'VBG' && parse.childIn(word, 'mark') < 0)) return ownNegation(parse, governor) >= 0 ? OPEN(governor) : above.context;
      return complement(parse, word, governor, above, lexicon);
    case 'acl:relcl':
      return ownNegation(parse, governor) >= 0 ? OPEN(governor) : above.context;
    case 'cop':
    case 'fixed':
    case 'compound':
      return above.result;
    default:
      return nominal(parse, word, governor, above, lexicon);
  }
}
