// When, where and about what: the date and the place that belong to an event's clause, and the PLOVER contexts that its
// words name. An event without a date or place of its own has none.
import type { PlaceMention } from '../places/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { prepositionOf } from './phrases.ts';
import type { WordRange } from './clause-spans.ts';
import type { EventPlace, EventTime, EventType } from './event.ts';
import type { Ontology } from './ontology.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that place an event whatever stands behind them. */
const INSIDE = words('in near outside inside around along across within throughout off');
/** Places that one is "at" or "on"; of cities and states those name whom a deed is aimed at ("lashed out at Beijing"). */
const SPOTS = words('site base border island peninsula river sea strait mountains');
/** What stands before an occasion, and nouns that are one after "on". */
const OCCASIONS = words('in at during after before of near outside');
const OCCASIONS_ON = words('sideline margin visit trip tour arrival');
const MEETINGS = words('talk meeting summit negotiation conference session visit trip consultation dialogue');
/** Types of events that happen where what they strike, hold or move is. */
const BODILY = words('ASSAULT MOBILIZE COERCE RETREAT PROTEST');
const MAX_HOPS = 7;
/** How many words from its head the clause of an event is looked through, and how many dates or places of its sentence. */
const MAX_REACH = 250;
const MAX_NEAR = 100;
const SHARING = words('xcomp conj obj nsubj');
/** Prepositions that put a noun or a participle on the occasion of its governor. */
const ALONG = words('while as by in at on during with amid through');

/** Whether an adverbial clause tells what happened along with its governor: "…, accusing them", "while speaking there"; not "after they met", "to meet". */
function happensAlong(parse: Parse, head: number): boolean {
  const mark = parse.childIn(head, 'mark');
  const subject = parse.childIn(head, 'nsubj', 'nsubj:pass') >= 0;
  if (mark < 0) return !subject && parse.xpos(head) === 'VBG' && parse.childIn(head, 'aux') < 0;
  const lower = parse.lower(mark);
  return lower === 'while' || lower === 'as' || (!subject && ALONG.has(lower));
}

/** Whether a dependent took place on its governor's date: "struck in a raid on Monday"; not "condemned on Monday for a raid", "accused of helping". */
function sharesOccasion(parse: Parse, word: number, deprel: string): boolean {
  if (deprel === 'advcl') return happensAlong(parse, word);
  if (deprel !== 'obl' && deprel !== 'nmod' && deprel !== 'acl') return false;
  const preposition = parse.childIn(word, 'case', 'mark');
  if (preposition < 0) return true;
  const lower = parse.lower(preposition);
  // "arrived on Monday for talks"
  return ALONG.has(lower) || (lower === 'of' && deprel === 'nmod') || (lower === 'for' && MEETINGS.has(parse.lemma(word)));
}

/** Hops from a phrase's top word up to `target`, or -1 where another clause lies between. */
function hopsUp(parse: Parse, first: number, last: number, target: number): number {
  let word = first;
  while (parse.head(word) >= first && parse.head(word) <= last) word = parse.head(word);
  for (let hops = 0; word >= 0 && hops < MAX_HOPS; hops++) {
    if (word === target) return hops;
    const deprel = parse.deprel(word);
    if (hops > 0 && (deprel.startsWith('acl') || deprel === 'ccomp' || deprel === 'parataxis' || (deprel === 'conj' && parse.upos(word) === 'VERB'))) return -1;
    // "Speaking on Monday, she accused them": one occasion.
    if (hops > 0 && deprel === 'advcl' && (!happensAlong(parse, word) || parse.childIn(word, 'nsubj', 'nsubj:pass') >= 0)) return -1;
    word = parse.head(word);
  }
  return -1;
}

/** The verbs whose date an event may share: its own, then those it is coordinated with, completes or happens along with. */
function governors(parse: Parse, head: number): number[] {
  const found = [head];
  for (let word = head, hops = 0; hops < 4; hops++) {
    const deprel = parse.deprel(word);
    if (!SHARING.has(deprel) && !sharesOccasion(parse, word, deprel)) break;
    word = parse.head(word);
    if (word < 0) break;
    found.push(word);
  }
  // "condemned the pact and summoned the envoy on Friday": the last verb's date holds for those that share its subject.
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child))
    if (parse.deprel(child) === 'conj' && parse.upos(child) === 'VERB' && parse.childIn(child, 'nsubj', 'nsubj:pass') < 0) found.push(child);
  return found;
}

/** Those of a list in text order that begin within the words `first` … `last`. */
function within<T extends { readonly first: number }>(list: readonly T[], first: number, last: number): readonly T[] {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (list[middle].first < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && list[end].first <= last && end - low < MAX_NEAR) end++;
  return list.slice(low, end);
}

