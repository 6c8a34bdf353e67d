// What the parser looks at before an action: the top of the stack, the front of the queue, their dependents,
// what lies between and beside them. Templates after Zhang and Nivre (2011), with word clusters (Koo et al. 2008).
import { ACTION_CONTEXTS, PARSER_TEMPLATES } from './parser-templates.ts';
import { type Features, newAtoms } from './judge.ts';
import { listOf, Templates } from './templates.ts';
import type { State } from './transitions.ts';
import { PAD, type Words } from './words.ts';

/** Places in a state: stack (s), queue (b), their outermost left (l) and right (r) dependents, and linear neighbours. */
const PLACES = ['s0', 's1', 's2', 'b0', 'b1', 'b2', 's0l', 's0r', 's1l', 's1r', 'b0l', 's0l2', 's0r2', 'b0l2'] as const;
/** Of each place: word, joint tag, universal tag, fine and coarse cluster, label. */
const FACETS = ['w', 't', 'u', 'c', 'k', 'd'] as const;
/** Atoms that are no facet of a place, and the place that each hangs on ("-": always there). */
const LOOSE = listOf(`
  bias -, s0b0 s0, s1s0 s1, s0vl s0, s0vr s0, s1vl s1, s1vr s1, b0vl -, s0sl s0, s0sr s0, s1sl s1, s1sr s1, b0sl -
  b3t b3, s0-t s0, s0+t s0, b0-t -, s1+t s1, s1-t s1, gap s0, gap1 s1, last -, end -, s3t s3, s0s4 s0, b0s4 -, casing -
  b3w b3
`).map(entry => entry.split(' '));

const ATOM_NAMES: readonly string[] = [...PLACES.flatMap(place => FACETS.map(facet => place + facet)), ...LOOSE.map(([name]) => name)];
const FACET_COUNT = FACETS.length;
const LOOSE_FROM = PLACES.length * FACET_COUNT;

/** The place whose absence silences an atom; the front of the queue (the root at last) is always there. */
function presence(atom: string): string | null {
  const place = LOOSE.find(([name]) => name === atom)?.[1] ?? atom.slice(0, -1);
  return place === '-' || place === 'b0' ? null : place;
}

function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : distance < 21 ? 7 : 8;
}

/** Fills the atoms of a state and extracts the templates. */
export class ParserFeatures implements Features {
  readonly templates = new Templates(PARSER_TEMPLATES, ATOM_NAMES, presence);
  readonly contexts = new Templates(ACTION_CONTEXTS, ATOM_NAMES, () => null);
  readonly atoms: Int32Array;
  /** Counts of verbs, commas, conjunctions and other signs before each word, packed as four bytes. */
  #marks = new Int32Array(0);

  /** `room` gives the array for so many atoms. */
  constructor(room = newAtoms) {
    this.atoms = room(ATOM_NAMES.length);
  }

  /** Must be called once the words of a sentence have tags. `kind` gives for each universal tag 1 (verb), 2 (conjunction) or 0. */
  begin(words: Words, kind: Uint8Array, comma: number): void {
    if (this.#marks.length < words.length + 2) this.#marks = new Int32Array(words.capacity + 2);
    let marks = 0;
    for (let index = 0; index < words.length; index++) {
      this.#marks[index] = marks;
      const k = kind[words.upos[PAD + index]];
      if (k === 1) marks += 1;
      else if (k === 2) marks += 1 << 10;
      if (words.hash[PAD + index] === comma) marks += 1 << 20;
    }
    this.#marks[words.length] = marks;
  }

  #between(from: number, to: number): number {
    const difference = this.#marks[to] - this.#marks[from + 1 < to ? from + 1 : to];
    const verbs = difference & 1023;
    return 1 + (verbs > 1 ? 2 : verbs) + 3 * ((difference >>> 10) & 1023 ? 1 : 0) + 6 * (difference >>> 20 > 1 ? 2 : difference >>> 20 ? 1 : 0);
  }

