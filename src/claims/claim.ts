import type { Span } from '../base/index.ts';

/** What the holder does with the content. */
export type Attitude = 'state' | 'believe' | 'doubt' | 'deny' | 'praise' | 'condemn' | 'fear' | 'want' | 'intend' | 'ask' | 'promise' | 'threaten' | 'expect';

/** A statement with its holder, cue and content. */
export interface Claim {
  readonly id: string;
  /** Ids of the actors who say or think it. */
  readonly sources: readonly string[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly attitude: Attitude;
  /** Head word of the cue in the parse. */
  readonly cueHead: number;
  /** Whether the article itself is the one who hedges ("seems to have left"): no other is meant, and no event is reported by it. */
  readonly own: boolean;
  /** Whether it tells nothing of how certain its content is. */
  readonly silent: boolean;
  /** What the holder commits to about the content, and what the author does, who only reports it. */
  readonly commitment: Commitment;
  /** Why it is here: the rule or table row, and the way through the tree, for `--explain`. */
  readonly reason: { readonly rule: string; readonly path: string };
}

/** How sure a claim leaves its content. `holder` knows of a negated cue already ("does not believe": PR-); `author` does not. */
export interface Commitment {
  readonly holder: FactualityValue;
  readonly author: { readonly positive: FactualityValue; readonly negated: FactualityValue };
}

/** FactBank values: certain, probable, possible × happened (+) or did not (-); UU is uncommitted. */
export type FactualityValue = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'UU';

/** How sure one source is of an event. `source` null is the article's own voice. */
export interface Factuality {
  readonly source: string | null;
  readonly value: FactualityValue;
  readonly cue?: Span;
}
