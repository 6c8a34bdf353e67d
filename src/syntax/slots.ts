// Tables of 32-bit slots, over a power of two and one more: a feature lies in the slot of its hash or in the next, and a slot's upper bits
// hold those of the hash as a check. An empty slot is 0.

/** The slot that is a hash's by its check (the bits from `checkFrom` up), its own before the next, or 0. Free of branches. */
function heldBy(own: number, next: number, hash: number, checkFrom: number): number {
  // All ones where the check is the feature's, else 0.
  const isOwn = (((own ^ hash) >>> checkFrom) - 1) >> 31;
  const isNext = (((next ^ hash) >>> checkFrom) - 1) >> 31;
  return (own & isOwn) | (next & isNext & ~isOwn);
}

/** Puts what a table holds of each of the first `count` features into `held`: its slot, or 0. */
export function fetchHeld(slots: Uint32Array, features: Int32Array, count: number, checkFrom: number, held: Int32Array): void {
  const mask = slots.length - 2;
  // The slots are fetched in a loop of its own: the shorter it is, the more fetches the processor has under way at once.
  for (let f = 0; f < count; f++) held[f] = slots[features[f] & mask];
  for (let f = 0; f < count; f++) held[f] = heldBy(held[f], slots[(features[f] & mask) + 1], features[f], checkFrom);
}
