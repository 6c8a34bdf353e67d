// Trees, quotes and actors → the claims of an article: drafts by rules, or by the learned attribution over them, then their
// holders, attitudes and nesting.
import type { ActorsLayer } from '../actors/index.ts';
import type { Span } from '../base/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Quote } from '../text/index.ts';
import { ruleDrafts } from './attribution.ts';
import type { Attitude, Claim } from './claim.ts';
import type { Draft } from './drafts.ts';
import { claimsOf } from './holders.ts';
import { holdingsOf } from './holdings.ts';
import type { LearnedAttribution } from './learned-attribution.ts';
import type { AttributionLexicon } from './lexicon.ts';
import { withoutEchoes } from './nesting.ts';
import { firstWordAt } from './phrases.ts';
import { quoteMap, type QuoteMap } from './quotes.ts';

/** What others must do within speech to be heard in it: a speaker's own words are full of what is asked and praised. */
const HEARD: ReadonlySet<Attitude> = new Set<Attitude>(['state', 'deny', 'promise', 'threaten']);

function holdsVerb(parse: Parse, content: readonly Span[]): boolean {
  for (const span of content)
    for (let word = firstWordAt(parse, span.start); word < parse.count && parse.start(word) < span.end; word++) if (parse.upos(word) === 'VERB') return true;
  return false;
}

/**
 * Learned drafts, which never lie within one another, and the rules' drafts whose cue lies in the content of one: what a
 * statement tells of others' statements ("Kyiv said Moscow had threatened to strike"; not "Kyiv condemned his criticism of it").
 */
function withNested(parse: Parse, map: QuoteMap, outer: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const heads = new Set(outer.map(draft => draft.head));
  const holdings = holdingsOf(parse, outer);
  const nested = ruled.filter(
    draft => !heads.has(draft.head) && holdings.at(draft.head).length > 0 && (map.at[draft.head] < 0 || HEARD.has(draft.frame.attitude)) && holdsVerb(parse, draft.content),
  );
  return [...outer, ...nested].sort((a, b) => a.head - b.head);
}

/**
 * The claims of one article in text order of their cues, ids "c0", "c1", …. Claims nest: the content of one may hold
 * another's source and cue. A source that the actors layer does not know leaves `sources` empty. Without `learned` the
 * rules' drafts are the claims.
 */
export function findClaims(parse: Parse, quotes: readonly Quote[], actors: ActorsLayer, lexicon: AttributionLexicon, learned: LearnedAttribution | null = null): Claim[] {
  const map = quoteMap(parse, quotes);
  const ruled = ruleDrafts(parse, map, actors, lexicon);
  const outer = learned === null ? [] : learned.drafts(parse, map, ruled);
  const drafts = learned === null ? ruled : withNested(parse, map, outer, ruled);
  const settled = new Set(outer.map(draft => draft.head));
  return withoutEchoes(parse, map, claimsOf(parse, map, drafts, actors), settled).map((claim, index) => ({ ...claim, id: `c${index}` }));
}
