// Tagged words of a sentence → a labelled dependency tree, greedily: one linear model picks the action, another the label of
// the arc that it makes. Linear in the length of the sentence; every sentence gets one root and no cycle.
import { LabelFeatures } from './label-features.ts';
import { ParserFeatures } from './parser-features.ts';
import { type ClassSets, labelSetNumber } from './label-sets.ts';
import type { Scorer } from './scorer.ts';
import { NOTHING_SETTLED, Settled } from './settled.ts';
import { LEFT, RIGHT, SHIFT, State } from './transitions.ts';
import { PAD, type Words } from './words.ts';

const MAXIMUM_FEATURES = 384;
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

/** Parses sentences with the weights it is given. */
export class Parser {
  readonly state = new State();
  readonly hashes = new Int32Array(MAXIMUM_FEATURES);
  readonly labelHashes = new Int32Array(MAXIMUM_FEATURES);
  readonly features = new ParserFeatures();
  readonly labelFeatures = new LabelFeatures();
  readonly #actions: Scorer;
  readonly #labels: Scorer;
  readonly #numbers: ParserNumbers;
  readonly #labelSets: ClassSets;
  readonly #settledActions: Settled;
  readonly #settledLabels: Settled;
  /** The candidates of the arc whose labels were scored last. */
  #from = 0;
  #to = 0;

  /** `settled`: slots of the actions and labels that need no scores, see `Settled`. */
  constructor(actions: Scorer, labels: Scorer, numbers: ParserNumbers, labelSets: ClassSets, settled = { actions: NOTHING_SETTLED, labels: NOTHING_SETTLED }) {
    this.#labelSets = labelSets;
    this.#settledActions = new Settled(this.features.contexts, settled.actions);
    this.#settledLabels = new Settled(this.labelFeatures.contexts, settled.labels);
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

  /** Fills `actionScores` and `hashes`; gives the number of hashes. */
  scoreActions(words: Words): number {
    this.features.fill(words, this.state);
    return this.#scoreFilledActions();
  }

  #scoreFilledActions(): number {
    const count = this.features.templates.extract(this.features.atoms, this.hashes);
    this.#actions.score(this.hashes, count, ALL_ACTIONS, 0, ALL_ACTIONS.length);
    return count;
  }

  /** The settled action where it is allowed, else the best-scored of the allowed ones. */
  bestAction(words: Words, allowed: number): number {
    this.features.fill(words, this.state);
    const settled = this.#settledActions.decide(this.features.atoms);
    if (settled >= 0 && (allowed >> settled) & 1) return settled;
    this.#scoreFilledActions();
    return this.argmaxAction(allowed);
  }

  /** The best-scored action among the bits of `among`. */
  argmaxAction(among: number): number {
    const scores = this.actionScores;
    let best = -1;
    for (let action = SHIFT; action <= RIGHT; action++) if ((among >> action) & 1 && (best < 0 || scores[action] > scores[best])) best = action;
    return best;
  }

  /** Fills `labelScores` and `labelHashes` for the arc that `action` would make; gives the number of hashes. */
  scoreLabels(words: Words, action: number): number {
    this.labelFeatures.fill(words, this.state, action);
    return this.#scoreFilledLabels(words, action);
  }

  #scoreFilledLabels(words: Words, action: number): number {
    const count = this.labelFeatures.templates.extract(this.labelFeatures.atoms, this.labelHashes);
    const { state } = this;
    const dependent = words.upos[PAD + state.stack[state.depth - 1]] - 1;
    const set = labelSetNumber(action, words.upos[PAD + state.governor(action)] - 1, dependent, this.#numbers.tags);
    const { begin, classes } = this.#labelSets;
    this.#from = begin[set];
    this.#to = begin[set + 1];
    this.#labels.score(this.labelHashes, count, classes, this.#from, this.#to);
    return count;
  }

  /** The settled or else the best-scored label of the arc that `action` would make; never "root". */
  bestLabel(words: Words, action: number): number {
    this.labelFeatures.fill(words, this.state, action);
    const settled = this.#settledLabels.decide(this.labelFeatures.atoms);
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
