// A word and its governor → what the governor makes of it: the signature of "manage to", "refused to", "said that",
// "threat of", "the denied report". The word's own negation and modals are `operators.ts`.
import type { Parse } from '../syntax/index.ts';
import { cueAt } from './cue-phrases.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { infinitiveMark, isPassive, lemmaOf, prepositionOf } from './phrases.ts';
import type { Signature } from './values.ts';

/**
 * The word that embeds another: its governor, but for an infinitive that the tree hung on the object of a verb that takes one
 * ("forced the firm to pay", pay below firm) that verb. Not in "won a chance to pay".
 */
export function embedderOf(parse: Parse, word: number, lexicon: FactualityLexicon): number {
  const governor = parse.head(word);
  if (governor < 0 || governor > word || parse.deprel(word) !== 'acl' || !/^(obj|nsubj:pass)$/.test(parse.deprel(governor)) || infinitiveMark(parse, word) < 0) return governor;
  const verb = parse.head(governor);
  if (verb < 0 || parse.upos(verb) !== 'VERB') return governor;
  if (lexicon.phrases.has(`${lemmaOf(parse, verb)} ${lemmaOf(parse, governor)}`)) return verb;
  if (lexicon.implicatives.has(`noun ${lemmaOf(parse, governor)} inf`)) return governor;
  if (cueAt(parse, governor, lexicon.attribution)?.entry.frames.some(frame => frame.attachments.has('inf'))) return governor;
  return takesObject(parse, verb, lexicon) ? verb : governor;
}

/** Whether the tables know a verb with an object and an infinitive. */
function takesObject(parse: Parse, verb: number, lexicon: FactualityLexicon): boolean {
  if (implicative(parse, verb, 'verb', 'objinf', lexicon)) return true;
  return cueAt(parse, verb, lexicon.attribution)?.entry.frames.some(({ attachments }) => attachments.has('objinf') || attachments.has('toinf')) ?? false;
}

/** How a word hangs on its governor, in the terms of the tables: "clause", "inf", "ing", "obj", a preposition; empty for none of them. */
export function attachmentOf(parse: Parse, word: number, governor: number): string {
  const relation = parse.deprel(word);
  switch (relation) {
    case 'ccomp':
    case 'csubj':
    case 'csubj:pass':
      return infinitiveMark(parse, word) >= 0 ? 'inf' : 'clause';
    case 'xcomp':
    case 'acl':
    case 'acl:relcl':
    case 'advcl': {
      if (parse.head(word) !== governor) return isPassive(parse, governor) ? 'passinf' : 'objinf';
      const mark = prepositionOf(parse, word);
      const lower = mark < 0 ? '' : parse.lower(mark);
      if (lower === 'to' && parse.xpos(word) === 'VBG' && mark === word - 1) return 'to';
      if (lower === 'to') return relation === 'advcl' && parse.upos(governor) === 'VERB' && !followsObject(parse, governor, word) ? '' : infinitive(parse, governor, word);
      if (relation === 'acl:relcl') return lower === 'that' ? 'clause' : '';
      if (lower === 'that' || lower === 'whether' || (relation === 'acl' && lower === '' && parse.childIn(word, 'nsubj') >= 0)) return 'clause';
      if (lower !== '') return lower;
      if (relation === 'advcl' || relation === 'acl') return '';
      if (parse.xpos(word) === 'VBG' || hasGerund(parse, word)) return 'ing';
      // "became angry", "made it worse": what is said of someone is no infinitive, but "seems angry" hedges all the same.
      return parse.xpos(word) === 'VB' || RAISING.has(lemmaOf(parse, governor)) ? infinitive(parse, governor, word) : '';
    }
    case 'obj':
      return 'obj';
    case 'nsubj:pass':
      return 'obj';
    case 'nsubj':
      return isPassive(parse, governor) ? 'obj' : 'subj';
    default: {
      if (!relation.startsWith('obl') && !relation.startsWith('nmod')) return '';
      const mark = parse.childIn(word, 'case');
      return mark < 0 ? '' : parse.lower(mark);
    }
  }
}

