// Which atoms the cue classifier looks at together. The atoms' order is that in which `cue-features.ts` fills them.
import { listOf } from '../syntax/index.ts';
import { FeatureSums } from './feature-sums.ts';

/** Letters (w word, l lemma, t Penn tag, u tag, f and c clusters), tree (d relation, h governor, g its governor), quotes (q), place (p), table (x) and rules (r). */
export const CUE_ATOMS = listOf(`
  w, l, t, u, d, f, c, s3, p3, w-3, w-2, w-1, w+1, w+2, w+3, l+1, t-2, t-1, t+1, t+2, f-1, f+1, hl, hf, ht, hd
  gt, ds, q, qb, qa, pf, pl, pp, cb, cn, x, hx, r, rs, rr, rw, rn, rb, ax, ad, sx, kd, hk
`);

export const CUE_TEMPLATES = listOf(`
  w, l t, l d, l ds, l w-1, l w+1, l t-1, l t+1, l t+1 t+2, l q qa qb
  l pf, l pl, l rs, l rn, l rr, l f+1, l f-1
  f t, f t d, f ds, f w+1, f w-1, f rs, f t+1, f q, f rw, c t d, c ds, c w+1, c rs
  s3 t d, p3, w-1, w+1, w-2, w+2, w-3, w+3, l+1 t, t-1 t t+1, t t+1 t+2, t-2 t-1 t, t w+1, f-1 t
  hl d, hf d, d hd, t ds, u ds hd, gt ht t d
  q t, qa qb t q
  w cb, w cn, w cb cn, w pp cb
  rw, rn, rs rw, rb t d
  x ds, x d, x d ht, x w+1, x t+1, x t+1 t+2, x hl, x hx d, x q, x q qa qb, x w-1, x t-1, x r rw, x hd d
  ax ad t, l ax, x ax ad, l sx, f sx, x sx, sx d t
  kd t, kd ds, kd d ht, kd t+1, kd w+1, kd q qa qb, kd rw, kd r, kd sx, kd x, hk kd d
`);

export const CHILD_ATOMS = listOf('l, f, x, t, cr, cl, ct, cf, cs, c, cm, cc, kd');

export const CHILD_TEMPLATES = listOf(`
  l cr cs, l cr cl, l cr cf, l cr cm, x cr cs, x cr cl, x cr ct, x cr cm, f cr ct, f cr cl, f cr cm, t cr cl, t cr cs, t cr cm, kd cr cm, kd cr ct, c cr cc
`);

/** The features of a word. */
export const CUE_FEATURES = new FeatureSums(CUE_TEMPLATES, CUE_ATOMS);

/** The features of what hangs on it. */
export const CHILD_FEATURES = new FeatureSums(CHILD_TEMPLATES, CHILD_ATOMS);
