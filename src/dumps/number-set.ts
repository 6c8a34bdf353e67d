// A set of Wikidata numbers as bits, in pages that are made when a number falls on them: all of Wikidata takes some 20 MB, however many
// of its numbers are in.
const PAGE_BITS = 16;
const PAGE_BYTES = 1 << (PAGE_BITS - 3);

/** A set of whole numbers from 0. */
export class NumberSet {
  readonly #pages = new Map<number, Uint8Array>();

  has(number: number): boolean {
    const page = this.#pages.get(Math.floor(number / (1 << PAGE_BITS)));
    const bit = number % (1 << PAGE_BITS);
    return page !== undefined && (page[bit >> 3] & (1 << (bit & 7))) !== 0;
  }

  add(number: number): void {
    const at = Math.floor(number / (1 << PAGE_BITS));
    const bit = number % (1 << PAGE_BITS);
    let page = this.#pages.get(at);
    if (!page) this.#pages.set(at, (page = new Uint8Array(PAGE_BYTES)));
    page[bit >> 3] |= 1 << (bit & 7);
  }
}
