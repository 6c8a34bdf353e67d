// Verbs of saying whose complement the tree has broken up → the words that follow them as the content. What a reporter
// writes behind "said" up to the end of the sentence is what was said, however odd the tree.
//   "Aides said more than a million donors gave" (donors an object) → more than … gave; "He said goodbye" → nothing.
import type { Parse } from '../syntax/index.ts';
import type { AttributionLexicon, CueEntry, CueFrame } from './lexicon.ts';
import { commaBefore, isPunctuation, lemmaOf } from './phrases.ts';

const OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ', 'ADV', 'SCONJ']);

function isTensed(parse: Parse, word: number): boolean {
  const xpos = parse.xpos(word);
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}

/** A frame of words that report clauses and take no bare object ("say", "add"; not "discuss", "show", "hold drills"). */
function reportingFrame(entry: CueEntry): CueFrame | undefined {
  if (entry.frames.some(frame => frame.attachments.has('obj') || frame.attachments.has('objas')) || entry.lemma === 'hold') return undefined;
  return spokenFrame(entry);
}

/** A frame of words that report clauses and quotes. */
function spokenFrame(entry: CueEntry): CueFrame | undefined {
  return entry.frames.find(frame => (frame.attitude === 'state' || frame.attitude === 'believe') && frame.attachments.has('clause') && frame.attachments.has('quote'));
}

/** The last word that may belong to what follows a verb: the end of its sentence, or of the clause that it is set into. */
function lastWord(parse: Parse, verb: number): number {
  const relation = parse.deprel(verb);
  const end = parse.tokens.sentenceStart[parse.sentence(verb) + 1] - 1;
  return relation === 'root' || relation === 'conj' || relation === 'parataxis' ? end : parse.rightEdge(verb);
}

/**
 * The words of a sentence before a clause of saying that ends it and that the tree did not set into it: "Trade grew, but
 * most of it flowed east, the envoy said." Null where more than a time or place follows the verb.
 */
export function clauseBefore(parse: Parse, verb: number, subject: number, entry: CueEntry): LooseContent | null {
  const frame = parse.childIn(verb, 'obj') < 0 ? spokenFrame(entry) : undefined;
  const sentence = parse.sentence(verb);
  const start = parse.tokens.sentenceStart[sentence];
  const end = parse.tokens.sentenceStart[sentence + 1];
  if (!frame || !isTensed(parse, verb) || verb <= start || subject < start || subject > verb + 3) return null;
  for (let word = Math.max(verb, subject) + 1; word < end; word++) if (parse.upos(word) === 'VERB' || parse.upos(word) === 'AUX' || word - verb > 12) return null;
  const comma = subject < verb ? commaBefore(parse, subject) : parse.form(verb - 1) === ',' ? verb - 1 : -1;
  if (comma <= start + 1) return null;
  const words: number[] = [];
  let finite = false;
  for (let word = start; word < comma; word++) {
    words.push(word);
    finite ||= isTensed(parse, word);
  }
  return finite && words.length < 120 ? { frame, words } : null;
}

/** Past who is told: "told reporters", "told the BBC". */
function behindTold(parse: Parse, verb: number): number {
  const told = lemmaOf(parse, verb) === 'tell' ? parse.childIn(verb, 'obj', 'iobj') : -1;
  return told > verb && told - verb < 5 ? parse.rightEdge(told) + 1 : verb + 1;
}

/** A clause of saying between commas: its frame, and the words before and behind it in its sentence. */
function betweenCommas(parse: Parse, verb: number, subject: number, entry: CueEntry): { frame: CueFrame; before: number[]; behind: number[] } | null {
  const frame = spokenFrame(entry);
  if (!frame || !isTensed(parse, verb) || subject < 0 || subject > verb) return null;
  const { sentenceStart } = parse.tokens;
  const start = sentenceStart[parse.sentence(verb)];
  const end = sentenceStart[parse.sentence(verb) + 1];
  const opening = commaBefore(parse, subject);
  const told = behindTold(parse, verb);
  if (told === verb + 1 && parse.childIn(verb, 'obj') >= 0) return null;
  const closing = behindTime(parse, verb, told);
  if (opening <= start || closing >= end - 1 || parse.form(closing) !== ',' || end - start > 120) return null;
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
  return { frame, before: range(start, opening), behind: range(closing + 1, end) };
}

