// The pieces of a stream of bytes → its lines as bytes, numbered from 1, without their ends. Most lines of a dump are looked at and
// dropped; they never become text. Holds no more than one line and one piece.

/** A line. `bytes` is null where it was longer than allowed and has been skipped; else it is good until the next line is asked for. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Most bytes of a line; the longest of Wikidata's have some four million. */
export const LONGEST_LINE = 1 << 26;

const LF = 10;
const CR = 13;

function joined(begun: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return begun.length === 0 ? last : Buffer.concat([...begun, last]);
}

/** The lines of a stream in order; an empty last line is left out. */
export async function* byteLinesOf(pieces: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<ByteLine> {
  let number = 0;
  let begun: Uint8Array[] = [];
  let length = 0;
  const finish = (last: Uint8Array): ByteLine => {
    number++;
    const whole = length + last.length > longest ? null : joined(begun, last);
    begun = [];
    length = 0;
    return { number, bytes: whole?.at(-1) === CR ? whole.subarray(0, -1) : whole };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, from)) {
      yield finish(piece.subarray(from, end));
      from = end + 1;
    }
    if (from === piece.length) continue;
    length += piece.length - from;
    if (length > longest) begun = [];
    else begun.push(piece.subarray(from));
  }
  if (length) yield finish(new Uint8Array(0));
}
