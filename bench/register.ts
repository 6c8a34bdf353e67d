// How fast names of the register are found in text, and how long it takes to build. A text is parsed beforehand; what is timed is the
// cutting of its words into pieces and the look-up at every piece.
import { createRegister, type Register } from '../src/actors/index.ts';
import { cutPieces, type Pieces } from '../src/places/pieces.ts';
import { readModel, readTables } from '../src/resources/index.ts';
import { createSyntax, type Parse } from '../src/syntax/index.ts';
import { createSegmenter } from '../src/text/index.ts';
import { type Measure, texts } from './measures.ts';

const PASSES = 40;

/** Best of several passes, in milliseconds. */
function best(passes: number, act: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass++) {
    const started = performance.now();
    act();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** How many names there are, the longest at each place, none over another. */
function count({ index }: Register, pieces: Pieces): number {
  let found = 0;
  for (let at = 0; at < pieces.count; ) {
    const match = index.longest(pieces, at);
    if (match) found++;
    at += match?.length ?? 1;
  }
  return found;
}

function parsed(): { parses: Parse[]; megabytes: number } {
  const tables = readTables();
  const syntax = createSyntax(readModel());
  const segmenter = createSegmenter(tables);
  const parses = texts().map(({ text }) => syntax.parse(segmenter.segment(text)));
  return { parses, megabytes: parses.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6 };
}

/** Building the register, and finding its names. */
export function measureRegister(): Measure[] {
  const tables = readTables();
  const first = best(1, () => createRegister(tables));
  const warmed = best(10, () => createRegister(tables));
  const register = createRegister(tables);
  const { parses, megabytes } = parsed();
  const pieces = parses.map(cutPieces);
  const names = pieces.reduce((sum, each) => sum + count(register, each), 0);
  const whole = best(PASSES, () => parses.forEach(parse => count(register, cutPieces(parse))));
  const alone = best(PASSES, () => pieces.forEach(each => count(register, each)));
  return [
    { name: 'building the register, the first time', value: first, unit: 'ms' },
    { name: 'the same, warmed', value: warmed, unit: 'ms' },
    { name: `finding its names in ${megabytes.toFixed(2)} MB of text, ${names} there`, value: megabytes / (whole / 1000), unit: 'MB/s', least: 20 },
    { name: 'its look-up alone, the words cut and folded', value: megabytes / (alone / 1000), unit: 'MB/s' },
  ];
}
