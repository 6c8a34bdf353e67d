export type { Attitude, Claim, Factuality, FactualityValue } from './claim.ts';
export { type AttributionLexicon, createAttribution } from './lexicon.ts';
export { findClaims } from './attribution.ts';
export { type FactualityLexicon, createFactuality } from './factuality-lexicon.ts';
export { type FactualityReading, createFactualityReading } from './factuality.ts';
export { type NonAnswer, findNonAnswers } from './non-answers.ts';
export { findPredicates } from './predicates.ts';
export { linkClaims } from './claim-links.ts';
