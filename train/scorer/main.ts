// `npm run train:scorer`: gold relations and events, our own sentences, the treebanks' harmless genres and the frame table's examples →
// model/entente-events.bin. Seeded: the same texts give the same file.
import { renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createTools } from '../../src/reader/tools.ts';
import { readModel, readTables } from '../../src/resources/index.ts';
import type { WeightRows } from '../../src/events/scorer/weight-table.ts';
import { readCorpora } from './corpora.ts';
import { writeScorerModel } from './scorer-writer.ts';
import { trainScorer } from './trainer.ts';

const USAGE = `Trains the scorer of events.

  npm run train:scorer -- [options]

  --shared DIR   folder with gold/ and treebanks/ (default: ../shared)
  --out FILE     where the model goes (default: model/entente-events.bin)
`;

const { values } = parseArgs({ options: { shared: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) console.log(USAGE);
else {
  const started = Date.now();
  const out = resolve(values.out ?? 'model/entente-events.bin');
  const tables = readTables();
  const texts = readCorpora({ shared: resolve(values.shared ?? '../shared'), own: resolve('train/scorer') }, tables, createTools({ tables, model: readModel() }), 1);
  const counts = [...new Set(texts.map(({ origin }) => origin))].map(origin => `${texts.filter(text => text.origin === origin).length} ${origin}`);
  const model = trainScorer(texts, `texts with two parties or more: ${counts.join(', ')}. See CARD-events.md.`);
  const file = writeScorerModel(model);
  writeFileSync(`${out}.part`, file);
  renameSync(`${out}.part`, out);
  const { link, type } = model.parts;
  const rowsOf = ({ weights, classes }: WeightRows): number => weights.length / classes;
  console.log(
    `${out}: ${model.about} ${rowsOf(link)} linker and ${rowsOf(type)} typer rows, ${(file.length / 1e6).toFixed(2)} MB, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}
