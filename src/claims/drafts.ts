// A claim in the making: word numbers for source and cue, spans for the content, before actors are asked who holds it.
import type { Span } from '../base/index.ts';
import type { CueFrame } from './lexicon.ts';

/** A claim before its holder is resolved. `holder` is the head word of the source phrase, -1 where the text names none. */
export interface Draft {
  /** Head word of the cue. */
  readonly head: number;
  readonly holder: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly frame: CueFrame;
  readonly path: string;
  /** What is said; grows as quotes are added to it. */
  content: Span[];
}
