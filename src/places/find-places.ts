// A parse → the places it names: cities, regions, seas, states. Of namesakes the one in a country that the text
// speaks of comes first, then the largest. Whether a name is a place or a government here is for the reader of the
// mention to ask; names that are part of a person's name are left out.
import type { Parse } from '../syntax/index.ts';
import { CAPITAL } from './folding.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { piecesOf } from './pieces.ts';
import type { PlaceMention } from './place.ts';

/** A name that is taken already, and the country it speaks of. */
export interface NamedCountry {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
  /** What it is called; null where the words are no place (a person, a body). */
  readonly name: string | null;
  readonly country: string | null;
}

function headOf(parse: Parse, first: number, last: number): number {
  for (let word = last; word >= first; word--) {
    const head = parse.head(word);
    if (head < first || head > last) return word;
  }
  return last;
}

/** The place meant among namesakes: in the country named next to it, else in one the text speaks of, else the largest. */
function chosen(places: readonly Place[], spoken: ReadonlySet<string>): Place {
  if (places.length === 1) return places[0];
  return places.find(place => place.country !== null && spoken.has(place.country)) ?? places[0];
}

/**
 * Finds place names. `named` are names found before (states, persons, bodies), in text order: states among them become
 * places too, and no place is looked for inside the others.
 */
export function findPlaces(parse: Parse, gazetteer: Gazetteer, named: readonly NamedCountry[] = []): PlaceMention[] {
  const pieces = piecesOf(parse);
  const taken = new Uint8Array(parse.count);
  const spoken = new Set<string>();
  const found: PlaceMention[] = [];
  for (const each of named) {
    if (each.country) spoken.add(each.country);
    if (each.name === null) taken.fill(1, each.first, each.last + 1);
    else if (!taken[each.head]) {
      taken.fill(1, each.first, each.last + 1);
      const place = gazetteer.named(each.name).find(listed => listed.country === each.country);
      found.push({ start: each.start, end: each.end, first: each.first, last: each.last, head: each.head, name: each.name, country: each.country, ...position(place) });
    }
  }
  for (let at = 0; at < pieces.count; ) {
    const word = pieces.word[at];
    const match = pieces.capitals[at] >= CAPITAL && !taken[word] ? gazetteer.longest(pieces, at) : null;
    if (!match) {
      at++;
      continue;
    }
    const last = pieces.word[at + match.length - 1];
    const upos = parse.upos(last);
    if (upos === 'PROPN' || upos === 'NOUN' || upos === 'X' || (upos === 'ADJ' && last > word)) {
      const place = chosen(match.places, spoken);
      const start = pieces.start[at];
      const end = pieces.end[at + match.length - 1];
      found.push({ start, end, first: word, last, head: headOf(parse, word, last), name: place.name, country: place.country, ...position(place) });
    }
    at += match.length;
  }
  return found.sort((a, b) => a.start - b.start);
}

function position(place: Place | undefined): { geonames?: number; latitude?: number; longitude?: number } {
  if (!place) return {};
  return {
    ...(place.geonames === undefined ? {} : { geonames: place.geonames }),
    ...(place.latitude === undefined ? {} : { latitude: place.latitude }),
    ...(place.longitude === undefined ? {} : { longitude: place.longitude }),
  };
}
