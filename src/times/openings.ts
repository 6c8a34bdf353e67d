// Whether a date expression can begin with a word at all, told by that word and the next without reading on: most words of a text end here.
import { beginsHoliday } from './holidays.ts';
import type { Line } from './line.ts';
import { mayBeNight } from './nights.ts';
import { type Kind, lexemeOf } from './vocabulary.ts';

const NEVER: ReadonlySet<Kind> = new Set(['article', 'direction'] as const);
/** Words that are common without any date: what stands behind them must belong to one. */
const COMMON: ReadonlySet<Kind> = new Set(['number', 'which', 'ordinal', 'bound', 'part', 'comparative', 'reckoning'] as const);
const SMALL: ReadonlySet<string> = new Set(['of', 'in', 'on', 'at', 'the', '-', '–', 'century']);

function startsWithDigitOrMark(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return first <= 57 ? first >= 48 || (first === 39 && lower.length > 2) : (first === 0x2018 || first === 0x2019) && lower.length > 2;
}

/** False where no date expression begins with the word. */
export function mayBegin(line: Line, at: number): boolean {
  const lower = line.lower(at);
  const lexeme = lexemeOf(lower);
  if (lexeme) {
    if (lexeme.kind === 'daytime') return mayBeNight(line, at);
    if (NEVER.has(lexeme.kind)) return false;
    if (lexeme.kind === 'extent') return line.lower(at + 1) === 'far';
    if (!COMMON.has(lexeme.kind) || line.capital(at)) return true;
    const next = line.lower(at + 1);
    if (lexemeOf(next) || startsWithDigitOrMark(next)) return true;
    if (SMALL.has(next)) return lexeme.kind !== 'which';
    return lexeme.kind === 'bound' ? beginsHoliday(next) || next.startsWith('mid-') || next.length === 2 : next === 'hours' || beginsHoliday(next);
  }
  if (startsWithDigitOrMark(lower)) return true;
  const first = lower.charCodeAt(0);
  if (lower.length === 2) return first === 113 || first === 104;
  return (first === 109 && lower.startsWith('mid-')) || beginsHoliday(lower);
}
