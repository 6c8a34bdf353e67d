// Claims within the content of other claims → those that say something of their own: another known actor holds them.
//   "Kyiv said Moscow had threatened to strike" → both; "Kyiv said it thought Moscow would strike" → Kyiv's statement
//   alone, and what a speaker says of "we" or "people" inside a quote stays part of the quote.
import type { Parse } from '../syntax/index.ts';
import type { Attitude, Claim } from './claim.ts';
import { holdingsOf } from './holdings.ts';
import type { QuoteMap } from './quotes.ts';

/** What another actor must do inside a statement to make a claim of its own: speak. What is only thought or wanted there stays with who says so. */
const SPOKEN: ReadonlySet<Attitude> = new Set<Attitude>(['state', 'deny', 'condemn', 'ask', 'promise', 'threaten']);

/** The claims without those whose cue stands in another's content and whose holder is unknown or the same; those with a head of `settled` stay. */
export function withoutEchoes(parse: Parse, map: QuoteMap, claims: readonly Claim[], settled: ReadonlySet<number>): Claim[] {
  const holdings = holdingsOf(parse, claims);
  return claims.filter((claim, index) => {
    if (settled.has(claim.cueHead)) return true;
    const outer = holdings.at(claim.cueHead).filter(each => each !== index);
    if (outer.length === 0 && map.at[claim.cueHead] < 0) return true;
    return SPOKEN.has(claim.attitude) && claim.sources.length > 0 && outer.every(each => !claim.sources.every(source => claims[each].sources.includes(source)));
  });
}
