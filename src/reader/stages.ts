// The one list of stages that an article goes through, each with what it needs and what it adds. Stages marked
// `english` are passed over for a text in another language, so that nothing is invented there.
import { findActors, namedCountries } from '../actors/index.ts';
import { createFactualityReading, findClaims, findNonAnswers, linkClaims } from '../claims/index.ts';
import { findEvents } from '../events/index.ts';
import { findPlaces } from '../places/index.ts';
import { type Article, quotes } from '../text/index.ts';
import { findTimes } from '../times/index.ts';
import type { Product, Products } from './products.ts';
import type { Tools } from './tools.ts';

/** What every stage may ask besides the products: the article itself and the compiled tables and models. */
export interface StageContext {
  readonly article: Article;
  readonly tools: Tools;
}

/** One step of a reading. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly Product[];
  readonly adds: Product;
  /** Whether it only makes sense for English. */
  readonly english: boolean;
  /** Works out what it adds. `given` holds all that it needs: the start-up check sees to that. */
  readonly run: (given: Products, context: StageContext) => Products[Product];
}

function stage<Needed extends Product, Added extends Product>(
  name: string,
  language: 'any' | 'english',
  needs: readonly Needed[],
  adds: Added,
  run: (given: Pick<Products, Needed>, context: StageContext) => Products[Added],
): Stage {
  return Object.freeze({ name, needs, adds, english: language === 'english', run });
}

/** The stages in order. */
export const STAGES: readonly Stage[] = Object.freeze([
  stage('language', 'any', [], 'language', (_, { article, tools }) => tools.language(article.text)),
  stage('segment', 'any', [], 'tokens', (_, { article, tools }) => tools.segmenter.segment(article.text)),
  stage('quotes', 'any', ['tokens'], 'quotes', ({ tokens }) => quotes(tokens)),
  stage('syntax', 'english', ['tokens'], 'parse', ({ tokens }, { tools }) => tools.syntax.parse(tokens)),
  stage('actors', 'english', ['parse', 'quotes'], 'actors', (given, { article, tools }) =>
    findActors(given.parse, given.quotes, tools.register, { published: article.published, title: article.title }),
  ),
  stage('times', 'english', ['parse'], 'times', ({ parse }, { article }) => findTimes(parse, { published: article.published ?? null })),
  stage('places', 'english', ['parse', 'actors'], 'places', ({ parse, actors }, { tools }) => findPlaces(parse, tools.register.places, namedCountries(actors))),
  stage('events', 'english', ['parse', 'actors', 'times', 'places'], 'coding', (given, { tools }) => findEvents(given, tools.events)),
  stage('claims', 'english', ['parse', 'quotes', 'actors'], 'claims', (given, { tools }) => findClaims(given.parse, given.quotes, given.actors, tools.attribution, tools.learned)),
  stage('non-answers', 'english', ['parse', 'actors'], 'nonAnswers', ({ parse, actors }) => findNonAnswers(parse, actors)),
  stage('links', 'english', ['parse', 'coding', 'claims'], 'links', ({ parse, coding, claims }) => linkClaims(parse, coding.events, claims)),
  stage('factuality', 'english', ['parse', 'claims', 'quotes'], 'factuality', (given, { tools }) =>
    createFactualityReading(
      given.parse,
      given.claims.filter(claim => !claim.silent),
      tools.factuality,
      given.quotes,
    ),
  ),
]);

/**
 * Makes sure that each stage finds what it needs: a stage before it adds it, and in every language in which it runs itself.
 * @throws RangeError naming the stage and the product that is missing.
 */
export function checkStages(stages: readonly Stage[]): void {
  const added = new Map<Product, Stage>();
  for (const each of stages) {
    for (const need of each.needs) {
      const from = added.get(need);
      if (!from) throw new RangeError(`stage "${each.name}" needs "${need}", which no stage before it adds`);
      if (from.english && !each.english) throw new RangeError(`stage "${each.name}" runs in every language but needs "${need}", which is there for English only`);
    }
    if (added.has(each.adds)) throw new RangeError(`stage "${each.name}" adds "${each.adds}" a second time`);
    added.set(each.adds, each);
  }
}
