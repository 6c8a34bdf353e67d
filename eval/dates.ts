// Tables of date phrases → the share that the package finds with exact words and interval, and with the interval alone, table by table.
// Prints a line a table and, as its last line, the figures as JSON; --show prints what is missed.
//   node dist/eval/dates.js FOLDER [--show]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel, readTables } from '../src/resources/index.ts';
import { createSyntax } from '../src/syntax/index.ts';
import { createSegmenter } from '../src/text/index.ts';
import { findTimes } from '../src/times/index.ts';
import { type DatePhrase, type FoundDate, hasInterval, isExact, readDatePhrases } from './date-phrases.ts';

const ENDING = '-phrases.tsv';

function missLine({ published, sentence, wanted }: DatePhrase, found: readonly FoundDate[]): string {
  const shown = (each: FoundDate): string => `"${each.words}" ${each.from}…${each.to}`;
  return `  ${published} ${sentence}\n    wanted ${wanted ? shown(wanted) : 'nothing'}; found ${found.map(shown).join(', ') || 'nothing'}`;
}

const [folder, ...flags] = process.argv.slice(2);
const segmenter = createSegmenter(readTables());
const syntax = createSyntax(readModel());

function datesIn({ published, sentence }: DatePhrase): FoundDate[] {
  const parse = syntax.parse(segmenter.segment(sentence));
  return findTimes(parse, { published }).map(({ start, end, from, to }) => ({ words: parse.text.slice(start, end), from, to }));
}

const figures: Record<string, number> = {};
for (const file of readdirSync(folder)
  .filter(name => name.endsWith(ENDING))
  .sort()) {
  const name = file.slice(0, -ENDING.length);
  const read = readDatePhrases(readFileSync(join(folder, file), 'utf8')).map(phrase => ({ phrase, found: datesIn(phrase) }));
  const exact = read.filter(({ phrase, found }) => isExact(phrase, found));
  const interval = read.filter(({ phrase, found }) => hasInterval(phrase, found));
  console.log(`${name.padEnd(12)} ${read.length} phrases, ${exact.length} exact, ${interval.length} with the right interval`);
  if (flags.includes('--show')) for (const each of read) if (!exact.includes(each)) console.log(missLine(each.phrase, each.found));
  Object.assign(figures, { [`${name}Phrases`]: read.length, [`${name}Exact`]: exact.length / read.length, [`${name}Interval`]: interval.length / read.length });
}
console.log(JSON.stringify(figures));
