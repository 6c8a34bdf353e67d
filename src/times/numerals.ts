// Counts in words and digits: "3", "three", "a", "a couple of", "twenty-five", "a hundred". Vague ones ("several", "two and a half") have no number.
import type { Line } from './line.ts';

/** A count and the word behind it. */
export interface Count {
  readonly value: number;
  readonly next: number;
}

/** The count that begins at a word, or null. */
export function readCount(line: Line, at: number): Count | null {
  const digits = line.digits(at);
  if (digits > 0) return { value: digits, next: at + 1 };
  const lexeme = line.lexeme(at);
  if (lexeme?.kind !== 'number') return null;
  const { value } = lexeme;
  const second = line.kind(at + 1) === 'number' ? line.value(at + 1) : 0;
  if (value === 1 && second) {
    if (line.lower(at + 1) === 'couple' && line.lower(at + 2) === 'of') return { value: 2, next: at + 3 };
    return { value: second, next: at + 2 };
  }
  if (value >= 20 && value <= 90) {
    const hyphen = line.dash(at + 1) ? at + 2 : at + 1;
    const units = line.kind(hyphen) === 'number' && line.lower(hyphen) !== 'a' ? line.value(hyphen) : 0;
    if (units > 0 && units < 10) return { value: value + units, next: hyphen + 1 };
  }
  return { value, next: at + 1 };
}

const BOUNDS: ReadonlySet<string> = new Set(['over', 'under', 'least', 'most']);

/** Whether a count is only a bound: "more than two", "at least two", "over two". */
export function isBound(line: Line, at: number): boolean {
  const before = line.lower(at - 1);
  return before === 'than' || BOUNDS.has(before);
}
