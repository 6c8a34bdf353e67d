// Linear models at run time: feature hash → 8-bit weights, added up over the features of one example. Tables are used as they
// lie in the model's file (`syntax/slots.ts` tells of slots). Where the engine takes it, machine code (`sumJudges`) gives the same sums.
import { fetchHeld } from '../syntax/index.ts';

/** Weights of features, added up. */
export interface Weights {
  /** Weights of each feature. */
  readonly width: number;
  /** Sets `out` from `at` on to the sums of the features' weights. */
  sum(features: Int32Array, count: number, out: Float64Array, at: number): void;
}

const MOST_FEATURES = 512;

/** Lowest bit of the check in a slot of one weight, and of three. */
export const SINGLE_CHECK = 16;
export const TRIPLE_CHECK = 24;

/** One to three weights a feature, a byte each in its slot from the lowest up; the check lies above them. */
export class ByteWeights implements Weights {
  readonly width: number;
  readonly #slots: Uint32Array;
  readonly #scale: number;
  readonly #checkFrom: number;
  readonly #held = new Int32Array(MOST_FEATURES);

  /** `scale` is what a weight of 1 stands for; `checkFrom` the lowest bit of the check. */
  constructor(slots: Uint32Array, scale: number, width: number, checkFrom: number) {
    this.width = width;
    this.#slots = slots;
    this.#scale = scale;
    this.#checkFrom = checkFrom;
  }

  sum(features: Int32Array, count: number, out: Float64Array, at: number): void {
    const held = this.#held;
    fetchHeld(this.#slots, features, count, this.#checkFrom, held);
    for (let each = 0; each < this.width; each++) {
      const above = 24 - 8 * each;
      let sum = 0;
      for (let f = 0; f < count; f++) sum += (held[f] << above) >> 24;
      out[at + each] = sum * this.#scale;
    }
  }
}

/** What is added to a weight where it lies in a row, so that it is none below zero. */
export const ROW_BIAS = 128;
const EVEN = 0x00ff00ff;

/** Sixteen weights a feature: a row of bytes for each slot, each a weight above `-ROW_BIAS`; 16 bits of the hash stand apart. */
export class RowWeights implements Weights {
  readonly width = 16;
  readonly #checks: Uint16Array;
  readonly #rows: Uint32Array;
  readonly #scale: number;

  /** Checks and rows over a power of two and one more, a row being four words; `scale` is what a weight of 1 stands for. */
  constructor(checks: Uint16Array, rows: Uint32Array, scale: number) {
    this.#checks = checks;
    this.#rows = rows;
    this.#scale = scale;
  }

  sum(features: Int32Array, count: number, out: Float64Array, at: number): void {
    const checks = this.#checks;
    const rows = this.#rows;
    const mask = checks.length - 2;
    // Two bytes of a word are added at once, each with sixteen bits to grow into: no more than 256 features.
    let a0 = 0;
    let b0 = 0;
    let a1 = 0;
    let b1 = 0;
    let a2 = 0;
    let b2 = 0;
    let a3 = 0;
    let b3 = 0;
    let found = 0;
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      const check = hash >>> 16;
      let slot = hash & mask;
      if (checks[slot] !== check && checks[++slot] !== check) continue;
      const from = slot * 4;
      const w0 = rows[from];
      const w1 = rows[from + 1];
      const w2 = rows[from + 2];
      const w3 = rows[from + 3];
      a0 = (a0 + (w0 & EVEN)) | 0;
      b0 = (b0 + ((w0 >>> 8) & EVEN)) | 0;
      a1 = (a1 + (w1 & EVEN)) | 0;
      b1 = (b1 + ((w1 >>> 8) & EVEN)) | 0;
      a2 = (a2 + (w2 & EVEN)) | 0;
      b2 = (b2 + ((w2 >>> 8) & EVEN)) | 0;
      a3 = (a3 + (w3 & EVEN)) | 0;
      b3 = (b3 + ((w3 >>> 8) & EVEN)) | 0;
      found++;
    }
    const bias = found * ROW_BIAS;
    const scale = this.#scale;
    this.#four(a0, b0, bias, scale, out, at);
    this.#four(a1, b1, bias, scale, out, at + 4);
    this.#four(a2, b2, bias, scale, out, at + 8);
    this.#four(a3, b3, bias, scale, out, at + 12);
  }

  #four(even: number, odd: number, bias: number, scale: number, out: Float64Array, at: number): void {
    out[at] = ((even & 0xffff) - bias) * scale;
    out[at + 1] = ((odd & 0xffff) - bias) * scale;
    out[at + 2] = ((even >>> 16) - bias) * scale;
    out[at + 3] = ((odd >>> 16) - bias) * scale;
  }
}
