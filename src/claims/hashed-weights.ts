// Linear models at run time: feature hash → 8-bit weights, added up over the features of one example. Tables are used as they
// lie in the model's file. A feature lies in the slot of its hash or in the next; some upper bits of the hash tell whether it is
// the one. An empty slot is 0, as are its weights. Where the engine takes it, machine code (`sumJudges`) gives the same sums.

/** Weights of features, added up. */
export interface Weights {
  /** Weights of each feature. */
  readonly width: number;
  /** Sets `out` from `at` on to the sums of the features' weights. */
  sum(features: Int32Array, count: number, out: Float64Array, at: number): void;
}

const MOST_FEATURES = 512;

/** Lowest bit of the check in a slot of `SingleWeights` and of `TripleWeights`. */
export const SINGLE_CHECK = 16;
export const TRIPLE_CHECK = 24;

/** One weight a feature: a slot of 32 bits holds sixteen of the hash in its upper half and the weight in its lowest byte. */
export class SingleWeights implements Weights {
  readonly width = 1;
  readonly #slots: Uint32Array;
  readonly #scale: number;
  readonly #gathered = new Int32Array(MOST_FEATURES);

  /** Slots over a power of two, and one more; `scale` is what a weight of 1 stands for. */
  constructor(slots: Uint32Array, scale: number) {
    this.#slots = slots;
    this.#scale = scale;
  }

  sum(features: Int32Array, count: number, out: Float64Array, at: number): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    const gathered = this.#gathered;
    // The slots are fetched in a loop of its own: the shorter it is, the more fetches the processor has under way at once.
    for (let f = 0; f < count; f++) gathered[f] = slots[features[f] & mask];
    let sum = 0;
    for (let f = 0; f < count; f++) sum += (heldBy(gathered[f], slots[(features[f] & mask) + 1], features[f], SINGLE_CHECK) << 24) >> 24;
    out[at] = sum * this.#scale;
  }
}

/** Three weights a feature: a slot of 32 bits holds eight of the hash above the weights, the first of them lowest. */
export class TripleWeights implements Weights {
  readonly width = 3;
  readonly #slots: Uint32Array;
  readonly #scale: number;
  readonly #gathered = new Int32Array(MOST_FEATURES);

  /** Slots over a power of two, and one more; `scale` is what a weight of 1 stands for. */
  constructor(slots: Uint32Array, scale: number) {
    this.#slots = slots;
    this.#scale = scale;
  }

  sum(features: Int32Array, count: number, out: Float64Array, at: number): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    const gathered = this.#gathered;
    for (let f = 0; f < count; f++) gathered[f] = slots[features[f] & mask];
    let first = 0;
    let second = 0;
    let third = 0;
    for (let f = 0; f < count; f++) {
      const weights = heldBy(gathered[f], slots[(features[f] & mask) + 1], features[f], TRIPLE_CHECK);
      first += (weights << 24) >> 24;
      second += (weights << 16) >> 24;
      third += (weights << 8) >> 24;
    }
    out[at] = first * this.#scale;
    out[at + 1] = second * this.#scale;
    out[at + 2] = third * this.#scale;
  }
}

/** The slot that is a hash's by its check, its own before the next, or 0. */
function heldBy(own: number, next: number, hash: number, checkFrom: number): number {
  // All ones where the check is the feature's, else 0.
  const isOwn = (((own ^ hash) >>> checkFrom) - 1) >> 31;
  const isNext = (((next ^ hash) >>> checkFrom) - 1) >> 31;
  return (own & isOwn) | (next & isNext & ~isOwn);
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
