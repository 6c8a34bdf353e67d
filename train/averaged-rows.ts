// The trainer's weights: feature hash → the weights of the classes it was ever updated for, with the running sums that
// averaging needs (Collins 2002; the sums trick of Daumé 2006). A row exists once its feature took part in mistakes in two
// different sentences: what stands in one alone would be learned by heart.
import type { Scorer } from '../src/syntax/scorer.ts';
import type { Witness } from './witness.ts';

/** A slot is a feature's hash, where its entries begin, how many there are (0: empty slot) and how often it was updated. */
const SLOT = 4;
/** An entry is a class and its weight; room for entries is the next power of two. */
const ENTRY = 2;

/** Weights of a linear model in training. What is fetched together lies together: training is bound by memory. */
export class AveragedRows implements Scorer {
  readonly width: number;
  readonly scores: Float64Array;
  /** Number of features that have a row. */
  size = 0;
  /** Decisions seen so far; the clock of the averages. */
  clock = 1;
  #slots: Int32Array;
  #mask: number;
  /** Classes and weights lie in the same memory, seen as whole and as real numbers. */
  #classes: Int32Array;
  #weights: Float32Array;
  #sums: Float64Array;
  #entries = 0;
  readonly #witness: Witness | null;

  /** Without `witness` every feature may have a row at once. */
  constructor(width: number, capacity = 1 << 18, witness: Witness | null = null) {
    this.width = width;
    this.#witness = witness;
    this.scores = new Float64Array(width);
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity * SLOT);
    this.#classes = new Int32Array(capacity * ENTRY);
    this.#weights = new Float32Array(this.#classes.buffer);
    this.#sums = new Float64Array(capacity);
  }

  /** Where a feature's slot begins, or the empty slot where it would be. */
  #find(hash: number): number {
    let slot = (hash ^ (hash >>> 9)) & this.#mask;
    while (this.#slots[slot * SLOT] !== hash && this.#slots[slot * SLOT + 2] !== 0) slot = (slot + 1) & this.#mask;
    return slot * SLOT;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += SLOT) if (slots[at + 2] !== 0) this.#slots.set(slots.subarray(at, at + SLOT), this.#find(slots[at]));
  }

  /** All classes are scored: candidates are not looked at. */
  score(features: Int32Array, count: number): void {
    const scores = this.scores;
    const slots = this.#slots;
    const classes = this.#classes;
    const weights = this.#weights;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const at = this.#find(features[f]);
      const begin = slots[at + 1] * ENTRY;
      const end = begin + slots[at + 2] * ENTRY;
      for (let entry = begin; entry < end; entry += ENTRY) scores[classes[entry]] += weights[entry + 1];
    }
  }

  /** Adds `step` to the weight of class `index` under each feature. */
  update(features: Int32Array, count: number, index: number, step: number): void {
    for (let f = 0; f < count; f++) {
      const at = this.#slotOf(features[f]);
      if (at < 0) continue;
      const entry = this.#entryOf(at, index);
      this.#weights[entry * ENTRY + 1] += step;
      this.#sums[entry] += step * this.clock;
      this.#slots[at + 3]++;
    }
  }

  /** The slot of a feature, made where it is new; -1 where it may not have one yet. */
  #slotOf(hash: number): number {
    const at = this.#find(hash);
    if (this.#slots[at + 2] !== 0) return at;
    if (this.#witness && !this.#witness.again(hash)) return -1;
    if (++this.size * 2 <= this.#mask) {
      this.#slots[at] = hash;
      return at;
    }
    this.#grow();
    const later = this.#find(hash);
    this.#slots[later] = hash;
    return later;
  }

  #entryOf(at: number, index: number): number {
    const slots = this.#slots;
    const begin = slots[at + 1];
    const length = slots[at + 2];
    for (let entry = begin; entry < begin + length; entry++) if (this.#classes[entry * ENTRY] === index) return entry;
    // A row of two, four, eight … entries is full and moves to where it has twice the room.
    if (length === 0) slots[at + 1] = this.#reserve(2);
    else if (length > 1 && (length & (length - 1)) === 0) {
      const to = this.#reserve(length * 2);
      this.#classes.copyWithin(to * ENTRY, begin * ENTRY, (begin + length) * ENTRY);
      this.#sums.copyWithin(to, begin, begin + length);
      slots[at + 1] = to;
    }
    const entry = slots[at + 1] + length;
    this.#classes[entry * ENTRY] = index;
    slots[at + 2] = length + 1;
    return entry;
  }

  #reserve(count: number): number {
    const from = this.#entries;
    this.#entries += count;
    if (this.#entries > this.#sums.length) {
      const classes = new Int32Array(this.#classes.length * 2);
      classes.set(this.#classes);
      this.#classes = classes;
      this.#weights = new Float32Array(classes.buffer);
      const sums = new Float64Array(this.#sums.length * 2);
      sums.set(this.#sums);
      this.#sums = sums;
    }
    return from;
  }

  /** Each feature with its averaged weights, in the order of the features' hashes. `uses` counts its updates. */
  forEach(visit: (hash: number, averaged: Float64Array, uses: number) => void): void {
    const slots = this.#slots;
    const hashes = new Uint32Array(this.size);
    let count = 0;
    for (let at = 0; at < slots.length; at += SLOT) if (slots[at + 2] !== 0) hashes[count++] = slots[at];
    hashes.sort();
    const averaged = new Float64Array(this.width);
    for (const hash of hashes) {
      const at = this.#find(hash | 0);
      averaged.fill(0);
      for (let entry = slots[at + 1]; entry < slots[at + 1] + slots[at + 2]; entry++)
        averaged[this.#classes[entry * ENTRY]] = this.#weights[entry * ENTRY + 1] - this.#sums[entry] / this.clock;
      visit(hash | 0, averaged, slots[at + 3]);
    }
  }
}
