// Whole numbers in memory that grows, and a hash table from two of them to a third: what the trie of names is made of.

/** Numbers of 32 bits at positions from 0 on. */
export class Growing {
  length = 0;
  #numbers = new Int32Array(256);

  /** @param first numbers that stand there from the beginning. */
  constructor(...first: readonly number[]) {
    for (const number of first) this.push(number);
  }

  /** The number at a position; positions are not checked. */
  at(position: number): number {
    return this.#numbers[position];
  }

  /** Puts another number at a position that has one. */
  set(position: number, number: number): void {
    this.#numbers[position] = number;
  }

  /** Puts a number behind the last and returns its position. */
  push(number: number): number {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length] = number;
    return this.length++;
  }
}

/** Two numbers from 0 on → a third; open addressing, at most half full. */
export class StepTable {
  /** The third numbers by slot, -1 where a slot is free. */
  values: Int32Array;
  #first: Int32Array;
  #second: Int32Array;
  #mask: number;
  #count = 0;

  /** `size`: slots to begin with, a power of two; it grows as is needed. */
  constructor(size = 1024) {
    this.values = new Int32Array(size).fill(-1);
    this.#first = new Int32Array(size).fill(-1);
    this.#second = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The slot of a pair: its own, or the free one where it may be put. It holds until something is set. */
  slot(first: number, second: number): number {
    let slot = (Math.imul(second ^ Math.imul(first, 0x9e3779b1), 0x85ebca6b) >>> 7) & this.#mask;
    while (this.#first[slot] !== -1 && (this.#first[slot] !== first || this.#second[slot] !== second)) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Whether a slot is a pair's own. */
  has(slot: number): boolean {
    return this.#first[slot] !== -1;
  }

  /** Puts a pair with its third number into its slot. */
  set(slot: number, first: number, second: number, value: number): void {
    if (this.#first[slot] === -1) this.#count++;
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.values[slot] = value;
    if (this.#count * 2 > this.#mask) this.#grow();
  }

  #grow(): void {
    const { values } = this;
    const first = this.#first;
    const second = this.#second;
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.values = new Int32Array(size).fill(-1);
    this.#first = new Int32Array(size).fill(-1);
    this.#second = new Int32Array(size);
    for (let old = 0; old < first.length; old++) {
      if (first[old] === -1) continue;
      const slot = this.slot(first[old], second[old]);
      this.#first[slot] = first[old];
      this.#second[slot] = second[old];
      this.values[slot] = values[old];
    }
  }
}
