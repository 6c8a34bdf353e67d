// Which features were met in more than one sentence, by a sketch: a table of sentence stamps indexed by the feature's hash.
// Two features that share a place may pass for one another; this is rare enough to do no harm.

const BITS = 24;

/** Remembers in which sentence each feature was met first. */
export class Witness {
  readonly #stamps = new Uint16Array(1 << BITS);
  /** The stamp of the sentence in hand: any number from 1 to 65,535 that the sentence keeps over the epochs. */
  sentence = 1;

  /** Whether the feature was met in another sentence before. */
  again(hash: number): boolean {
    const place = (hash ^ (hash >>> 11)) & ((1 << BITS) - 1);
    const stamp = this.#stamps[place];
    if (stamp === 0) this.#stamps[place] = this.sentence;
    return stamp !== 0 && stamp !== this.sentence;
  }
}
