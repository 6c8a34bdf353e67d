// The name of a position ("Minister of Foreign Affairs of France", "United States Secretary of Defense") → the office of the register
// that it is, and what its holder is. "Deputy Minister of Defence", "Minister of Defence of Bavaria" are no office of the register.
import { valuesOf } from '../actors/index.ts';
import { readTable, type Tables } from '../base/index.ts';
import { fold } from '../places/index.ts';
import type { Countries } from './countries.ts';
import type { Meaning } from './draft.ts';

/** What a title may mean: an office, and the countries where it means that; null for all. */
interface Sense {
  readonly office: string;
  readonly country: string | null;
}

/** Whose position it is as far as the dump says it besides the name. */
export interface Jurisdiction {
  /** Alpha-3 codes. */
  readonly countries: readonly string[];
  /** Whether it belongs to a part of a country, or to something that is none. */
  readonly below: boolean;
}

/** Reads names of positions. */
export interface Titles {
  /** What a position means by its name. */
  meaning(label: string, jurisdiction: Jurisdiction): Meaning;
  /** What is said of an office in a table: "USA:president" → its holder is GOV. */
  office(text: string): Meaning;
}

const NONE: Meaning = { office: '', of: '', sectors: [] };
const LONGEST_NOUN = 4;

/** An office as tables write it: "UN:secretary-general", "president". */
function parted(text: string): { office: string; of: string } {
  const colon = text.indexOf(':');
  return { office: text.slice(colon + 1), of: colon < 0 ? '' : text.slice(0, colon) };
}

/** The ways to part a folded label into a title and the country it names; the whole label first. */
function partings(label: string, countries: Countries): { title: string; country: string | null }[] {
  const found: { title: string; country: string | null }[] = [{ title: label, country: null }];
  const add = (title: string, country: string | undefined): void => {
    if (country !== undefined && title !== '') found.push({ title, country });
  };
  for (const parting of [' of ', ', ', ' (', ' for ']) {
    for (let at = label.indexOf(parting); at > 0; at = label.indexOf(parting, at + 1))
      add(label.slice(0, at), countries.named(label.slice(at + parting.length).replace(/\)$/, '')));
  }
  for (let at = label.indexOf(' '); at > 0; at = label.indexOf(' ', at + 1)) {
    const before = label.slice(0, at);
    add(label.slice(at + 1), countries.named(before) ?? countries.adjective(before));
  }
  return found;
}

class TitleReader implements Titles {
  readonly #countries: Countries;
  readonly #senses = new Map<string, Sense[]>();
  readonly #nouns = new Map<string, readonly string[]>();
  readonly #officeSectors = new Map<string, readonly string[]>();

  constructor(tables: Tables, countries: Countries) {
    this.#countries = countries;
    for (const { cells } of readTable(tables, 'dumps/titles.tsv', ['title', 'country', 'office']))
      this.#add(fold(cells.title), { office: cells.office, country: cells.country || null });
    const restricted = new Set(this.#senses.keys());
    for (const { cells } of readTable(tables, 'actors/roles.tsv', ['noun', 'class', 'sectors', 'office'])) {
      const noun = fold(cells.noun);
      const sectors = valuesOf(cells.sectors);
      if (cells.class === 'office' || cells.class === 'person') this.#nouns.set(noun, sectors);
      const office = valuesOf(cells.office).at(-1) ?? '';
      // "Leader", "ruler" and "commander-in-chief" lead many things; what leads a state by such a name stands in titles.tsv.
      if (cells.class !== 'office' || office === '' || office === 'leader') continue;
      this.#officeSectors.set(office, sectors);
      if (!restricted.has(noun)) this.#add(noun, { office, country: null });
    }
    for (const office of ['leader', 'head of government']) if (!this.#officeSectors.has(office)) this.#officeSectors.set(office, ['GOV']);
  }

  #add(title: string, sense: Sense): void {
    const there = this.#senses.get(title);
    if (there) there.push(sense);
    else this.#senses.set(title, [sense]);
  }

  office(text: string): Meaning {
    const { office, of } = parted(text);
    return { office, of, sectors: this.#officeSectors.get(office) ?? [] };
  }

  /** The sectors of the noun that a title begins or ends with: "ambassador of …", "Swedish ambassador". */
  #sectors(label: string): readonly string[] {
    const words = label.split(/[\s,()]+/).filter(Boolean);
    for (let length = Math.min(LONGEST_NOUN, words.length); length > 0; length--) {
      const sectors = this.#nouns.get(words.slice(0, length).join(' '));
      if (sectors?.length) return sectors;
    }
    const head = label.split(/ of | to | for | in | at |,| \(/)[0].split(' ');
    for (let length = Math.min(LONGEST_NOUN, head.length); length > 0; length--) {
      const sectors = this.#nouns.get(head.slice(-length).join(' '));
      if (sectors?.length) return sectors;
    }
    return [];
  }

  meaning(label: string, jurisdiction: Jurisdiction): Meaning {
    const folded = fold(label).replace(/^(?:the|federal) /, '');
    for (const { title, country } of partings(folded, this.#countries)) {
      for (const sense of this.#senses.get(title) ?? this.#senses.get(title.replace(/^federal /, '')) ?? []) {
        const { office, of } = parted(sense.office);
        if (of !== '') return this.office(sense.office);
        const whose = this.#whose(country, sense.country, jurisdiction);
        if (whose !== null) return { ...this.office(office), of: whose };
      }
    }
    const sectors = this.#sectors(folded);
    return sectors.length ? { ...NONE, sectors } : NONE;
  }

  /** The country of an office, or null where what is said does not agree or says too little. */
  #whose(named: string | null, restricted: string | null, { countries, below }: Jurisdiction): string | null {
    if (below) return null;
    const country = named ?? (countries.length === 1 ? countries[0] : restricted !== null && countries.length === 0 ? restricted : null);
    if (country === null || (countries.length > 0 && !countries.includes(country))) return null;
    return restricted === null || restricted === country ? country : null;
  }
}

/**
 * Reads `dumps/titles.tsv` and `actors/roles.tsv`.
 * @throws EntenteError `table-row` where one is missing or malformed.
 */
export function titlesOf(tables: Tables, countries: Countries): Titles {
  return new TitleReader(tables, countries);
}
