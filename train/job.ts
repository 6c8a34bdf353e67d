// One piece of the training, run in a worker: a fold of the jackknife, the final tagger, or one run of the parser. Its result
// is a file in the cache, written whole or not at all; a job whose file exists is not run again.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { parserNumbers } from '../src/syntax/parser-numbers.ts';
import { Lexicon } from '../src/syntax/lexicon.ts';
import { Words } from '../src/syntax/words.ts';
import type { Clusters } from './clusters.ts';
import { type ParserSettings, trainParser } from './parser-trainer.ts';
import { Random } from './random.ts';
import { packSparse, sparseOf } from './sparse-model.ts';
import { lexiconOf, type TaggerSettings, trainTagger, type TrainedTagger } from './tagger-trainer.ts';
import { layOut, readTreebanks, type TagSets, tagSetsOf, type Treebank } from './treebank.ts';

/** How often each model is trained, and with which seeds; the weights of all runs are averaged. */
export interface Seeds {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly parser: readonly number[];
}

/** What all jobs of one training share. */
export interface TrainingPlan {
  readonly treebanks: readonly string[];
  readonly clusters: Clusters;
  readonly tagger: TaggerSettings;
  readonly parser: ParserSettings;
  readonly folds: number;
  readonly seeds: Seeds;
  /** Folder of finished pieces, of its own for this plan. */
  readonly cache: string;
}

/** The first tagger, or the second one that reads the first one's tags. */
export type Round = 1 | 2;

/** Which piece to make. */
export type Job =
  | { readonly kind: 'fold'; readonly fold: number }
  | { readonly kind: 'tagger'; readonly round: Round; readonly seed: number }
  | { readonly kind: 'parser'; readonly seed: number };

/** The files that a job leaves in the cache. */
export function jobFiles(plan: TrainingPlan, job: Job): string[] {
  if (job.kind === 'fold') return [join(plan.cache, `fold-${job.fold}.tags`)];
  if (job.kind === 'tagger') return [join(plan.cache, `tagger-${job.round}-${job.seed}.rows`)];
  return [join(plan.cache, `actions-${job.seed}.rows`), join(plan.cache, `labels-${job.seed}.rows`)];
}

function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

function numbersBelow(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

function tagFold(treebank: Treebank, sentences: Int32Array, trained: TrainedTagger, into: Uint8Array): void {
  const words = new Words();
  const { tokens } = treebank;
  for (const sentence of sentences) {
    const from = tokens.sentenceStart[sentence];
    words.fill(tokens, from, tokens.sentenceStart[sentence + 1], trained.lexicon);
    trained.tagger.tag(words);
    for (let index = 0; index < words.length; index++) into[from + index] = words.jointOf(index);
  }
}

/** The jackknifed tags of all words: each fold's own words from that fold's file. */
export function foldedTags(plan: TrainingPlan, treebank: Treebank): Uint8Array {
  const tags = new Uint8Array(treebank.tokens.count);
  for (let fold = 0; fold < plan.folds; fold++) {
    const own = readFileSync(jobFiles(plan, { kind: 'fold', fold })[0]);
    for (let sentence = fold; sentence < treebank.tokens.sentenceCount; sentence += plan.folds)
      for (let word = treebank.tokens.sentenceStart[sentence]; word < treebank.tokens.sentenceStart[sentence + 1]; word++) tags[word] = own[word];
  }
  return tags;
}

/** Runs one job; `report` hears of its progress. */
export function runJob(plan: TrainingPlan, job: Job, report: (line: string) => void): void {
  const files = jobFiles(plan, job);
  if (files.every(existsSync)) return;
  const sentences = readTreebanks(plan.treebanks);
  const sets: TagSets = tagSetsOf(sentences);
  const treebank = layOut(sentences, sets);
  const all = numbersBelow(sentences.length);
  const given = job.kind === 'tagger' && job.round === 2 ? foldedTags(plan, treebank) : null;
  if (job.kind === 'fold') {
    const trained = trainTagger(
      treebank,
      all.filter(s => s % plan.folds !== job.fold),
      sets,
      plan.clusters,
      plan.tagger,
      new Random(100 + job.fold),
      report,
    );
    const tags = new Uint8Array(treebank.tokens.count);
    tagFold(
      treebank,
      all.filter(s => s % plan.folds === job.fold),
      trained,
      tags,
    );
    writeWhole(files[0], tags);
  } else if (job.kind === 'tagger') {
    const trained = trainTagger(treebank, all, sets, plan.clusters, plan.tagger, new Random(job.seed), report, given);
    writeWhole(files[0], packSparse(sparseOf(trained.rows, false)));
  } else {
    const { tables, frequency } = lexiconOf(treebank, all, plan.clusters, plan.tagger);
    const data = { treebank, tags: foldedTags(plan, treebank), lexicon: new Lexicon(tables), frequency };
    const trained = trainParser(data, sets, parserNumbers(sets.upos, sets.deprel), plan.parser, new Random(job.seed), report);
    writeWhole(files[1], packSparse(sparseOf(trained.labels, false)));
    writeWhole(files[0], packSparse(sparseOf(trained.actions, true)));
  }
}

if (parentPort) {
  const port = parentPort;
  const { plan, job } = workerData as { plan: TrainingPlan; job: Job };
  runJob(plan, job, line => port.postMessage(line));
}
