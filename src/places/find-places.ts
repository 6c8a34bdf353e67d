// A parse → the places it names: cities, regions, seas, states. Of namesakes the one in the land named behind it comes first, then one in a country
// that the text speaks of, then the best known. Names that are part of a longer name are left out, and small towns where nothing around
// them says that a place is meant. Whether a name is a place or a government here is for the reader of the mention to ask.
import type { Parse } from '../syntax/index.ts';
import { type Evidence, evidenceFor, isAlsoWord, isPartOfName, opensDateline } from './evidence.ts';
import { CAPITAL } from './folding.ts';
import { headOf } from './heads.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import type { PlaceMention } from './place.ts';
import { unlistedPlaces } from './unlisted.ts';

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

/** A name of the gazetteer in the text, before it is known whether it is a place here. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The folded name where it is one word, else "". */
  readonly piece: string;
  readonly places: readonly Place[];
}

/** Whether the tags let the words be a name: one word must be a name where a sentence begins, as any word is capitalised there. */
function mayBeName(parse: Parse, first: number, last: number): boolean {
  const upos = parse.upos(last);
  if (first === last) return upos === 'PROPN' || ((upos === 'NOUN' || upos === 'X') && parse.tokens.sentenceStart[parse.sentence(first)] !== first);
  return upos === 'PROPN' || upos === 'NOUN' || upos === 'X' || upos === 'ADJ';
}

/** The names of the gazetteer outside the words that are taken; `personal` collects those that stand in longer names. */
function candidatesOf(parse: Parse, pieces: Pieces, gazetteer: Gazetteer, taken: Uint8Array, personal: Set<string>): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.count; ) {
    const first = pieces.word[at];
    const match = pieces.capitals[at] >= CAPITAL && !taken[first] ? gazetteer.longest(pieces, at) : null;
    if (!match) {
      at++;
      continue;
    }
    const end = at + match.length - 1;
    const last = pieces.word[end];
    if (mayBeName(parse, first, last) || opensDateline(parse, first, last)) {
      const piece = match.length === 1 ? pieces.text[at] : '';
      if (isPartOfName(parse, first, last)) personal.add(piece);
      else found.push({ start: pieces.start[at], end: pieces.end[end], first, last, head: headOf(parse, first, last), piece, places: match.places });
    }
    at = end + 1;
  }
  return found;
}

/** Countries whose towns bear the surnames of English: there a small town needs better evidence. */
const ENGLISH_NAMES: ReadonlySet<string> = new Set(['USA', 'GBR', 'CAN', 'AUS', 'NZL', 'IRL', 'ZAF', 'JAM', 'PHL']);
/** Thousands of inhabitants from which a city's name alone speaks for it. */
const WELL_KNOWN = 250;

function isMeant(place: Place, piece: string, evidence: Evidence, personal: ReadonlySet<string>, spoken: ReadonlySet<string>): boolean {
  if (evidence === 'sure') return true;
  if (piece !== '' && personal.has(piece)) return false;
  if (evidence === 'likely') return true;
  if (isAlsoWord(piece)) return evidence === 'loose';
  if (piece === '' || place.listed || place.population >= WELL_KNOWN) return true;
  return place.country !== null && spoken.has(place.country) && !ENGLISH_NAMES.has(place.country);
}

function distance(a: Place, b: Place): number {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return 0;
  const across = Math.abs(a.longitude - b.longitude);
  return Math.hypot(a.latitude - b.latitude, Math.min(across, 360 - across) * Math.cos((a.latitude * Math.PI) / 180));
}

/** Thousands of inhabitants from which a city is meant even where another land stands behind it ("in Moscow, Crimea and Kursk"). */
const FAMOUS = 1000;

/**
 * The place meant among namesakes. `land`: the region or state named right behind ("Cambridge, Massachusetts"), or null. Null where the place
 * meant lies in that land and the tables know only others ("Bedford, New Hampshire").
 */
function chosen(places: readonly Place[], spoken: ReadonlySet<string>, land: Place | null): Place | null {
  if (land?.country) {
    const inside = places.filter(place => place.country === land.country);
    if (inside.length) return inside.reduce((best, place) => (distance(place, land) < distance(best, land) ? place : best));
    if (!places[0].listed && places[0].population < FAMOUS) return null;
  }
  return places.find(place => place.country !== null && spoken.has(place.country)) ?? places[0];
}

/** The region or state named behind a comma after a candidate; cities there make a list ("Paris, London and Rome"). */
function landBehind(parse: Parse, last: number, next: Candidate | undefined, states: ReadonlyMap<number, Place>): Place | null {
  const behind = last + 2;
  if (behind >= parse.count || parse.lower(last + 1) !== ',') return null;
  if (next?.first === behind) return next.places[0].kind === 'city' ? null : next.places[0];
  return states.get(behind) ?? null;
}

/**
 * Finds place names. `named` are names found before (states, persons, bodies), in text order: states among them become
 * places too, and no place is looked for inside the others.
 */
export function findPlaces(parse: Parse, gazetteer: Gazetteer, named: readonly NamedCountry[] = []): PlaceMention[] {
  const taken = new Uint8Array(parse.count);
  const spoken = new Set<string>();
  const found: PlaceMention[] = [];
  const states = new Map<number, Place>();
  for (const each of named) {
    if (each.country) spoken.add(each.country);
    if (each.name !== null && !taken[each.head]) {
      const place = gazetteer.named(each.name).find(listed => listed.country === each.country);
      found.push({
        start: each.start,
        end: each.end,
        first: each.first,
        last: each.last,
        head: each.head,
        name: each.name,
        kind: 'state',
        country: each.country,
        ...position(place),
      });
      states.set(each.first, place ?? { name: each.name, kind: 'state', country: each.country, population: 0, listed: true });
    }
    taken.fill(1, each.first, each.last + 1);
  }
  const personal = new Set<string>();
  const pieces = piecesOf(parse);
  const candidates = candidatesOf(parse, pieces, gazetteer, taken, personal);
  const placed = new Set<number>(found.map(each => each.head));
  candidates.forEach((candidate, number) => {
    const { start, end, first, last, head, piece } = candidate;
    const land = landBehind(parse, last, candidates[number + 1], states);
    const place = chosen(candidate.places, spoken, land);
    const beside = parse.deprel(head) === 'conj' && placed.has(parse.head(head));
    const evidence = land || beside || opensDateline(parse, first, last) ? 'sure' : evidenceFor(parse, head, last);
    if (!place || !isMeant(place, piece, evidence, personal, spoken)) return;
    placed.add(head);
    found.push({ start, end, first, last, head, name: place.name, kind: place.kind, country: place.country, ...position(place) });
  });
  for (const each of found) taken.fill(1, each.first, each.last + 1);
  const countries = new Map(named.map(each => [each.head, each.country]));
  found.push(...unlistedPlaces(parse, pieces, taken, word => countries.get(word) ?? null));
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
