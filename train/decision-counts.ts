// Contexts a model decided in → how often, and whether always alike; then the settled ones as slots for `src/syntax/settled.ts`.
import { DECISION_BITS } from '../src/syntax/settled.ts';

/** When a context counts as settled. */
export interface Settling {
  /** It was met at least this often. */
  readonly least: number;
  /** At most this share of its decisions differed from the first one. */
  readonly dissent: number;
}

/** Counts by context hash, in an open-addressed table that grows. */
export class DecisionCounts {
  #size = 1 << 16;
  #filled = 0;
  #hash = new Int32Array(this.#size);
  #decision = new Int16Array(this.#size).fill(-1);
  #count = new Uint32Array(this.#size);
  #others = new Uint32Array(this.#size);

  #find(hash: number): number {
    const mask = this.#size - 1;
    let at = Math.imul(hash, 0x9e3779b1) & mask;
    while (this.#decision[at] >= 0 && this.#hash[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  /** Notes that the model decided so in this context. */
  add(hash: number, decision: number): void {
    const at = this.#find(hash);
    if (this.#decision[at] < 0) {
      this.#hash[at] = hash;
      this.#decision[at] = decision;
      this.#filled++;
    }
    this.#count[at]++;
    if (this.#decision[at] !== decision) this.#others[at]++;
    if (this.#filled * 2 > this.#size) this.#grow();
  }

  #grow(): void {
    const old = { hash: this.#hash, decision: this.#decision, count: this.#count, others: this.#others };
    this.#size *= 2;
    this.#hash = new Int32Array(this.#size);
    this.#decision = new Int16Array(this.#size).fill(-1);
    this.#count = new Uint32Array(this.#size);
    this.#others = new Uint32Array(this.#size);
    for (let from = 0; from < old.hash.length; from++) {
      if (old.decision[from] < 0) continue;
      const at = this.#find(old.hash[from]);
      this.#hash[at] = old.hash[from];
      this.#decision[at] = old.decision[from];
      this.#count[at] = old.count[from];
      this.#others[at] = old.others[from];
    }
  }

  /** The settled contexts, commonest first, as slots; those that find both of theirs taken are left out. */
  slots(settling: Settling): { slots: Uint32Array; kept: number } {
    const settled: number[] = [];
    for (let at = 0; at < this.#size; at++)
      if (this.#decision[at] >= 0 && this.#count[at] >= settling.least && this.#others[at] <= settling.dissent * this.#count[at]) settled.push(at);
    settled.sort((a, b) => this.#count[b] - this.#count[a] || this.#hash[a] - this.#hash[b]);
    let size = 1024;
    while (size < settled.length * 1.2) size *= 2;
    const slots = new Uint32Array(size + 1);
    let kept = 0;
    for (const at of settled) {
      const hash = this.#hash[at];
      const own = hash & (size - 1);
      const slot = slots[own] === 0 ? own : own + 1;
      if (slots[slot] !== 0) continue;
      slots[slot] = ((hash >>> DECISION_BITS) << DECISION_BITS) | (this.#decision[at] + 1);
      kept++;
    }
    return { slots, kept };
  }
}
