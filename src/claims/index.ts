export type { Attitude, Claim, Factuality, FactualityValue } from './claim.ts';
