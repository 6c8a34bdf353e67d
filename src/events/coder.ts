// Parse + actors + dates + places → PLOVER events. Candidates are found by frames (`candidates.ts`), given a sense
// (`senses.ts`) and parties (`roles.ts`); what is only the content of a demand, threat, offer or refusal is left out.
// "Oslo condemned the attack on Rome by rebels" gives ACCUSE(Oslo, rebels) and ASSAULT(rebels, Rome).
import type { ActorsLayer } from '../actors/index.ts';
import type { PlaceMention } from '../places/index.ts';
import type { Parse } from '../syntax/index.ts';
import type { TimeExpression } from '../times/index.ts';
import { Clauses } from './arguments.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { contextsOf, whenOf, whereOf } from './circumstances.ts';
import { clauseWords, spanOf, triggerSpan } from './clause-spans.ts';
import type { CodedEvent, EventType } from './event.ts';
import { mergeEvents } from './merging.ts';
import { shifted } from './modality.ts';
import { measuresOf, type Ontology } from './ontology.ts';
import { Parties } from './parties.ts';
import { PlaceParties } from './place-parties.ts';
import { Politics } from './politics.ts';
import { isAside, type EventParties, Roles, suffices } from './roles.ts';
import { VOICED, purposesOf } from './purposes.ts';
import { type Sense, Senses } from './senses.ts';
import { type SubjectClasses, Subjects } from './subjects.ts';
import { takenUp } from './taken-up.ts';

