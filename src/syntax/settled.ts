// Decisions that need no weighing. In some contexts (a few atoms looked at together) a model, asked thousands of times, always
// decided alike; the trainer writes them down, and where one is met its decision is looked up instead of scoring some hundred
// features. In the spirit of Strubell et al. (2015), who stop scoring as soon as the decision is safe.
// A slot holds the upper 24 bits of a context's hash as a check and the decision plus one in its low byte. A context lies in
// the slot of its hash or in the next; an empty slot is 0.
import type { Templates } from './templates.ts';

/** Bits of a slot that hold the decision plus one. */
export const DECISION_BITS = 8;
const DECISION_MASK = (1 << DECISION_BITS) - 1;
const MOST_CONTEXTS = 32;

/** The settled decisions of one model: contexts over its atoms, and slots over a power of two, and one more. */
export class Settled {
  readonly #contexts: Templates;
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #hashes = new Int32Array(MOST_CONTEXTS);

  constructor(contexts: Templates, slots: Uint32Array) {
    this.#contexts = contexts;
    this.#slots = slots;
    this.#mask = slots.length - 2;
  }

  /** The decision that is settled for these atoms by the first context that knows one, or -1. */
  decide(atoms: Int32Array): number {
    const slots = this.#slots;
    const mask = this.#mask;
    // Nothing is settled: no context need be worked out.
    if (mask === 0) return -1;
    const hashes = this.#hashes;
    const count = this.#contexts.extract(atoms, hashes);
    for (let context = 0; context < count; context++) {
      const hash = hashes[context];
      const at = hash & mask;
      const own = slots[at];
      if (own !== 0 && (own ^ hash) >>> DECISION_BITS === 0) return (own & DECISION_MASK) - 1;
      const next = slots[at + 1];
      if (next !== 0 && (next ^ hash) >>> DECISION_BITS === 0) return (next & DECISION_MASK) - 1;
    }
    return -1;
  }
}

/** Slots in which nothing is settled. */
export const NOTHING_SETTLED: Uint32Array = new Uint32Array(2);
