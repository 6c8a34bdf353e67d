// A text in the test notation → its claims and factuality in short words, with the real tables and no model.
// Every proper noun stands for an actor of its own name; nothing else stands for anyone.
import type { ActorsLayer } from '../../src/actors/index.ts';
import { type Claim, createAttribution, createFactuality, createFactualityReading, findClaims, linkClaims } from '../../src/claims/index.ts';
import { readTables } from '../../src/resources/index.ts';
import type { Parse } from '../../src/syntax/index.ts';
import { quotes } from '../../src/text/index.ts';
import { parseOf, wordAt } from '../notation.ts';

export const TABLES = readTables();
export const ATTRIBUTION = createAttribution(TABLES);
export const FACTUALITY = createFactuality(TABLES);

/** An actors layer in which each proper noun is an actor called by its form. */
export function namedActors(parse: Parse): ActorsLayer {
  return {
    actors: [],
    mentions: [],
    ambiguities: [],
    partiesOf: head => (parse.upos(head) === 'PROPN' ? [parse.form(head)] : []),
    actor: id => ({ id, name: id, kind: 'state', country: null, sectors: [] }),
  };
}

/** What a test looks at: claims, and the ways to write them and the values of words in short. */
export interface Scene {
  readonly parse: Parse;
  readonly claims: readonly Claim[];
  /** One line a claim: "source [cue] content (kind, attitude) = actors". */
  readonly lines: readonly string[];
  /** "CT+" or, with holders, "UU; Oslo CT+". */
  values(form: string, nth?: number): string;
  /** The words that decided the article's own value, or an empty string. */
  cue(form: string): string;
  /** Which claim's cue reports the word, or null. */
  link(form: string): string | null;
}

/** Reads a text in the notation of `test/notation.ts`. */
export function sceneOf(notation: string): Scene {
  const parse = parseOf(notation);
  const claims = findClaims(parse, quotes(parse.tokens), namedActors(parse), ATTRIBUTION);
  const words = (spans: Claim['cue']): string => spans.map(({ start, end }) => parse.text.slice(start, end)).join(' … ');
  const read = createFactualityReading(parse, claims, FACTUALITY);
  return {
    parse,
    claims,
    lines: claims.map(
      claim => `${words(claim.source) || '–'} [${words(claim.cue)}] ${words(claim.content)} (${claim.kind}, ${claim.attitude}) = ${claim.sources.join('+') || '–'}`,
    ),
    values: (form, nth = 1) =>
      read(wordAt(parse, form, nth))
        .map(({ source, value }) => (source === null ? value : `${source} ${value}`))
        .join('; '),
    cue: form => words([read(wordAt(parse, form))[0].cue ?? { start: 0, end: 0 }]),
    link: form => {
      const [id] = linkClaims(parse, [{ head: wordAt(parse, form) }], claims);
      return id === null ? null : words(claims.find(claim => claim.id === id)?.cue ?? []);
    },
  };
}
