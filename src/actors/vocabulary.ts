// What the cells of a table of actors may say: codes of countries, sectors, offices, bodies that have offices. Taken from the tables
// themselves, sectors excepted. And what was probably meant by a word that is none of them.
import { closest, readTable, type Tables } from '../base/index.ts';
import { fold } from '../places/index.ts';
import { type Term, termsOf } from './terms.ts';
import { ORGANISATIONS, PERSONS, ROLES, STATES } from './table-paths.ts';

/** PLOVER's codes for sectors (2018 and 2021 specifications): JRN for the press, MED for physicians and hospitals, UAF for armed groups without allegiance. */
export const SECTORS: ReadonlySet<string> = new Set(
  'GOV MIL COP JUD LEG SPY OPP PTY REB UAF IMG CRM CVL ELI REF REL LAB AGR EDU BUS MNC MED JRN NGO NGM IGO ENV HRI LGL'.split(' '),
);

/** What cells may hold. */
export interface Vocabulary {
  /** Codes of states and territories. */
  readonly countries: ReadonlySet<string>;
  /** Codes by the folded names of the states. */
  readonly codeOf: ReadonlyMap<string, string>;
  /** Offices that are looked up, by the folded nouns that mean them; each office stands for itself too. */
  readonly officeOf: ReadonlyMap<string, string>;
  readonly offices: ReadonlySet<string>;
  /** Names and acronyms of organisations, and the codes of bodies that have offices. */
  readonly bodies: ReadonlySet<string>;
}

/** What the package's tables of actors allow. */
export function vocabularyOf(tables: Tables): Vocabulary {
  const countries = new Set<string>();
  const codeOf = new Map<string, string>();
  for (const { cells } of readTable(tables, STATES, ['code', 'name', 'aliases'])) {
    countries.add(cells.code);
    for (const name of [cells.name, ...cells.aliases.split('|')]) if (name) codeOf.set(fold(name), cells.code);
  }
  const officeOf = new Map<string, string>();
  for (const { cells } of readTable(tables, ROLES, ['noun', 'office'])) {
    const offices = cells.office.split('|').filter(Boolean);
    for (const office of offices) officeOf.set(fold(office), office);
    const last = offices.at(-1);
    if (last !== undefined && !officeOf.has(fold(cells.noun))) officeOf.set(fold(cells.noun), last);
  }
  const bodies = new Set<string>();
  for (const { cells } of readTable(tables, ORGANISATIONS, ['name', 'aliases'])) for (const name of [cells.name, ...cells.aliases.split('|')]) if (name) bodies.add(name);
  return { countries, codeOf, officeOf, offices: new Set(officeOf.values()), bodies };
}

/** "; did you mean X?", or "" where nothing is near. */
export function suggestion(candidates: readonly string[]): string {
  return candidates.length ? `; did you mean ${candidates.slice(0, 3).join(' or ')}?` : '';
}

/** What was meant by a text that is no code of a country: a state's name, or a code that is near. */
export function countryLike(text: string, { countries, codeOf }: Vocabulary): string[] {
  const named = codeOf.get(fold(text));
  if (named !== undefined) return [named];
  const code = text.toUpperCase();
  return countries.has(code) ? [code] : closest(code, countries);
}

/** What was meant by a text that is no sector. */
export function sectorLike(text: string): string[] {
  const code = text.toUpperCase();
  return SECTORS.has(code) ? [code] : closest(code, SECTORS);
}

/** What was meant by a text that is no office: a noun for one ("defense minister"), or an office that is near. */
export function officeLike(text: string, { officeOf, offices }: Vocabulary): string[] {
  const named = officeOf.get(fold(text));
  return named === undefined ? closest(text.toLowerCase(), offices) : [named];
}

/** A term as a cell writes it, for a person of a country. */
export function termText({ office, country, from, to }: Term, own: string): string {
  return `${country === own ? '' : `${country}:`}${office} ${from} ${to || '-'}`;
}

/** The terms of a cell that is known to be well formed. */
export function termsIn(cell: string, country: string): Term[] {
  return termsOf(cell, country, PERSONS, 0);
}
