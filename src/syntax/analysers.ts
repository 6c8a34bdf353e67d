// A loaded model → the taggers and the parser that work with its weights.
import { Lexicon } from './lexicon.ts';
import { ListTable } from './list-table.ts';
import type { SyntaxModel } from './model.ts';
import { PairTable } from './pair-table.ts';
import { Parser, type ParserNumbers } from './parser.ts';
import { parserNumbers } from './parser-numbers.ts';
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

/** The analysers of a model. */
export function createAnalysers(model: SyntaxModel): Analysers {
  const { labels, joint, certainty } = model.header;
  const lexicon = new Lexicon(model.lexicon);
  const tags = { upos: Uint8Array.from(joint, ([u]) => u), xpos: Uint8Array.from(joint, ([, x]) => x), open: model.open };
  const numbers = parserNumbers(labels.upos, labels.deprel);
  const frame = taggerFrame(lexicon, tags);
  return {
    lexicon,
    tagger: new Tagger(new ListTable(model.tags, joint.length), frame, true, certainty, model.settled.tags),
    reviser: new Tagger(new ListTable(model.revisions, joint.length), frame, false, Infinity),
    parser: new Parser(new PairTable(model.actions), new ListTable(model.labels, labels.deprel.length), numbers, model.labelSets, model.settled),
    tags,
    numbers,
  };
}
