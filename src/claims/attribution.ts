// Trees and quotes → claims: who says or thinks what, by rules over cue words (the rules-only mode of attribution).
// Every verb, noun and adjective of the cue table is tried, then the markers that need none ("according to", a
// headline's colon), then quotes are shared out. Which holder is which actor is `holders.ts`.
import type { ActorsLayer } from '../actors/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Quote } from '../text/index.ts';
import type { Claim } from './claim.ts';
import { contentOf, nounContent, passiveContent, type Content } from './contents.ts';
import { cueAt, cueWords, type CueMatch } from './cue-phrases.ts';
import type { Draft } from './drafts.ts';
import { claimsOf } from './holders.ts';
import type { AttributionLexicon } from './lexicon.ts';
import { isPassive, lemmaOf, spansOf, subtree } from './phrases.ts';
import { adjacentQuote, continueQuotes, quoteMap, type QuoteMap, resumedQuote, widenToQuotes } from './quotes.ts';
import { withoutEchoes } from './nesting.ts';
import { markedDrafts, headlineDrafts } from './source-markers.ts';
import { holderOfNoun, holderOfVerb, sourceWords, subjectOf } from './sources.ts';

/** What every rule sees: the text's trees, quotes and tables, and what has been claimed so far. */
interface Attribution {
  readonly parse: Parse;
  readonly map: QuoteMap;
  readonly lexicon: AttributionLexicon;
  readonly claimed: Set<number>;
}

function draftOf(given: Attribution, head: number, holder: number, content: Content, extraCue: readonly number[]): Draft | null {
  const { parse } = given;
  const source = holder < 0 ? [] : sourceWords(parse, holder, head);
  const cue = cueWords(parse, head, [...extraCue, ...content.cue]);
  const taken = new Set([...source, ...cue]);
  const words = content.words.filter(word => !taken.has(word) || (holder >= 0 && !content.parenthetical && content.heads.includes(holder)));
  const spans = spansOf(
    parse,
    words.filter(word => !cue.includes(word)),
  );
  if (spans.length === 0) return null;
  return { head, holder, source, cue, frame: content.frame, path: content.path, content: spans };
}

/** The quote beside a verb of saying as its content, where the tree gives none or gives a part of it. */
function quoteDraft(given: Attribution, verb: number, match: CueMatch, holder: number): Draft | null {
  const { parse, map, claimed } = given;
  const frame = match.entry.frames.find(each => each.attachments.has('quote'));
  if (!frame || holder < 0) return null;
  const clause = new Set(subtree(parse, verb));
  const quote = adjacentQuote(parse, map, verb, clause, claimed);
  if (quote < 0) return null;
  claimed.add(quote);
  const resumed = resumedQuote(parse, map, quote, verb, clause);
  if (resumed >= 0) claimed.add(resumed);
  const spans = [quote, resumed].filter(each => each >= 0).map(each => ({ start: map.quotes[each].start, end: map.quotes[each].end }));
  return {
    head: verb,
    holder,
    source: sourceWords(parse, holder, verb),
    cue: cueWords(parse, verb, [match.particle]),
    frame,
    path: `${parse.form(verb)} beside a quote`,
    content: spans,
  };
}

/** Whether all that a content holds stands in quotes other than the cue's own. */
function isQuoted({ parse, map }: Attribution, content: Content, cue: number): boolean {
  return content.words.every(word => parse.upos(word) === 'PUNCT' || (map.at[word] >= 0 && map.at[word] !== map.at[cue]));
}

function verbDraft(given: Attribution, verb: number, match: CueMatch): Draft | null {
  const { parse, lexicon, map, claimed } = given;
  const passive = isPassive(parse, verb);
  const holder = holderOfVerb(parse, verb);
  if (passive) {
    const content = passiveContent(parse, verb, match.entry);
    return content && draftOf(given, verb, holder, content, [match.particle]);
  }
  const isCue = (word: number): boolean => cueAt(parse, word, lexicon) !== null;
  const content = contentOf(parse, verb, match.entry, isCue);
  const says = content?.frame.attachments.has('quote') || content === null;
  const clausal = content !== null && (content.frame.attachments.has('clause') || content.frame.attachments.has('quote'));
  const inQuote = content !== null && isQuoted(given, content, verb);
  if (says && !(clausal && !inQuote)) {
    const draft = quoteDraft(given, verb, match, holder);
    if (draft) return draft;
  }
  if (!content || holder < 0) return null;
  const draft = draftOf(given, verb, holder, content, [match.particle]);
  if (draft) for (const head of content.heads) if (map.at[head] >= 0 && map.at[head] !== map.at[verb]) claimed.add(map.at[head]);
  return draft;
}

function nounDraft(given: Attribution, noun: number, match: CueMatch): Draft | null {
  const { parse, lexicon } = given;
  const content = nounContent(parse, noun, match.entry);
  if (!content) return null;
  const holder = holderOfNoun(parse, noun, lexicon.lightVerbs);
  const governor = parse.head(noun);
  const light = governor >= 0 && governor < noun && parse.deprel(noun) === 'obj' && lexicon.lightVerbs.has(lemmaOf(parse, governor));
  if (!light) return draftOf(given, noun, holder, content, []);
  const between = Array.from({ length: noun - governor }, (_, index) => governor + index);
  return draftOf(given, noun, holder, content, [...cueWords(parse, governor, []), ...between]);
}

function adjectiveDraft(given: Attribution, adjective: number, match: CueMatch): Draft | null {
  const { parse, lexicon } = given;
  const isCue = (word: number): boolean => cueAt(parse, word, lexicon) !== null;
  const relation = parse.deprel(adjective);
  const holder = relation === 'amod' || relation === 'acl' ? parse.head(adjective) : subjectOf(parse, adjective);
  if (holder < 0 || parse.lower(holder) === 'it') return null;
  const content = contentOf(parse, adjective, match.entry, isCue);
  if (!content || content.parenthetical) return null;
  return draftOf(given, adjective, holder, content, []);
}

/**
 * The claims of one article in text order of their cues, ids "c0", "c1", …. Claims nest: the content of one may hold
 * another's source and cue. A source that the actors layer does not know leaves `sources` empty.
 */
export function findClaims(parse: Parse, quotes: readonly Quote[], actors: ActorsLayer, lexicon: AttributionLexicon): Claim[] {
  const given: Attribution = { parse, map: quoteMap(parse, quotes), lexicon, claimed: new Set() };
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
  return withoutEchoes(parse, claimsOf(parse, given.map, drafts, actors)).map((claim, index) => ({ ...claim, id: `c${index}` }));
}
