export type { Attitude, Claim, Factuality, FactualityValue } from './claim.ts';
export { type AttributionLexicon, createAttribution } from './lexicon.ts';
export { findClaims } from './attribution.ts';
export { type FactualityLexicon, assessFactuality, createFactuality, findPredicates } from './factuality.ts';
export { linkClaims } from './claim-links.ts';
