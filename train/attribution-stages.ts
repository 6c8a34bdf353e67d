// Gold articles → the weights of the first two stages of the learned attribution: cues, and the words around them. Each stage is trained
// on what the one before says of articles that it was not trained on: each fold of the articles is seen through models trained on
// the others. The weights in use are the mean of those of all folds and of all articles.
import { CueFeatures, MOST_CUE_FEATURES } from '../src/claims/cue-features.ts';
import { ArticleAtoms, ROLE } from '../src/claims/article-atoms.ts';
import { cueOdds } from '../src/claims/candidates.ts';
import type { Weights } from '../src/claims/hashed-weights.ts';
import { SpanFeatures } from '../src/claims/span-features.ts';
import type { Tools } from '../src/reader/tools.ts';
import type { GoldDocument } from './attribution-gold.ts';
import { ExampleStore } from './example-store.ts';
import { meanWeights, type Settings, trainLogistic } from './logistic-trainer.ts';
import { SpanExamples, trainSpans } from './span-trainer.ts';
import type { TreeSettings } from './tree-trainer.ts';

/** Settings of each stage. */
export interface StageSettings {
  readonly cues: Settings;
  readonly spans: Settings;
  readonly claims: Settings;
  readonly trees: TreeSettings;
}

/** Keeps what takes long to make: gives the arrays of that name, made only where they are not there. */
export type Keep = (name: string, make: () => Float32Array[]) => Float32Array[];

/** Parts of the articles that are each seen through models trained on the others. */
export const FOLDS = 3;
/** Which articles each model is trained on: part p < FOLDS on all but fold p, the last on all. */
const PARTS = Array.from({ length: FOLDS + 1 }, (_, part) => part);
const has = (part: number, article: number): boolean => article % FOLDS !== part;
/** The part whose models have not seen an article. */
export const unseenBy = (article: number): number => article % FOLDS;

/** What all stages share. */
export interface Training {
  readonly documents: readonly GoldDocument[];
  readonly tools: Tools;
  readonly settings: StageSettings;
  readonly keep: Keep;
  readonly report: (line: string) => void;
}

/** A stage's weights: by feature number for each part, and their mean; `store` numbers the features. */
export interface StageWeights {
  readonly store: ExampleStore;
  readonly width: number;
  readonly parts: readonly Float32Array[];
  readonly mean: Float32Array;
}

/** A part's weights by hash of feature. */
export const weightsOf = ({ store, width, parts }: StageWeights, part: number): Weights => store.weights(parts[part], width);

/** The numbers from 0 on. */
export function numbers(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

/** Trains on the others of each fold and on all; `make` trains on the examples given. */
export function trainParts(training: Training, name: string, articleOf: ArrayLike<number>, make: (chosen: Int32Array, seed: number) => Float32Array[]): Float32Array[][] {
  return PARTS.map(part => {
    const chosen = numbers(articleOf.length).filter(example => has(part, articleOf[example]));
    const began = Date.now();
    const weights = training.keep(`${name}-${part}`, () => make(chosen, 1 + part));
    training.report(`${name}, part ${part + 1} of ${PARTS.length}: ${chosen.length} examples, ${((Date.now() - began) / 1000).toFixed(0)} s`);
    return weights;
  });
}

/** The weights of parts with their mean. */
export function stageOf(store: ExampleStore, width: number, parts: readonly Float32Array[]): StageWeights {
  return { store, width, parts, mean: meanWeights(parts) };
}

function fill(atoms: ArticleAtoms, { parse, map, drafts }: GoldDocument, { tools }: Training): void {
  atoms.fill(parse, map, drafts, tools.attribution, tools.syntax.classes);
}

/** The first stage: which words head cues. */
export function trainCues(training: Training): StageWeights {
  const atoms = new ArticleAtoms();
  const features = new CueFeatures();
  const out = new Int32Array(MOST_CUE_FEATURES);
  const store = new ExampleStore();
  const article: number[] = [];
  const label: number[] = [];
  training.documents.forEach((document, index) => {
    fill(atoms, document, training);
    const heads = new Set(document.gold.map(each => each.head));
    for (let word = 0; word < document.parse.count; word++) {
      if (!features.isCandidate(atoms, word)) continue;
      store.add(out, features.extract(atoms, word, out));
      article.push(index);
      label.push(heads.has(word) ? 1 : 0);
    }
  });
  store.number(row => article[row]);
  training.report(`cues: ${store.rows} words, ${store.size} features`);
  const parts = trainParts(training, 'cues', article, (chosen, seed) => [trainLogistic(store, chosen, row => label[row], training.settings.cues, seed)]);
  return stageOf(
    store,
    1,
    parts.map(([weights]) => weights),
  );
}

/** The second stage: source, cue and content around each cue. */
export function trainLabels(training: Training, cues: StageWeights): { words: StageWeights; steps: StageWeights } {
  const atoms = new ArticleAtoms();
  const cueFeatures = new CueFeatures();
  const features = new SpanFeatures();
  const out = new Int32Array(MOST_CUE_FEATURES);
  const examples = new SpanExamples();
  training.documents.forEach((document, index) => {
    fill(atoms, document, training);
    const odds = new Float64Array(document.parse.count);
    cueOdds(atoms, cueFeatures, weightsOf(cues, unseenBy(index)), odds);
    for (const gold of document.gold) {
      const { first, last } = features.prepare(atoms, gold.head, odds);
      const role = new Map<number, number>();
      for (const word of gold.content) role.set(word, ROLE.content);
      for (const word of gold.cue) role.set(word, ROLE.cue);
      for (const word of gold.source) role.set(word, ROLE.source);
      for (let word = first; word <= last; word++) {
        examples.words.add(out, features.extract(word, out));
        examples.steps.add(out, word > first ? features.extractEdge(word, out) : 0);
        examples.labels.push(role.get(word) ?? ROLE.other);
      }
      examples.close(index);
    }
  });
  examples.number();
  training.report(`spans: ${examples.article.length} windows, ${examples.words.rows} words, ${examples.words.size} features`);
  const parts = trainParts(training, 'spans', examples.article, (chosen, seed) => {
    const { words, steps } = trainSpans(examples, chosen, training.settings.spans, seed, training.report);
    return [words, steps];
  });
  const of = (index: number): Float32Array[] => parts.map(weights => weights[index]);
  return { words: stageOf(examples.words, 3, of(0)), steps: stageOf(examples.steps, 16, of(1)) };
}
