// The pieces of a text → stretches of it that end at blank lines, so that no sentence is cut and a long input streams.
import { EntenteError } from '../base/index.ts';

/** A stretch of a text, and where it begins in the whole. */
export interface Stretch {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly offset: number;
  /** The 1-based line. */
  readonly line: number;
}

/** Stretches end at the last blank line once they are this long, in code units. */
const WANTED = 1 << 19;
/** Longest stretch without a blank line. */
const LONGEST = 1 << 26;

/** Behind the last blank line of a text, or -1. */
function lastBreak(text: string): number {
  for (let end = text.lastIndexOf('\n'); end > 0; ) {
    const before = text.lastIndexOf('\n', end - 1);
    if (before < 0) return -1;
    if (text.slice(before + 1, end).trim() === '') return end + 1;
    end = before;
  }
  return -1;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * The stretches of a text, in order.
 * @throws EntenteError `input-large` where there is no blank line for too long.
 */
export async function* stretchesOf(pieces: AsyncIterable<string>, input: string, wanted = WANTED, longest = LONGEST): AsyncGenerator<Stretch> {
  let offset = 0;
  let line = 1;
  let kept: string[] = [];
  let length = 0;
  let next = wanted;
  for await (const piece of pieces) {
    kept.push(piece);
    length += piece.length;
    if (length > longest) throw new EntenteError('input-large', { input, problem: `no blank line in ${longest} characters from line ${line}` });
    if (length < next) continue;
    const text = kept.join('');
    const end = lastBreak(text);
    kept = [text];
    // Looked for again only when the text has doubled, so that a text without blank lines takes no quadratic time.
    next = end < 0 ? length * 2 : wanted;
    if (end < 0) continue;
    yield { text: text.slice(0, end), offset, line };
    offset += end;
    line += lineEnds(text.slice(0, end));
    kept = [text.slice(end)];
    length -= end;
  }
  if (length) yield { text: kept.join(''), offset, line };
}