/** "being executed", "having left". */
function hasGerund(parse: Parse, word: number): boolean {
  const first = parse.firstChild(word);
  return first >= 0 && first < word && parse.xpos(first) === 'VBG' && parse.deprel(first).startsWith('aux');
}

const RAISING: ReadonlySet<string> = new Set(['seem', 'appear', 'look', 'sound']);

/** Whether a clause stands right behind its governor's object: "urged both sides to stop". */
function followsObject(parse: Parse, governor: number, word: number): boolean {
  const object = parse.childIn(governor, 'obj', 'iobj');
  return object >= 0 && parse.leftEdge(word) === parse.rightEdge(object) + 1;
}

/** "inf", "objinf" behind an object ("urged them to leave"), "passinf" below a passive ("is said to have left"). */
function infinitive(parse: Parse, governor: number, word: number): string {
  if (parse.upos(governor) !== 'VERB') return 'inf';
  if (isPassive(parse, governor)) return 'passinf';
  const object = parse.childIn(governor, 'obj', 'iobj');
  return object >= 0 && object < word ? 'objinf' : 'inf';
}

function partOf(parse: Parse, word: number): 'verb' | 'noun' | 'adjective' | null {
  const upos = parse.upos(word);
  return upos === 'VERB' ? 'verb' : upos === 'NOUN' ? 'noun' : upos === 'ADJ' ? 'adjective' : null;
}

/** The implicative row for a governor and attachment; two-word verbs first ("turned out to"). */
function implicative(parse: Parse, governor: number, part: string, way: string, lexicon: FactualityLexicon): Signature | undefined {
  return implicativeOf(parse, governor, part, way, lemmaOf(parse, governor), lexicon) ?? guessed(parse, governor, part, way, lexicon);
}

/** The row of a participle or past form whose lemma was guessed with an "e" too many or too few ("dared": dar). */
function guessed(parse: Parse, governor: number, part: string, way: string, lexicon: FactualityLexicon): Signature | undefined {
  if (!/^VB[DNG]$/.test(parse.xpos(governor))) return undefined;
  const lemma = lemmaOf(parse, governor);
  return lexicon.implicatives.get(`${part} ${lemma.endsWith('e') ? lemma.slice(0, -1) : `${lemma}e`} ${way}`);
}

function implicativeOf(parse: Parse, governor: number, part: string, way: string, lemma: string, lexicon: FactualityLexicon): Signature | undefined {
  for (const second of lexicon.phrasal.get(lemma) ?? [])
    if (governor + 1 < parse.count && (parse.lower(governor + 1) === second || (governor + 2 < parse.count && parse.lower(governor + 2) === second))) {
      const found = lexicon.implicatives.get(`${part} ${lemma} ${second} ${way}`);
      if (found) return found;
    }
  return lexicon.implicatives.get(`${part} ${lemma} ${way}`);
}

/** Attachments that stand for one another where a table names only one of them. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  objinf: ['objinf', 'toinf', 'inf'],
  passinf: ['objinf', 'toinf', 'inf', 'clause', 'obj'],
  inf: ['inf', 'toinf'],
  clause: ['clause'],
  ing: ['ing', 'obj'],
};

/** What a governor makes of a word that hangs on it so, by the table of implicatives; null where no row says. */
export function implicationOf(parse: Parse, governor: number, way: string, lexicon: FactualityLexicon): Signature | null {
  const part = partOf(parse, governor);
  if (part === null || way === '') return null;
  return implicative(parse, governor, part, way, lexicon) ?? (way === 'passinf' ? implicative(parse, governor, part, 'objinf', lexicon) : undefined) ?? null;
}

/** What a governor makes of a word that hangs on it so, by the tables of implicatives and of cues; null where no row says. */
export function signatureOf(parse: Parse, governor: number, way: string, lexicon: FactualityLexicon): Signature | null {
  if (partOf(parse, governor) === null || way === '') return null;
  const own = implicationOf(parse, governor, way, lexicon);
  if (own) return own;
  const frames = cueAt(parse, governor, lexicon.attribution)?.entry.frames;
  if (!frames) return null;
  for (const name of INSTEAD[way] ?? [way])
    for (const frame of frames) if (frame.attachments.has(name) || frame.prepositions.has(name)) return { positive: frame.author, negated: frame.negated };
  return null;
}
