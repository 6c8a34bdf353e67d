// Events and claims → which claim reports an event that the article does not say in its own voice.
//   "Oslo says Lima attacked" → attacked: Oslo's claim; "Oslo condemned the attack" → none: the article grants the attack.
import type { Parse } from '../syntax/index.ts';
import type { Claim } from './claim.ts';
import { type Holdings, holdingsOf } from './holdings.ts';

const CLAUSE = /^(ccomp|xcomp|csubj|acl|advcl|parataxis)/;

/** Whether a claim takes a word of its content for granted: what is condemned or praised has happened; not what a clause within it says ("criticised claims that …"). */
function grants(parse: Parse, claim: Claim, index: number, word: number, holdings: Holdings): boolean {
  if (claim.commitment.author.positive !== 'CT+') return false;
  for (let up = word, steps = 0; up >= 0 && steps < 100 && holdings.at(up).includes(index); up = parse.head(up), steps++)
    if (CLAUSE.test(parse.deprel(up)) && parse.head(up) !== claim.cueHead) return false;
  return true;
}

/** For each event, in order: the id of the innermost claim whose content holds its head word, or null where the article itself says it. */
export function linkClaims(parse: Parse, events: readonly { readonly head: number }[], claims: readonly Claim[]): (string | null)[] {
  const holdings = holdingsOf(parse, claims);
  return events.map(({ head }) => {
    const at = parse.start(head);
    for (const index of holdings.at(head)) {
      const claim = claims[index];
      if (claim.own || grants(parse, claim, index, head, holdings) || claim.cue.some(span => span.start <= at && at < span.end)) continue;
      return claim.id;
    }
    return null;
  });
}
