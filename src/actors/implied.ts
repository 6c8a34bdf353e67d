// The country of a government noun that names none ("the army said", "a foreign ministry spokesman"): the one state that
// the lines before speak of, where one stands out clearly; else none.
import type { Parse } from '../syntax/index.ts';
import type { Scene } from './scene.ts';

/** How far back is looked, in words and sentences. */
const WINDOW = 120;
const SENTENCES = 3;
/** By how much the best must lead. */
const MARGIN = 15;
/** The most that being named again and again is worth. */
const MOST_FOR_MENTIONS = 12;
const IMPLYING: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'JUD', 'LEG']);

/** How much a mention in this relation speaks for its country. */
function weightOf(deprel: string): number {
  if (deprel.startsWith('nsubj')) return 40;
  if (deprel === 'nmod:poss') return 14;
  if (deprel === 'obj') return 15;
  if (deprel === 'amod' || deprel === 'compound') return 10;
  return 5;
}

/** The relation of a word, that of its list where it is in one. */
function relationOf(parse: Parse, word: number): string {
  const deprel = parse.deprel(word);
  return deprel === 'conj' && parse.head(word) >= 0 ? parse.deprel(parse.head(word)) : deprel;
}

/** The country meant, or null. Persons need the only country in sight: a wrong person is worse than none. */
export function impliedCountry(scene: Scene, before: number, sectors: readonly string[], only: boolean): string | null {
  if (!sectors.some(sector => IMPLYING.has(sector))) return null;
  const { parse } = scene;
  const sentence = parse.sentence(before);
  const scores = new Map<string, { best: number; mentions: number }>();
  for (let word = before - 1; word >= 0 && before - word <= WINDOW && sentence - parse.sentence(word) <= SENTENCES; word--) {
    const figure = scene.appearanceAt(word) ? scene.figureAt(word) : null;
    if (!figure || figure.country === null) continue;
    if (figure.kind !== 'state' && !figure.sectors.some(sector => IMPLYING.has(sector))) continue;
    const score = 60 - 20 * (sentence - parse.sentence(word)) + weightOf(relationOf(parse, word));
    const before = scores.get(figure.country);
    if (!before) scores.set(figure.country, { best: score, mentions: 1 });
    else {
      before.best = Math.max(before.best, score);
      before.mentions++;
    }
  }
  if (only) return scores.size === 1 ? [...scores.keys()][0] : null;
  let country: string | null = null;
  let top = 0;
  let second = 0;
  for (const [each, { best, mentions }] of scores) {
    const score = best + Math.min(MOST_FOR_MENTIONS, 4 * mentions);
    if (score > top) [country, second, top] = [each, top, score];
    else if (score > second) second = score;
  }
  return top - second >= MARGIN ? country : null;
}
