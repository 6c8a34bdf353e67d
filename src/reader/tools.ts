// Tables and models → the compiled tools that the stages use. Built once a reader; nothing here changes afterwards but
// working buffers.
import { type Register, createRegister } from '../actors/index.ts';
import type { Tables } from '../base/index.ts';
import { type AttributionLexicon, type AttributionModel, createAttribution, createFactuality, type FactualityLexicon, LearnedAttribution, weightsOf } from '../claims/index.ts';
import { createEventScorer, createOntology, type EventTools, type ScorerModel } from '../events/index.ts';
import { createSyntax, type Syntax, type SyntaxModel } from '../syntax/index.ts';
import { createLanguageDetector, createSegmenter, type LanguageDetector, type Segmenter } from '../text/index.ts';

/** What a reader is made from. */
export interface Resources {
  /** The text of every table under `data/`, keyed by its path there. */
  readonly tables: Tables;
  readonly model: SyntaxModel;
  /** The model of the learned attribution; without it the rules alone say who says what. */
  readonly attribution?: AttributionModel | undefined;
  /** The learned scorer of events; without it the table of frames decides alone. */
  readonly scorer?: ScorerModel | null;
}

/** The compiled tables and models. */
export interface Tools {
  readonly language: LanguageDetector;
  readonly segmenter: Segmenter;
  readonly syntax: Syntax;
  readonly register: Register;
  readonly events: EventTools;
  readonly attribution: AttributionLexicon;
  readonly learned: LearnedAttribution | null;
  readonly factuality: FactualityLexicon;
}

/**
 * Compiles tables and model.
 * @throws EntenteError `table-row` naming file and line of a malformed row.
 */
export function createTools({ tables, model, attribution: learned, scorer }: Resources): Tools {
  const syntax = createSyntax(model);
  const attribution = createAttribution(tables);
  return {
    language: createLanguageDetector(tables),
    segmenter: createSegmenter(tables),
    syntax,
    register: createRegister(tables),
    events: { ontology: createOntology(tables), scorer: scorer ? createEventScorer(scorer, syntax.classes) : null },
    attribution,
    learned: learned === undefined ? null : new LearnedAttribution(weightsOf(learned), attribution, syntax.classes),
    factuality: createFactuality(tables, attribution),
  };
}