/** The date that belongs to an event, or null. `complements` are words that complete its predicate, on which the date may hang as well. */
export function whenOf(parse: Parse, times: readonly TimeExpression[], head: number, noun: number, complements: readonly number[] = []): EventTime | null {
  if (!times.length) return null;
  const sentence = parse.sentence(head);
  const { sentenceStart } = parse.tokens;
  const near = within(times, sentenceStart[sentence], sentenceStart[sentence + 1] - 1);
  if (!near.length) return null;
  for (const target of noun >= 0 && noun !== head ? [noun, ...governors(parse, head), ...complements] : [...governors(parse, head), ...complements]) {
    let best: TimeExpression | null = null;
    let bestHops = MAX_HOPS;
    for (const time of near) {
      if (time.comparison) continue;
      const hops = hopsUp(parse, time.first, time.last, target);
      if (hops >= 0 && hops < bestHops) [best, bestHops] = [time, hops];
    }
    if (best) return { start: best.from, end: best.to, text: { start: best.start, end: best.end } };
  }
  return null;
}

/** Whether a preposition (or none) can make a place the scene of such an event. */
function placesEvent(parse: Parse, place: PlaceMention, type: EventType, mode: string | null): boolean {
  const preposition = prepositionOf(parse, place.head);
  const bodily = BODILY.has(type);
  if (INSIDE.has(preposition)) return true;
  switch (preposition) {
    case 'at':
    case 'on':
      return SPOTS.has(place.kind) || (type === 'ASSAULT' && preposition === 'on');
    case 'to':
    case 'into':
      return mode === 'visit' || type === 'MOBILIZE' || (bodily && preposition === 'into');
    case 'from':
      return type === 'RETREAT';
    case 'over':
      return type === 'ASSAULT' || type === 'MOBILIZE';
    case '': {
      // "shelled Kharkiv", "Kharkiv was shelled", "visited Moscow"; "the Istanbul talks".
      const relation = parse.deprel(place.head);
      if (relation === 'compound') return place.kind !== 'state';
      return (bodily || mode === 'visit') && (relation === 'obj' || relation === 'nsubj:pass');
    }
    default:
      return false;
  }
}

/** Whether a noun is the occasion on which something is done: "at a summit", "during a visit", "on the sidelines of a meeting"; not "on the war". */
function isOccasion(parse: Parse, word: number): boolean {
  const preposition = prepositionOf(parse, word);
  return OCCASIONS.has(preposition) || (preposition === 'on' && OCCASIONS_ON.has(parse.lemma(word)));
}

/** Hops from a place up to the event's word, or -1 where it belongs to something else: "condemned the war in Sudan" places the war, not the condemnation. */
function placeHops(parse: Parse, place: PlaceMention, target: number, type: EventType): number {
  const hops = hopsUp(parse, place.first, place.last, target);
  if (hops < 2) return hops;
  if (prepositionOf(parse, place.head) === '') return -1;
  for (let word = parse.head(place.head); word !== target && word >= 0; word = parse.head(word)) {
    const deprel = parse.deprel(word);
    const adjunct = deprel.startsWith('obl') || deprel.startsWith('nmod');
    if (deprel === 'appos' || deprel === 'conj' || deprel === 'flat') continue;
    // "killed three people in Gaza" happened there; "said at a meeting in Kyiv" too, but not "called for an end to the war in Sudan".
    // "met Putin in Moscow", "hosted talks in Istanbul": the adjunct hangs on the name or on the meeting.
    if (type === 'CONSULT' && (parse.upos(word) === 'PROPN' || MEETINGS.has(parse.lemma(word)))) continue;
    if (BODILY.has(type) ? !adjunct && deprel !== 'obj' && deprel !== 'nsubj:pass' : !adjunct || !isOccasion(parse, word)) return -1;
  }
  return hops;
}

/** An event as far as its place depends on it. */
export interface PlacedEvent {
  readonly type: EventType;
  readonly mode: string | null;
  readonly head: number;
  readonly noun: number;
}

/** The place that an event's own clause names as its scene, or null. */
export function whereOf(parse: Parse, places: readonly PlaceMention[], event: PlacedEvent, clause: WordRange): EventPlace | null {
  const { type, mode, head, noun } = event;
  let best: PlaceMention | null = null;
  let bestHops = MAX_HOPS;
  for (const place of within(places, clause.first, clause.last)) {
    if (place.last > clause.last || !placesEvent(parse, place, type, mode)) continue;
    for (const target of noun >= 0 ? [head, noun] : [head]) {
      const hops = placeHops(parse, place, target, type);
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
