// Which atoms the span labeller looks at together, at a word (SPAN) and between two neighbours (EDGE). The atoms' order is
// that in which `span-features.ts` fills them.
import { listOf } from '../syntax/index.ts';
import { FeatureSums } from './feature-sums.ts';

/**
 * The way from the cue (p path, v levels up, b branch, k depth, d relation, ht governor's tag), the cue (cl lemma, ct tag, cx table, cf cluster,
 * cd relation, cq quotes around it), the distance (n words, so sentences, co commas, ve verbs, cu cues, un under another cue), quotes (q, qr),
 * the word (w, t, f, sh), rules (r, ro), its own odds of being a cue (o), edges of branch and sentence (eb, es), the cue's class (ck).
 */
export const SPAN_ATOMS = listOf(`
  p, v, b, k, d, ht, cl, ct, cx, cf, cd, cq, n, so, co, ve, cu, un, q, qr, w, t, w-1, w+1, t-1, t+1, f, sh, r, r-1, r+1, ro, o, eb, es, hr, ck
`);

export const SPAN_TEMPLATES = listOf(`
  p, p cl, p t, p qr, p so co
  b ct cd, b cl qr, b cx, b co, b n, b k, b q qr, b eb, b cf, b ck
  v k, v t, v d cx, d ht
  n r, n qr, n cx, n cq, n ct t
  so co t, co r, co cl, ve n, ve so, cu n, cu r
  qr cq cl, q qr cx, q w, q t
  w, f, t-1 t t+1, w-1 v, w+1 v, sh t
  r-1 r r+1, r w, r t, r v, r b cx, r cl, ro v
  o v, o cl, un b, un qr, eb b cl, es so, es r, hr v
`);

/** Punctuation at both words (pa, pb), change of quote (qc), branch (bc), sentence (sb), rules' roles (rc), side of the cue (si), its kind (cx), tags (ta, tb). */
export const EDGE_ATOMS = listOf('pa, pb, qc, bc, sb, rc, si, cx, ta, tb');

export const EDGE_TEMPLATES = listOf(`
  pa pb, si, bc pb, rc si, si pa, si pb, si sb, ta tb, si ta tb, si qc, cx si bc, cx rc
`);

/** The features of a word of a window. */
export const SPAN_FEATURES = new FeatureSums(SPAN_TEMPLATES, SPAN_ATOMS);

/** The features of the step between two words. */
export const EDGE_FEATURES = new FeatureSums(EDGE_TEMPLATES, EDGE_ATOMS);
