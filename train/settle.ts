// Runs a trained model over texts and notes in which contexts it always decided alike: these decisions are looked up afterwards
// (see `src/syntax/settled.ts`). No gold annotation is read: what is counted are the model's own decisions.
import { type Analysers, createAnalysers } from '../src/syntax/analysers.ts';
import type { SyntaxModel } from '../src/syntax/model.ts';
import type { Templates } from '../src/syntax/templates.ts';
import { SHIFT } from '../src/syntax/transitions.ts';
import { PAD, Words } from '../src/syntax/words.ts';
import type { Tokens } from '../src/text/index.ts';
import { DecisionCounts, type Settling } from './decision-counts.ts';

/** When a decision of each model counts as settled. */
export interface SettlingSettings {
  readonly actions: Settling;
  readonly labels: Settling;
  readonly tags: Settling;
}

/** The settings the shipped model was made with. */
export const SETTLING: SettlingSettings = {
  actions: { least: 80, dissent: 0.001 },
  labels: { least: 50, dissent: 0.001 },
  tags: { least: 80, dissent: 0.001 },
};

class Observer {
  readonly tags = new DecisionCounts();
  readonly actions = new DecisionCounts();
  readonly labels = new DecisionCounts();
  readonly #hashes = new Int32Array(32);
  readonly #words = new Words();
  readonly #analysers: Analysers;

  constructor(model: SyntaxModel) {
    this.#analysers = createAnalysers(model);
  }

  #note(counts: DecisionCounts, contexts: Templates, atoms: Int32Array, decision: number): void {
    const count = contexts.extract(atoms, this.#hashes);
    for (let context = 0; context < count; context++) counts.add(this.#hashes[context], decision);
  }

  #tag(): void {
    const words = this.#words;
    const { tagger, reviser, tags } = this.#analysers;
    for (let index = words.length - 1; index >= 0; index--) {
      let tag = tagger.only(words, index);
      let sure = 1;
      if (tag < 0) {
        tagger.score(words, index);
        tag = tagger.argmax(words, index, -1);
        sure = tagger.isSure(words, index, tag) ? 1 : 0;
        this.#note(this.tags, tagger.features.contexts, tagger.features.atoms, tag * 2 + sure);
      }
      words.sure[PAD + index] = sure;
      words.setTag(index, tag, tags.upos[tag], tags.xpos[tag]);
    }
    reviser.tag(words);
  }

  #parse(): void {
    const words = this.#words;
    const { parser, numbers } = this.#analysers;
    const { state } = parser;
    parser.begin(words);
    while (!state.done) {
      const allowed = state.allowed();
      let action = 31 - Math.clz32(allowed);
      if (allowed & (allowed - 1)) {
        parser.scoreActions(words);
        action = parser.argmaxAction(allowed);
        this.#note(this.actions, parser.features.contexts, parser.features.atoms, action);
      }
      if (action === SHIFT) state.shift();
      else if (state.governor(action) === words.length) state.attach(action, numbers.root);
      else {
        parser.scoreLabels(words, action);
        const label = parser.argmaxLabel(-1);
        this.#note(this.labels, parser.labelFeatures.contexts, parser.labelFeatures.atoms, label);
        state.attach(action, label);
      }
    }
  }

  read(tokens: Tokens): void {
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
      this.#words.fill(tokens, tokens.sentenceStart[sentence], tokens.sentenceStart[sentence + 1], this.#analysers.lexicon);
      this.#tag();
      this.#parse();
    }
  }
}

/** The settled decisions of a model (one in which none are settled yet), as slots, from its reading of `texts`; and how many. */
export function settle(model: SyntaxModel, texts: Iterable<Tokens>, settings: SettlingSettings): { slots: SyntaxModel['settled']; facts: string } {
  const observer = new Observer(model);
  for (const tokens of texts) observer.read(tokens);
  const [actions, labels, tags] = [observer.actions.slots(settings.actions), observer.labels.slots(settings.labels), observer.tags.slots(settings.tags)];
  return {
    slots: { actions: actions.slots, labels: labels.slots, tags: tags.slots },
    facts: `${actions.kept} actions, ${labels.kept} labels and ${tags.kept} tags settled`,
  };
}
