// Trees and quotes → drafts of claims: who says or thinks what, by rules over cue words (the rules-only mode of attribution).
// Every verb, noun and adjective of the cue table is tried, then the markers that need none ("according to", a
// headline's colon), then quotes are shared out. Which holder is which actor is `holders.ts`.
import type { ActorsLayer } from '../actors/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Attitude } from './claim.ts';
import { contentOf, nounContent, passiveContent, raisedContent, type Content } from './contents.ts';
import { cueAt, cueWords, type CueMatch } from './cue-phrases.ts';
import type { Draft } from './drafts.ts';
import type { AttributionLexicon, CueFrame } from './lexicon.ts';
import { clauseAround, clauseBefore, clauseParted, type LooseContent, looseContent } from './loose-clauses.ts';
import { isPassive, lemmaOf, spansOf, subtree } from './phrases.ts';
import { adjacentQuote, continueQuotes, type QuoteMap, resumedQuote, widenToQuotes } from './quotes.ts';
import { markedDrafts, headlineDrafts } from './source-markers.ts';
import { holderOfNoun, holderOfVerb, ownSubject, sourceWords, subjectOf } from './sources.ts';
import { opensSpeech, trailingCues } from './trailing-cues.ts';

/** What every rule sees: the text's trees, quotes and tables, and what has been claimed so far. */
interface Attribution {
  readonly parse: Parse;
  readonly map: QuoteMap;
  readonly lexicon: AttributionLexicon;
  /** Quotes that have a speaker already. */
  readonly claimed: Set<number>;
  /** Verbs of saying that trail a quote, with its number. */
  readonly trailing: ReadonlyMap<number, number>;
}

/** The words of a source phrase, without speech that the tree hung on it. */
function namesOf({ parse, map }: Attribution, holder: number, head: number): number[] {
  const words = sourceWords(parse, holder, head);
  return map.at[holder] >= 0 ? words : words.filter(word => map.at[word] < 0 || !map.speech[map.at[word]]);
}

function draftOf(given: Attribution, head: number, holder: number, content: Content, extraCue: readonly number[]): Draft | null {
  const { parse, map } = given;
  const source = holder < 0 ? [] : namesOf(given, holder, head);
  const cue = cueWords(parse, head, [...extraCue, ...content.cue]).filter(word => word === head || !source.includes(word));
  const taken = new Set([...source, ...cue]);
  const words = content.words.filter(word => !taken.has(word) || (holder >= 0 && !content.parenthetical && content.heads.includes(holder)));
  const spans = spansOf(
    parse,
    words.filter(word => !cue.includes(word) && (map.at[head] < 0 || map.at[word] === map.at[head])),
  );
  // A lone "that" is the mark of a clause that the tree has lost, not what was said.
  if (spans.length === 0 || (words.length === 1 && parse.lower(words[0]) === 'that')) return null;
  return { head, holder, source, cue, frame: content.frame, path: content.path, content: spans };
}

/** A draft whose content is quotes: one, and the one that goes on behind the cue's clause. */
function quotedDraft(given: Attribution, verb: number, match: CueMatch, holder: number, frame: CueFrame, quote: number): Draft {
  const { parse, map, claimed } = given;
  const clause = new Set(subtree(parse, verb));
  claimed.add(quote);
  const resumed = resumedQuote(parse, map, quote, verb, clause, claimed);
  if (resumed >= 0) claimed.add(resumed);
  return {
    head: verb,
    holder,
    source: namesOf(given, holder, verb),
    cue: cueWords(parse, verb, [match.particle]),
    frame,
    path: `${parse.form(verb)} beside a quote`,
    content: [quote, resumed].filter(each => each >= 0).map(each => ({ start: map.quotes[each].start, end: map.quotes[each].end })),
  };
}

/** The quote beside a verb of saying as its content, where the tree gives none or gives a part of it. */
function quoteDraft(given: Attribution, verb: number, match: CueMatch, holder: number): Draft | null {
  const { parse, map, claimed } = given;
  const frame = match.entry.frames.find(each => each.attachments.has('quote'));
  if (!frame || holder < 0) return null;
  const quote = adjacentQuote(parse, map, verb, new Set(subtree(parse, verb)), claimed);
  if (quote < 0) return null;
  const draft = quotedDraft(given, verb, match, holder, frame, quote);
  // `called the reports “credible”`: what is called so belongs to it.
  const object = parse.childIn(verb, 'obj');
  if (!frame.attachments.has('objas') || object <= verb || object >= map.first[quote]) return draft;
  return { ...draft, content: [{ start: parse.start(parse.leftEdge(object)), end: map.quotes[quote].end }, ...draft.content.slice(1)] };
}

