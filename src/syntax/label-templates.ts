// The labeller's templates over the atoms of `label-features.ts`: h governor, d dependent, l and r the dependent's outermost
// dependents, hl and hr the governor's, g what stands below both on the stack; w, t, u, c, k, s: word, joint tag,
// universal tag, fine and coarse cluster, suffix.
import { listOf } from './templates.ts';

/** Template list of the labeller, in the notation of `Templates`; every template holds the direction of the arc. */
export const LABEL_TEMPLATES: readonly string[] = listOf(`
  dir, hw, ht, hw ht, dw, dt, dw dt, hc, hk, dc, dk, ds, ht dt, hw dw, hw dt, ht dw, hw ht dw dt, hw ht dt, ht dw dt
  hc dc, hk dk, hc dt, ht dc, hw dc, hc dw, hk dt, ht dk, hu du, dt dist, ht dt dist, dw dist, hu du dist gap, lw, lt
  ld, rw, rt, rd, l2w, l2d, dt ld, dt lw, dw lw, ht lw, hw lw, ht dt lw, hc lw, hw dt lw, hw dw lw, ht dw lw, hc dc lw
  dt lw rw, ht dt ld rd, dt rd, dt rw, hw ld, ht dt l2w, ht dt l2d ld, lw l2w dt, dt rt, hw rd dt, dt r2d rd, dsl, dsr
  dt dsl, ht dt dsl, ht dt dsr, dt dsl dsr, hw dt dsl, hc dt dsl, hsl, hsr, ht dt hsl, ht dt hsr, hw dt hsr, hw dt hsl
  hw hsr dsl, hc dt hsr dsl, ht hsl hsr dt, hw dw hsl, hw dw hsr, ht dt hsl dsl, hrd ht dt, hld ht dt, hrw ht dt
  hlw ht dt, hw hrd dt, hw hrw dt, hk dk hsr, hk dk dsl, d-t dt, d+t dt, d-t dt d+t, h-t ht dt, h+t ht dt, ht h+t d-t dt
  ht h-t d-t dt, ht h-t d+t dt, d-w dt, d+w dt, h-w ht dt, dw d+t, dw d-t, last dt ht, first dt ht, gt ht dt, gw ht dt
  gt ht dt dsl, hn dt, end ht dt, gap ht dt, b0t dt ht, dw d+w, ds ht, ds hw
`).map(template => (template === 'dir' ? template : `dir ${template}`));

/** Contexts in which a label may be settled, see `Settled`. */
export const LABEL_CONTEXTS: readonly string[] = listOf(`
  dir ht dw d+t, dir du dsl dsr hsl hsr hu dist, dir dt lw hu, dir ht dt d-t d+t dsl, dir ht dt lw, dir ht dt dsl hsr gap
  dir ht dt dw, dir hw dw
`);
