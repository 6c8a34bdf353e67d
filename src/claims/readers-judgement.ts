// What readers make of a predicate in text that addresses them: did it happen, did it not, or can nobody tell? A small logistic model, learned
// from readers' judgements (UDS It-Happened), on top of the rules.
//   "Please send me the file.": the rules leave it open (it is asked for), readers say that it has not happened.
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import type { FactualityValue } from './claim.ts';
import { SLOTS } from './judgement-features.ts';

/** The classes in the order of the columns. */
export const CLASSES = ['happened', 'open', 'not'] as const;

/** Weights of the classes, slot after slot, in whole numbers; the last three are the classes' own. */
export type JudgementWeights = Int32Array;

/** A table of weights that decides nothing, to be learned. */
export function emptyWeights(): JudgementWeights {
  return new Int32Array(3 * (SLOTS + 1));
}

/**
 * Reads `claims/readers-judgement.tsv`: a row a slot, "bias" for the classes' own weights.
 * @throws EntenteError `table-row` at a row whose cells are no whole numbers or whose slot there is not.
 */
export function readJudgementWeights(tables: Tables): JudgementWeights {
  const file = 'claims/readers-judgement.tsv';
  const weights = emptyWeights();
  for (const { line, cells } of readTable(tables, file, ['slot', ...CLASSES])) {
    const slot = cells.slot === 'bias' ? SLOTS : Number(cells.slot);
    const values = CLASSES.map(name => Number(cells[name]));
    if (!Number.isInteger(slot) || slot < 0 || slot > SLOTS || !values.every(Number.isInteger))
      throw new EntenteError('table-row', { file, line, problem: 'no slot with three whole numbers' });
    weights.set(values, 3 * slot);
  }
  return weights;
}

/** The class with the highest sum: 0 happened, 1 open, 2 did not. */
export function judgedClass(weights: JudgementWeights, slots: readonly number[]): number {
  let [happened, open, not] = weights.subarray(3 * SLOTS);
  for (const slot of slots) {
    happened += weights[3 * slot];
    open += weights[3 * slot + 1];
    not += weights[3 * slot + 2];
  }
  return happened >= open && happened >= not ? 0 : open >= not ? 1 : 2;
}

const SIDES: readonly ReadonlySet<FactualityValue>[] = [new Set(['CT+', 'PR+', 'PS+']), new Set(['UU']), new Set(['CT-', 'PR-', 'PS-'])];
const INSTEAD: readonly FactualityValue[] = ['PR+', 'UU', 'PR-'];

/** The rules' value where it lies on the readers' side, else that side's probable value; what the rules leave open is never made to have happened. */
export function settled(value: FactualityValue, side: number): FactualityValue {
  if (value === 'UU' && side === 0) return value;
  return SIDES[side].has(value) ? value : INSTEAD[side];
}
