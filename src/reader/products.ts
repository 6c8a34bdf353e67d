// What the stages of a reading hand to one another, by name.
import type { ActorsLayer } from '../actors/index.ts';
import type { Claim, FactualityReading, NonAnswer } from '../claims/index.ts';
import type { Coding } from '../events/index.ts';
import type { PlaceMention } from '../places/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Quote, Tokens } from '../text/index.ts';
import type { TimeExpression } from '../times/index.ts';

/** Everything that stages add, keyed by the name under which later stages ask for it. */
export interface Products {
  /** ISO 639-1, or "und". */
  readonly language: string;
  readonly tokens: Tokens;
  readonly quotes: readonly Quote[];
  readonly parse: Parse;
  readonly actors: ActorsLayer;
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly claims: readonly Claim[];
  /** Those who were asked and give no answer. */
  readonly nonAnswers: readonly NonAnswer[];
  /** The events, and all actors with the places that are parties to one. */
  readonly coding: Coding;
  /** For each event the id of the claim that reports it, or null where the article says it itself. */
  readonly links: readonly (string | null)[];
  /** Gives for a word how sure the article (first) and each holder are of it. */
  readonly factuality: FactualityReading;
}

/** The name of a product. */
export type Product = keyof Products;
