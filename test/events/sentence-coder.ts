// Plain sentences → coded events, through the package's own tables and model: what the reader does before factuality.
import { findActors, createRegister } from '../../src/actors/index.ts';
import type { Tables } from '../../src/base/index.ts';
import { type CodedEvent, createOntology, findEvents } from '../../src/events/index.ts';
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
      return findEvents({ parse, actors: findActors(parse, quotes(tokens), register), times: [], places: [] }, { ontology, scorer: null }).events;
    },
  };
}
