// The action model at run time: feature hash → two 8-bit weights (LEFT and RIGHT, both measured against SHIFT) in one
// 32-bit slot with 16 bits of the hash as a check. A feature lies in the slot of its hash or in the next, so that a look-up
// needs no branch; an empty slot is 0.
import type { Scorer } from './scorer.ts';
import { LEFT, RIGHT } from './transitions.ts';

const MOST_FEATURES = 512;

/** Slots over a power of two, and one more. */
export class PairTable implements Scorer {
  readonly scores = new Int32Array(3);
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #gathered = new Int32Array(MOST_FEATURES);

  constructor(slots: Uint32Array) {
    this.#slots = slots;
    this.#mask = slots.length - 2;
  }

  /** All actions are scored: candidates are not looked at. */
  score(features: Int32Array, count: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const gathered = this.#gathered;
    // The slots are fetched in a loop of its own: the shorter it is, the more fetches the processor has under way at once.
    for (let f = 0; f < count; f++) gathered[f] = slots[features[f] & mask];
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      const own = gathered[f];
      const next = slots[(hash & mask) + 1] | 0;
      // All ones where the check is the feature's, else 0; its own slot goes before the next.
      const isOwn = (((own ^ hash) >>> 16) - 1) >> 31;
      const isNext = (((next ^ hash) >>> 16) - 1) >> 31;
      const weights = (own & isOwn) | (next & isNext & ~isOwn);
      left += (weights << 16) >> 24;
      right += (weights << 24) >> 24;
    }
    this.scores[LEFT] = left;
    this.scores[RIGHT] = right;
  }
}
