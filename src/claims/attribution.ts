// Trees and quotes → claims: who says or thinks what, by rules over cue words (the rules-only mode of attribution).
import type { ActorsLayer } from '../actors/index.ts';
import type { Tables } from '../base/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { Quote } from '../text/index.ts';
import type { Claim } from './claim.ts';

/** The cue tables, read and keyed for look-up. */
export interface AttributionLexicon {
  readonly tables: Tables;
}

/** Reads the tables under `data/claims/` that attribution needs. Throws EntenteError `table-row` at a malformed row. */
export function createAttribution(tables: Tables): AttributionLexicon {
  return { tables };
}

/** The claims of one article in text order of their cues, ids "c0", "c1", …. */
export function findClaims(_parse: Parse, _quotes: readonly Quote[], _actors: ActorsLayer, _lexicon: AttributionLexicon): Claim[] {
  return [];
}
