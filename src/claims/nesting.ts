// Claims within the content of other claims → those that say something of their own: another known actor holds them.
//   "Kyiv said Moscow had threatened to strike" → both; "Kyiv said it thought Moscow would strike" → Kyiv's statement
//   alone, and what a speaker says of "we" or "people" inside a quote stays part of the quote.
import type { Parse } from '../syntax/index.ts';
import type { Claim } from './claim.ts';
import { holdingsOf } from './holdings.ts';

/** The claims without those whose cue stands in another's content and whose holder is unknown or the same. */
export function withoutEchoes(parse: Parse, claims: readonly Claim[]): Claim[] {
  const holdings = holdingsOf(parse, claims);
  return claims.filter((claim, index) => {
    const outer = holdings.at(claim.cueHead).filter(each => each !== index);
    if (outer.length === 0) return true;
    return claim.sources.length > 0 && outer.every(each => !claim.sources.every(source => claims[each].sources.includes(source)));
  });
}
