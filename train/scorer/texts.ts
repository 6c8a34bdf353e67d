// Texts → their analysis up to what the frames find: what the scorer is trained on and what it sees when it reads.
import { codeFrames } from '../../src/events/coder.ts';
import { pairSource } from '../../src/events/find-events.ts';
import { type PairSource, Pairs } from '../../src/events/scorer/pairs.ts';
import type { Products } from '../../src/reader/products.ts';
import { STAGES } from '../../src/reader/stages.ts';
import type { Tools } from '../../src/reader/tools.ts';

/** One text, analysed. */
export interface AnalysedText {
  readonly source: PairSource;
  readonly pairs: Pairs;
  readonly sentences: number;
  readonly frames: ReturnType<typeof codeFrames>;
}

/** Runs every stage before the events on a text. */
export function analyse(text: string, tools: Tools): AnalysedText {
  const products: Partial<Record<keyof Products, Products[keyof Products]>> = { language: 'en' };
  const context = { article: { id: 'training', text }, tools };
  for (const stage of STAGES) {
    if (stage.adds === 'coding') break;
    if (stage.adds !== 'language') products[stage.adds] = stage.run(products as Products, context);
  }
  const { parse, actors, times, places } = products as Products;
  const frames = codeFrames(parse, actors, times, places, tools.events.ontology);
  const source = pairSource({ parse, actors, times, places }, frames, tools.syntax.classes);
  return { source, pairs: new Pairs(source), sentences: parse.tokens.sentenceCount, frames };
}
