export type { Attitude, Claim, Factuality, FactualityValue } from './claim.ts';
export { type AttributionLexicon, createAttribution, findClaims } from './attribution.ts';
export { type FactualityLexicon, assessFactuality, createFactuality, findPredicates } from './factuality.ts';
export { linkClaims } from './claim-links.ts';
