// Articles seen through the first two stages → the third: weights and trees that tell which candidate claims are right, and the score
// from which they are taken. Like the stages before it learns from articles that those were not trained on.
import type { Candidate } from '../src/claims/candidates.ts';
import { MOST_CLAIM_FEATURES } from '../src/claims/claim-features.ts';
import { CLAIM_NUMBERS } from '../src/claims/claim-numbers.ts';
import { chosenOf } from '../src/claims/decoding.ts';
import type { Weights } from '../src/claims/hashed-weights.ts';
import { LearnedAttribution } from '../src/claims/learned-attribution.ts';
import { type Trees, treeScore } from '../src/claims/tree-scores.ts';
import type { GoldAttribution, GoldDocument } from './attribution-gold.ts';
import { FOLDS, numbers, stageOf, type StageWeights, trainParts, type Training, unseenBy, weightsOf } from './attribution-stages.ts';
import { ExampleStore } from './example-store.ts';
import { trainLogistic } from './logistic-trainer.ts';
import { trainTrees } from './tree-trainer.ts';

/** Whether a candidate is a gold attribution: half of what either has for content is shared, and half of the shorter source. */
export function matches(candidate: Pick<Candidate, 'source' | 'content'>, gold: GoldAttribution, { parse }: GoldDocument): boolean {
  const letters = (words: readonly number[]): Set<number> => new Set(words.filter(word => parse.upos(word) !== 'PUNCT'));
  const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter(word => b.has(word)).length;
  const [a, b] = [letters(candidate.content), letters(gold.content)];
  const both = shared(a, b);
  if (both === 0 || both / (a.size + b.size - both) < 0.5) return false;
  const [s, g] = [letters(candidate.source), letters(gold.source)];
  return g.size === 0 || shared(s, g) / Math.min(s.size || 1, g.size) >= 0.5;
}

interface Judged {
  readonly document: GoldDocument;
  readonly candidates: readonly Candidate[];
  /** For each candidate the index of the gold attribution that it is, or -1. */
  readonly gold: readonly number[];
  readonly firstRow: number;
}

/** What the last stage has learned. */
export interface Ranking {
  readonly claims: StageWeights;
  readonly trees: Trees;
  readonly threshold: number;
}

/** The weights of the second stage: of words, and of the steps between them. */
export interface LabelWeights {
  readonly words: StageWeights;
  readonly steps: StageWeights;
}

const NO_WEIGHTS: Weights = { width: 1, sum: (_, __, into, at) => into.fill(0, at, at + 1) };
const NO_TREES: Trees = { columns: new Uint8Array(0), thresholds: new Float32Array(0), leaves: new Float32Array(0) };

/** The first two stages as each fold's models make them. */
function learnedFolds({ tools }: Training, cues: StageWeights, { words, steps }: LabelWeights): LearnedAttribution[] {
  return Array.from(numbers(FOLDS), part => {
    const weights = { cues: weightsOf(cues, part), words: weightsOf(words, part), steps: weightsOf(steps, part), claims: NO_WEIGHTS, trees: NO_TREES, threshold: 0 };
    return new LearnedAttribution(weights, tools.attribution, tools.syntax.classes);
  });
}

/** The candidates of all articles, judged; their features go into `store`, a row each. */
function judge(documents: readonly GoldDocument[], folds: readonly LearnedAttribution[], store: ExampleStore): Judged[] {
  const out = new Int32Array(MOST_CLAIM_FEATURES);
  return documents.map((document, index) => {
    const learned = folds[unseenBy(index)];
    const candidates = learned.candidates(document.parse, document.map, document.drafts);
    const firstRow = store.rows;
    const gold = candidates.map(each => document.gold.findIndex(attribution => matches(each, attribution, document)));
    candidates.forEach((_, number) => {
      store.add(out, learned.claimFeatures(number, out));
    });
    return { document, candidates, gold, firstRow };
  });
}

/** The third stage: which candidates are right; and the score from which they are taken. */
export function trainClaims(training: Training, cues: StageWeights, labels: LabelWeights): Ranking {
  const { documents, settings, report } = training;
  const folds = learnedFolds(training, cues, labels);
  const store = new ExampleStore();
  const judged = judge(documents, folds, store);
  const article = judged.flatMap(({ candidates }, index) => candidates.map(() => index));
  const gold = judged.flatMap(each => each.gold);
  const label = (row: number): number => (gold[row] >= 0 ? 1 : 0);
  const reachable = judged.reduce((sum, each) => sum + new Set(each.gold.filter(index => index >= 0)).size, 0);
  store.number(row => article[row]);
  report(`claims: ${store.rows} candidates, ${reachable} gold attributions among them, ${store.size} features`);
  const parts = trainParts(training, 'claims', article, (chosen, seed) => [trainLogistic(store, chosen, label, settings.claims, seed)]);
  const claims = stageOf(
    store,
    1,
    parts.map(([weights]) => weights),
  );
  const rows = { columns: CLAIM_NUMBERS, values: rowsOf(judged, folds, claims) };
  const all = numbers(store.rows);
  const unseen = Array.from(numbers(FOLDS), part => {
    const chosen = all.filter(row => unseenBy(article[row]) !== part);
    return trainTrees(rows, chosen, label, settings.trees, 1 + part);
  });
  const scores = Float64Array.from(all, row => treeScore(unseen[unseenBy(article[row])], rows.values.subarray(row * CLAIM_NUMBERS, (row + 1) * CLAIM_NUMBERS)));
  return { claims, trees: trainTrees(rows, all, label, settings.trees, 1 + FOLDS), threshold: bestThreshold(judged, scores, report) };
}

/** The trees' numbers of all candidates, by the weights that have not seen their articles. */
function rowsOf(judged: readonly Judged[], folds: readonly LearnedAttribution[], { store, parts }: StageWeights): Float64Array {
  const values = new Float64Array(store.rows * CLAIM_NUMBERS);
  judged.forEach(({ document, firstRow }, index) => {
    const learned = folds[unseenBy(index)];
    const candidates = learned.candidates(document.parse, document.map, document.drafts);
    const scores = Float64Array.from(candidates, (_, number) => {
      let sum = 0;
      for (let at = store.begin[firstRow + number]; at < store.begin[firstRow + number + 1]; at++) sum += parts[unseenBy(index)][store.features[at]];
      return sum;
    });
    learned.weigh(candidates, scores);
    candidates.forEach((_, number) => {
      learned.claimNumbers(number, values.subarray((firstRow + number) * CLAIM_NUMBERS, (firstRow + number + 1) * CLAIM_NUMBERS));
    });
  });
  return values;
}

/** The threshold with the best relations F1 by scores from trees that have not seen the articles. */
function bestThreshold(judged: readonly Judged[], scores: Float64Array, report: Training['report']): number {
  let best = { threshold: 0, value: -1 };
  for (let threshold = -1.6; threshold <= 1; threshold += 0.1) {
    let [found, wanted, right] = [0, 0, 0];
    for (const { document, candidates, gold, firstRow } of judged) {
      const chosen = chosenOf(candidates, scores.subarray(firstRow, firstRow + candidates.length), threshold, document.parse.count);
      found += chosen.length;
      wanted += document.gold.length;
      right += new Set(chosen.map(each => gold[candidates.indexOf(each)]).filter(each => each >= 0)).size;
    }
    const value = (2 * right) / (found + wanted || 1);
    if (value > best.value) best = { threshold, value };
  }
  report(`claims: relations F1 ${(100 * best.value).toFixed(1)} on articles not seen, taken from log-odds of ${best.threshold.toFixed(1)}`);
  return Number(best.threshold.toFixed(1));
}
