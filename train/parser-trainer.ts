// Trains the parser's two linear models: averaged perceptrons with a margin, following the dynamic oracle and, from the
// second epoch on, the parser's own choices (Goldberg and Nivre 2013), on words tagged by a tagger that did not see them.
import { Parser, type ParserNumbers } from '../src/syntax/parser.ts';
import { allLabels } from '../src/syntax/label-sets.ts';
import type { Lexicon } from '../src/syntax/lexicon.ts';
import { RIGHT, SHIFT } from '../src/syntax/transitions.ts';
import { PAD, Words } from '../src/syntax/words.ts';
import { ActionRows } from './action-rows.ts';
import { AveragedRows } from './averaged-rows.ts';
import { costs } from './oracle.ts';
import type { Random } from './random.ts';
import type { TagSets, Treebank } from './treebank.ts';
import { endOf } from './variation.ts';
import { Witness } from './witness.ts';

/** How the parser is trained. */
export interface ParserSettings {
  readonly epochs: number;
  readonly margin: number;
  readonly labelMargin: number;
  /** Weight of reading a word of frequency n as unknown: drop / (drop + n). */
  readonly drop: number;
  /** Share of sentences that lose their final stop. */
  readonly stopless: number;
}

/** The settings the shipped model was trained with. */
export const PARSER_SETTINGS: ParserSettings = { epochs: 10, margin: 30, labelMargin: 30, drop: 0.1, stopless: 0.03 };

/** Gives the (jackknifed) joint tag of each word of the treebank, and the lexicon that its words are read through. */
export interface TaggedTreebank {
  readonly treebank: Treebank;
  readonly tags: Uint8Array;
  readonly lexicon: Lexicon;
  readonly frequency: ReadonlyMap<number, number>;
}

/** The trained models. */
export interface TrainedParser {
  readonly parser: Parser;
  readonly actions: ActionRows;
  readonly labels: AveragedRows;
}

/** Trains on all sentences. `report` hears of each epoch. */
export function trainParser(
  data: TaggedTreebank,
  sets: TagSets,
  numbers: ParserNumbers,
  settings: ParserSettings,
  random: Random,
  report: (line: string) => void,
  each?: (epoch: number, trained: TrainedParser) => void,
): TrainedParser {
  const { treebank, tags, lexicon, frequency } = data;
  const { tokens } = treebank;
  const witness = new Witness();
  const labelWitness = new Witness();
  const actions = new ActionRows(1 << 22, witness);
  const labels = new AveragedRows(sets.deprel.length, 1 << 20, labelWitness);
  const parser = new Parser(actions, labels, numbers, allLabels(sets.deprel.length, numbers.root, numbers.tags));
  const { state } = parser;
  const words = new Words();
  const punctuation = sets.upos.indexOf('PUNCT');
  const cost = new Int32Array(3);
  const gold = new Int32Array(4096);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let arcs = 0;
    let right = 0;
    let labelled = 0;
    for (const sentence of random.permutation(tokens.sentenceCount)) {
      const from = tokens.sentenceStart[sentence];
      witness.sentence = labelWitness.sentence = 1 + (sentence % 65535);
      words.fill(tokens, from, endOf(treebank, sentence, punctuation, random, settings.stopless), lexicon);
      for (let index = 0; index < words.length; index++) {
        const tag = tags[from + index];
        words.setTag(index, tag, sets.joint[tag][0], sets.joint[tag][1]);
        const head = treebank.head[from + index];
        gold[index] = head === 0 ? words.length : head - 1;
        const n = frequency.get(words.hash[PAD + index]) ?? 0;
        if (random.next() < settings.drop / (settings.drop + n)) words.hash[PAD + index] = 7;
      }
      parser.begin(words);
      while (!state.done) {
        const allowed = state.allowed();
        let action: number;
        if ((allowed & (allowed - 1)) === 0) action = 31 - Math.clz32(allowed);
        else {
          costs(state, gold, cost);
          let least = 1 << 30;
          for (let a = SHIFT; a <= RIGHT; a++) if ((allowed >> a) & 1 && cost[a] < least) least = cost[a];
          let good = 0;
          for (let a = SHIFT; a <= RIGHT; a++) if ((allowed >> a) & 1 && cost[a] === least) good |= 1 << a;
          const count = parser.scoreActions(words);
          actions.clock++;
          action = parser.argmaxAction(allowed);
          const bestGood = parser.argmaxAction(good);
          const rival = parser.argmaxAction(allowed & ~good);
          if (rival >= 0 && parser.actionScores[bestGood] - parser.actionScores[rival] < settings.margin) {
            actions.update(parser.hashes, count, bestGood, 1);
            actions.update(parser.hashes, count, rival, -1);
          }
          if (epoch === 1) action = bestGood;
        }
        if (action === SHIFT) {
          state.shift();
          continue;
        }
        const dependent = state.stack[state.depth - 1];
        const head = state.governor(action);
        arcs++;
        let label = numbers.root;
        if (head !== words.length) {
          const count = parser.scoreLabels(words, action);
          label = parser.argmaxLabel(-1);
          const goldLabel = treebank.deprel[from + dependent];
          if (head === gold[dependent] && goldLabel !== 255) {
            labels.clock++;
            const rival = label === goldLabel ? parser.argmaxLabel(goldLabel) : label;
            if (parser.labelScores[goldLabel] - parser.labelScores[rival] < settings.labelMargin) {
              labels.update(parser.labelHashes, count, goldLabel, 1);
              labels.update(parser.labelHashes, count, rival, -1);
            }
          }
        }
        if (head === gold[dependent]) {
          right++;
          if (label === treebank.deprel[from + dependent]) labelled++;
        }
        state.attach(action, label);
      }
    }
    report(`parser epoch ${epoch}: UAS ${((100 * right) / arcs).toFixed(2)} LAS ${((100 * labelled) / arcs).toFixed(2)} in training, ${actions.size} + ${labels.size} features`);
    each?.(epoch, { parser, actions, labels });
  }
  return { parser, actions, labels };
}
