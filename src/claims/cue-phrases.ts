// A word of the tree → the use of the cue table that it shows, and the words that make up the cue: auxiliaries,
// adverbs between, particle, preposition of the content, "in a statement". Not the addressee, not the time.
import type { Parse } from '../syntax/index.ts';
import { lemmaOf } from './phrases.ts';
import type { AttributionLexicon, CueEntry } from './lexicon.ts';

/** What a second word of a two-word cue may be to the first ("point out", "make clear", "put it"). */
const PARTICLE_RELATIONS = /^(compound:prt|advmod|obj|xcomp|obl|case|dep|conj|aux)/;

/** The second word of a two-word cue near its verb, or -1. */
function particleOf(parse: Parse, verb: number, particle: string): number {
  const until = Math.min(parse.count, verb + 4);
  for (let word = verb + 1; word < until; word++) {
    if (parse.lower(word) !== particle) continue;
    if (parse.head(word) === verb ? PARTICLE_RELATIONS.test(parse.deprel(word)) : false) return word;
  }
  return -1;
}

/** A cue entry at a word, with the particle that chose it (or -1). */
export interface CueMatch {
  readonly entry: CueEntry;
  readonly particle: number;
}

/** The entry of an inflected verb whose lemma was guessed with an "e" too many or too few ("favored": favore, "hoping": hop). */
function inflected(parse: Parse, word: number, lemma: string, lexicon: AttributionLexicon): CueEntry | undefined {
  const xpos = parse.xpos(word);
  if (xpos !== 'VBD' && xpos !== 'VBN' && xpos !== 'VBG') return undefined;
  return lemma.endsWith('e') ? lexicon.verbs.get(lemma.slice(0, -1)) : lexicon.verbs.get(`${lemma}e`);
}

/** The adjective that a passive of feeling is ("are convinced that", "was worried about"; not "was convinced by Lima"), or null. */
function feltState(parse: Parse, word: number, lexicon: AttributionLexicon): CueEntry | null {
  if (parse.xpos(word) !== 'VBN' || parse.childIn(word, 'nsubj:pass', 'aux:pass') < 0 || parse.childIn(word, 'obl:agent') >= 0) return null;
  return lexicon.adjectives.get(parse.lower(word)) ?? null;
}

/** The entry of the cue table that a verb, noun or adjective shows, or null. */
export function cueAt(parse: Parse, word: number, lexicon: AttributionLexicon): CueMatch | null {
  const upos = parse.upos(word);
  const lemma = lemmaOf(parse, word);
  if (upos === 'VERB' || (upos === 'AUX' && parse.deprel(word) === 'root')) {
    const state = feltState(parse, word, lexicon);
    if (state) return { entry: state, particle: -1 };
    const phrasal = lexicon.phrasal.get(lemma);
    if (phrasal)
      for (const entry of phrasal) {
        const particle = particleOf(parse, word, entry.particle);
        if (particle >= 0) return { entry, particle };
      }
    const entry = lexicon.verbs.get(lemma) ?? inflected(parse, word, lemma, lexicon);
    return entry ? { entry, particle: -1 } : null;
  }
  const table = upos === 'NOUN' ? lexicon.nouns : upos === 'ADJ' ? lexicon.adjectives : upos === 'PROPN' && parse.xpos(word) === 'NNS' ? lexicon.nouns : null;
  const entry = table?.get(lemma);
  return entry ? { entry, particle: -1 } : null;
}

/**
 * The noun of saying whose content a that-clause is by its place, wherever the tree hung it: "rejected claims that prices
 * rose" → claims; -1 in "told reporters that prices rose".
 */
export function nounOfThat(parse: Parse, clause: number, lexicon: AttributionLexicon): number {
  const mark = parse.childIn(clause, 'mark');
  if (mark < 1 || parse.lower(mark) !== 'that') return -1;
  const before = parse.upos(mark - 1) === 'PUNCT' && parse.form(mark - 1) !== ',' ? mark - 2 : mark - 1;
  if (before < 0 || parse.upos(before) !== 'NOUN' || parse.sentence(before) !== parse.sentence(mark)) return -1;
  return lexicon.nouns.get(lemmaOf(parse, before))?.frames.some(frame => frame.attachments.has('clause')) ? before : -1;
}

const STATEMENT_NOUNS: ReadonlySet<string> = new Set([
  'statement',
  'interview',
  'speech',
  'tweet',
  'letter',
  'post',
  'email',
  'e-mail',
  'memo',
  'address',
  'briefing',
  'communique',
  'communiqué',
  'release',
  'message',
  'editorial',
]);

/** The words of "in a statement" after a verb of saying, none where it is absent. */
function occasionWords(parse: Parse, verb: number): number[] {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    if (child < verb || !parse.deprel(child).startsWith('obl') || !STATEMENT_NOUNS.has(lemmaOf(parse, child))) continue;
    const mark = parse.childIn(child, 'case');
    const first = parse.leftEdge(child);
    if (mark !== first || parse.lower(mark) !== 'in' || child - first > 3) continue;
    if (first === verb + 1) return Array.from({ length: child - first + 1 }, (_, index) => first + index);
  }
  return [];
}

const CUE_AUXILIARIES = /^(aux|cop)/;

/** The words of a cue in text order: `extra` are its particle, preposition and the like. */
export function cueWords(parse: Parse, head: number, extra: readonly number[]): number[] {
  const words = new Set<number>([head]);
  for (const word of extra) if (word >= 0) words.add(word);
  let first = head;
  for (let child = parse.firstChild(head); child >= 0 && child < head; child = parse.nextSibling(child)) {
    if (CUE_AUXILIARIES.test(parse.deprel(child)) && head - child < 6) {
      words.add(child);
      first = Math.min(first, child);
    }
  }
  const adverb = (word: number): boolean => parse.head(word) === head && /^advmod/.test(parse.deprel(word)) && parse.leftEdge(word) === word;
  for (let child = parse.firstChild(head); child >= 0 && child < head; child = parse.nextSibling(child)) if (child > first && adverb(child)) words.add(child);
  for (let word = first - 1; word >= 0 && adverb(word) && parse.upos(word) !== 'SCONJ'; word--) words.add(word);
  if (parse.upos(head) === 'VERB') for (const word of occasionWords(parse, head)) words.add(word);
  return [...words].sort((a, b) => a - b);
}
