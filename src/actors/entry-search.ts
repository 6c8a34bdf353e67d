// A few letters → the actors of the tables whose names they may be, the best first; or what was probably meant.
import { closest } from '../base/index.ts';
import { fold, piecesOfName } from '../places/index.ts';
import { type ActorColumn, valuesOf } from './actor-table.ts';
import type { ActorEntry } from './entries.ts';
import { covers, type Term } from './terms.ts';
import { termsIn } from './vocabulary.ts';

/** How a text is a name: letter for letter; but for capitals and accents; its beginning; by whole words, the last perhaps begun. */
export type NameFit = 'exact' | 'folded' | 'prefix' | 'word';

/** An actor that was found. */
export interface EntryHit {
  readonly entry: ActorEntry;
  readonly fit: NameFit;
  /** The name that fits, and the column in which it stands ("aliases", "seats", …; "wikidata" and "country" for numbers and codes). */
  readonly name: string;
  readonly column: ActorColumn;
}

const FITS: readonly NameFit[] = ['exact', 'folded', 'prefix', 'word'];
const SEARCHED: readonly ActorColumn[] = ['name', 'aliases', 'short', 'seats', 'capital', 'adjectives', 'nationals'];

function folded(name: string): string {
  return piecesOfName(name).pieces.join(' ');
}

/** Judges names against one text. */
class Query {
  readonly #text: string;
  readonly #folded: string;
  readonly #words: readonly string[];

  constructor(text: string) {
    this.#text = text;
    this.#folded = folded(text);
    this.#words = this.#folded.split(' ');
  }

  fit(name: string): NameFit | null {
    if (name === this.#text) return 'exact';
    if (this.#folded === '') return null;
    const other = folded(name);
    if (other === this.#folded) return 'folded';
    if (other.startsWith(this.#folded)) return 'prefix';
    const words = other.split(' ');
    const last = this.#words.length - 1;
    return this.#words.every((word, index) => words.some(each => each === word || (index === last && each.startsWith(word)))) ? 'word' : null;
  }
}

function bestHit(entry: ActorEntry, query: Query): EntryHit | null {
  let best: EntryHit | null = null;
  for (const column of SEARCHED)
    for (const name of valuesOf(entry.cells[column])) {
      const fit = query.fit(name);
      if (fit && (best === null || FITS.indexOf(fit) < FITS.indexOf(best.fit))) best = { entry, fit, name, column };
    }
  return best;
}

function hitOf(entry: ActorEntry, text: string, query: Query): EntryHit | null {
  const code = text.toUpperCase();
  const { kind, wikidata, country } = entry.cells;
  if (wikidata !== '' && wikidata === code) return { entry, fit: 'exact', name: wikidata, column: 'wikidata' };
  if (kind === 'state' && country === code) return { entry, fit: country === text ? 'exact' : 'folded', name: country, column: 'country' };
  return bestHit(entry, query);
}

/** The actors that a name, a Wikidata number or the code of a state may mean: the closest fit first, then their own names before other ones, then by name. */
export function searchEntries(entries: readonly ActorEntry[], text: string): EntryHit[] {
  const query = new Query(text.trim());
  const hits = entries.flatMap(entry => hitOf(entry, text.trim(), query) ?? []);
  const key = new Map(hits.map(hit => [hit, `${FITS.indexOf(hit.fit)}${hit.column === 'name' ? 0 : 1} ${fold(hit.entry.cells.name)}`]));
  return hits.sort((a, b) => ((key.get(a) ?? '') < (key.get(b) ?? '') ? -1 : (key.get(a) ?? '') > (key.get(b) ?? '') ? 1 : 0));
}

/** Names that were probably meant by a text that is none, at most three. */
export function namesLike(entries: readonly ActorEntry[], text: string): string[] {
  const names = new Map<string, string>();
  for (const { cells } of entries) for (const column of SEARCHED) for (const name of valuesOf(cells[column])) if (!names.has(folded(name))) names.set(folded(name), name);
  return closest(folded(text), names.keys())
    .map(name => names.get(name) ?? name)
    .slice(0, 3);
}

/** The offices that an actor holds at a date ("YYYY-MM-DD"), or all of them where the date is null, the latest first. */
export function officesOf({ cells }: ActorEntry, at: string | null): Term[] {
  const terms = termsIn(cells.terms, cells.country).filter(term => at === null || covers(term, at));
  return terms.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}
