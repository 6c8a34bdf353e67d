// A parse → who was asked and gives no answer: declines to comment, does not say whether, is unaware, has no comment.
//   "Oslo declined to comment on the raid" → Oslo, about the raid; "Oslo did not say that it paid" → none: it said something else.
import type { ActorsLayer } from '../actors/index.ts';
import type { Span } from '../base/index.ts';
import type { Parse } from '../syntax/index.ts';
import { holdersOf } from './holders.ts';
import { isPassive, lemmaOf, negationOf, ownNegation, spansOf, subtree } from './phrases.ts';
import { sourceWords, subjectOf } from './sources.ts';

/** Somebody who gives no answer. */
export interface NonAnswer {
  /** Ids of the actors; empty where the text names nobody known. */
  readonly sources: readonly string[];
  readonly source: readonly Span[];
  /** The words that show it: "declined to comment". */
  readonly cue: readonly Span[];
  /** What it is about; none where that is not told. */
  readonly about: readonly Span[];
}

/** A non-answer in its tree: the words of its cue, what governs what it is about, and whose it is. */
interface Silence {
  readonly cue: readonly number[];
  readonly about: number;
  readonly holder: number;
}

/** Not done at all: "did not respond". */
const RESPONDING: ReadonlySet<string> = new Set(['comment', 'respond', 'reply', 'answer', 'elaborate']);
/** Not done about something: "would not discuss the raid", "did not say whether". */
const TELLING: ReadonlySet<string> = new Set(['say', 'confirm', 'discuss', 'disclose', 'specify', 'reveal', 'explain', 'tell', 'clarify']);
const DECLINING: ReadonlySet<string> = new Set(['decline', 'refuse']);
const STATES: ReadonlySet<string> = new Set(['unaware', 'aware', 'silent', 'mum', 'unavailable']);
const POSITIONS: ReadonlySet<string> = new Set(['comment', 'position', 'stance', 'answer', 'knowledge', 'information']);
const GIVING: ReadonlySet<string> = new Set(['have', 'make', 'offer', 'give', 'take', 'issue', 'provide']);

/** Whether a clause asks: "whether it paid", "who had paid", "how much". */
function isIndirectQuestion(parse: Parse, clause: number): boolean {
  for (let word = parse.leftEdge(clause); word < clause; word++) if (/^W/.test(parse.xpos(word)) || /^(whether|if)$/.test(parse.lower(word))) return parse.deprel(word) !== 'punct';
  return false;
}

/** What a verb of telling tells of: its object, or a clause that asks; -1 for none. */
function matterOf(parse: Parse, verb: number): number {
  const clause = parse.childIn(verb, 'ccomp');
  if (clause > verb) return isIndirectQuestion(parse, clause) ? clause : -1;
  const object = parse.childIn(verb, 'obj');
  return object > verb ? object : -1;
}

/** The phrase behind "on", "about", "of" below a word, or -1. */
function topicOf(parse: Parse, word: number): number {
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    if (child < word || !/^(obl|nmod|ccomp|advcl)/.test(parse.deprel(child))) continue;
    const mark = parse.childIn(child, 'case', 'mark');
    if (mark >= 0 && /^(on|about|of|regarding|concerning|over|that|whether)$/.test(parse.lower(mark))) return child;
  }
  return -1;
}

function ofVerb(parse: Parse, verb: number): Silence | null {
  const lemma = lemmaOf(parse, verb);
  const responds = RESPONDING.has(lemma);
  if (!responds && !TELLING.has(lemma)) {
    if (lemma !== 'reach' || !isPassive(parse, verb)) return null;
    const denial = negationOf(parse, verb);
    return denial < 0 ? null : { cue: [denial, verb], about: -1, holder: subjectOf(parse, verb) };
  }
  const head = parse.deprel(verb) === 'xcomp' ? parse.head(verb) : -1;
  const declines = head >= 0 && DECLINING.has(lemmaOf(parse, head));
  const denial = declines ? head : negationOf(parse, verb);
  if (denial < 0) return null;
  const about = responds ? topicOf(parse, verb) : matterOf(parse, verb);
  if (!responds && about < 0) return null;
  return { cue: [denial, verb], about, holder: subjectOf(parse, declines ? head : verb) };
}

/** "is unaware of", "was not aware of", "remained silent on". */
function ofState(parse: Parse, word: number): Silence | null {
  const lower = parse.lower(word);
  if (!STATES.has(lower)) return null;
  const denial = negationOf(parse, word);
  if ((lower === 'aware') !== denial >= 0) return null;
  const about = topicOf(parse, word);
  // "unaware" of something only; "silent" and "unavailable" stand alone.
  if (about < 0 && /aware$/.test(lower)) return null;
  const above = parse.deprel(word) === 'xcomp' ? parse.head(word) : word;
  return { cue: denial < 0 ? [word] : [denial, word], about, holder: subjectOf(parse, above) };
}

/** "had no comment on", "takes no position". */
function ofNoun(parse: Parse, noun: number): Silence | null {
  if (parse.deprel(noun) !== 'obj' || !POSITIONS.has(lemmaOf(parse, noun))) return null;
  const verb = parse.head(noun);
  if (!GIVING.has(lemmaOf(parse, verb))) return null;
  const denial = ownNegation(parse, noun) >= 0 ? ownNegation(parse, noun) : negationOf(parse, verb);
  if (denial < 0) return null;
  const topic = topicOf(parse, noun);
  return { cue: [verb, denial, noun], about: topic < 0 ? topicOf(parse, verb) : topic, holder: subjectOf(parse, verb) };
}

function silenceAt(parse: Parse, word: number): Silence | null {
  switch (parse.upos(word)) {
    case 'VERB':
      return ofVerb(parse, word);
    case 'ADJ':
      return ofState(parse, word);
    case 'NOUN':
      return ofNoun(parse, word);
    default:
      return null;
  }
}

/** From the first to the last word of a cue, as one span. */
function cueSpan(parse: Parse, words: readonly number[]): Span {
  return { start: parse.start(Math.min(...words)), end: parse.end(Math.max(...words)) };
}

/** Everyone who gives no answer, in text order. */
export function findNonAnswers(parse: Parse, actors: ActorsLayer): NonAnswer[] {
  const found: NonAnswer[] = [];
  for (let word = 0; word < parse.count; word++) {
    const silence = silenceAt(parse, word);
    if (!silence || silence.holder < 0) continue;
    const { cue, about, holder } = silence;
    found.push({
      sources: holdersOf(parse, holder, actors),
      source: spansOf(parse, sourceWords(parse, holder, word)),
      cue: [cueSpan(parse, cue)],
      about: about < 0 ? [] : spansOf(parse, subtree(parse, about, new Set([parse.childIn(about, 'case')]))),
    });
  }
  return found;
}
