// Code units → the scripts they belong to, as far as telling languages apart needs them.

/** Scripts, the index being their number. */
export const SCRIPTS = [
  'latin',
  'cyrillic',
  'arabic',
  'devanagari',
  'han',
  'kana',
  'hangul',
  'hebrew',
  'greek',
  'thai',
  'georgian',
  'armenian',
  'bengali',
  'gurmukhi',
  'gujarati',
  'tamil',
  'telugu',
  'kannada',
  'malayalam',
  'sinhala',
  'lao',
  'tibetan',
  'myanmar',
  'ethiopic',
  'khmer',
] as const;

/** A script's name. */
export type Script = (typeof SCRIPTS)[number];

/** First and last code unit of each range and its script. */
const ranges: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'armenian'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xa00, 0xa7f, 'gurmukhi'],
  [0xa80, 0xaff, 'gujarati'],
  [0xb80, 0xbff, 'tamil'],
  [0xc00, 0xc7f, 'telugu'],
  [0xc80, 0xcff, 'kannada'],
  [0xd00, 0xd7f, 'malayalam'],
  [0xd80, 0xdff, 'sinhala'],
  [0xe00, 0xe7f, 'thai'],
  [0xe80, 0xeff, 'lao'],
  [0xf00, 0xfff, 'tibetan'],
  [0x1000, 0x109f, 'myanmar'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1200, 0x137f, 'ethiopic'],
  [0x1780, 0x17ff, 'khmer'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
];

let numbers: Uint8Array | undefined;

/** Code unit → the number of the script that it belongs to, `SCRIPTS.length` where it belongs to none. Made at the first call. */
export function scriptNumbers(): Uint8Array {
  if (!numbers) {
    numbers = new Uint8Array(65536).fill(SCRIPTS.length);
    for (const [first, last, script] of ranges) numbers.fill(SCRIPTS.indexOf(script), first, last + 1);
    // The signs of multiplication and division stand among the letters.
    numbers[0xd7] = SCRIPTS.length;
    numbers[0xf7] = SCRIPTS.length;
  }
  return numbers;
}