/** The sentence's words between a verb and one of its arguments, for `--explain`. */
function pathOf(parse: Parse, candidate: Candidate, sense: Sense): string {
  const steps: string[] = [];
  const { clause, noun } = candidate;
  const add = (name: string, words: readonly number[]): void => {
    if (words.length) steps.push(`${name} ${words.map(word => parse.form(word)).join(' + ')}`);
  };
  if (clause) {
    add(clause.passive ? 'agent' : 'nsubj', clause.subject);
    add(clause.passive ? 'nsubj:pass' : 'obj', clause.object);
    add('iobj', clause.indirect);
  }
  for (const { preposition, head } of clause ? [...clause.obliques, ...candidate.objectPhrases] : candidate.objectPhrases) add(preposition, [head]);
  if (sense.content >= 0) add('content', [sense.content]);
  const trigger = noun >= 0 && noun !== candidate.head ? `${parse.form(candidate.head)} + ${parse.form(noun)}` : parse.form(candidate.head);
  return `${trigger}${steps.length ? ` ← ${steps.join('; ')}` : ''} → ${sense.type}`;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function subjectClasses({ classes }: Ontology): SubjectClasses {
  return {
    subjectControl: classes.get('subject-control') ?? NO_WORDS,
    documents: classes.get('document') ?? NO_WORDS,
    speech: classes.get('speech') ?? NO_WORDS,
    times: classes.get('time') ?? NO_WORDS,
    blaming: classes.get('blaming') ?? NO_WORDS,
    intransitive: classes.get('intransitive') ?? NO_WORDS,
  };
}

/** What a text's events are. */
export interface Coding {
  /** In text order. */
  readonly events: readonly CodedEvent[];
  /** The actors given, and behind them the places that are parties to an event. */
  readonly actors: ActorsLayer;
}

/** A sense that the frames read, parties or none: at the event noun, else at the verb. */
export interface FrameSense {
  readonly word: number;
  readonly head: number;
  readonly type: EventType;
  readonly mode: string | null;
}

/** What the frames alone find in a text. */
export interface FrameCoding {
  readonly senses: readonly FrameSense[];
  /** In text order, mentions of one happening apart; recipients that are places have the ids that `places` gives them. */
  readonly events: readonly CodedEvent[];
  readonly places: PlaceParties;
  readonly politics: Politics;
}

const wordOf = ({ head, noun }: Candidate): number => (noun >= 0 ? noun : head);

/** One reading's coding in progress. */
class Coder {
  readonly #parse: Parse;
  readonly #ontology: Ontology;
  readonly #times: readonly TimeExpression[];
  readonly #places: readonly PlaceMention[];
  readonly #candidates: Candidates;
  readonly #senses: Senses;
  readonly #roles: Roles;
  readonly #politics: Politics;
  readonly #grounds: PlaceParties;

  constructor(parse: Parse, actors: ActorsLayer, times: readonly TimeExpression[], places: readonly PlaceMention[], ontology: Ontology) {
    this.#parse = parse;
    this.#ontology = ontology;
    this.#times = times;
    this.#places = places;
    this.#grounds = new PlaceParties(actors, places);
    this.#politics = new Politics(actors, this.#grounds.layer);
    const parties = new Parties(parse, actors);
    this.#candidates = new Candidates(new Clauses(new Subjects(parse, subjectClasses(ontology))), parties, ontology);
    this.#senses = new Senses(this.#candidates, ontology);
    this.#roles = new Roles(this.#candidates, parties, this.#grounds.layer, ontology);
  }

  /** What the frames read at each word, and the events that they give. */
  frames(): FrameCoding {
    const found: { candidate: Candidate; sense: Sense }[] = [];
    const taken = new Uint8Array(this.#parse.count);
    // Verbs first: they decide over the nouns that they govern.
    for (let word = 0; word < this.#parse.count; word++) if (this.#parse.upos(word) === 'VERB') this.#candidates.at(word);
    for (let word = 0; word < this.#parse.count; word++) {
      const candidate = this.#candidates.at(word);
      const sense = candidate && this.#senses.of(candidate);
      if (!candidate || !sense) continue;
      for (const each of [...candidate.matched, ...sense.absorbed]) if (each >= 0 && each !== word) taken[each] = 1;
      found.push({ candidate, sense });
    }
    const events: CodedEvent[] = [];
    for (const { candidate, sense } of found) {
      if (taken[candidate.head]) continue;
      let parties = sense.type === 'PROTEST' ? this.#protest(candidate, sense, taken) : this.#roles.of(candidate, sense);
      if (!parties.actors.length && !parties.reciprocal) parties = { ...parties, actors: this.#takenUp(candidate, sense, events) };
      // Whoever protests together acts politically.
      if (isAside(this.#parse, candidate, sense.type, parties)) continue;
      if (suffices(candidate, parties, sense.type) && (sense.type === 'PROTEST' || this.#politics.concerns(parties))) events.push(this.#event(candidate, sense, parties));
    }
    const senses = found
      .filter(({ candidate }) => !taken[candidate.head])
      .map(({ candidate, sense }) => ({ word: wordOf(candidate), head: candidate.head, type: sense.type, mode: sense.mode }));
    return { senses, events, places: this.#grounds, politics: this.#politics };
  }

  #takenUp(candidate: Candidate, { type }: Sense, events: readonly CodedEvent[]): readonly string[] {
    return takenUp(this.#parse, this.#candidates, candidate, type, events, actors => this.#politics.statesOf(actors));
  }

  /** The parties of a protest; against whom may stand in what it is for, which then is taken. */
  #protest(candidate: Candidate, sense: Sense, taken: Uint8Array): EventParties {
    const parties = this.#roles.of(candidate, sense);
    let { recipients } = parties;
    for (const word of purposesOf(this.#parse, candidate.head)) {
      const purpose = this.#candidates.at(word);
      const voiced = purpose && this.#senses.of(purpose);
      if (!purpose || !voiced || !VOICED.has(voiced.type) || taken[word]) continue;
      taken[word] = 1;
      // "marched in Lima to demand that Oslo leave": Oslo, not the town.
      if (recipients.length && !this.#grounds.isPlaces(recipients)) continue;
      const addressed = this.#roles.of(purpose, voiced).recipients;
      if (addressed.length) recipients = addressed;
    }
    return { ...parties, recipients };
  }

  /**
   * Forces sent to keep the peace or to help after a disaster are aid ("sent troops to Chad as peacekeepers"); a ministry that
   * protests does so in words; states that exercise together work together.
   */
  #inContext(candidate: Candidate, sense: Sense, contexts: readonly string[], { actors }: EventParties): Pick<Sense, 'type' | 'mode' | 'cameo'> & { readonly together: boolean } {
    const together = sense.type === 'MOBILIZE' && this.#politics.areOfSeveralStates(actors) && this.#candidates.isExercise(candidate);
    const official = sense.type === 'PROTEST' && this.#politics.areOfficial(actors);
    const operator = together ? 'together' : official ? 'official' : contexts.find(context => context === 'peacekeeping' || context === 'disasters');
    const shift = operator === undefined ? null : shifted(this.#ontology, operator, sense.type, sense.mode);
    const { type, mode, cameo } = shift ?? sense;
    return type === null ? { ...sense, together } : { type, mode, cameo, together };
  }

  #event(candidate: Candidate, sense: Sense, parties: EventParties): CodedEvent {
    const parse = this.#parse;
    const { head, frame, light } = candidate;
    const noun = candidate.clause === null ? -1 : candidate.noun;
    const clause = clauseWords(parse, head);
    const contexts = contextsOf(parse, this.#ontology, head, clause, frame.contexts);
    const { type, mode, cameo, together } = this.#inContext(candidate, sense, contexts, parties);
    return {
      type,
      mode,
      contexts,
      cameo,
      ...measuresOf(this.#ontology, type, mode),
      ...(together ? { actors: parties.actors, recipients: [], reciprocal: true } : parties),
      head,
      noun,
      trigger: triggerSpan(parse, head, noun),
      span: spanOf(parse, clause),
      when: whenOf(
        parse,
        this.#times,
        head,
        noun,
        candidate.complements.filter(each => each.kind === 'pred').map(each => each.head),
      ),
      where: whereOf(parse, this.#places, { type, mode, head, noun }, clause),
      reason: { rule: light ? `${frame.rule} with ${light.rule}` : frame.rule, path: pathOf(parse, candidate, sense) },
    };
  }
}

/** What the frames alone find in a text. */
export function codeFrames(parse: Parse, actors: ActorsLayer, times: readonly TimeExpression[], places: readonly PlaceMention[], ontology: Ontology): FrameCoding {
  return new Coder(parse, actors, times, places, ontology).frames();
}

/** Events with the mentions of one happening merged, and everyone who takes part in them. */
export function settled(parse: Parse, events: readonly CodedEvent[], places: PlaceParties): Coding {
  const merged = mergeEvents(parse, events).map(event => ({ ...event, actors: places.take(event.actors), recipients: places.take(event.recipients) }));
  return { events: merged, actors: places.withActors() };
}
