// The tables of actors → the register: who exists, under which names, in which offices. One index finds all names and
// role nouns in a text; what a name means there is decided elsewhere.
import { EntenteError, readTable, type TableRow, type Tables } from '../base/index.ts';
import { type Gazetteer, NameIndex, createGazetteer, piecesOfName } from '../places/index.ts';
import type { ActorKind } from './actor.ts';
import { valuesOf } from './actor-table.ts';
import { membershipsOf } from './memberships.ts';
import { regionsOf } from './regions.ts';
import { COLUMNS, GIVEN_NAMES, ORGANISATIONS, PERSONS, ROLES, STATES, TITLES } from './table-paths.ts';
import { type Term, covers, termsOf } from './terms.ts';

/** How a name stands for its actor. */
export type AliasForm = 'name' | 'short' | 'adjective' | 'national' | 'capital' | 'seat' | 'role';

/** Someone or something that the tables know. */
export interface Known {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly wikidata?: string;
  readonly gender: 'm' | 'f' | null;
  readonly terms: readonly Term[];
}

/** The class of a role noun: see data/actors/SOURCES.md. */
export type RoleClass = 'office' | 'person' | 'government' | 'body' | 'instrument' | 'named' | 'thing';

/** A role noun ("foreign minister", "troops"). */
export interface Role {
  readonly noun: string;
  readonly kind: RoleClass;
  readonly sectors: readonly string[];
  /** Offices in the order in which a holder is looked for. */
  readonly offices: readonly string[];
}

/** One way to write something that the register knows. `of` counts in `known`, or in `roles` where the form is "role". */
export interface Alias {
  readonly form: AliasForm;
  readonly of: number;
  readonly plural: boolean;
}

/** A title before a name and what it tells of its bearer. */
export interface Title {
  readonly gender: 'm' | 'f' | null;
  readonly sectors: readonly string[];
}

/** The register. Built once by `createRegister`, never changed. */
export interface Register {
  readonly known: readonly Known[];
  readonly roles: readonly Role[];
  readonly aliases: readonly Alias[];
  readonly index: NameIndex;
  readonly places: Gazetteer;
  /** Given names that tell a person's gender, folded. */
  readonly givenNames: ReadonlyMap<string, 'm' | 'f'>;
  /** Titles before a name ("mr", "gen"), folded. */
  readonly titles: ReadonlyMap<string, Title>;
  /** The number of a state in `known`, by its code; undefined where there is none. */
  stateOf(country: string): number | undefined;
  /** The ISO 3166-1 code under which a code of ours is listed: a territory without one (Somaliland) has its own office holders, but stands under the country that ISO counts it to. */
  isoOf(country: string): string;
  /** Numbers of those who hold an office in a country at a date, or ever where the date is null. */
  holders(country: string, office: string, date: string | null): readonly number[];
  /** What stands before the colon in terms of a body's offices ("NATO:secretary-general"), by the body's number in `known`; undefined where it has none. */
  officesOf(body: number): string | undefined;
  /** Codes of the states that belong to a body at a date, by the body's number in `known`; empty where the tables do not say. */
  membersOf(body: number, date: string): readonly string[];
  /** Codes of the states of a region or of those called by a word, by its name in small letters ("west african", "kingdom"); undefined for another word. */
  statesOf(region: string): ReadonlySet<string> | undefined;
  /** Numbers of the office holders with this family name, folded. */
  holdersNamed(family: string): readonly number[];
  /** Countries whose president leads, though there is a prime minister too. */
  readonly presidential: ReadonlySet<string>;
  /** The adjective of a country ("Chinese"), or its name where it has none. */
  adjectiveOf(country: string): string;
}

const ROLE_CLASSES: ReadonlySet<string> = new Set(['office', 'person', 'government', 'body', 'instrument', 'named', 'thing']);

const NO_ONE: readonly number[] = [];
const ACRONYM = /^[A-Z]{4,8}$/;

