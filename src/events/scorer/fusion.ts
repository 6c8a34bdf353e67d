// What the frames found and what the scorer finds likely → the events of a text: frames' events that the scorer takes for none are
// dropped, senses that it reads otherwise are changed where it is sure, and pairs on which the frames are silent are added.
import type { Parse } from '../../syntax/index.ts';
import type { FrameCoding } from '../coder.ts';
import { type CodedEvent, EVENT_TYPES, type EventType } from '../event.ts';
import { NO_EVENT } from './frame-view.ts';
import type { ScoredPair, Scoring } from './scorer.ts';
import type { Unit } from './units.ts';

/** From which probabilities on the scorer has its way. */
export interface FusionSettings {
  /** A pair that frames leave out is added from this probability (of a link, and of its type) on. */
  readonly add: number;
  /** The same where its type is none of those found in the sentence. */
  readonly fresh: number;
  /** The same in a sentence in which nothing else is found. */
  readonly lone: number;
  /** The same where the frames read an event of this type at the word that expresses it, with other parties. */
  readonly more: number;
  /** The same between conjoined parties: those who are named together mostly act together, on somebody else. */
  readonly mutual: number;
  /** A party that the frames give is exchanged for one that the linker finds likelier by as much. */
  readonly exchange: number;
  /** A frames' event is dropped where "no event" is likelier than this. */
  readonly drop: number;
  /** A frames' type is changed where another leads by as much. */
  readonly change: number;
  /** Events of both are dropped where the word that expresses them is less likely political than this. */
  readonly politics: number;
  /** Whether the frames' events are left out altogether, so that the scorer's decisions show. */
  readonly alone?: boolean;
}

/** The settings in use; chosen on the cross-validated dev figures. */
export const FUSION: FusionSettings = { add: 0.06, fresh: 0.3, lone: 0.05, more: 0.3, mutual: 0.3, exchange: 0.4, drop: 0.9, change: 0.85, politics: 0.6 };

/** An event to be coded for a pair that the frames left out. */
export interface AddedEvent {
  readonly pair: ScoredPair;
  readonly others: ScoredPair[];
  readonly type: EventType;
  readonly probability: number;
  /** The word that expresses it. */
  readonly head: number;
  /** Whether its parties are conjoined and do it with one another: "Oslo and Lima signed". */
  readonly mutual: boolean;
}

/** What becomes of a frames' event. */
export interface KeptEvent {
  readonly event: CodedEvent;
  readonly type: EventType;
  /** The scorer's opinion where it differs from the table's, in words; "" where they agree. */
  readonly remark: string;
  /** How likely the linker finds its parties, 0 where it would not link them. */
  readonly link: number;
  /** The party that the frames left out or mistook and the scorer finds. */
  readonly from?: Unit;
  readonly to?: Unit;
}

/** The outcome of a fusion. */
export interface Fused {
  readonly kept: readonly KeptEvent[];
  readonly added: readonly AddedEvent[];
}

const shares = (unit: readonly string[], ids: readonly string[]): boolean => unit.some(id => ids.includes(id));

/** Whether a frames' event holds from the one to the other party of a pair. */
function covers({ actors, recipients, reciprocal }: CodedEvent, { from, to }: ScoredPair): boolean {
  return shares(from.actors, actors) && shares(to.actors, reciprocal ? actors : recipients);
}

function bestOf(types: Float64Array): number {
  let best = 0;
  for (let each = 1; each < NO_EVENT; each++) if (types[each] > types[best]) best = each;
  return best;
}

const percent = (probability: number): string => `${Math.round(100 * probability)} %`;

