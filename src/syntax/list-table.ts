// The tagger's and the labeller's models at run time: feature hash → a list of (class, 8-bit weight).
// A slot holds 10 bits of the hash as a check and 22 bits of where its list begins, plus one; an entry holds the weight in
// its low byte, the class in the next seven bits and, in the top bit, whether it ends its list. An empty slot is 0.
import type { Scorer } from './scorer.ts';

/** Lists over a power-of-two table of slots. */
export class ListTable implements Scorer {
  readonly width: number;
  readonly #slots: Uint32Array;
  readonly #entries: Uint16Array;
  readonly #mask: number;

  constructor(slots: Uint32Array, entries: Uint16Array, width: number) {
    this.#slots = slots;
    this.#entries = entries;
    this.#mask = slots.length - 1;
    this.width = width;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const entries = this.#entries;
    const mask = this.#mask;
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      const check = hash >>> 22;
      let slot = hash & mask;
      let value = slots[slot];
      while (value !== 0) {
        if (value >>> 22 === check) {
          let at = (value & 0x3fffff) - 1;
          let entry = entries[at];
          scores[(entry >> 8) & 127] += (entry << 24) >> 24;
          while (entry < 0x8000) {
            entry = entries[++at];
            scores[(entry >> 8) & 127] += (entry << 24) >> 24;
          }
          break;
        }
        slot = (slot + 1) & mask;
        value = slots[slot];
      }
    }
  }
}
