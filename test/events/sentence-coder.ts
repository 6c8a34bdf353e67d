// Plain sentences → coded events, through the package's own tables and model: what the reader does before factuality.
import { findActors, createRegister } from '../../src/actors/index.ts';
import type { Tables } from '../../src/base/index.ts';
import { type CodedEvent, codeEvents, createOntology } from '../../src/events/index.ts';
import { createSyntax } from '../../src/syntax/index.ts';
import { createSegmenter, quotes } from '../../src/text/index.ts';
import { testResources } from '../resources.ts';

/** The tables in use, and a function from a text to its events. */
export interface SentenceCoder {
  readonly tables: Tables;
  code(text: string): readonly CodedEvent[];
}

/** Readies every layer below the events once. */
export function createSentenceCoder(): SentenceCoder {
  const { tables, model } = testResources();
  const segmenter = createSegmenter(tables);
  const syntax = createSyntax(model);
  const register = createRegister(tables);
  const ontology = createOntology(tables);
  return {
    tables,
    code(text) {
      const tokens = segmenter.segment(text);
      const parse = syntax.parse(tokens);
      const found = quotes(tokens);
      return codeEvents(parse, findActors(parse, found, register), [], [], found, ontology).events;
    },
  };
}