/** The draft of a verb that trails a quote: the quote, or the whole clause that the quote only ends. */
function trailingDraft(given: Attribution, verb: number, match: CueMatch, content: Content | null): Draft | null {
  const { parse, map, trailing } = given;
  const quote = trailing.get(verb);
  if (quote === undefined) return null;
  const frame = match.entry.frames.find(each => each.attachments.has('quote'));
  const subject = ownSubject(parse, verb);
  const holder = subject >= 0 && map.at[subject] < 0 ? subject : nounBehind(parse, map, verb);
  if (!frame || holder < 0) return null;
  if (!opensSpeech(parse, map, quote)) return (content && !isQuoted(given, content, verb)) || goesOn(given, verb) ? null : mixedDraft(given, verb, match, holder, frame, quote);
  if (content && !isQuoted(given, content, verb)) {
    const others = content.words.some(word => word !== verb && trailing.has(word));
    const inside = content.words.filter(word => map.at[word] === quote).length;
    if (!others && inside > 0 && content.words[0] < map.first[quote] && !content.words.some(word => word > map.last[quote] && map.at[word] < 0)) return null;
  }
  return quotedDraft(given, verb, match, holder, frame, quote);
}

/** Whether a clause follows a verb in its sentence, outside quotes: then what was said stands there. */
function goesOn({ parse, map }: Attribution, verb: number): boolean {
  const end = parse.tokens.sentenceStart[parse.sentence(verb) + 1];
  for (let word = verb + 1; word < end; word++) if (map.at[word] < 0 && (parse.upos(word) === 'VERB' || parse.upos(word) === 'AUX')) return true;
  return false;
}

/** A sentence that ends in a quote, before the verb that trails it: `It needs time to "cool off," Lima said`. */
function mixedDraft(given: Attribution, verb: number, match: CueMatch, holder: number, frame: CueFrame, quote: number): Draft {
  const { parse, map } = given;
  const draft = quotedDraft(given, verb, match, holder, frame, quote);
  const start = parse.start(parse.tokens.sentenceStart[parse.sentence(map.first[quote])]);
  return { ...draft, path: `${parse.form(verb)} behind a sentence that ends in a quote`, content: [{ start, end: map.quotes[quote].end }, ...draft.content.slice(1)] };
}

/** The noun that an inverted verb of saying has for its subject where the tree made it something else, or -1. */
function nounBehind(parse: Parse, map: QuoteMap, verb: number): number {
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child))
    if (child > verb && map.at[child] < 0 && /^(obj|iobj|obl:unmarked|xcomp|dep|nsubj)$/.test(parse.deprel(child)) && /^(PROPN|NOUN|PRON)$/.test(parse.upos(child))) return child;
  return -1;
}

function looseDraft(given: Attribution, verb: number, match: CueMatch, holder: number, loose: LooseContent): Draft | null {
  const { parse } = given;
  const content = spansOf(parse, loose.words);
  if (content.length === 0) return null;
  const inside = new Set(loose.words);
  const source = namesOf(given, holder, verb).filter(word => !inside.has(word));
  if (source.length === 0) return null;
  return {
    head: verb,
    holder,
    source,
    cue: cueWords(parse, verb, [match.particle]).filter(word => !loose.words.includes(word)),
    frame: loose.frame,
    path: `${parse.form(verb)} → the ${loose.words.length} words ${loose.words[0] > verb ? 'behind' : 'before'} it`,
    content,
  };
}

/** What only someone named can do: "the drill was meant as a signal" is no claim of anyone's. */
const OWN_WILL: ReadonlySet<Attitude> = new Set<Attitude>(['intend', 'want', 'promise', 'threaten']);

/** Whether all that a content holds stands in quotes other than the cue's own. */
function isQuoted({ parse, map }: Attribution, content: Content, cue: number): boolean {
  return content.words.every(word => parse.upos(word) === 'PUNCT' || (map.at[word] >= 0 && map.at[word] !== map.at[cue]));
}

