// Trains the parser's two linear models: averaged perceptrons with a margin, following the dynamic oracle and, from the
// second epoch on, the parser's own choices (Goldberg and Nivre 2013), on words tagged by a tagger that did not see them.
import { TableJudge } from '../src/syntax/judge.ts';
import { LabelFeatures } from '../src/syntax/label-features.ts';
import { ParserFeatures } from '../src/syntax/parser-features.ts';
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
import { endOf, UNKNOWN_WORD } from './variation.ts';
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

/** One training run: the parser, its models, and what the sentence in hand should come to. */
class ParserTraining {
  readonly actions: ActionRows;
  readonly labels: AveragedRows;
  readonly parser: Parser;
  readonly #data: TaggedTreebank;
  readonly #sets: TagSets;
  readonly #numbers: ParserNumbers;
  readonly #settings: ParserSettings;
  readonly #random: Random;
  readonly #witnesses = [new Witness(), new Witness()] as const;
  readonly #words = new Words();
  readonly #punctuation: number;
  readonly #cost = new Int32Array(3);
  /** Gold governors of the sentence, the root being its length. */
  readonly #gold: Int32Array;
  readonly #actionJudge: TableJudge;
  readonly #labelJudge: TableJudge;
  #from = 0;
  /** Arcs made in this epoch, those with the right governor, and those with the right label too. */
  #arcs = 0;
  #right = 0;
  #labelled = 0;

  constructor(data: TaggedTreebank, sets: TagSets, numbers: ParserNumbers, settings: ParserSettings, random: Random) {
    this.#data = data;
    this.#sets = sets;
    this.#numbers = numbers;
    this.#settings = settings;
    this.#random = random;
    this.#punctuation = sets.upos.indexOf('PUNCT');
    this.actions = new ActionRows(1 << 22, this.#witnesses[0]);
    this.labels = new AveragedRows(sets.deprel.length, 1 << 20, this.#witnesses[1]);
    const features = new ParserFeatures();
    const labelFeatures = new LabelFeatures();
    this.#actionJudge = new TableJudge(features, this.actions);
    this.#labelJudge = new TableJudge(labelFeatures, this.labels);
    const labelSets = allLabels(sets.deprel.length, numbers.root, numbers.tags);
    this.parser = new Parser({ features, labelFeatures, actions: this.#actionJudge, labels: this.#labelJudge, labelSets }, numbers);
    const { sentenceStart, sentenceCount } = data.treebank.tokens;
    let longest = 0;
    for (let sentence = 0; sentence < sentenceCount; sentence++) longest = Math.max(longest, sentenceStart[sentence + 1] - sentenceStart[sentence]);
    this.#gold = new Int32Array(longest);
  }

  /** One pass over all sentences in random order; tells how it went. */
  epoch(explore: boolean): string {
    this.#arcs = this.#right = this.#labelled = 0;
    const { state } = this.parser;
    for (const sentence of this.#random.permutation(this.#data.treebank.tokens.sentenceCount)) {
      this.#begin(sentence);
      while (!state.done) {
        const action = this.#action(explore);
        if (action === SHIFT) state.shift();
        else state.attach(action, this.#label(action));
      }
    }
    const percent = (part: number): string => ((100 * part) / this.#arcs).toFixed(2);
    return `UAS ${percent(this.#right)} LAS ${percent(this.#labelled)} in training, ${this.actions.size} + ${this.labels.size} features`;
  }

  /** Reads a sentence with its predicted tags; rare words are sometimes read as unknown. */
  #begin(sentence: number): void {
    const { treebank, tags, lexicon, frequency } = this.#data;
    const { joint } = this.#sets;
    const words = this.#words;
    const from = treebank.tokens.sentenceStart[sentence];
    this.#from = from;
    for (const witness of this.#witnesses) witness.sentence = 1 + (sentence % 65535);
    words.fill(treebank.tokens, from, endOf(treebank, sentence, this.#punctuation, this.#random, this.#settings.stopless), lexicon);
    for (let index = 0; index < words.length; index++) {
      const tag = tags[from + index];
      words.setTag(index, tag, joint[tag][0], joint[tag][1]);
      const head = treebank.head[from + index];
      this.#gold[index] = head === 0 ? words.length : head - 1;
      const n = frequency.get(words.hash[PAD + index]) ?? 0;
      if (this.#random.next() < this.#settings.drop / (this.#settings.drop + n)) words.hash[PAD + index] = UNKNOWN_WORD;
    }
    this.parser.begin(words);
  }

  /** The action to take: the parser's own choice when exploring, else the best of those that cost least. Learns from it. */
  #action(explore: boolean): number {
    const { parser, actions } = this;
    const { state } = parser;
    const allowed = state.allowed();
    if ((allowed & (allowed - 1)) === 0) return 31 - Math.clz32(allowed);
    costs(state, this.#gold, this.#cost);
    let least = 1 << 30;
    for (let a = SHIFT; a <= RIGHT; a++) if ((allowed >> a) & 1) least = Math.min(least, this.#cost[a]);
    let good = 0;
    for (let a = SHIFT; a <= RIGHT; a++) if ((allowed >> a) & 1 && this.#cost[a] === least) good |= 1 << a;
    parser.scoreActions(this.#words);
    const { hashes, count } = this.#actionJudge;
    actions.clock++;
    const chosen = parser.argmaxAction(allowed);
    const bestGood = parser.argmaxAction(good);
    const rival = parser.argmaxAction(allowed & ~good);
    if (rival >= 0 && parser.actionScores[bestGood] - parser.actionScores[rival] < this.#settings.margin) {
      actions.update(hashes, count, bestGood, 1);
      actions.update(hashes, count, rival, -1);
    }
    return explore ? chosen : bestGood;
  }

  /** The label for the arc that `action` makes. Learns from it where the arc is right. */
  #label(action: number): number {
    const { parser, labels } = this;
    const { state } = parser;
    const dependent = state.stack[state.depth - 1];
    const head = state.governor(action);
    const right = head === this.#gold[dependent];
    const gold = this.#data.treebank.deprel[this.#from + dependent];
    let label = this.#numbers.root;
    if (head !== this.#words.length) {
      parser.scoreLabels(this.#words, action);
      const { hashes, count } = this.#labelJudge;
      label = parser.argmaxLabel(-1);
      if (right && gold !== 255) {
        labels.clock++;
        const rival = label === gold ? parser.argmaxLabel(gold) : label;
        if (parser.labelScores[gold] - parser.labelScores[rival] < this.#settings.labelMargin) {
          labels.update(hashes, count, gold, 1);
          labels.update(hashes, count, rival, -1);
        }
      }
    }
    this.#arcs++;
    if (right) this.#right++;
    if (right && label === gold) this.#labelled++;
    return label;
  }
}

/** Trains on all sentences. `report` hears of each epoch. */
export function trainParser(data: TaggedTreebank, sets: TagSets, numbers: ParserNumbers, settings: ParserSettings, random: Random, report: (line: string) => void): TrainedParser {
  const training = new ParserTraining(data, sets, numbers, settings, random);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) report(`parser epoch ${epoch}: ${training.epoch(epoch > 1)}`);
  return { parser: training.parser, actions: training.actions, labels: training.labels };
}
