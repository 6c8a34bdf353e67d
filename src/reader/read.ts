// An article → its reading: runs the stages in order and puts what they found into the shape that users see.
import { findPredicates } from '../claims/index.ts';
import type { Article } from '../text/index.ts';
import { diagnose } from './diagnostics.ts';
import type { Products } from './products.ts';
import { publicClaim, publicEvent, sentencesOf } from './public-shapes.ts';
import type { Predicate, Reading } from './reading.ts';
import { checkStages, STAGES } from './stages.ts';
import { createTools, type Resources, type Tools } from './tools.ts';

/** What a reading shall hold besides what every reading holds. */
export interface ReadOptions {
  /** Every verb and event noun with its factuality. */
  readonly predicates?: boolean;
  /** At each event and claim the rule or table row and the path in the tree. */
  readonly explain?: boolean;
}

/** Reads articles, one after the other. Keeps working buffers but nothing of an article. */
export interface Reader {
  /** The reading of one article. Never throws: odd text gives diagnostics. The same article gives the same reading. */
  read(article: Article, options?: ReadOptions): Reading;
}

/** The language that is read. */
const ENGLISH = 'en';

function run(article: Article, tools: Tools): Partial<Products> {
  const products: Partial<Record<keyof Products, Products[keyof Products]>> = {};
  for (const stage of STAGES) {
    if (stage.english && products.language !== ENGLISH) continue;
    products[stage.adds] = stage.run(products as Products, { article, tools });
  }
  return products as Partial<Products>;
}

function predicatesOf({ parse, factuality }: Partial<Products>, tools: Tools): Predicate[] {
  if (!parse || !factuality) return [];
  return findPredicates(parse, tools.factuality).map(head => ({
    start: parse.start(head),
    end: parse.end(head),
    lemma: parse.lemma(head),
    factuality: factuality(head),
  }));
}

function read(article: Article, options: ReadOptions, tools: Tools): Reading {
  const products = run(article, tools);
  const { language = 'und', tokens, coding, claims = [], nonAnswers = [], links = [], factuality } = products;
  const { id, text, title, published, url, publisher } = article;
  const explain = options.explain === true;
  return {
    schema: 'entente.reading/1',
    document: {
      id,
      text,
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
      ...(publisher === undefined ? {} : { publisher }),
      language,
    },
    sentences: tokens ? sentencesOf(tokens) : [],
    actors: coding?.actors.actors ?? [],
    mentions: (coding?.actors.mentions ?? []).map(({ actor, start, end }) => ({ start, end, actor })),
    ...(coding?.actors.ambiguities.length ? { ambiguities: coding.actors.ambiguities } : {}),
    events: (coding?.events ?? []).map((event, number) => publicEvent(event, `e${number}`, factuality?.(event.head) ?? [], links[number], explain)),
    claims: claims.map(claim => publicClaim(claim, explain)),
    ...(nonAnswers.length ? { nonAnswers } : {}),
    ...(options.predicates ? { predicates: predicatesOf(products, tools) } : {}),
    diagnostics: diagnose(article, language),
  };
}

/**
 * Makes a reader from tables and a model.
 * @throws EntenteError `table-row` naming file and line of a malformed row.
 */
export function createReader(resources: Resources): Reader {
  return createReaderWith(createTools(resources));
}

/** Makes a reader from compiled tools: what trainers and scorers of the project use to measure one part at a time. */
export function createReaderWith(tools: Tools): Reader {
  checkStages(STAGES);
  return Object.freeze({ read: (article: Article, options: ReadOptions = {}) => read(article, options, tools) });
}
