// Tagged words of a sentence → a labelled dependency tree, greedily: one linear model picks the action, another the label of
// the arc that it makes. Linear in the length of the sentence; every sentence gets one root and no cycle.
import type { Judge } from './judge.ts';
import type { LabelFeatures } from './label-features.ts';
import type { ParserFeatures } from './parser-features.ts';
import { type ClassSets, labelSetNumber } from './label-sets.ts';
import { LEFT, RIGHT, SHIFT, State } from './transitions.ts';
import { PAD, type Words } from './words.ts';

const ALL_ACTIONS = Uint8Array.of(SHIFT, LEFT, RIGHT);
const ROOT_ATOM = 0x7a11;
const ROOT_TAG = 254;

/** What the parser must know of the tag and relation numbers. */
export interface ParserNumbers {
  /** By universal tag number plus one: 1 for verbs and auxiliaries, 2 for coordinating conjunctions, else 0. */
  readonly kind: Uint8Array;
  /** Folded hash of a comma. */
  readonly comma: number;
  /** Number of the relation "root". */
  readonly root: number;
  /** How many universal tags there are. */
  readonly tags: number;
}

/** What a parser works with. Both judges judge the atoms of the features beside them. */
export interface ParserParts {
  readonly features: ParserFeatures;
  readonly labelFeatures: LabelFeatures;
  readonly actions: Judge;
  readonly labels: Judge;
  readonly labelSets: ClassSets;
}

/** Parses sentences with the judges it is given. */
export class Parser {
  readonly state = new State();
  readonly features: ParserFeatures;
  readonly labelFeatures: LabelFeatures;
  readonly #actions: Judge;
  readonly #labels: Judge;
  readonly #numbers: ParserNumbers;
  readonly #labelSets: ClassSets;
  /** The candidates of the arc whose labels were scored last. */
  #from = 0;
  #to = 0;

  constructor({ features, labelFeatures, actions, labels, labelSets }: ParserParts, numbers: ParserNumbers) {
    this.features = features;
    this.labelFeatures = labelFeatures;
    this.#labelSets = labelSets;
    this.#actions = actions;
    this.#labels = labels;
    this.#numbers = numbers;
  }

  /** The scores of the actions scored last. */
  get actionScores(): Float64Array | Int32Array {
    return this.#actions.scores;
  }

  /** The scores of the labels scored last. */
  get labelScores(): Float64Array | Int32Array {
    return this.#labels.scores;
  }

  /** Readies the state for a tagged sentence. */
  begin(words: Words): void {
    const root = PAD + words.length;
    words.hash[root] = ROOT_ATOM;
    words.joint[root] = ROOT_TAG;
    words.upos[root] = ROOT_TAG;
    words.xpos[root] = ROOT_TAG;
    words.fine[root] = 1;
    words.coarse[root] = 1;
    this.state.begin(words.length);
    this.features.begin(words, this.#numbers.kind, this.#numbers.comma);
  }

  /** Parses to the end; the tree is then in `state.head` (root: `words.length`) and `state.label`. */
  parse(words: Words): void {
    this.begin(words);
    const { state } = this;
    while (!state.done) {
      const allowed = state.allowed();
      const action = (allowed & (allowed - 1)) === 0 ? 31 - Math.clz32(allowed) : this.bestAction(words, allowed);
      this.take(words, action);
    }
  }

  /** Takes an action, labelling the arc it makes. */
  take(words: Words, action: number): void {
    if (action === SHIFT) this.state.shift();
    else this.state.attach(action, this.state.governor(action) === words.length ? this.#numbers.root : this.bestLabel(words, action));
  }

  /** Fills `actionScores`. */
  scoreActions(words: Words): void {
    this.features.fill(words, this.state);
    this.#actions.score(ALL_ACTIONS, 0, ALL_ACTIONS.length);
  }

  /** The settled action where it is allowed, else the best-scored of the allowed ones. */
  bestAction(words: Words, allowed: number): number {
    this.features.fill(words, this.state);
    const settled = this.#actions.decide();
    if (settled >= 0 && (allowed >> settled) & 1) return settled;
    this.#actions.score(ALL_ACTIONS, 0, ALL_ACTIONS.length);
    return this.argmaxAction(allowed);
  }

  /** The best-scored action among the bits of `among`. */
  argmaxAction(among: number): number {
    const scores = this.actionScores;
    let best = -1;
    for (let action = SHIFT; action <= RIGHT; action++) if ((among >> action) & 1 && (best < 0 || scores[action] > scores[best])) best = action;
    return best;
  }

  /** Fills `labelScores` for the arc that `action` would make. */
  scoreLabels(words: Words, action: number): void {
    this.labelFeatures.fill(words, this.state, action);
    this.#scoreFilledLabels(words, action);
  }

  #scoreFilledLabels(words: Words, action: number): void {
    const { state } = this;
    const dependent = words.upos[PAD + state.stack[state.depth - 1]] - 1;
    const set = labelSetNumber(action, words.upos[PAD + state.governor(action)] - 1, dependent, this.#numbers.tags);
    const { begin, classes } = this.#labelSets;
    this.#from = begin[set];
    this.#to = begin[set + 1];
    this.#labels.score(classes, this.#from, this.#to);
  }

  /** The settled or else the best-scored label of the arc that `action` would make; never "root". */
  bestLabel(words: Words, action: number): number {
    this.labelFeatures.fill(words, this.state, action);
    const settled = this.#labels.decide();
    if (settled >= 0) return settled;
    this.#scoreFilledLabels(words, action);
    return this.argmaxLabel(-1);
  }

  /** The best-scored candidate label other than `except`. */
  argmaxLabel(except: number): number {
    const scores = this.labelScores;
    const { classes } = this.#labelSets;
    let best = -1;
    for (let candidate = this.#from; candidate < this.#to; candidate++) {
      const label = classes[candidate];
      if (label !== except && (best < 0 || scores[label] > scores[best])) best = label;
    }
    return best;
  }
}
