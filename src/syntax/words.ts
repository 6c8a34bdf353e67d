// The words of one sentence as numbers: hash, clusters, affixes, shape, ambiguity class. One instance is filled again for
// every sentence; its arrays grow to the longest sentence seen and are never made anew for a shorter one.
import type { Tokens } from '../text/index.ts';
import { foldedHash, foldUnit, mix, SHAPE, shapeOf } from './characters.ts';
import type { Lexicon } from './lexicon.ts';

/** Words left free before the first and after the last, so that neighbours need no bounds check. */
export const PAD = 4;

/** Atoms of each word, at index PAD + word number in the sentence. All are non-zero where the word exists, 0 in the padding. */
export class Words {
  length = 0;
  capacity = 0;
  hash = new Int32Array(0);
  fine = new Int32Array(0);
  coarse = new Int32Array(0);
  shape = new Int32Array(0);
  tagClass = new Int32Array(0);
  kind = new Int32Array(0);
  /** The tags that the word leans to, and those with how much. */
  leaning = new Int32Array(0);
  weighedLeaning = new Int32Array(0);
  /** 1 where the ambiguity class binds: the word is so common that it gets no other tags. */
  firm = new Uint8Array(0);
  prefix = new Int32Array(0);
  suffix = new Int32Array(0);
  spaced = new Int32Array(0);
  joint = new Int32Array(0);
  upos = new Int32Array(0);
  xpos = new Int32Array(0);
  /** 1 where a tagger is certain of the word's tag: a second one leaves it alone. */
  sure = new Uint8Array(0);
  /** 1 for a sentence without a lower-case letter, 2 for one with most words capitalised (a headline), 3 otherwise. */
  casing = 3;

  #grow(length: number): void {
    if (length <= this.capacity) return;
    this.capacity = Math.max(length, this.capacity * 2, 128);
    const size = this.capacity + 2 * PAD;
    for (const name of ['hash', 'fine', 'coarse', 'shape', 'tagClass', 'kind', 'leaning', 'weighedLeaning', 'spaced', 'joint', 'upos', 'xpos'] as const)
      this[name] = new Int32Array(size);
    this.firm = new Uint8Array(size);
    this.sure = new Uint8Array(size);
    this.prefix = new Int32Array(size * 4);
    this.suffix = new Int32Array(size * 4);
  }

  /** Reads the words `from` up to and without `to` of `tokens`. */
  fill(tokens: Tokens, from: number, to: number, lexicon: Lexicon): void {
    const length = to - from;
    this.#grow(length);
    this.length = length;
    const { text, start, end } = tokens;
    const { coarse: coarseOf, clusterFine: fineOf, clusterKind: kindOf, clusterLeaning: leaningOf } = lexicon.tables;
    let lower = 0;
    let capital = 0;
    for (let index = 0; index < length; index++) {
      const at = PAD + index;
      const wordStart = start[from + index];
      const wordEnd = end[from + index];
      const hash = foldedHash(text, wordStart, wordEnd) || 1;
      const shape = shapeOf(text, wordStart, wordEnd);
      this.hash[at] = hash;
      this.shape[at] = shape + 1;
      const known = lexicon.word(hash);
      const fine = known < 0 ? -1 : fineOf[known];
      this.kind[at] = known < 0 ? 1 : kindOf[known] + 2;
      this.leaning[at] = known < 0 ? 1 : (leaningOf[known] >> 3) + 2;
      this.weighedLeaning[at] = known < 0 ? 1 : leaningOf[known] + 2;
      this.fine[at] = fine + 2;
      this.coarse[at] = fine < 0 ? 1 : coarseOf[fine] + 2;
      const tagClass = lexicon.tagClass(hash);
      this.tagClass[at] = (tagClass >> 1) + 2;
      this.firm[at] = tagClass < 0 ? 0 : tagClass & 1;
      this.spaced[at] = index > 0 && end[from + index - 1] === wordStart ? 1 : 2;
      this.#affixes(text, wordStart, wordEnd, at);
      if (shape & SHAPE.upperFirst) capital++;
      else if (shape & SHAPE.lower) lower++;
      this.joint[at] = 0;
      this.sure[at] = 0;
    }
    this.casing = lower === 0 && capital > 0 ? 1 : capital > lower && length > 3 ? 2 : 3;
    for (let pad = 0; pad < PAD; pad++) this.#clear(pad);
    for (let pad = 0; pad < PAD; pad++) this.#clear(PAD + length + pad);
  }

  /** Sets the tags of a word: each as its number plus one. */
  setTag(index: number, joint: number, upos: number, xpos: number): void {
    const at = PAD + index;
    this.joint[at] = joint + 1;
    this.upos[at] = upos + 1;
    this.xpos[at] = xpos + 1;
  }

  /** The universal tag number of a tagged word. */
  uposOf(index: number): number {
    return this.upos[PAD + index] - 1;
  }

  /** The joint tag number of a tagged word. */
  jointOf(index: number): number {
    return this.joint[PAD + index] - 1;
  }

  /** The Penn tag number of a tagged word. */
  xposOf(index: number): number {
    return this.xpos[PAD + index] - 1;
  }

  #clear(at: number): void {
    this.hash[at] = this.fine[at] = this.coarse[at] = this.shape[at] = this.tagClass[at] = this.kind[at] = this.leaning[at] = this.weighedLeaning[at] = this.spaced[at] = 0;
    this.joint[at] = this.upos[at] = this.xpos[at] = 0;
    for (let length = 0; length < 4; length++) this.prefix[at * 4 + length] = this.suffix[at * 4 + length] = 0;
  }

  #affixes(text: string, start: number, end: number, at: number): void {
    let h = 17;
    for (let length = 0; length < 4; length++) {
      if (start + length < end) h = mix(h ^ foldUnit(text.charCodeAt(start + length)) ^ (length << 20));
      this.prefix[at * 4 + length] = start + length < end ? h || 1 : 0;
    }
    h = 31;
    for (let length = 0; length < 4; length++) {
      if (end - 1 - length >= start) h = mix(h ^ foldUnit(text.charCodeAt(end - 1 - length)) ^ (length << 20));
      this.suffix[at * 4 + length] = end - 1 - length >= start ? h || 1 : 0;
    }
  }
}
