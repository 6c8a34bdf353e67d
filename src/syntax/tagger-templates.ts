// The tagger's templates over the atoms of `tagger-features.ts`: w word, f fine and k coarse cluster, s1 … s4 suffixes,
// p1 … p4 prefixes, c ambiguity class, t joint and u universal tag, each with the distance from the word in hand. Templates
// with a tag of the word itself or one ahead are for the second tagger.
import { listOf } from './templates.ts';

/** Template list of the tagger, in the notation of `Templates`. */
export const TAGGER_TEMPLATES: readonly string[] = listOf(`
  bias, w0, w0 t-1, w0 t-1 t-2, w0 w+1, w0 w-1, w0 c+1, w0 k+1, w0 k-1, w0 shape first, w0 c+1 t-1, w0 c+1 c+2, w-1, w-2
  w+1, w+2, w-1 c0, w+1 c0, w-1 w+1, w-1 w-2, w+1 w+2, t-1, t-1 t-2, t-2, t-1 c0, t-1 t-2 c0, t-1 c0 c+1, t-1 c+1
  t-1 k0, t-1 w+1, t-1 s3, t-1 s2 c+1, c0, c0 c+1, c0 c+1 c+2, c0 c-1, c+1, c+2, c0 k+1, f0, f0 t-1, f0 s2, f0 c+1, f-1
  f+1, f+2, f-2, k0 k+1, k0 k-1, k0 t-1 t-2, k0 s3, k0 s2 shape, f0 shape first, s1, s2, s3, s4, p1, p2, p3, p4
  shape first casing, shape t-1, shape s3, shape s2 first, shape shape+1, shape shape-1 first, shape k0 casing, s3 w-1
  s3 c+1, s2 s3+1, spaced shape, spaced+1 shape, spaced w-1, s3+1, s3-1, s2-1 s2, casing c0, w+3, w-3
`);
