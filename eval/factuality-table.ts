// The table of sentences with factuality per source → the share whose values the package gives, construction by construction.
// Prints a line a construction and, as its last line, the figures as JSON; --show prints what is missed.
//   node dist/eval/factuality-table.js TABLE [--show]
import { readFileSync } from 'node:fs';
import { createReader } from '../src/reader/index.ts';
import { readAttributionModel, readModel, readTables } from '../src/resources/index.ts';
import { isRight, readFactualitySentences, valuesIn } from './factuality-sentences.ts';

const [path, ...flags] = process.argv.slice(2);
const reader = createReader({ tables: readTables(), model: readModel(), attribution: readAttributionModel() });
const rows = readFactualitySentences(readFileSync(path, 'utf8')).map(row => {
  const values = valuesIn(row, reader.read({ id: 'row', text: row.sentence }, { predicates: true }));
  return { row, values, right: isRight(row, values) };
});
for (const construction of new Set(rows.map(({ row }) => row.construction))) {
  const own = rows.filter(({ row }) => row.construction === construction);
  console.log(`${construction.padEnd(16)} ${own.filter(each => each.right).length} of ${own.length}`);
  if (!flags.includes('--show')) continue;
  for (const { row, values, right } of own) {
    const wanted = [row.article, ...[...row.holders].map(([name, value]) => `${name} ${value}`)].join('; ');
    if (!right) console.log(`  ${row.sentence}\n    ${row.word}: wanted ${wanted}, found ${values}`);
  }
}
const share = rows.filter(each => each.right).length / rows.length;
const own = rows.filter(({ row, values }) => values.split('; ')[0] === row.article).length / rows.length;
console.log(JSON.stringify({ sentences: rows.length, right: share, article: own }));
