// A parse → its actors. Sentence by sentence: names, then nominals and pronouns from left to right, those in quotes after
// the others; last "I", "we" and "you" inside quotes, when all speakers are known.
import type { Parse } from '../syntax/index.ts';
import type { Quote } from '../text/index.ts';
import type { ActorsLayer } from './actor.ts';
import { apposition } from './appositions.ts';
import { findHomes } from './homes.ts';
import { layerOf } from './layer.ts';
import { findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Register } from './register.ts';
import { Scene } from './scene.ts';
import { resolveSpeech, Speeches } from './speech.ts';

/** What is known of the article besides its words. */
export interface ActorsContext {
  /** ISO date or date-time; offices are asked for at this date. */
  readonly published?: string | null | undefined;
  readonly title?: string | null | undefined;
}

/** Finds everyone who takes part in a text, each mention of them, and whom each phrase stands for. */
export function findActors(parse: Parse, quotes: readonly Quote[], register: Register, context: ActorsContext = {}): ActorsLayer {
  const scene = new Scene(parse, register, context.published ?? null);
  const speeches = new Speeches(scene, quotes);
  const pronoun = (word: number): void => resolvePronoun(scene, word, speeches);
  const inside = (word: number): boolean => speeches.map[word] >= 0;
  const { sentenceStart, sentenceCount } = parse.tokens;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const from = sentenceStart[sentence];
    const to = sentenceStart[sentence + 1];
    findNames(scene, from, to);
    // "He is a friend," she said: who speaks is known before it is asked whom the quote speaks of.
    findNominals(scene, from, to, pronoun, word => !inside(word));
    findNominals(scene, from, to, pronoun, inside);
    apposition(scene, from, to);
  }
  resolveSpeech(speeches);
  findHomes(scene);
  return layerOf(scene);
}
