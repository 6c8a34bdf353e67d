// A loaded attribution model → machine code for its hottest sums: cues with what hangs on them, and the words around a cue. It gives the same
// numbers as the classes of `hashed-weights.ts`, in a fraction of the time.
import { type SumJudge, sumJudges } from '../syntax/index.ts';
import type { AttributionModel } from './attribution-model.ts';
import { CHILD_FEATURES, CUE_FEATURES } from './cue-templates.ts';
import { SINGLE_CHECK, TRIPLE_CHECK } from './hashed-weights.ts';
import { SPAN_FEATURES } from './span-templates.ts';

/** A judge with what a weight of 1 stands for. */
export interface ScaledJudge extends SumJudge {
  readonly scale: number;
}

/** The judges of a thread; each is filled, run and read before the next. */
export interface AttributionJudges {
  readonly cues: ScaledJudge;
  readonly children: ScaledJudge;
  readonly words: ScaledJudge;
}

const SINGLE = [{ score: 0, above: 24 }];
const TRIPLE = [24, 16, 8].map((above, score) => ({ score, above }));

/** The judges of this thread. */
const known = new WeakMap<AttributionModel, AttributionJudges | null>();

/** The judges of a model for this thread, shared by all that read with it here; null where its memory or the engine does not allow them. */
export function judgesOf(model: AttributionModel): AttributionJudges | null {
  let judges = known.get(model);
  if (judges === undefined) known.set(model, (judges = made(model)));
  return judges;
}

function made({ header: { scales }, memory, cues, words }: AttributionModel): AttributionJudges | null {
  const judges = sumJudges(memory, {
    cues: { templates: CUE_FEATURES, slots: cues, checkFrom: SINGLE_CHECK, weights: SINGLE },
    children: { templates: CHILD_FEATURES, slots: cues, checkFrom: SINGLE_CHECK, weights: SINGLE },
    words: { templates: SPAN_FEATURES, slots: words, checkFrom: TRIPLE_CHECK, weights: TRIPLE },
  });
  if (judges === null) return null;
  return {
    cues: { ...judges.cues, scale: scales.cues },
    children: { ...judges.children, scale: scales.cues },
    words: { ...judges.words, scale: scales.words },
  };
}
