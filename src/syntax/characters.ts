// What the tagger and the parser read off the letters of a word: a folded hash, affix hashes and a shape.
// Folding lowers case, makes digits "0" and curly marks straight, so that headlines, years and typography
// look alike. Works on code units of the text in place: no substring is made.

const FOLD_SIZE = 0x2500;

/** Code unit → folded code unit, for units below 0x2500; others fold to themselves. */
const FOLD = makeFold();

function makeFold(): Uint16Array {
  const fold = new Uint16Array(FOLD_SIZE);
  for (let unit = 0; unit < FOLD_SIZE; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    fold[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  for (let digit = 0x31; digit <= 0x39; digit++) fold[digit] = 0x30;
  for (const single of [0x2018, 0x2019, 0x201b, 0x60, 0xb4]) fold[single] = 0x27;
  for (const double of [0x201c, 0x201d, 0x201e, 0xab, 0xbb]) fold[double] = 0x22;
  for (const dash of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014]) fold[dash] = 0x2d;
  return fold;
}

/** Folds one code unit. */
export function foldUnit(unit: number): number {
  return unit < FOLD_SIZE ? FOLD[unit] : unit;
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3, public domain). */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The 32-bit hash of the folded code units of `text` from `start` to `end` (FNV-1a, then `mix`). */
export function foldedHash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) h = Math.imul(h ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  return mix(h);
}

/** Bits of a word's shape. Addresses, times and sums of money show by their signs. */
export const SHAPE = Object.freeze({ upperFirst: 1, upperRest: 2, lower: 4, digit: 8, hyphen: 16, stop: 32, other: 64, at: 128, slash: 256, colon: 512, repeated: 1024 });

/** Which kinds of character a word has, as bits of `SHAPE`, with the letter-less length class in the upper bits. */
export function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) shape |= SHAPE.lower;
    else if (unit >= 0x41 && unit <= 0x5a) shape |= at === start ? SHAPE.upperFirst : SHAPE.upperRest;
    else if (unit >= 0x30 && unit <= 0x39) shape |= SHAPE.digit;
    else if (unit === 0x2d) shape |= SHAPE.hyphen;
    else if (unit === 0x2e) shape |= SHAPE.stop;
    else if (unit === 0x40) shape |= SHAPE.at;
    else if (unit === 0x2f) shape |= SHAPE.slash;
    else if (unit === 0x3a) shape |= SHAPE.colon;
    else if (unit >= 0xc0 && unit < FOLD_SIZE) shape |= FOLD[unit] !== unit ? (at === start ? SHAPE.upperFirst : SHAPE.upperRest) : SHAPE.lower;
    else shape |= SHAPE.other;
  }
  const length = end - start;
  if (length > 2 && text.charCodeAt(start) === text.charCodeAt(end - 1) && text.charCodeAt(start) === text.charCodeAt(start + 1)) shape |= SHAPE.repeated;
  return shape | ((length < 4 ? length : length < 8 ? 4 : 5) << 11);
}
