// A cue whose content was found by its words → the row of the cue table that fits, so that its attitude and certainty are
// known; a cue that the table lacks states.
//   "vowed to resist" → the row of "vow" with an infinitive; "tweeted that …" → a row with a clause.
import type { Parse } from '../syntax/index.ts';
import { cueAt } from './cue-phrases.ts';
import type { AttributionLexicon, CueFrame } from './lexicon.ts';

/** What a word that no table knows does as a cue: it states. */
const STATES: CueFrame = Object.freeze({
  attitude: 'state',
  attachments: new Set(['clause', 'quote']),
  prepositions: new Set<string>(),
  holder: 'CT+',
  author: 'PR+',
  negated: 'UU',
  rule: 'learned',
} as const);

/** A word that no table knows with anything but a clause that it says ("recalled its envoy", "raised taxes in order to pay"): a claim that tells nothing of what is certain. */
export const NAMES: CueFrame = Object.freeze({ ...STATES, attachments: new Set(['obj']), holder: 'UU', author: 'UU' } as const);

function isFiniteVerb(parse: Parse, word: number): boolean {
  return /^(VBD|VBZ|VBP|MD)$/.test(parse.xpos(word));
}

/** Whether a content is a clause that hangs on its cue as what is said, or that the cue's clause is set into; not "blocked roads because prices rose". */
function isSaid(parse: Parse, head: number, content: readonly number[]): boolean {
  return (
    content.some(word => isFiniteVerb(parse, word)) &&
    content.some(word => word === parse.head(head) || (parse.head(word) === head && /^(ccomp|parataxis)/.test(parse.deprel(word))))
  );
}

/** The row that fits a cue headed by `head` with this content (words in text order). */
export function frameOf(parse: Parse, head: number, content: readonly number[], lexicon: AttributionLexicon): CueFrame {
  const entry = cueAt(parse, head, lexicon)?.entry;
  if (!entry) return isSaid(parse, head, content) ? STATES : NAMES;
  const finite = content.some(word => isFiniteVerb(parse, word));
  const first = content.find(word => parse.upos(word) !== 'PUNCT') ?? content[0];
  const ways = waysOf(parse, head, first, finite);
  for (const way of ways) {
    const frame = entry.frames.find(each => each.attachments.has(way) || each.prepositions.has(way));
    if (frame) return frame;
  }
  return entry.frames[0];
}

/** How a content may hang on its cue by its first word, the likeliest first. */
function waysOf(parse: Parse, head: number, first: number, finite: boolean): string[] {
  const word = parse.lower(first);
  const before = first > 0 && first > head ? parse.lower(first - 1) : '';
  if (word === 'to' && parse.deprel(first) === 'mark') return ['inf', 'toinf', 'objinf'];
  if (parse.xpos(first) === 'VBG') return ['ing', before, 'clause', 'obj'];
  const noun = parse.upos(head) === 'NOUN';
  if (finite && !noun) return ['clause', 'quote', before, 'obj', word];
  return [before, word, 'clause', 'objinf', 'obj', 'objas', 'quote'];
}
