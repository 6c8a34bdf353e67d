// Parse + actors + dates + places → the events of a text: by frames alone where there is no scorer, else by both (`scorer/fusion.ts`).
import type { ActorsLayer } from '../actors/index.ts';
import type { PlaceMention } from '../places/index.ts';
import type { Parse, WordClasses } from '../syntax/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { contextsOf, whenOf, whereOf } from './circumstances.ts';
import { clauseWords, spanOf, triggerSpan } from './clause-spans.ts';
import { codeFrames, type Coding, type FrameCoding, type FrameSense, settled } from './coder.ts';
import type { CodedEvent, EventType } from './event.ts';
import { measuresOf, type Ontology } from './ontology.ts';
import type { Politics } from './politics.ts';
import { type AddedEvent, FUSION, fuse, type FusionSettings, type KeptEvent } from './scorer/fusion.ts';
import type { PlaceParties } from './place-parties.ts';
import { FrameView } from './scorer/frame-view.ts';
import type { PairSource } from './scorer/pairs.ts';
import type { EventScorer } from './scorer/scorer.ts';
import type { Unit } from './scorer/units.ts';

/** What events are found in. */
export interface EventSource {
  readonly parse: Parse;
  readonly actors: ActorsLayer;
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
}

/** The tools that find them; without a scorer the frames decide alone. */
export interface EventTools {
  readonly ontology: Ontology;
  readonly scorer: EventScorer | null;
  readonly fusion?: FusionSettings;
}

/** Lays out in full what the fusion decided. */
class Outcome {
  readonly #source: EventSource;
  readonly #ontology: Ontology;
  readonly #senses: ReadonlyMap<number, FrameSense>;
  readonly #politics: Politics;
  readonly #places: PlaceParties;

  constructor(source: EventSource, ontology: Ontology, { senses, places, politics }: FrameCoding) {
    this.#source = source;
    this.#ontology = ontology;
    this.#senses = new Map(senses.map(sense => [sense.word, sense]));
    this.#places = places;
    this.#politics = politics;
  }

  /** The ids of the parties that a unit stands for. */
  #idsOf({ actors, first, last, head }: Unit): readonly string[] {
    if (actors.length) return actors;
    const { parse } = this.#source;
    return [this.#places.named(parse.phrase(first, last), { first, last, head, start: parse.start(first), end: parse.end(last) })];
  }

  /** A government that protests does so in words. */
  #officially(type: EventType, actors: readonly string[]): EventType {
    return type === 'PROTEST' && this.#politics.areOfficial(actors) ? 'ACCUSE' : type;
  }

  /** A frames' event under the type that it ends up with; a changed one loses the mode and code of the old. */
  kept({ event, type: read, remark, from, to }: KeptEvent): CodedEvent {
    const type = read === event.type ? read : this.#officially(read, event.actors);
    if (remark === '' && !from && !to) return event;
    const remarks = [event.reason.path];
    if (remark) remarks.push(remark);
    for (const [role, unit] of [
      ['actor', from],
      ['recipient', to],
    ] as const)
      if (unit) remarks.push(`${role} by the scorer: ${this.#source.parse.form(unit.head)}`);
    return {
      ...event,
      ...(type === event.type ? {} : { type, mode: null, cameo: null, ...measuresOf(this.#ontology, type, null) }),
      ...(from ? { actors: this.#idsOf(from) } : {}),
      ...(to ? { recipients: this.#idsOf(to) } : {}),
      reason: { rule: event.reason.rule, path: remarks.join('; ') },
    };
  }

  added({ pair, others, type: read, probability, head, mutual }: AddedEvent): CodedEvent {
    const { parse, times, places } = this.#source;
    const from = [...new Set([pair, ...others].flatMap(each => this.#idsOf(each.from)))];
    const actors = mutual ? [...from, ...this.#idsOf(pair.to)] : from;
    const type = this.#officially(read, actors);
    const recipients = [...new Set([pair, ...others].flatMap(({ to }) => this.#idsOf(to)))].filter(id => !actors.includes(id));
    const sense = this.#senses.get(head);
    const mode = sense?.type === type ? sense.mode : null;
    const clause = clauseWords(parse, head);
    const path = `${parse.form(pair.from.head)} … ${parse.form(head)} … ${parse.form(pair.to.head)} → ${type}`;
    const table = sense ? `the table reads ${sense.type} there` : 'the table reads nothing there';
    return {
      type,
      mode,
      contexts: contextsOf(parse, this.#ontology, head, clause, []),
      cameo: null,
      ...measuresOf(this.#ontology, type, mode),
      actors,
      recipients,
      reciprocal: mutual,
      head,
      noun: -1,
      trigger: triggerSpan(parse, head, -1),
      span: spanOf(parse, clause),
      when: whenOf(parse, times, head, -1),
      where: whereOf(parse, places, { type, mode, head, noun: -1 }, clause),
      reason: { rule: 'scorer', path: `${path} (${Math.round(100 * probability)} %); ${table}` },
    };
  }
}

/** The political events that a text expresses, and everyone who takes part in them. Dates and places are those of an event's own clause. */
export function findEvents(source: EventSource, { ontology, scorer, fusion = FUSION }: EventTools): Coding {
  const { parse, actors, times, places } = source;
  const frames = codeFrames(parse, actors, times, places, ontology);
  if (scorer === null) return settled(parse, frames.events, frames.places);
  const scoring = scorer.score(pairSource(source, frames, scorer.classes), parse.tokens.sentenceCount);
  const outcome = new Outcome(source, ontology, frames);
  const fused = fuse(parse, frames, scoring, fusion);
  const events = [...fused.kept.map(each => outcome.kept(each)), ...fused.added.map(each => outcome.added(each))];
  events.sort((a, b) => a.head - b.head);
  return settled(parse, events, frames.places);
}

/** What the scorer looks at: the analysed text with what the frames found in it. */
export function pairSource(source: EventSource, frames: FrameCoding, classes: WordClasses): PairSource {
  const { parse, actors, places } = source;
  const view = new FrameView(parse.count, frames.senses, frames.events, word => parse.sentence(word));
  const grounds = frames.places.layer;
  return {
    parse,
    mentions: actors.mentions,
    partiesOf: head => (actors.partiesOf(head).length ? actors.partiesOf(head) : grounds.partiesOf(head)),
    actor: grounds.actor,
    times: source.times,
    places,
    frames: view,
    classes,
  };
}
