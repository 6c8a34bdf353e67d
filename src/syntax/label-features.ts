// What the labeller looks at when an arc is made: governor and dependent, the dependent's own dependents (all are known by
// then), the governor's so far, and the words beside both.
import { type Features, newAtoms } from './judge.ts';
import { LABEL_CONTEXTS, LABEL_TEMPLATES } from './label-templates.ts';
import { listOf, Templates } from './templates.ts';
import { LEFT, type State } from './transitions.ts';
import { PAD, type Words } from './words.ts';

const ATOMS = listOf(`
  dir, hw, ht, hu, hc, hk, dw, dt, du, dc, dk, ds, dist, lw, lt, ld, rw, rt, rd, l2w, l2d, r2d, dsl, dsr, hsl, hsr, hld
  hrd, hlw, hrw, d-t, d+t, h-t, h+t, d-w, d+w, h-w, last, first, gt, gw, hn, end, gap, b0t
`);

/** Fills the atoms of an arc and extracts the templates. */
export class LabelFeatures implements Features {
  readonly templates = new Templates(LABEL_TEMPLATES, ATOMS, () => null);
  readonly contexts = new Templates(LABEL_CONTEXTS, ATOMS, () => null);
  readonly atoms: Int32Array;

  /** `room` gives the array for so many atoms. */
  constructor(room = newAtoms) {
    this.atoms = room(ATOMS.length);
  }

  /** Fills `atoms` for the arc that `action` would make in this state. */
  fill(words: Words, state: State, action: number): void {
    const a = this.atoms;
    const { stack, depth, front, left, left2, right, right2, leftLabels, rightLabels, leftCount, rightCount, label, length } = state;
    const d = stack[depth - 1];
    const h = action === LEFT ? front : stack[depth - 2];
    const g = action === LEFT ? (depth > 1 ? stack[depth - 2] : -1) : depth > 2 ? stack[depth - 3] : -1;
    const { hash, joint, upos, fine, coarse, suffix } = words;
    const H = PAD + h;
    const D = PAD + d;
    a[0] = action;
    a[1] = hash[H];
    a[2] = joint[H];
    a[3] = upos[H];
    a[4] = fine[H];
    a[5] = coarse[H];
    a[6] = hash[D];
    a[7] = joint[D];
    a[8] = upos[D];
    a[9] = fine[D];
    a[10] = coarse[D];
    a[11] = suffix[D * 4 + 2];
    const distance = h < d ? d - h : h - d;
    a[12] = distance < 4 ? distance : distance < 8 ? 4 : 5;
    const l = left[d];
    const r = right[d];
    a[13] = l < 0 ? 2 : hash[PAD + l];
    a[14] = l < 0 ? 255 : joint[PAD + l];
    a[15] = l < 0 ? 255 : label[l] + 1;
    a[16] = r < 0 ? 2 : hash[PAD + r];
    a[17] = r < 0 ? 255 : joint[PAD + r];
    a[18] = r < 0 ? 255 : label[r] + 1;
    a[19] = left2[d] < 0 ? 0 : hash[PAD + left2[d]];
    a[20] = left2[d] < 0 ? 0 : label[left2[d]] + 1;
    a[21] = right2[d] < 0 ? 0 : label[right2[d]] + 1;
    a[22] = leftLabels[d] + 1;
    a[23] = rightLabels[d] + 1;
    a[24] = leftLabels[h] + 1;
    a[25] = rightLabels[h] + 1;
    a[26] = left[h] < 0 ? 0 : label[left[h]] + 1;
    a[27] = right[h] < 0 ? 0 : label[right[h]] + 1;
    a[28] = left[h] < 0 ? 0 : hash[PAD + left[h]];
    a[29] = right[h] < 0 ? 0 : hash[PAD + right[h]];
    a[30] = joint[D - 1] || 255;
    a[31] = joint[D + 1] || 255;
    a[32] = joint[H - 1] || 255;
    a[33] = joint[H + 1] || 255;
    a[34] = hash[D - 1] || 2;
    a[35] = hash[D + 1] || 2;
    a[36] = hash[H - 1] || 2;
    a[37] = length - front < 2 ? length - front + 1 : 3;
    a[38] = d === 0 ? 1 : 2;
    a[39] = g < 0 ? 255 : joint[PAD + g];
    a[40] = g < 0 ? 2 : hash[PAD + g];
    a[41] = 1 + (leftCount[h] > 3 ? 3 : leftCount[h]) + 4 * (rightCount[h] > 3 ? 3 : rightCount[h]);
    a[42] = hash[PAD + length - 1];
    a[43] = 1 + (distance > 1 ? 1 : 0) + (joint[D - 1] === joint[H + 1] ? 2 : 0);
    a[44] = joint[PAD + front] || 255;
  }
}