function verbDraft(given: Attribution, verb: number, match: CueMatch): Draft | null {
  const { parse, lexicon, map, claimed } = given;
  const raised = raisedContent(parse, verb, match.entry);
  if (raised) return draftOf(given, verb, -1, raised, []);
  const passive = isPassive(parse, verb);
  const holder = holderOfVerb(parse, verb);
  if (passive) {
    const content = passiveContent(parse, verb, match.entry);
    // "the proposed deal", "a man named in the files": who proposes or names is not what the text is about.
    if (
      holder < 0 &&
      content?.frame.attitude !== 'ask' &&
      (/^(amod|acl|advcl|appos)$/.test(parse.deprel(verb)) || (content && (!content.complemented || OWN_WILL.has(content.frame.attitude))))
    )
      return null;
    return content && draftOf(given, verb, holder, content, [match.particle]);
  }
  const content = contentOf(parse, verb, match.entry, lexicon);
  const says = content?.frame.attachments.has('quote') || content === null;
  const clausal = content !== null && (content.frame.attachments.has('clause') || content.frame.attachments.has('quote'));
  const inQuote = content !== null && isQuoted(given, content, verb);
  const trailed = trailingDraft(given, verb, match, content);
  if (trailed) return trailed;
  const parted = map.at[verb] < 0 ? clauseParted(parse, verb, holder, match.entry) : null;
  if (parted) return looseDraft(given, verb, match, holder, parted);
  if (says && !(clausal && !inQuote)) {
    // `It was “a signal” to those who doubt, Lima said`: the quote is a part of the sentence that the saying ends.
    const before = map.at[verb] < 0 && holder >= 0 ? clauseBefore(parse, verb, holder, match.entry) : null;
    if (before?.words.some(word => map.at[word] < 0 && parse.upos(word) !== 'PUNCT')) return looseDraft(given, verb, match, holder, before);
    const draft = quoteDraft(given, verb, match, holder);
    if (draft) return draft;
  }
  if (holder < 0) return null;
  // "Trade grew, but most of it flowed east, the envoy said": joined to the first clause, the saying ends both.
  const both = parse.deprel(verb) === 'conj' && map.at[verb] < 0 ? clauseBefore(parse, verb, holder, match.entry) : null;
  if (both) return looseDraft(given, verb, match, holder, both);
  if (!content || (!clausal && content.frame.attitude !== 'ask')) {
    const loose =
      map.at[verb] >= 0
        ? null
        : (clauseBefore(parse, verb, holder, match.entry) ??
          clauseAround(parse, verb, holder, match.entry) ??
          (holder < verb ? looseContent(parse, verb, match.entry, lexicon) : null));
    if (loose) return looseDraft(given, verb, match, holder, loose);
  }
  if (!content) return null;
  const draft = draftOf(given, verb, holder, content, [match.particle]);
  if (draft) for (const head of content.heads) if (map.at[head] >= 0 && map.at[head] !== map.at[verb]) claimed.add(map.at[head]);
  return draft;
}

/** What nouns may do without a holder: "fears of war", "calls for restraint". "The idea of a truce" is no one's claim. */
const UNSOURCED: ReadonlySet<Attitude> = new Set<Attitude>(['fear', 'doubt', 'ask', 'condemn']);

function nounDraft(given: Attribution, noun: number, match: CueMatch): Draft | null {
  const { parse, lexicon } = given;
  const content = nounContent(parse, noun, match.entry, lexicon);
  if (!content) return null;
  const holder = holderOfNoun(parse, noun, lexicon.lightVerbs);
  if (holder < 0 && !UNSOURCED.has(content.frame.attitude) && lexicon.markers.get(match.entry.lemma) !== 'unsourced') return null;
  const governor = parse.head(noun);
  const light = governor >= 0 && governor < noun && parse.deprel(noun) === 'obj' && lexicon.lightVerbs.has(lemmaOf(parse, governor));
  if (!light) return draftOf(given, noun, holder, content, []);
  const between = Array.from({ length: noun - governor }, (_, index) => governor + index);
  return draftOf(given, noun, holder, content, [...cueWords(parse, governor, []), ...between]);
}

function adjectiveDraft(given: Attribution, adjective: number, match: CueMatch): Draft | null {
  const { parse, lexicon } = given;
  const relation = parse.deprel(adjective);
  const holder = relation === 'amod' || relation === 'acl' ? parse.head(adjective) : subjectOf(parse, adjective);
  if (holder < 0 || parse.lower(holder) === 'it') return null;
  const content = contentOf(parse, adjective, match.entry, lexicon);
  if (!content || content.parenthetical) return null;
  return draftOf(given, adjective, holder, content, []);
}

/** The claims that the rules find, in text order of their cues, nested ones too. Claims nest: the content of one may hold another's source and cue. */
export function ruleDrafts(parse: Parse, map: QuoteMap, actors: ActorsLayer, lexicon: AttributionLexicon): Draft[] {
  const trailing = trailingCues(parse, map, lexicon);
  const given: Attribution = { parse, map, lexicon, trailing, claimed: new Set(trailing.values()) };
  const drafts: Draft[] = [];
  for (let word = 0; word < parse.count; word++) {
    const match = cueAt(parse, word, lexicon);
    if (!match) continue;
    const { part } = match.entry;
    const draft = part === 'verb' ? verbDraft(given, word, match) : part === 'noun' ? nounDraft(given, word, match) : adjectiveDraft(given, word, match);
    if (draft) drafts.push(draft);
  }
  drafts.push(...markedDrafts(parse, lexicon, actors), ...headlineDrafts(parse, given.map, drafts));
  drafts.sort((a, b) => a.head - b.head);
  for (const draft of drafts) widenToQuotes(parse, given.map, draft);
  continueQuotes(parse, given.map, drafts);
  return drafts;
}
