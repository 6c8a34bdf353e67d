// The action model at run time: feature hash → two 8-bit weights (LEFT and RIGHT, both measured against SHIFT) in one
// 32-bit slot with 16 bits of the hash as a check. Linear probing; an empty slot is 0.
import type { Scorer } from './scorer.ts';
import { LEFT, RIGHT } from './transitions.ts';

/** Slots over a power-of-two table. */
export class PairTable implements Scorer {
  readonly width = 3;
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(slots: Uint32Array) {
    this.#slots = slots;
    this.#mask = slots.length - 1;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const mask = this.#mask;
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      const check = hash >>> 16;
      let slot = hash & mask;
      let value = slots[slot];
      while (value !== 0) {
        if (value >>> 16 === check) {
          left += (value << 16) >> 24;
          right += (value << 24) >> 24;
          break;
        }
        slot = (slot + 1) & mask;
        value = slots[slot];
      }
    }
    scores[LEFT] += left;
    scores[RIGHT] += right;
  }
}
