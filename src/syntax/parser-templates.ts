// The action classifier's templates, after Zhang and Nivre (2011) with word clusters (Koo et al. 2008). Atoms are a place (stack
// s0 s1 s2, queue b0 b1 b2, their outermost left l and right r dependents) with a facet (w word, t joint tag, u universal
// tag, c fine and k coarse cluster, d label), or one of the loose atoms of `parser-features.ts`.
import { listOf } from './templates.ts';

/** Template list of the action classifier, in the notation of `Templates`. */
export const PARSER_TEMPLATES: readonly string[] = listOf(`
  bias, casing, s0w, s0t, s0w s0t, s0c, s0k, s0c s0t, s1w, s1t, s1w s1t, s1c, s1k, s1c s1t, b0w, b0t, b0w b0t, b0c, b0k
  b0c b0t, b1w, b1t, b1w b1t, b1k, b2w, b2t, b2w b2t, b2k, s2w, s2t, s2w s2t, s2k, s0w s0t b0t, s0t b0w b0t, s0w b0w, s0t b0t
  s0w b0t, s0t b0w, s0c b0c, s0k b0k, s0w b0c, s0c b0w, s0k s0t b0k b0t, s0c b0t, s0t b0c, s1w s1t s0w, s1w s1t s0t
  s1t s0w s0t, s1w s0w, s1t s0t, s1w s0t, s1t s0w, s1c s0c, s1k s0k, s1w s0c, s1c s0w, s1k s1t s0k s0t, s1c s0t, s1t s0c
  s1t b0t, s1w b0t, s1t b0w, s1k b0k, s1c b0t, b0w b1w, b0w b1t, b0t b1w, b0t b1t, s0w b1w, s0t b1w, s0w b1t, s0t b1t
  b0t b1t b2t, s0t b0t b1t, s1t s0t b0t, s2t s1t s0t, s0w b0t b1t, s0t b0w b1t, s0t b0t b1w, s1w s0t b0t, s1t s0w b0t
  s1t s0t b0w, s1t s0t b0t b1t, s0t b0t b1t b2t, s2t s1t s0t b0t, s1k s0k b0k, s1u s0u b0u b1u, s0t b0t b1t b2t b3t
  s1t s0t b0t b1t b2t, s1c s0t b0t, s1t s0c b0t, s1t s0t b0c, s1u s0w b0u b1u, s0t s0lt b0t, s0t s0rt b0t, s0t b0t b0lt
  s1t s1lt s0t, s1t s1rt s0t, s1t s0t s0lt, s1t s0t s0rt, s0t s0ld b0t, s0t s0rd b0t, s0t b0t b0ld, s1t s1ld s0t, s1t s0t s0ld
  s1t s0t s0rd, s0lw, s0lt, s0ld, s0rw, s0rt, s0rd, s1lw, s1lt, s1ld, s1rt, s1rd, b0lw, b0lt, b0ld, s0w s0ld, s1w s1ld
  b0w b0ld, s0l2t, s0l2d, s0r2d, b0l2t, b0l2d, s0t s0lt s0l2t, b0t b0lt b0l2t, s1t s0lw, s1t s0lw s0t b0t, s0t s0rd b0t b1t
  s0u s0ld s0rd b0u, s0rw b0t, s0w s0b0, s0t s0b0, b0w s0b0, b0t s0b0, s0t b0t s0b0, s1t s1s0, s0t s1s0, s1w s1s0, s0w s1s0
  s1t s0t s1s0, s1t s0t s1s0 s0b0 b0t, s0w s0vr, s0t s0vr, s0w s0vl, s0t s0vl, b0w b0vl, b0t b0vl, s1w s1vr, s1t s1vr
  s1t s1vl, s0t s0vl s0vr b0t, s1t s1vr s0t, s0t s0vr b0t, s0t b0t b0vl, s0w s0sl, s0t s0sl, s0w s0sr, s0t s0sr, b0w b0sl
  b0t b0sl, s1w s1sr, s1t s1sr, s1t s1sr s0t, s0t s0sr b0t, s0t s0sl b0t, s1w s1sr s0w, s1sl s1t s0t, s1sr s0t b0t
  s1w s1sr s0t, s0w s0sl s0sr b0t, s0t s0sl s0sr s1t s1sl s1sr, b0t b0sl s0t, s1w s1sl s0t, s0t b0t gap, s1t s0t gap1
  s0w gap b0t, s1w gap1 s0t, s0t s0-t b0t b0-t, s0t s0+t b0-t b0t, s1t s1+t s0-t s0t, s0-t s0t b0t, s0t b0t b0-t, s0t b0t last
  s1t s0t end, s0t b0t end, b0t b1t b2t b3t, s3t s2t s1t s0t, s1t s1-t s0t s0-t, s0s4 b0t, s1t s0s4, s1t b0s4 s0t
  s0b0 s1s0 s0u b0u s1u, b0t b1w b2t, s0w b1t b2t, b3w, s1k s0k gap1, s0k b0k gap, s1t s0t gap1 s1s0, s0t b0t gap s0b0
  s1k s0lw s0k, s2k s1k s0k, s2w s1t s0t, s1k s0k b0w, s0k b0w b2k, s1k b0w b2k, s1k s0k b0w b1k, s1k s0k b0w b2k
`);

/** Contexts in which an action may be settled, see `Settled`. */
export const ACTION_CONTEXTS: readonly string[] = listOf(`
  s0u b0t b1t b0sl s1u, s1t s0t b0t s1s0 s0b0, s1t s0t b0t b0sl s0sr b1u, s0t b0t s0vr s0vl b0vl b1t, s0t b0t s0sr s0sl b0sl
  s1u s0u b0u b1u b2u s0sr b0sl s0sl, s0t b0w b1t s1t, s0t b0t b1t s0sr s0sl, s0t b0w s0b0, s1w s0w b0t, s0k b0k s0b0 s0t b0t b1t
  s1t s0t b0t b1t s0sl s0sr b0sl
`);