/** A name as the segmenter cuts it: the "'s" in "People's Party" is a word of its own. */
function asTokens(name: string): string {
  return name.includes("'s") || name.includes('’s') ? name.replace(/(?<=\p{L})['’]s(?= |$)/gu, " 's") : name;
}

/** The regular plural of a noun phrase's last word. */
export function pluralOf(noun: string): string {
  if (/(s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

class Builder {
  readonly known: Known[] = [];
  readonly roles: Role[] = [];
  readonly aliases: Alias[] = [];
  readonly index = new NameIndex();
  readonly states = new Map<string, number>();
  readonly listed = new Map<string, string>();
  readonly presidential = new Set<string>();
  readonly adjectives = new Map<string, string>();
  readonly offices = new Map<string, number[]>();

  alias(name: string, form: AliasForm, of: number, plural = false): void {
    // "Al-Shabaab" is written "al-Shabaab" as well.
    const tokens = asTokens(name);
    const written = tokens.startsWith('Al-') || tokens.startsWith('Al ') ? `al${tokens.slice(2)}` : tokens;
    this.index.add(written, this.aliases.length);
    // The article of Arabic names is written "el" in Egypt and Sudan: "Omar al-Bashir", "Omar el-Bashir".
    if (written.includes(' al-')) this.index.add(written.replace(' al-', ' el-'), this.aliases.length);
    // British papers write acronyms that are read as words like names: "Nato", "Unesco".
    if (form !== 'role' && name.length < 9 && ACRONYM.test(name)) this.index.add(name[0] + name.slice(1).toLowerCase(), this.aliases.length);
    this.aliases.push({ form, of, plural });
  }

  state(row: TableRow): void {
    const cells = row.cells;
    const number = this.known.length;
    this.known.push({ name: cells.name, kind: 'state', country: cells.code, sectors: [], ...wikidata(cells.wikidata), gender: null, terms: [] });
    this.states.set(cells.code, number);
    if (cells.country) this.listed.set(cells.code, cells.country);
    if (cells.leads === 'president') this.presidential.add(cells.code);
    this.alias(cells.name, 'name', number);
    for (const name of valuesOf(cells.aliases)) this.alias(name, 'name', number);
    const adjectives = valuesOf(cells.adjectives);
    this.adjectives.set(cells.code, adjectives[0] ?? cells.name);
    for (const name of adjectives) this.alias(name, 'adjective', number);
    for (const name of valuesOf(cells.nationals)) if (!adjectives.includes(name)) this.alias(name, 'national', number, true);
    for (const name of valuesOf(cells.capital)) this.alias(name, 'capital', number);
    for (const name of valuesOf(cells.seats)) this.alias(name, 'seat', number);
  }

  organisation(row: TableRow): void {
    const cells = row.cells;
    const number = this.known.length;
    if (cells.kind !== 'organization' && cells.kind !== 'group')
      throw new EntenteError('table-row', { file: ORGANISATIONS, line: row.line, problem: `"${cells.kind}" is neither organization nor group` });
    this.known.push({ name: cells.name, kind: cells.kind, country: cells.country || null, sectors: valuesOf(cells.sectors), ...wikidata(cells.wikidata), gender: null, terms: [] });
    this.alias(cells.name, 'name', number);
    for (const name of valuesOf(cells.aliases)) this.alias(name, 'name', number);
    for (const name of valuesOf(cells.seats)) this.alias(name, 'seat', number);
  }

  person(row: TableRow): void {
    const cells = row.cells;
    const number = this.known.length;
    const terms = termsOf(cells.terms, cells.country, PERSONS, row.line);
    this.known.push({
      name: cells.name,
      kind: 'person',
      country: cells.country || null,
      sectors: valuesOf(cells.sectors),
      ...wikidata(cells.wikidata),
      gender: cells.gender === 'f' ? 'f' : cells.gender === 'm' ? 'm' : null,
      terms,
    });
    this.alias(cells.name, 'name', number);
    for (const name of valuesOf(cells.aliases)) this.alias(name, 'name', number);
    for (const name of valuesOf(cells.short)) this.alias(name, 'short', number);
    for (const term of terms) {
      const key = `${term.country} ${term.office}`;
      const held = this.offices.get(key);
      if (!held) this.offices.set(key, [number]);
      else if (!held.includes(number)) held.push(number);
    }
  }

  role(row: TableRow): void {
    const cells = row.cells;
    if (!ROLE_CLASSES.has(cells.class)) throw new EntenteError('table-row', { file: ROLES, line: row.line, problem: `"${cells.class}" is no class of roles` });
    const number = this.roles.length;
    this.roles.push({ noun: cells.noun, kind: cells.class as RoleClass, sectors: valuesOf(cells.sectors), offices: valuesOf(cells.office) });
    this.alias(cells.noun, 'role', number);
    const plural = cells.plural === '+' ? pluralOf(cells.noun) : cells.plural;
    if (plural && plural !== cells.noun) this.alias(plural, 'role', number, true);
  }
}

/** Those who have held an office, by family name; these stand last, and first in East Asia: both are asked for. */
function familiesOf(known: readonly Known[]): Map<string, number[]> {
  const families = new Map<string, number[]>();
  known.forEach(({ kind, name, terms }, number) => {
    if (kind !== 'person' || terms.length === 0) return;
    const { pieces } = piecesOfName(name);
    if (pieces.length < 2) return;
    for (const piece of new Set([pieces[0], pieces[pieces.length - 1]])) {
      const bearers = families.get(piece);
      if (bearers) bearers.push(number);
      else families.set(piece, [number]);
    }
  });
  return families;
}

/** What is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** The bodies that have offices, by number, with the name under which their terms stand. */
function bodiesWithOffices({ states, known, aliases, index }: Builder): Map<number, string> {
  const bodies = new Map<number, string>();
  const names = new Set<string>();
  for (const { terms } of known) for (const { country } of terms) if (!states.has(country)) names.add(country);
  for (const name of names)
    for (const value of index.exact(name)) {
      const { form, of } = aliases[value];
      if (form === 'name' && (known[of].kind === 'organization' || known[of].kind === 'group')) bodies.set(of, name);
    }
  return bodies;
}

function wikidata(cell: string): { wikidata?: string } {
  return cell ? { wikidata: cell } : {};
}

/**
 * Builds the register from the tables under `data/actors` and `data/places`.
 * @throws EntenteError `table-row` naming file and line of a bad row.
 */
export function createRegister(tables: Tables): Register {
  const build = new Builder();
  for (const row of readTable(tables, STATES, COLUMNS[STATES])) build.state(row);
  for (const row of readTable(tables, ORGANISATIONS, COLUMNS[ORGANISATIONS])) build.organisation(row);
  for (const row of readTable(tables, PERSONS, COLUMNS[PERSONS])) build.person(row);
  for (const row of readTable(tables, ROLES, COLUMNS[ROLES])) build.role(row);
  const givenNames = new Map<string, 'm' | 'f'>();
  for (const row of readTable(tables, GIVEN_NAMES, COLUMNS[GIVEN_NAMES])) for (const name of row.cells.names.split(' ')) givenNames.set(name, row.cells.gender === 'f' ? 'f' : 'm');
  const titles = new Map<string, Title>();
  for (const { cells } of readTable(tables, TITLES, COLUMNS[TITLES]))
    titles.set(cells.title, { gender: cells.gender === 'm' || cells.gender === 'f' ? cells.gender : null, sectors: valuesOf(cells.sectors) });
  const { known, roles, aliases, index, states, listed, adjectives, offices } = build;
  const bodies = lazily(() => bodiesWithOffices(build));
  const families = lazily(() => familiesOf(known));
  const memberships = membershipsOf(tables);
  const regions = regionsOf(tables);
  return Object.freeze({
    known,
    roles,
    aliases,
    index,
    places: createGazetteer(tables),
    givenNames,
    titles,
    presidential: build.presidential,
    stateOf: (country: string) => states.get(country),
    isoOf: (country: string) => listed.get(country) ?? country,
    holders(country: string, office: string, date: string | null): readonly number[] {
      const held = offices.get(`${country} ${office}`) ?? [];
      return date === null ? held : held.filter(number => known[number].terms.some(term => term.country === country && term.office === office && covers(term, date)));
    },
    membersOf: (body: number, date: string) => (memberships.get(known[body].name) ?? []).filter(span => covers(span, date)).map(({ country }) => country),
    statesOf: (region: string) => regions.get(region),
    officesOf: (body: number) => bodies().get(body),
    holdersNamed: (family: string) => families().get(family) ?? NO_ONE,
    adjectiveOf: (country: string) => adjectives.get(country) ?? country,
  });
}