  #place(place: number, word: number, words: Words, state: State): void {
    const a = this.atoms;
    const base = place * FACET_COUNT;
    if (word < 0) {
      for (let facet = 0; facet < FACET_COUNT; facet++) a[base + facet] = 0;
      return;
    }
    const at = PAD + word;
    a[base] = words.hash[at];
    a[base + 1] = words.joint[at];
    a[base + 2] = words.upos[at];
    a[base + 3] = words.fine[at];
    a[base + 4] = words.coarse[at];
    a[base + 5] = state.label[word] + 1;
  }

  /** Fills `atoms` for a state. */
  fill(words: Words, state: State): void {
    const { stack, depth, front, length, left, left2, right, right2, leftCount, rightCount, leftLabels, rightLabels } = state;
    const s0 = depth > 0 ? stack[depth - 1] : -1;
    const s1 = depth > 1 ? stack[depth - 2] : -1;
    const s2 = depth > 2 ? stack[depth - 3] : -1;
    const a = this.atoms;
    this.#place(0, s0, words, state);
    this.#place(1, s1, words, state);
    this.#place(2, s2, words, state);
    this.#place(3, front, words, state);
    this.#place(4, front + 1 <= length ? front + 1 : -1, words, state);
    this.#place(5, front + 2 <= length ? front + 2 : -1, words, state);
    this.#place(6, s0 < 0 ? -1 : left[s0], words, state);
    this.#place(7, s0 < 0 ? -1 : right[s0], words, state);
    this.#place(8, s1 < 0 ? -1 : left[s1], words, state);
    this.#place(9, s1 < 0 ? -1 : right[s1], words, state);
    this.#place(10, left[front], words, state);
    this.#place(11, s0 < 0 ? -1 : left2[s0], words, state);
    this.#place(12, s0 < 0 ? -1 : right2[s0], words, state);
    this.#place(13, left2[front], words, state);
    const { joint } = words;
    const f = PAD + front;
    const z = LOOSE_FROM;
    a[z] = 1;
    a[z + 1] = s0 < 0 ? 0 : bucket(front - s0);
    a[z + 2] = s1 < 0 ? 0 : bucket(s0 - s1);
    a[z + 3] = s0 < 0 ? 0 : leftCount[s0] + 1;
    a[z + 4] = s0 < 0 ? 0 : rightCount[s0] + 1;
    a[z + 5] = s1 < 0 ? 0 : leftCount[s1] + 1;
    a[z + 6] = s1 < 0 ? 0 : rightCount[s1] + 1;
    a[z + 7] = leftCount[front] + 1;
    a[z + 8] = s0 < 0 ? 0 : leftLabels[s0] + 1;
    a[z + 9] = s0 < 0 ? 0 : rightLabels[s0] + 1;
    a[z + 10] = s1 < 0 ? 0 : leftLabels[s1] + 1;
    a[z + 11] = s1 < 0 ? 0 : rightLabels[s1] + 1;
    a[z + 12] = leftLabels[front] + 1;
    a[z + 13] = front + 3 <= length ? joint[f + 3] : 0;
    a[z + 14] = s0 < 0 ? 0 : joint[PAD + s0 - 1] || 255;
    a[z + 15] = s0 < 0 ? 0 : joint[PAD + s0 + 1] || 255;
    a[z + 16] = joint[f - 1] || 255;
    a[z + 17] = s1 < 0 ? 0 : joint[PAD + s1 + 1] || 255;
    a[z + 18] = s1 < 0 ? 0 : joint[PAD + s1 - 1] || 255;
    a[z + 19] = s0 < 0 ? 0 : this.#between(s0, front);
    a[z + 20] = s1 < 0 ? 0 : this.#between(s1, s0);
    a[z + 21] = length - front < 3 ? length - front + 1 : 4;
    a[z + 22] = words.hash[PAD + length - 1];
    a[z + 23] = depth > 3 ? joint[PAD + stack[depth - 4]] : 0;
    a[z + 24] = s0 < 0 ? 0 : words.suffix[(PAD + s0) * 4 + 2];
    a[z + 25] = words.suffix[f * 4 + 2];
    a[z + 26] = words.casing;
    a[z + 27] = front + 3 <= length ? words.hash[f + 3] : 0;
  }
}
