// Small changes to training sentences, so that what the treebanks hold little of is learned too: headlines in title case or
// capitals, text typed in lower case, sentences without their final stop.
import { SHAPE } from '../src/syntax/characters.ts';
import { PAD, type Words } from '../src/syntax/words.ts';
import type { Random } from './random.ts';
import type { Treebank } from './treebank.ts';

const UPPER = SHAPE.upperFirst | SHAPE.upperRest;
/** Title case leaves words up to this many letters alone ("Talks in the Hague"); their shapes tell lengths below 4. */
const SHORT = 3;
const LENGTH_SHIFT = 11;

/** The hash that a word has while it is read as unknown; no real word is likely to have it. */
export const UNKNOWN_WORD = 7;

/** Re-cases a sentence in place with the given probability: thirds of it in title case, in capitals and in lower case. */
export function recase(words: Words, random: Random, probability: number): void {
  const choice = random.next() / probability;
  if (choice >= 1) return;
  for (let at = PAD; at < PAD + words.length; at++) {
    const shape = words.shape[at] - 1;
    if (!(shape & (SHAPE.lower | UPPER))) continue;
    let changed = shape;
    if (choice < 1 / 3) {
      if (at === PAD || shape >> LENGTH_SHIFT > SHORT) changed |= SHAPE.upperFirst;
    } else if (choice < 2 / 3) changed = (shape & ~SHAPE.lower) | SHAPE.upperFirst | (shape >> LENGTH_SHIFT > 1 ? SHAPE.upperRest : 0);
    else changed = (shape & ~UPPER) | SHAPE.lower;
    words.shape[at] = changed + 1;
  }
  words.casing = choice < 1 / 3 ? (words.length > 3 ? 2 : 3) : choice < 2 / 3 ? 1 : 3;
}

/** The end of a sentence's words: with the given probability, without a final punctuation mark that governs nothing. */
export function endOf(treebank: Treebank, sentence: number, punctuation: number, random: Random, probability: number): number {
  const from = treebank.tokens.sentenceStart[sentence];
  const to = treebank.tokens.sentenceStart[sentence + 1];
  if (random.next() >= probability || to - from < 3 || treebank.upos[to - 1] !== punctuation) return to;
  const last = to - from;
  for (let word = from; word < to; word++) if (treebank.head[word] === last) return to;
  return to - 1;
}
