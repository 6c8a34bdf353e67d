// Trees in the notation of ../notation.ts → events, written short: "ACCUSE/disapprove Oslo > Lima", "SUPPORT Oslo + Lima"
// where it is mutual. Every proper noun is an actor but those of PLACES; adjectives of ADJECTIVES stand for theirs.
import type { Actor, ActorsLayer, Mention } from '../../src/actors/index.ts';
import { type CodedEvent, type Coding, createOntology, findEvents } from '../../src/events/index.ts';
import type { UnitSource } from '../../src/events/scorer/units.ts';
import { codeFrames, type FrameCoding } from '../../src/events/coder.ts';
import { readTables } from '../../src/resources/index.ts';
import type { PlaceMention } from '../../src/places/index.ts';
import type { Parse } from '../../src/syntax/index.ts';
import type { TimeExpression } from '../../src/times/index.ts';
import { parseOf } from '../notation.ts';

const ADJECTIVES: Readonly<Record<string, string>> = { Peruvian: 'Lima', Norwegian: 'Oslo', Kenyan: 'Nairobi' };

/** Names of movements, and states whose country is told. */
const GROUPS: ReadonlySet<string> = new Set(['Greens', 'Reds']);
const COUNTRIES: Readonly<Record<string, string>> = { Riga: 'LVA', Tallinn: 'EST' };

/** Forces that are described as nobody's. */
const FORCES: ReadonlySet<string> = new Set(['battalions']);

/** Names that are nobody's mention. */
const UNKNOWN = /^(?:Lagerwall|Thursday|N14)$/;

/** Towns, that are no actors by themselves, with their countries. */
const PLACES: Readonly<Record<string, string>> = { Bergen: 'NOR', Cusco: 'PER', Kisumu: 'KEN' };

/** The ontology's tables, as the program reads them. */
export const ONTOLOGY: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(readTables()).filter(([path]) => path.startsWith('ontology/')));

const ontology = createOntology(ONTOLOGY);

function layerOf(parse: Parse): ActorsLayer {
  const names = (word: number): readonly string[] =>
    (parse.upos(word) === 'PROPN' || FORCES.has(parse.form(word))) && !PLACES[parse.form(word)]
      ? [parse.form(word)]
      : ADJECTIVES[parse.form(word)]
        ? [ADJECTIVES[parse.form(word)]]
        : [];
  const actor = (id: string): Actor => {
    const described = GROUPS.has(id) || FORCES.has(id);
    return { id, name: id, kind: described ? 'group' : 'state', country: COUNTRIES[id] ?? null, sectors: FORCES.has(id) ? ['MIL'] : GROUPS.has(id) ? ['OPP'] : [] };
  };
  const described = [...FORCES].filter(force => parse.tokens.text.includes(force));
  return { actors: described.map(actor), mentions: [], ambiguities: [], partiesOf: names, actor };
}

function placesOf(parse: Parse): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let word = 0; word < parse.count; word++) {
    const country = PLACES[parse.form(word)];
    if (country) found.push({ start: parse.start(word), end: parse.end(word), first: word, last: word, head: word, name: parse.form(word), kind: 'city', country });
  }
  return found;
}

/** What pairs of parties are made from in a text in the notation: the names of places apart, and `Lagerwall`, of whom nothing is known. */
export function sourceOf(notation: string): UnitSource & { readonly parse: Parse; readonly actor: (id: string) => Actor } {
  const parse = parseOf(notation);
  const layer = layerOf(parse);
  const places = placesOf(parse);
  const mentions: Mention[] = [];
  for (let word = 0; word < parse.count; word++) {
    const [actor] = UNKNOWN.test(parse.form(word)) ? [] : layer.partiesOf(word);
    if (actor !== undefined) mentions.push({ actor, start: parse.start(word), end: parse.end(word), first: word, last: word, head: word, form: 'name' });
  }
  return { parse, mentions, partiesOf: layer.partiesOf, actor: layer.actor, places, times: [] };
}

/** What the frames find in a text in the notation. */
export function framesOf(notation: string): { readonly parse: Parse; readonly frames: FrameCoding } {
  const parse = parseOf(notation);
  return { parse, frames: codeFrames(parse, layerOf(parse), [], placesOf(parse), ontology) };
}

/** What the coder makes of a text in the notation. */
export function codingOf(notation: string, times: readonly TimeExpression[] = []): Coding {
  const parse = parseOf(notation);
  return findEvents({ parse, actors: layerOf(parse), times, places: placesOf(parse) }, { ontology, scorer: null });
}

/** The events of a text in the notation. */
export function eventsOf(notation: string, times: readonly TimeExpression[] = []): readonly CodedEvent[] {
  return codingOf(notation, times).events;
}

/** The events in short. */
export function coded(notation: string): string[] {
  const { events, actors: layer } = codingOf(notation);
  const named = (ids: readonly string[], mark: string): string => ids.map(id => layer.actor(id).name).join(mark);
  return events.map(({ type, mode, actors, recipients, reciprocal }) => {
    const what = mode === null ? type : `${type}/${mode}`;
    return reciprocal ? `${what} ${named(actors, ' + ')}` : `${what} ${named(actors, ', ')} > ${named(recipients, ', ')}`.trim();
  });
}
