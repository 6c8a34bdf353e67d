// Events and claims → which claim reports an event that the article does not say in its own voice.
import type { Parse } from '../syntax/index.ts';
import type { Claim } from './claim.ts';

/** For each event, in order: the id of the innermost claim whose content holds its head word, or null where the article itself says it. */
export function linkClaims(parse: Parse, events: readonly { readonly head: number }[], claims: readonly Claim[]): (string | null)[] {
  return events.map(({ head }) => {
    const at = parse.start(head);
    let found: Claim | null = null;
    let size = Infinity;
    for (const claim of claims) {
      if (!claim.content.some(span => span.start <= at && at < span.end)) continue;
      const length = claim.content.reduce((sum, span) => sum + span.end - span.start, 0);
      if (length >= size) continue;
      found = claim;
      size = length;
    }
    return found?.id ?? null;
  });
}
