// The action model at run time: feature hash → two 8-bit weights (LEFT and RIGHT, both measured against SHIFT) in the lower half of
// a slot, see `slots.ts`.
import type { Scorer } from './scorer.ts';
import { fetchHeld } from './slots.ts';
import { LEFT, RIGHT } from './transitions.ts';

const MOST_FEATURES = 512;
/** Lowest bit of the check in a slot. */
const CHECK = 16;

/** Slots over a power of two, and one more. */
export class PairTable implements Scorer {
  readonly scores = new Int32Array(3);
  readonly #slots: Uint32Array;
  readonly #held = new Int32Array(MOST_FEATURES);

  constructor(slots: Uint32Array) {
    this.#slots = slots;
  }

  /** All actions are scored: candidates are not looked at. */
  score(features: Int32Array, count: number): void {
    const held = this.#held;
    fetchHeld(this.#slots, features, count, CHECK, held);
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      left += (held[f] << 16) >> 24;
      right += (held[f] << 24) >> 24;
    }
    this.scores[LEFT] = left;
    this.scores[RIGHT] = right;
  }
}
