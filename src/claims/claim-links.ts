// Events and claims → which claim reports an event that the article does not say in its own voice.
//   "Oslo says Lima attacked" → attacked: Oslo's claim; "Oslo condemned the attack" → none: the article grants the attack.
import type { Parse } from '../syntax/index.ts';
import type { Claim } from './claim.ts';
import { holdingsOf } from './holdings.ts';

/** For each event, in order: the id of the innermost claim whose content holds its head word, or null where the article itself says it. */
export function linkClaims(parse: Parse, events: readonly { readonly head: number }[], claims: readonly Claim[]): (string | null)[] {
  const holdings = holdingsOf(parse, claims);
  return events.map(({ head }) => {
    const at = parse.start(head);
    for (const index of holdings.at(head)) {
      const claim = claims[index];
      if (claim.own || claim.commitment.author.positive === 'CT+' || claim.cue.some(span => span.start <= at && at < span.end)) continue;
      return claim.id;
    }
    return null;
  });
}
