// The tagger's templates over the atoms of `tagger-features.ts`: w word, f fine and k coarse cluster, s1 … s4 suffixes,
// p1 … p4 prefixes, c ambiguity class, m kinds of word, g the tags it leans to and h those with how much, t joint and u universal tag, each with the distance from the word in hand. Those with n1
// and n2, the tags of the next words, are for the first tagger, which goes backwards; those with other tags for the second.
import { listOf } from './templates.ts';

/** Template list of the tagger, in the notation of `Templates`. */
export const TAGGER_TEMPLATES: readonly string[] = listOf(`
  bias, w0, w0 t-1, w0 t-1 t-2, w0 w+1, w0 w-1, w0 c+1, w0 k+1, w0 k-1, w0 shape first, w0 c+1 t-1, w-1, w-2, w+1, w+2, w-1 c0
  w+1 c0, w-1 w+1, w-1 w-2, w+1 w+2, t-1, t-1 t-2, t-2, t-1 c0, t-1 t-2 c0, t-1 c0 c+1, t-1 c+1, t-1 k0, t-1 w+1, t-1 s3
  t-1 s2 c+1, c0, c0 c+1, c0 c+1 c+2, c0 c-1, c+1, c+2, c0 k+1, f0, f0 t-1, f0 s2, f0 c+1, f-1, f+1, f+2, f-2, k0 k+1, k0 k-1
  k0 t-1 t-2, k0 s3, f0 shape first, s1, s2, s3, s4, p1, p2, p3, p4, shape first casing, shape t-1, shape s3, shape s2 first
  shape shape+1, shape shape-1 first, shape k0 casing, s2 s3+1, spaced shape, spaced+1 shape, spaced w-1, s3+1, s3-1, s2-1 s2
  casing c0, w+3, w-3, shape-1 shape shape+1, shape shape+1 first, shape shape+1 shape+2, shape k+1, shape k-1, shape c+1
  shape c-1, shape w-1, shape w+1, shape f0, shape s1, shape f+1, shape f-1, shape t-1 shape+1, shape t-1 c+1, shape s3 casing
  shape c+1 casing, shape t-1 casing, f0 f+1, f0 f-1, k-1 k0 k+1, c-1, c-1 c0 c+1, t-1 c0 w+1, t-1 w0 w+1, s4 t-1
  t-1 t-2 shape, t-1 t-2 w+1, c0 k+1 k+2, p1 shape s2, n1, n1 n2, n2, n1 c0, n1 n2 c0, n1 c-1, n1 k0, n1 w-1, n1 s3, n1 s2
  n1 w0, w0 n1 n2, n1 f0, shape n1, shape n1 shape-1, s4 n1, n1 n2 shape, shape n1 casing, t0, t+1, t+1 t0, t0 w0, t0 s3
  t0 shape, t0 k0, t-1 t0 t+1, t0 t+1 t+2, t-2 t-1 t0, t-1 t0 t+1 t+2, t-1 t+1, t+1 c0, t+1 w0, t+1 t+2, t+1 t+2 c0
  t+1 t+2 w0, t-1 t+1 c0, t-1 t+1 w0, w-1 t+1, t-1 w+1 t0, t+1 k0, t+1 f0, t+1 w+2, t+1 s3, t+1 shape, w+1 t+2 c0, t-1 t+1 t+2
  t+2, t-2 t-1 t+1 c0, t+1 t+2 t+3 c0, t+1 t+2 t+3 w0, m0, m0 shape first, m0 shape casing, m0 s3, m0 s2 shape, m0 n1, m0 t-1
  m0 t-1 t+1, m0 m-1, m0 m+1, m0 c+1, m0 c-1, m0 w+1, m0 w-1, m0 k0, m0 k0 shape, m0 shape shape+1, m0 shape shape-1
  m0 m+1 shape, m0 m-1 shape, m0 t0, m0 c0, m+1, m-1, g0, h0, g0 shape first, g0 shape casing, h0 shape, g0 s3, g0 n1
  g0 n1 n2, g0 t-1, g0 g+1, g0 c+1, g0 c-1, g0 m0, g-1, g+1
`);

/** Contexts in which the first tagger's tag may be settled, see `Settled`. */
export const TAG_CONTEXTS: readonly string[] = listOf(`
  h0 c0 m0 shape first casing n1, f0 c0 shape first n1 c-1, h0 c0 shape first casing c-1, w0 w+1, s4 shape first c0 g0
  s4 c0 m0 shape first c-1
`);