function judge(event: CodedEvent, pairs: readonly ScoredPair[], others: readonly CodedEvent[], { drop, change }: FusionSettings): KeptEvent | null {
  const link = pairs.reduce((most, pair) => Math.max(most, pair.link), 0);
  if (pairs.length === 0) return { event, type: event.type, remark: '', link };
  const mean = new Float64Array(NO_EVENT + 1);
  for (const { types } of pairs) for (let each = 0; each <= NO_EVENT; each++) mean[each] += types[each] / pairs.length;
  if (mean[NO_EVENT] > drop) return null;
  const best = bestOf(mean);
  const own = EVENT_TYPES.indexOf(event.type);
  if (best === own) return { event, type: event.type, remark: '', link };
  // What another event of the same parties is called tells nothing of this one.
  const explained = others.some(({ type }) => type === EVENT_TYPES[best]);
  if (explained) return { event, type: event.type, remark: '', link };
  const changed = mean[best] - mean[own] > change;
  const remark = `the scorer reads ${EVENT_TYPES[best]} (${percent(mean[best])}), the table ${event.type} (${percent(mean[own])})`;
  return { event, type: changed ? EVENT_TYPES[best] : event.type, remark, link };
}

/** The word of a path that expresses a type: where frames read that type, else the highest verb, else the highest word. */
function triggerOf(parse: Parse, { words, from, to }: ScoredPair, type: EventType, typeAt: (word: number) => EventType | null): number {
  for (const word of words) if (typeAt(word) === type) return word;
  for (const word of words) if (parse.upos(word) === 'VERB') return word;
  if (words.length) return words[0];
  // One stands within the other's phrase: the governor of the outer one expresses it, if any.
  const outer = parse.dominates(from.head, to.head) ? from : to;
  let above = parse.head(outer.head);
  while (above >= outer.first && above <= outer.last) above = parse.head(above);
  return above >= 0 ? above : outer.head;
}

/** Adds a pair to an event that the same word expresses with the same actors or recipients, or begins one. */
function gather(added: AddedEvent[], { pair, type, probability }: Chance, head: number, mutual: boolean): void {
  for (const event of added) {
    if (mutual || event.mutual || event.head !== head || event.type !== type) continue;
    const all = [event.pair, ...event.others];
    if (all.every(other => other.from === pair.from) || all.every(other => other.to === pair.to)) {
      event.others.push(pair);
      return;
    }
  }
  added.push({ pair, others: [], type, probability, head, mutual });
}

const logitOf = (probability: number): number => Math.log(Math.max(probability, 1e-6) / Math.max(1 - probability, 1e-6));

/** How likely events are political: by their own words, and by what the frames' events in other sentences of the text are about. */
class Subject {
  readonly #politics: Scoring['politics'];
  readonly #sentenceOf: (word: number) => number;
  readonly #sums = new Map<number, number>();
  #sum = 0;
  #count = 0;
  readonly #counts = new Map<number, number>();

  constructor(parse: Parse, politics: Scoring['politics'], events: readonly CodedEvent[]) {
    this.#politics = politics;
    this.#sentenceOf = word => parse.sentence(word);
    for (const { head, noun, type } of events) {
      const logit = logitOf(politics(noun >= 0 ? noun : head, type));
      const sentence = parse.sentence(head);
      this.#sums.set(sentence, (this.#sums.get(sentence) ?? 0) + logit);
      this.#counts.set(sentence, (this.#counts.get(sentence) ?? 0) + 1);
      this.#sum += logit;
      this.#count++;
    }
  }

