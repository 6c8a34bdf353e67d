// Articles with attributions marked in them → parsed articles with the words of each attribution, for training and measuring.
import { readFileSync } from 'node:fs';
import type { ActorsLayer } from '../src/actors/index.ts';
import { ruleDrafts } from '../src/claims/attribution.ts';
import type { Draft } from '../src/claims/drafts.ts';
import type { AttributionLexicon } from '../src/claims/lexicon.ts';
import { quoteMap, type QuoteMap } from '../src/claims/quotes.ts';
import { findActors } from '../src/actors/index.ts';
import { createTools, type Tools } from '../src/reader/tools.ts';
import type { Parse } from '../src/syntax/index.ts';
import { quotes } from '../src/text/index.ts';
import { readModel, readTables } from '../src/resources/index.ts';

type Range = readonly [start: number, end: number];

/** A line of the gold file: UTF-16 offsets into `text`. */
interface GoldArticle {
  readonly id: string;
  readonly published?: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly Range[]; readonly cue: readonly Range[]; readonly content: readonly Range[] }[];
}

/** One attribution as word numbers in text order; `head` is the head word of its cue. */
export interface GoldAttribution {
  readonly head: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** An article ready for the learned attribution. */
export interface GoldDocument {
  readonly id: string;
  readonly parse: Parse;
  readonly map: QuoteMap;
  readonly actors: ActorsLayer;
  readonly drafts: readonly Draft[];
  readonly gold: readonly GoldAttribution[];
}

/** The words that ranges touch. */
function wordsOf(parse: Parse, ranges: readonly Range[]): number[] {
  const words: number[] = [];
  for (const [start, end] of ranges) for (let word = 0; word < parse.count; word++) if (parse.start(word) < end && parse.end(word) > start) words.push(word);
  return words.sort((a, b) => a - b);
}

/** The cue's word whose governor lies outside it; of several one that is no mark, and that governs most. */
function headOf(parse: Parse, cue: readonly number[]): number {
  let best = -1;
  let most = -1;
  for (const word of cue) {
    if (cue.includes(parse.head(word))) continue;
    const size = cue.filter(each => parse.dominates(word, each)).length + (parse.upos(word) === 'PUNCT' ? -0.5 : parse.upos(word) === 'VERB' ? 0.5 : 0);
    if (size > most) [best, most] = [word, size];
  }
  return best;
}

function documentOf(article: GoldArticle, tools: Tools, lexicon: AttributionLexicon): GoldDocument {
  const tokens = tools.segmenter.segment(article.text);
  const marks = quotes(tokens);
  const parse = tools.syntax.parse(tokens);
  const actors = findActors(parse, marks, tools.register, article.published === undefined ? {} : { published: article.published });
  const map = quoteMap(parse, marks);
  const gold = article.attributions
    .filter(each => each.cue.length > 0)
    .map(each => {
      const cue = wordsOf(parse, each.cue);
      return { head: headOf(parse, cue), source: wordsOf(parse, each.source), cue, content: wordsOf(parse, each.content) };
    });
  return { id: article.id, parse, map, actors, drafts: ruleDrafts(parse, map, actors, lexicon), gold: gold.filter(each => each.head >= 0) };
}

/** The tools of the package as it is, for parsing the articles. */
export function packageTools(): Tools {
  return createTools({ tables: readTables(), model: readModel() });
}

/** Reads a gold file. `limit` takes only so many articles, spread over the file. */
export function readGold(path: string, tools: Tools, limit = Infinity): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const step = Math.max(1, lines.length / limit);
  const chosen = lines.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map(line => documentOf(JSON.parse(line) as GoldArticle, tools, tools.attribution));
}
