// When, where and about what: the date and the place that belong to an event's clause, and the PLOVER contexts that its
// words name. An event without a date or place of its own has none.
import type { PlaceMention } from '../places/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { prepositionOf } from './phrases.ts';
import type { WordRange } from './clause-spans.ts';
import type { EventPlace, EventTime } from './event.ts';
import type { Ontology } from './ontology.ts';

const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'off',
  'outside',
  'inside',
  'around',
  'along',
  'across',
  'into',
  'over',
  'on',
  'to',
  'within',
  'throughout',
  'around',
  'from',
]);
const MAX_HOPS = 7;
/** How many words from its head the clause of an event is looked through, and how many dates or places of its sentence. */
const MAX_REACH = 250;
const MAX_NEAR = 100;

/** Hops from a phrase's top word up to `target`, or -1 where another clause lies between. */
function hopsUp(parse: Parse, first: number, last: number, target: number): number {
  let word = first;
  while (parse.head(word) >= first && parse.head(word) <= last) word = parse.head(word);
  for (let hops = 0; word >= 0 && hops < MAX_HOPS; hops++) {
    if (word === target) return hops;
    const deprel = parse.deprel(word);
    if (hops > 0 && (deprel.startsWith('acl') || deprel === 'ccomp' || deprel === 'advcl' || deprel === 'parataxis' || (deprel === 'conj' && parse.upos(word) === 'VERB')))
      return -1;
    word = parse.head(word);
  }
  return -1;
}

/** The verbs whose date an event may share: its own, then those it is coordinated with or completes. */
function governors(parse: Parse, head: number): number[] {
  const found = [head];
  for (let word = head, hops = 0; hops < 4; hops++) {
    const deprel = parse.deprel(word);
    if (deprel !== 'xcomp' && deprel !== 'conj' && deprel !== 'obj' && deprel !== 'acl' && deprel !== 'obl' && deprel !== 'nmod' && deprel !== 'nsubj') break;
    word = parse.head(word);
    if (word < 0) break;
    found.push(word);
  }
  return found;
}

/** Those of some expressions, in text order, that stand in the sentence of a word. */
function within<T extends { readonly first: number }>(parse: Parse, expressions: readonly T[], word: number): readonly T[] {
  const sentence = parse.sentence(word);
  const from = parse.tokens.sentenceStart[sentence];
  const to = parse.tokens.sentenceStart[sentence + 1];
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (expressions[middle].first < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < expressions.length && expressions[end].first < to && end - low < MAX_NEAR) end++;
  return expressions.slice(low, end);
}

/** The date that belongs to an event, or null. Expressions are in text order. */
export function whenOf(parse: Parse, times: readonly TimeExpression[], head: number, noun: number): EventTime | null {
  if (!times.length) return null;
  const near = within(parse, times, head);
  if (!near.length) return null;
  for (const target of noun >= 0 && noun !== head ? [noun, ...governors(parse, head)] : governors(parse, head)) {
    let best: TimeExpression | null = null;
    let bestHops = MAX_HOPS;
    for (const time of near) {
      const hops = hopsUp(parse, time.first, time.last, target);
      if (hops >= 0 && hops < bestHops) [best, bestHops] = [time, hops];
    }
    if (best) return { start: best.from, end: best.to, text: { start: best.start, end: best.end } };
  }
  return null;
}

/** The place that an event's own clause names after a preposition of place, or null. */
export function whereOf(parse: Parse, places: readonly PlaceMention[], head: number, noun: number, clause: WordRange): EventPlace | null {
  let best: PlaceMention | null = null;
  let bestHops = MAX_HOPS;
  for (const place of within(parse, places, head)) {
    if (place.first < clause.first || place.last > clause.last) continue;
    if (!LOCATIVE.has(prepositionOf(parse, place.head))) continue;
    for (const target of noun >= 0 ? [head, noun] : [head]) {
      const hops = hopsUp(parse, place.first, place.last, target);
      if (hops >= 0 && hops < bestHops) [best, bestHops] = [place, hops];
    }
  }
  if (!best) return null;
  return {
    name: best.name,
    country: best.country,
    ...(best.geonames === undefined ? {} : { geonames: best.geonames }),
    ...(best.latitude === undefined ? {} : { lat: best.latitude }),
    ...(best.longitude === undefined ? {} : { lon: best.longitude }),
    text: { start: best.start, end: best.end },
  };
}

/** The contexts that the words of a clause name, in the order of the words. */
export function contextsOf(parse: Parse, ontology: Ontology, head: number, clause: WordRange, given: readonly string[]): string[] {
  const found = [...given];
  for (let word = Math.max(clause.first, head - MAX_REACH); word <= Math.min(clause.last, head + MAX_REACH); word++) {
    const entries = ontology.contexts.get(parse.lemma(word).toLowerCase()) ?? ontology.contexts.get(parse.lower(word));
    if (!entries) continue;
    for (const { rest, context } of entries) {
      if (found.includes(context)) continue;
      if (rest.every((lemma, index) => word + 1 + index <= clause.last && parse.lemma(word + 1 + index).toLowerCase() === lemma)) found.push(context);
    }
  }
  return found;
}
