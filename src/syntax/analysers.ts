// A loaded model → the taggers and the parser that work with its weights.
import { TableJudge } from './judge.ts';
import { type FeatureSets, type Judges, Kernel } from './kernel/kernel.ts';
import { LabelFeatures } from './label-features.ts';
import { Lexicon } from './lexicon.ts';
import { ListTable } from './list-table.ts';
import type { SyntaxModel } from './model.ts';
import { PairTable } from './pair-table.ts';
import { ParserFeatures } from './parser-features.ts';
import { Parser, type ParserNumbers } from './parser.ts';
import { parserNumbers } from './parser-numbers.ts';
import { TaggerFeatures } from './tagger-features.ts';
import { Tagger, taggerFrame, type TagNumbers } from './tagger.ts';

/** What reads the sentences of one thread; its working arrays are used again for each sentence. */
export interface Analysers {
  readonly lexicon: Lexicon;
  /** The first tagger, from right to left, and the second, which decides again where the first was unsure. */
  readonly tagger: Tagger;
  readonly reviser: Tagger;
  readonly parser: Parser;
  readonly tags: TagNumbers;
  readonly numbers: ParserNumbers;
}

/** The analysers of a model: with machine code where its memory allows that, else without, which gives the same more slowly. */
export function createAnalysers(model: SyntaxModel): Analysers {
  const { labels, joint, certainty } = model.header;
  const lexicon = new Lexicon(model.lexicon);
  const tags = { upos: Uint8Array.from(joint, ([u]) => u), xpos: Uint8Array.from(joint, ([, x]) => x), open: model.open };
  const numbers = parserNumbers(labels.upos, labels.deprel);
  const kernel = Kernel.over(model);
  const features = new ParserFeatures(kernel?.atoms('actions'));
  const labelFeatures = new LabelFeatures(kernel?.atoms('labels'));
  const frame = taggerFrame(lexicon, tags, new TaggerFeatures(kernel?.atoms('tags')));
  const sets = { actions: features, labels: labelFeatures, tags: frame.features };
  const judges = kernel?.judges(model, sets) ?? tableJudges(model, sets);
  return {
    lexicon,
    tagger: new Tagger(judges.tags, frame, true, certainty),
    reviser: new Tagger(judges.revisions, frame, false, Infinity),
    parser: new Parser({ features, labelFeatures, actions: judges.actions, labels: judges.labels, labelSets: model.labelSets }, numbers),
    tags,
    numbers,
  };
}

function tableJudges({ header: { labels, joint }, actions, labels: labelTables, tags, revisions, settled }: SyntaxModel, features: FeatureSets): Judges {
  return {
    actions: new TableJudge(features.actions, new PairTable(actions), settled.actions),
    labels: new TableJudge(features.labels, new ListTable(labelTables, labels.deprel.length), settled.labels),
    tags: new TableJudge(features.tags, new ListTable(tags, joint.length), settled.tags),
    revisions: new TableJudge(features.tags, new ListTable(revisions, joint.length)),
  };
}
