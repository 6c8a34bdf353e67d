// Names, lemmas and template numbers → 32-bit feature hashes, gathered in one buffer that is used again for every pair.
// Hashing is the same in training and reading: a feature has no name in the model, only its hash.
import { mix } from '../../syntax/index.ts';

/** The 32-bit hash of a string's code units (FNV-1a, then spread); never 0, which stands for "none". */
export function textHash(text: string): number {
  let h = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return mix(h) || 1;
}

/** The hash of two hashes in this order. */
export function joined(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15)) || 1;
}

/** The features of one pair. What does not fit is left out, so that a sentence of a million words takes bounded time. */
export class Features {
  readonly hashes: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  /** Forgets the features of the last pair. */
  clear(): void {
    this.count = 0;
  }

  /** Adds the feature that a template makes of up to three values; one whose first value is 0 ("none") is left out. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (a === 0 || this.count === this.hashes.length) return;
    let h = mix(Math.imul(template + 1, 0x9e3779b1) ^ a);
    if (b !== 0) h = mix(h ^ Math.imul(b, 0x85ebca77));
    if (c !== 0) h = mix(h ^ Math.imul(c, 0xc2b2ae3d));
    this.hashes[this.count++] = h;
  }
}
