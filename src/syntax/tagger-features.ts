// What the taggers look at: the word, its letters and clusters, its neighbours, and the tags already given to those.
import { type Features, newAtoms } from './judge.ts';
import { TAG_CONTEXTS, TAGGER_TEMPLATES } from './tagger-templates.ts';
import { listOf, Templates } from './templates.ts';
import { SHAPE } from './characters.ts';
import { PAD, type Words } from './words.ts';

const LETTERS = SHAPE.upperFirst | SHAPE.upperRest | SHAPE.lower;

const ATOMS = listOf(`
  bias, w0, w-1, w-2, w+1, w+2, w+3, w-3, f0, f-1, f+1, f-2, f+2, k0, k-1, k+1, k+2, k-2, s1, s2, s3, s4, p1, p2, p3, p4
  shape, shape-1, shape+1, c0, c-1, c+1, c+2, t-1, t-2, u-1, u-2, spaced, spaced+1, first, casing, s3-1, s3+1, s2+1
  s2-1, shape+2, t0, t+1, t+2, t+3, n1, n2, m0, m-1, m+1, g0, g-1, g+1, h0
`);

/** Which of the two taggers an atom is for, null for those of both: the first goes backwards and sees the next tags only. */
function roundOf(atom: string): string | null {
  return /^n\d/.test(atom) ? 'first' : /^[tu][-+0]/.test(atom) ? 'second' : null;
}

/** The tagger's templates and the filling of its atoms. */
export class TaggerFeatures implements Features {
  readonly templates = new Templates(TAGGER_TEMPLATES, ATOMS, roundOf);
  readonly contexts = new Templates(TAG_CONTEXTS, ATOMS, () => null);
  readonly atoms: Int32Array;

  /** `room` gives the array for so many atoms. */
  constructor(room = newAtoms) {
    this.atoms = room(ATOMS.length);
  }

  /** Fills `atoms` at word `index`; a word without a tag is read for the first tagger, one with a tag for the second. */
  fill(words: Words, index: number): void {
    const a = this.atoms;
    const i = PAD + index;
    const { hash, fine, coarse, shape, tagClass, kind, prefix, suffix, spaced, joint, upos } = words;
    a[0] = 1;
    a[1] = hash[i];
    a[2] = hash[i - 1] || 2;
    a[3] = hash[i - 2];
    a[4] = hash[i + 1] || 2;
    a[5] = hash[i + 2];
    a[6] = hash[i + 3];
    a[7] = hash[i - 3];
    a[8] = fine[i];
    a[9] = fine[i - 1];
    a[10] = fine[i + 1];
    a[11] = fine[i - 2];
    a[12] = fine[i + 2];
    a[13] = coarse[i];
    a[14] = coarse[i - 1] || 99;
    a[15] = coarse[i + 1] || 99;
    a[16] = coarse[i + 2];
    a[17] = coarse[i - 2];
    for (let length = 0; length < 4; length++) {
      a[18 + length] = suffix[i * 4 + length];
      a[22 + length] = prefix[i * 4 + length];
    }
    a[26] = shape[i];
    a[27] = shape[i - 1] || 1;
    a[28] = shape[i + 1] || 1;
    a[29] = tagClass[i];
    a[30] = tagClass[i - 1] || 9999;
    a[31] = tagClass[i + 1] || 9999;
    a[32] = tagClass[i + 2] || 9999;
    const again = joint[i] !== 0;
    a[33] = again ? joint[i - 1] || 255 : 0;
    a[34] = again ? joint[i - 2] || 255 : 0;
    a[35] = again ? upos[i - 1] || 255 : 0;
    a[36] = again ? upos[i - 2] || 255 : 0;
    a[37] = spaced[i];
    a[38] = spaced[i + 1] || 3;
    a[39] = index === 0 ? 1 : index === 1 && !((shape[i - 1] - 1) & LETTERS) ? 3 : 2;
    a[40] = words.casing;
    a[41] = suffix[(i - 1) * 4 + 2];
    a[42] = suffix[(i + 1) * 4 + 2];
    a[43] = suffix[(i + 1) * 4 + 1];
    a[44] = suffix[(i - 1) * 4 + 1];
    a[45] = shape[i + 2] || 1;
    a[46] = joint[i];
    a[47] = again ? joint[i + 1] || 255 : 0;
    a[48] = again ? joint[i + 2] || 255 : 0;
    a[49] = again ? joint[i + 3] || 255 : 0;
    a[50] = again ? 0 : joint[i + 1] || 255;
    a[51] = again ? 0 : joint[i + 2] || 255;
    a[52] = kind[i];
    a[53] = kind[i - 1] || 999;
    a[54] = kind[i + 1] || 999;
    a[55] = words.leaning[i];
    a[56] = words.leaning[i - 1] || 999;
    a[57] = words.leaning[i + 1] || 999;
    a[58] = words.weighedLeaning[i];
  }
}
