// A draft, and what positions mean → the cells of a user's table of actors.
import { type ActorCells, actorCells, cellOf, termText } from '../actors/index.ts';
import { isBefore } from './dates.ts';
import type { Draft, Held, Meaning } from './draft.ts';

/** Terms that ended before are left out: what the codes of today's states stand for was another state then. */
const FIRST_YEAR = '1900';

interface Term {
  readonly office: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

/** The codes that only states have; "UN" and "EU" are bodies. */
function isCountry(of: string): boolean {
  return /^[A-Z]{3}$/.test(of);
}

function termOf(held: Held, meaning: Meaning | undefined, country: string): Term | null {
  if (!meaning || meaning.office === '' || held.from === '' || held.to === '') return null;
  const of = meaning.of || held.country || country;
  if (of === '') return null;
  if (held.to !== '-' && (isBefore(held.to, held.from) || held.to < FIRST_YEAR)) return null;
  return { office: meaning.office, of, from: held.from, to: held.to };
}

/** Whether a term begins before or when another of the same office ends. */
function meets(later: Term, earlier: Term): boolean {
  return later.office === earlier.office && later.of === earlier.of && (earlier.to === '-' || !isBefore(earlier.to, later.from));
}

/** Terms from the earliest, those of one office that meet as one: dumps have one for each cabinet. */
function joined(terms: readonly Term[]): Term[] {
  const sorted = [...terms].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.office < b.office ? -1 : 1));
  const found: Term[] = [];
  for (const term of sorted) {
    const at = found.findLastIndex(each => meets(term, each));
    if (at < 0) found.push(term);
    else if (found[at].to !== '-' && (term.to === '-' || isBefore(found[at].to, term.to) || (term.to.length > found[at].to.length && term.to.startsWith(found[at].to))))
      found[at] = { ...found[at], to: term.to };
  }
  return found;
}

/** Whom an actor acts for: the country of the latest office, else the only one that the dump names. */
function countryOf(draft: Draft, terms: readonly Term[]): string {
  const own = terms.filter(({ of }) => isCountry(of)).at(-1)?.of;
  return own ?? (draft.countries.length === 1 ? draft.countries[0] : '');
}

/** What a person is by the positions that she holds, else by the last one that she held, else by all of them. */
function sectorsHeld(held: readonly Held[], meaningOf: (position: string) => Meaning | undefined): string[] {
  const told = held.map(each => ({ ...each, sectors: meaningOf(each.position)?.sectors ?? [] })).filter(({ sectors }) => sectors.length > 0);
  const lasting = told.filter(({ from, to }) => from !== '' && to === '-');
  const latest = told.map(({ from, to }) => (to === '-' || to === '' ? from : to)).reduce((a, b) => (b > a ? b : a), '');
  const chosen = lasting.length ? lasting : told.filter(({ from, to }) => latest === '' || from === latest || to === latest);
  return chosen.flatMap(({ sectors }) => sectors);
}

/**
 * The row of a draft.
 * @param meaningOf what a position means; undefined where it is not known.
 * @returns null where no name of it can be searched for in an English text.
 */
export function rowOf(draft: Draft, meaningOf: (position: string) => Meaning | undefined): ActorCells | null {
  if (draft.name === '') return null;
  const single = draft.countries.length === 1 ? draft.countries[0] : '';
  const terms = joined(draft.held.map(held => termOf(held, meaningOf(held.position), single)).filter(term => term !== null));
  const country = countryOf(draft, terms);
  return actorCells({
    kind: draft.kind,
    name: draft.name.replaceAll('|', '/'),
    aliases: cellOf(draft.aliases),
    country,
    gender: draft.gender,
    sectors: cellOf([...draft.sectors, ...sectorsHeld(draft.held, meaningOf)]),
    // The latest first, as the package's own table has them.
    terms: terms
      .reverse()
      .map(({ office, of, from, to }) => termText({ office, country: of, from, to }, country))
      .join('; '),
    wikidata: draft.wikidata,
    note: draft.note,
    source: draft.source,
  });
}