/** The words on both sides of a clause of saying between commas: "If it lasts, one envoy noted, it could spread." */
export function clauseAround(parse: Parse, verb: number, subject: number, entry: CueEntry): LooseContent | null {
  const found = betweenCommas(parse, verb, subject, entry);
  if (!found) return null;
  const words = [...found.before, ...found.behind];
  return words.some(word => isTensed(parse, word)) ? { frame: found.frame, words } : null;
}

/**
 * The words on both sides of a clause of saying that parts a subject from its verb, whatever the tree made of them: "The talks, officials
 * said, had failed." Null where what stands before is a clause of its own ("It fell, Lima said, and Oslo had failed").
 */
export function clauseParted(parse: Parse, verb: number, subject: number, entry: CueEntry): LooseContent | null {
  const found = betweenCommas(parse, verb, subject, entry);
  if (!found || found.before.some(word => isTensed(parse, word)) || !found.before.some(word => /^(NOUN|PROPN|PRON)$/.test(parse.upos(word)))) return null;
  const first = found.behind.find(word => parse.upos(word) !== 'ADV') ?? -1;
  return first >= 0 && isTensed(parse, first) ? { frame: found.frame, words: [...found.before, ...found.behind] } : null;
}

/** A content read off the order of words. */
export interface LooseContent {
  readonly frame: CueFrame;
  readonly words: readonly number[];
}

/** A "that" behind a verb of saying before any other finite verb ("said in a speech that prices rose"; not "spoke of claims that they rose"), or -1. */
function thatBehind(parse: Parse, verb: number, last: number, lexicon: AttributionLexicon): number {
  for (let word = verb + 1; word < last && word < verb + 20; word++) {
    if (parse.lower(word) === 'that' && word + 1 < last && parse.deprel(word) !== 'det') return lexicon.nouns.has(lemmaOf(parse, word - 1)) ? -1 : word;
    if (isTensed(parse, word) || parse.form(word) === ':') return -1;
  }
  return -1;
}

const DAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether a phrase tells when something was said: "Wednesday", "later", "on Monday". */
function isTime(parse: Parse, word: number): boolean {
  const relation = parse.deprel(word);
  return /^(obl:unmarked|advmod)$/.test(relation) || (relation === 'obl' && DAYS.test(parse.lower(word)));
}

/** Past "on Monday", "Wednesday" and the like, which belong to the saying. */
function behindTime(parse: Parse, verb: number, first: number): number {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child))
    if (child >= first && parse.leftEdge(child) === first && isTime(parse, child) && parse.rightEdge(child) - first < 4) return parse.rightEdge(child) + 1;
  return first;
}

/** The words behind a finite, active verb of saying as its content, or null where they hold no finite verb. */
export function looseContent(parse: Parse, verb: number, entry: CueEntry, lexicon: AttributionLexicon): LooseContent | null {
  const frame = reportingFrame(entry);
  if (!frame) return null;
  const last = lastWord(parse, verb);
  const that = thatBehind(parse, verb, last, lexicon);
  let first = that < 0 ? verb + 1 : that;
  // "told reporters the talks were over", "told him that": who is told is no part of it.
  if (that < 0 && lemmaOf(parse, verb) === 'tell') {
    const told = parse.childIn(verb, 'obj', 'iobj');
    if (told < first) return null;
    first = parse.upos(told) === 'PRON' || parse.leftEdge(told) > told - 3 ? told + 1 : first;
  }
  first = behindTime(parse, verb, first);
  if (first >= last || isPunctuation(parse, first) || !OPENERS.has(parse.upos(first))) return null;
  const words: number[] = [];
  let finite = false;
  for (let word = first; word <= last && words.length < 120; word++) {
    words.push(word);
    finite ||= isTensed(parse, word);
  }
  return finite && words.length >= 3 ? { frame, words } : null;
}
