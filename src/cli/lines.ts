// The pieces of a text → its lines, without their ends ("\n" or "\r\n"), numbered from 1. Holds no more than one line and
// one piece.

/** A line of input. `text` is null where it was longer than allowed and has been skipped. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Most code units of a line. */
export const LONGEST_LINE = 1 << 26;

/** The lines of a stream in order; an empty last line is left out. */
export async function* linesOf(pieces: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 0;
  let begun: string[] = [];
  let length = 0;
  let skipping = false;
  const finish = (last: string): Line => {
    number++;
    const text = skipping || length + last.length > longest ? null : begun.length ? begun.join('') + last : last;
    begun = [];
    length = 0;
    skipping = false;
    return { number, text: text?.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield finish(piece.slice(from, end));
      from = end + 1;
    }
    if (from === piece.length || skipping) continue;
    length += piece.length - from;
    if (length > longest) {
      skipping = true;
      begun = [];
    } else begun.push(piece.slice(from));
  }
  if (begun.length || skipping) yield finish('');
}
