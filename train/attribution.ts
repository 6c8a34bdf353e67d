// `npm run train:attribution`: articles with marked attributions → model/entente-en-attribution.bin. Seeded and resumable: finished
// pieces wait in `.cache/attribution`, in a folder named after everything that decides their contents. One thread.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageTools, readGold } from './attribution-gold.ts';
import { trainClaims } from './attribution-ranking.ts';
import { type Keep, type StageSettings, trainCues, trainLabels } from './attribution-stages.ts';
import { type Pruning, writeAttributionModel } from './attribution-writer.ts';
import { CHILD_TEMPLATES, CUE_TEMPLATES } from '../src/claims/cue-templates.ts';
import { EDGE_TEMPLATES, SPAN_TEMPLATES } from '../src/claims/span-templates.ts';
import type { TableName } from '../src/claims/attribution-model.ts';

const USAGE = `Trains the learned attribution.

  npm run train:attribution -- [options]

  --gold FILE       articles with marked attributions, one a line (default: ../shared/gold/claims-train.jsonl)
  --out FILE        where the model goes (default: model/entente-en-attribution.bin)
  --cache DIR       where finished pieces wait (default: .cache/attribution)
  --limit N         use only N articles, spread over the file
`;

const SETTINGS: StageSettings = {
  cues: { epochs: 8, rate: 0.015, dropout: 0.5, averageFrom: 2, start: 1e-3 },
  spans: { epochs: 5, rate: 0.015, dropout: 0.4, averageFrom: 1, start: 1e-3 },
  claims: { epochs: 8, rate: 0.02, dropout: 0.4, averageFrom: 2, start: 1e-3 },
  trees: { trees: 200, rate: 0.08, caution: 10, share: 0.6 },
};

const PRUNING: Readonly<Record<TableName, Pruning>> = {
  cues: { slots: 1 << 19, least: 0.01, largest: 2 },
  words: { slots: 1 << 19, least: 0.01, largest: 2 },
  steps: { slots: 1 << 14, least: 0.005, largest: 3 },
  claims: { slots: 1 << 16, least: 0.005, largest: 2 },
};

/** Keeps arrays of numbers in files of a folder. */
function keeper(folder: string): Keep {
  return (name, make) => {
    const path = (index: number): string => join(folder, `${name}-${index}.weights`);
    if (existsSync(path(0))) {
      const count = readdirSync(folder).filter(file => file.startsWith(`${name}-`) && file.endsWith('.weights')).length;
      return Array.from({ length: count }, (_, index) => {
        const bytes = readFileSync(path(index));
        return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      });
    }
    const made = make();
    // The first file goes last: where it stands, all do.
    for (let index = made.length - 1; index >= 0; index--) {
      writeFileSync(`${path(index)}.part`, made[index]);
      renameSync(`${path(index)}.part`, path(index));
    }
    return made;
  };
}

/** A key of all that decides the weights. */
function keyOf(gold: string, limit: string): string {
  const key = createHash('sha256').update(JSON.stringify([SETTINGS, CUE_TEMPLATES, CHILD_TEMPLATES, SPAN_TEMPLATES, EDGE_TEMPLATES, limit]));
  for (const path of [gold, 'model/entente-en.bin']) key.update(readFileSync(path));
  for (const folder of ['data/claims', 'dist/src/claims', 'dist/src/text', 'dist/src/syntax', 'dist/src/actors'])
    for (const file of readdirSync(folder).sort()) if (/\.(tsv|js)$/.test(file)) key.update(readFileSync(join(folder, file)));
  return key.digest('hex').slice(0, 16);
}

function main(): void {
  const { values } = parseArgs({ options: { gold: { type: 'string' }, out: { type: 'string' }, cache: { type: 'string' }, limit: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const started = Date.now();
  const gold = values.gold ?? '../shared/gold/claims-train.jsonl';
  const out = resolve(values.out ?? 'model/entente-en-attribution.bin');
  const folder = resolve(values.cache ?? '.cache/attribution', keyOf(gold, values.limit ?? 'all'));
  mkdirSync(folder, { recursive: true });
  console.log(`pieces in ${folder}`);
  const tools = packageTools();
  const documents = readGold(gold, tools, Number(values.limit ?? Infinity));
  const training = { documents, tools, settings: SETTINGS, keep: keeper(folder), report: (line: string) => console.log(line) };
  const cues = trainCues(training);
  const { words, steps } = trainLabels(training, cues);
  const { claims, trees, threshold } = trainClaims(training, cues, { words, steps });
  const table = ({ store, mean }: typeof cues): { hashOf: Int32Array; weights: Float32Array } => ({ hashOf: store.hashOf, weights: mean });
  const about = `${documents.length} articles, ${documents.reduce((sum, each) => sum + each.gold.length, 0)} attributions of the training part of PolNeAR 1.0. See CARD-ATTRIBUTION.md.`;
  const file = writeAttributionModel({ cues: table(cues), words: table(words), steps: table(steps), claims: table(claims) }, PRUNING, trees, { about, threshold });
  writeFileSync(`${out}.part`, file);
  renameSync(`${out}.part`, out);
  console.log(`${out}: ${(file.length / 1e6).toFixed(1)} MB; ${((Date.now() - started) / 60000).toFixed(1)} minutes`);
}

main();
