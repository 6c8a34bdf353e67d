// The pairs of a text → those that are likely linked, each with the probability of every type. Two linear models: the linker
// looks at all pairs, the typer at the few that it keeps.
import type { WordClasses } from '../../syntax/index.ts';
import { Features } from './feature-hash.ts';
import { EVENT_TYPES, type EventType } from '../event.ts';
import { CLASSES } from './frame-view.ts';
import { keepFeatures } from './keep-features.ts';
import { addLinkFeatures, firstLinkFeatures } from './link-features.ts';
import type { PairContext } from './pair-context.ts';
import { Pairs, type PairSource } from './pairs.ts';
import type { ScorerModel } from './scorer-model.ts';
import { typeFeatures } from './type-features.ts';
import type { Unit } from './units.ts';
import { WeightTable } from './weight-table.ts';

/** Pairs less likely linked than this are forgotten at once. */
const LEAST_LINK = 0.05;
/** Pairs that path, parties and frames give less than this, in logits, are not looked at further. */
const LEAST_FIRST = -3;
const FEATURES = 4096;

/** A pair that may be linked. */
export interface ScoredPair {
  readonly sentence: number;
  readonly from: Unit;
  readonly to: Unit;
  /** The probability that something happens from the one to the other. */
  readonly link: number;
  /** The probability of each class, "no event" last. */
  readonly types: Float64Array;
  /** The words of the path that may express what happens: all but the two heads, the top first. */
  readonly words: readonly number[];
}

/** What the scorer finds in a text. */
export interface Scoring {
  readonly pairs: readonly ScoredPair[];
  /** How likely a word expresses a political event, read as one of a type. */
  politics(word: number, type: EventType): number;
}

/** Gives a text's likely pairs. */
export interface EventScorer {
  readonly classes: WordClasses;
  score(source: PairSource, sentences: number): Scoring;
}

const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Logits → probabilities, in place. */
function toProbabilities(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = score > most ? score : most;
  let sum = 0;
  for (let each = 0; each < scores.length; each++) sum += scores[each] = Math.exp(scores[each] - most);
  for (let each = 0; each < scores.length; each++) scores[each] /= sum;
  return scores;
}

function wordsOf({ path, from, to }: PairContext): number[] {
  const words = path.top === from.head || path.top === to.head ? [] : [path.top];
  for (let index = path.upCount - 1; index > 0; index--) words.push(path.up[index]);
  for (let index = path.downCount - 1; index > 0; index--) words.push(path.down[index]);
  return words;
}

/** Readies a loaded model. */
export function createEventScorer({ parts }: ScorerModel, classes: WordClasses): EventScorer {
  const linker = new WeightTable(parts.link);
  const typer = new WeightTable(parts.type);
  const keeper = new WeightTable(parts.keep);
  const features = new Features(FEATURES);
  return Object.freeze({
    classes,
    score(source: PairSource, sentences: number): Scoring {
      const kept: ScoredPair[] = [];
      const pairs = new Pairs(source);
      for (let sentence = 0; sentence < sentences; sentence++)
        pairs.each(sentence, context => {
          firstLinkFeatures(context, features);
          const first = features.count;
          linker.score(features.hashes, first);
          if (linker.scores[0] < LEAST_FIRST) return;
          addLinkFeatures(context, features);
          linker.add(features.hashes, first, features.count);
          const link = probability(linker.scores[0]);
          if (link < LEAST_LINK) return;
          typeFeatures(context, features);
          typer.score(features.hashes, features.count);
          const types = toProbabilities(typer.scores).slice(0, CLASSES);
          kept.push({ sentence, from: context.from, to: context.to, link, types, words: wordsOf(context) });
        });
      return {
        pairs: kept,
        politics(word, type) {
          const sentence = source.parse.sentence(word);
          pairs.fill(sentence);
          const parties = pairs.partiesOf(sentence);
          const { sentenceStart } = source.parse.tokens;
          keepFeatures(pairs.words, sentenceStart[sentence], sentenceStart[sentence + 1], word, EVENT_TYPES.indexOf(type), parties, features);
          keeper.score(features.hashes, features.count);
          return probability(keeper.scores[0]);
        },
      };
    },
  });
}
