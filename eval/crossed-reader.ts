// Stands in for `entente read --from jsonl --to jsonl` where a scorer measures on texts that the scorer of events learns from (see
// `crossed-readers.ts`). `--with frames|scorer|both` says who finds the events; what follows is ignored.
//   ENTENTE="node dist/eval/crossed-reader.js --with both" node ../shared/score/score-events.mjs ../shared/gold/events-dev.jsonl
import { createInterface } from 'node:readline';
import type { Article } from '../src/reader/index.ts';
import { CrossedReaders } from './crossed-readers.ts';
import { FINDERS } from './finders.ts';

const named = process.argv[process.argv.indexOf('--with') + 1];
const finder = FINDERS.find(each => each === named);
if (!finder) throw new Error(`--with ${named}: there are ${FINDERS.join(', ')}`);
const readers = new CrossedReaders();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!line.trim()) continue;
  const article = JSON.parse(line) as Article;
  console.log(JSON.stringify(readers.of(article.text, finder).read(article, { explain: true })));
}
