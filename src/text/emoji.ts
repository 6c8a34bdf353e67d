// A picture with all that belongs to it: skin tones, variation selectors, joined pictures, flags.
import { classAt, MARK, sizeAt, SYMBOL } from './characters.ts';

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/** The end of the symbol at `at` with its marks and the pictures joined to it, at most at `to`. */
export function symbolEnd(text: string, at: number, to: number): number {
  const first = text.codePointAt(at) ?? 0;
  let here = at + sizeAt(text, at);
  if (isRegional(first) && here < to && isRegional(text.codePointAt(here) ?? 0)) here += 2;
  while (here < to) {
    if (classAt(text, here) === MARK) {
      here += sizeAt(text, here);
      continue;
    }
    // U+200D joins two pictures into one.
    if (text.charCodeAt(here - 1) !== 0x200d || classAt(text, here) !== SYMBOL) break;
    here += sizeAt(text, here);
  }
  return Math.min(here, to);
}
