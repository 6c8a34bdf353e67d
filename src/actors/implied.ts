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

/** Whether a sentence goes on to speak of another country after a word: then a name without one may be that country's. */
function hasOtherAhead(scene: Scene, word: number, country: string): boolean {
  const { sentenceStart } = scene.parse.tokens;
  const end = sentenceStart[scene.parse.sentence(word) + 1];
  for (let at = word; at < end; at++) {
    const other = scene.figureAt(at)?.country ?? scene.countryAt[at];
    if (other !== null && other !== country) return true;
  }
  return false;
}

/** Whether a phrase is, or is part of, the subject of its clause, or stands before the first verb of its sentence, whatever the tree says. */
function isSubject({ parse }: Scene, head: number): boolean {
  let first = parse.tokens.sentenceStart[parse.sentence(head)];
  while (first < head && parse.upos(first) !== 'VERB') first++;
  if (first === head) return true;
  for (let word = head, hops = 0; word >= 0 && hops < 5; word = parse.head(word), hops++) {
    if (parse.deprel(word).startsWith('nsubj')) return true;
    if (parse.upos(word) === 'VERB') return false;
  }
  return false;
}

/**
 * The country of someone introduced by an office and a name ("Vice Minister Sall"), or null. Who is acted on may be anybody's where the
 * sentence goes on to speak of others: "Oslo welcomed President Sall's word of peace with Dakar".
 */
export function impliedOfNamed(scene: Scene, before: number, head: number, sectors: readonly string[]): string | null {
  const country = impliedCountry(scene, before, sectors, false);
  return country === null || (!isSubject(scene, head) && hasOtherAhead(scene, before, country)) ? null : country;
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
