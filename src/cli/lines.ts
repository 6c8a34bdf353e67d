// A stream of bytes → its lines, without their ends ("\n" or "\r\n"), numbered from 1. A signature of UTF-8 or UTF-16 at
// the beginning tells the encoding and is no part of the first line. Holds no more than one line and one chunk.

/** A line of input. `text` is null where it was longer than allowed and has been skipped. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Most code units of a line. */
export const LONGEST_LINE = 1 << 26;

function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/** Decodes chunks; the signature may lie across the first two. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let begun: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (decoder) yield decoder.decode(chunk, { stream: true });
    else {
      begun = begun.length ? Buffer.concat([begun, chunk]) : chunk;
      if (begun.length < 2) continue;
      decoder = decoderFor(begun);
      yield decoder.decode(begun, { stream: true });
    }
  }
  yield decoder ? decoder.decode() : decoderFor(begun).decode(begun);
}

/** The lines of a stream in order; an empty last line is left out. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 0;
  let pieces: string[] = [];
  let length = 0;
  let skipping = false;
  const finish = (last: string): Line => {
    number++;
    const text = skipping || length + last.length > longest ? null : pieces.length ? pieces.join('') + last : last;
    pieces = [];
    length = 0;
    skipping = false;
    return { number, text: text?.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const chunk of decoded(chunks)) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield finish(chunk.slice(from, end));
      from = end + 1;
    }
    if (from === chunk.length || skipping) continue;
    length += chunk.length - from;
    if (length > longest) {
      skipping = true;
      pieces = [];
    } else pieces.push(chunk.slice(from));
  }
  if (pieces.length || skipping) yield finish('');
}
