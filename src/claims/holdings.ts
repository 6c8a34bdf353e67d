// Claims → which of them hold a word in their content: the look-up that nesting, factuality and the links of events share.
// One sweep over the text; a word within more than sixteen contents keeps the sixteen innermost.
import type { Parse } from '../syntax/index.ts';
import type { Claim } from './claim.ts';

/** More claims than this around one word are not nesting but noise. */
const DEEPEST = 16;

const NONE: readonly number[] = [];

/** For every word the claims whose content holds it. */
export interface Holdings {
  /** Indexes into the claims, innermost (shortest content) first. */
  at(word: number): readonly number[];
}

/** Lays the contents of claims over the words of a text. */
export function holdingsOf(parse: Parse, claims: readonly Pick<Claim, 'content'>[]): Holdings {
  const sizes = claims.map(claim => claim.content.reduce((sum, span) => sum + span.end - span.start, 0));
  const spans = claims.flatMap((claim, index) => claim.content.map(({ start, end }) => ({ start, end, index })));
  spans.sort((a, b) => a.start - b.start || a.index - b.index);
  const found = new Array<readonly number[]>(parse.count);
  let open: typeof spans = [];
  let list: readonly number[] = NONE;
  let next = 0;
  let until = Infinity;
  for (let word = 0; word < parse.count; word++) {
    const at = parse.start(word);
    if (until <= at || (next < spans.length && spans[next].start <= at)) {
      for (; next < spans.length && spans[next].start <= at; next++) open.push(spans[next]);
      open = open.filter(span => span.end > at).sort((a, b) => sizes[a.index] - sizes[b.index] || a.index - b.index);
      open.length = Math.min(open.length, DEEPEST);
      until = open.reduce((first, span) => Math.min(first, span.end), Infinity);
      list = open.length === 0 ? NONE : [...new Set(open.map(span => span.index))];
    }
    found[word] = list;
  }
  return { at: word => found[word] ?? NONE };
}