  /** The probability that an event of a type at a word is political. */
  politics(word: number, type: EventType): number {
    const sentence = this.#sentenceOf(word);
    const count = this.#count - (this.#counts.get(sentence) ?? 0);
    const others = count === 0 ? 0 : (this.#sum - (this.#sums.get(sentence) ?? 0)) / count;
    return 1 / (1 + Math.exp(-logitOf(this.#politics(word, type)) - others));
  }
}

/** Decides over the frames' events and the scored pairs of one text. */
export function fuse(parse: Parse, frames: FrameCoding, { pairs, politics }: Scoring, settings: FusionSettings): Fused {
  const subject = new Subject(parse, politics, frames.events);
  const typeAt = new Map(frames.senses.map(({ word, type }) => [word, type]));
  const bySentence = new Map<number, ScoredPair[]>();
  for (const pair of pairs) bySentence.set(pair.sentence, [...(bySentence.get(pair.sentence) ?? []), pair]);
  // What is no politics as one type is none as another.
  const harmless = new Set<number>();
  const covered = new Set<ScoredPair>();
  const kept: KeptEvent[] = [];
  for (const event of settings.alone ? [] : frames.events) {
    if (subject.politics(event.noun >= 0 ? event.noun : event.head, event.type) < settings.politics) {
      harmless.add(event.head);
      continue;
    }
    const own = (bySentence.get(parse.sentence(event.head)) ?? []).filter(pair => covers(event, pair));
    for (const pair of own) covered.add(pair);
    const others = frames.events.filter(each => each !== event && own.some(pair => covers(each, pair)));
    const verdict = judge(event, own, others, settings);
    if (verdict) kept.push(verdict);
  }
  const chances = pairs.filter(pair => !covered.has(pair)).map(pair => chanceOf(pair));
  chances.sort((a, b) => b.probability - a.probability);
  const added: AddedEvent[] = [];
  const taken = new Set<string>();
  const found: (Set<EventType> | undefined)[] = [];
  const note = (sentence: number, type: EventType): void => void (found[sentence] ??= new Set()).add(type);
  for (const { event, type } of kept) note(parse.sentence(event.head), type);
  for (const chance of chances) {
    const { pair, type, probability } = chance;
    if (probability < settings.lone) break;
    const types = found[pair.sentence];
    if (types && probability < (types.has(type) ? settings.add : settings.fresh)) continue;
    // Of two ways between the same parties the likelier one counts; what conjoined parties do with one another counts once.
    const mutual = areConjoined(parse, pair);
    if (mutual && probability < settings.mutual) continue;
    const key = `${pair.sentence} ${mutual ? [partyKey(pair.from), partyKey(pair.to)].sort().join() : `${partyKey(pair.from)} ${partyKey(pair.to)}`}`;
    if (taken.has(key)) continue;
    const head = triggerOf(parse, pair, type, word => typeAt.get(word) ?? null);
    if (harmless.has(head) || subject.politics(head, type) < settings.politics) continue;
    if (!mutual && completes(kept, pair, head, settings.exchange)) {
      taken.add(key);
      continue;
    }
    const here = kept.filter(({ event }) => event.head === head || event.noun === head);
    // Where they read another type there, they have said what the word expresses.
    if (here.length && (probability < settings.more || !here.some(each => each.type === type))) continue;
    taken.add(key);
    note(pair.sentence, type);
    gather(added, chance, head, mutual);
  }
  return { kept, added };
}

const partyKey = ({ actors, head }: ScoredPair['from']): string => (actors.length ? actors.join('+') : String(head));

interface Chance {
  readonly pair: ScoredPair;
  readonly type: EventType;
  readonly probability: number;
}

/** Whether the one party is a conjunct of the other: "Oslo and Lima". */
function areConjoined(parse: Parse, { words, from, to }: ScoredPair): boolean {
  const lower = parse.dominates(from.head, to.head) ? to.head : from.head;
  return words.length === 0 && parse.deprel(lower) === 'conj';
}

function chanceOf(pair: ScoredPair): Chance {
  const best = bestOf(pair.types);
  return { pair, type: EVENT_TYPES[best], probability: pair.link * pair.types[best] };
}

/**
 * Gives a frames' event at this word the party that it lacks, where the other one is this pair's, or exchanges one that the
 * linker finds much less likely: in "a bill demanding that Oslo end its aid to the rebels" Oslo is asked, not the rebels.
 */
function completes(kept: KeptEvent[], { from, to, link }: ScoredPair, head: number, exchange: number): boolean {
  for (let index = 0; index < kept.length; index++) {
    const each = kept[index];
    const { event } = each;
    if ((event.head !== head && event.noun !== head) || event.reciprocal || each.from || each.to) continue;
    const weak = each.link + exchange < link;
    if (shares(from.actors, event.actors) && (weak || event.recipients.length === 0)) kept[index] = { ...each, to };
    else if (shares(to.actors, event.recipients) && (weak || event.actors.length === 0)) kept[index] = { ...each, from };
    else continue;
    return true;
  }
  return false;
}
