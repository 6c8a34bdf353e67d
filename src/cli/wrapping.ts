// Text, coloured or not, → lines no wider than a terminal. Colours end with their line and go on in the next, so that
// indents stay plain. Wide text (East Asian, emoji) is measured by string-width, whose tables cost a tenth of a whole run to
// set up; text of the scripts that are one column a character is measured here.
import stringWidth from 'string-width';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour
const COLOR = /\u001b\[(\d+)m/g;
/** Latin, Greek, Cyrillic; punctuation; arrows; the marks of reports. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u0386-\u0481\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u25cb\u2713-\u2717]*$/;

/** Columns that a text takes; colours take none. */
export function widthOf(text: string): number {
  const plain = text.replace(COLOR, '');
  return NARROW.test(plain) ? plain.length : stringWidth(plain);
}

/** What ends each style of picocolors: bold and dim 22, underline 24, foreground 39. */
function endOf(code: number): number {
  return code < 3 ? 22 : code === 4 ? 24 : 39;
}

/** The styles that are open behind a text, given those that were open before it. */
function openBehind(text: string, open: readonly number[]): number[] {
  let now = [...open];
  for (const [, digits] of text.matchAll(COLOR)) {
    const code = Number(digits);
    if (code === 22 || code === 24 || code === 39) now = now.filter(each => endOf(each) !== code);
    else now.push(code);
  }
  return now;
}

const begin = (codes: readonly number[]): string => codes.map(code => `\u001b[${code}m`).join('');
const finish = (codes: readonly number[]): string => [...new Set(codes.map(endOf))].map(code => `\u001b[${code}m`).join('');

/** A word cut into pieces no wider than `width`; colours stay whole. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let line = '';
  let used = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  for (const [unit] of word.matchAll(/\u001b\[\d+m|[^\u001b]/gu)) {
    const own = widthOf(unit);
    if (used + own > width && used > 0) {
      found.push(line);
      line = '';
      used = 0;
    }
    line += unit;
    used += own;
  }
  found.push(line);
  return found;
}

/** The lines of a text, broken at spaces, and within words that are wider than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let open: number[] = [];
  let line = '';
  let used = 0;
  const flush = (): void => {
    const behind = openBehind(line, open);
    lines.push(begin(open) + line + finish(behind));
    open = behind;
    line = '';
    used = 0;
  };
  for (const [number, word] of text.split(' ').entries()) {
    for (const [part, piece] of pieces(word, width).entries()) {
      const own = widthOf(piece);
      const space = number > 0 && part === 0 && used > 0 ? 1 : 0;
      if (used > 0 && used + space + own > width) flush();
      if (used > 0 && part === 0) {
        line += ' ';
        used++;
      }
      line += piece;
      used += own;
    }
  }
  flush();
  return lines;
}
