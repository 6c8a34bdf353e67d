// FactBank values and how they compose: what a commitment is worth below a negation, a modal, an embedding verb.
//   "may not have left": certain, capped to possible, turned: PS-. "did not fail to come": CT- under a negation: CT+.
import type { FactualityValue } from './claim.ts';

/** The values, from Saurí and Pustejovsky (2009): certain, probable, possible × happened, did not; uncommitted. */
export const VALUES: readonly FactualityValue[] = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'UU'];

/** What a word makes of what hangs on it: where the word itself holds (`positive`) and where it is negated (`negated`). */
export interface Signature {
  readonly positive: FactualityValue;
  readonly negated: FactualityValue;
}

const LEVELS: Readonly<Record<FactualityValue, number>> = { 'CT+': 3, 'PR+': 2, 'PS+': 1, UU: 0, 'PS-': 1, 'PR-': 2, 'CT-': 3 };
const POSITIVE: readonly FactualityValue[] = ['UU', 'PS+', 'PR+', 'CT+'];
const NEGATIVE: readonly FactualityValue[] = ['UU', 'PS-', 'PR-', 'CT-'];

function isNegative(value: FactualityValue): boolean {
  return value === 'CT-' || value === 'PR-' || value === 'PS-';
}

/** The value with its polarity turned; UU stays. */
export function negated(value: FactualityValue): FactualityValue {
  return (isNegative(value) ? POSITIVE : NEGATIVE)[LEVELS[value]];
}

/** The value no surer than a bound: "may" over CT- gives PS-. The bound's own polarity is not looked at. */
export function capped(value: FactualityValue, bound: FactualityValue): FactualityValue {
  return (isNegative(value) ? NEGATIVE : POSITIVE)[Math.min(LEVELS[value], LEVELS[bound])];
}

/**
 * What hangs on a word of this signature, given how sure the word itself is. Factives presuppose: theirs stays under negation and doubt,
 * no surer than what the voice commits to at the top (`base`): "Oslo says it regrets that …" is Oslo's.
 */
export function embedded(signature: Signature, above: FactualityValue, base: FactualityValue = 'CT+'): FactualityValue {
  if (signature.positive === signature.negated && signature.positive !== 'UU') return base === 'UU' ? signature.positive : capped(signature.positive, base);
  return capped(isNegative(above) ? signature.negated : signature.positive, above);
}
