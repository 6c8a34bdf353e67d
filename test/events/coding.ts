// Trees in the notation of ../notation.ts → events, written short: "ACCUSE/disapprove Oslo > Lima", "SUPPORT Oslo + Lima"
// where it is mutual. Every proper noun is an actor; adjectives of ADJECTIVES stand for theirs.
import type { ActorsLayer } from '../../src/actors/index.ts';
import { type CodedEvent, codeEvents, createOntology } from '../../src/events/index.ts';
import { readTables } from '../../src/resources/index.ts';
import type { Parse } from '../../src/syntax/index.ts';
import type { TimeExpression } from '../../src/times/index.ts';
import { parseOf } from '../notation.ts';

const ADJECTIVES: Readonly<Record<string, string>> = { Peruvian: 'Lima', Norwegian: 'Oslo', Kenyan: 'Nairobi' };

/** The ontology's tables, as the program reads them. */
export const ONTOLOGY: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(readTables()).filter(([path]) => path.startsWith('ontology/')));

const ontology = createOntology(ONTOLOGY);

function layerOf(parse: Parse): ActorsLayer {
  const names = (word: number): readonly string[] => (parse.upos(word) === 'PROPN' ? [parse.form(word)] : ADJECTIVES[parse.form(word)] ? [ADJECTIVES[parse.form(word)]] : []);
  return { actors: [], mentions: [], ambiguities: [], partiesOf: names, actor: id => ({ id, name: id, kind: 'state', country: null, sectors: [] }) };
}

/** The events of a text in the notation. */
export function eventsOf(notation: string, times: readonly TimeExpression[] = []): readonly CodedEvent[] {
  const parse = parseOf(notation);
  return codeEvents(parse, layerOf(parse), times, [], [], ontology);
}

/** The events in short. */
export function coded(notation: string): string[] {
  return eventsOf(notation).map(({ type, mode, actors, recipients, reciprocal }) => {
    const what = mode === null ? type : `${type}/${mode}`;
    return reciprocal ? `${what} ${actors.join(' + ')}` : `${what} ${actors.join(', ')} > ${recipients.join(', ')}`.trim();
  });
}
