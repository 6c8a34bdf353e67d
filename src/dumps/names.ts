// Names as lists write them ("PUTIN, Vladimir Vladimirovich") → names as news writes them, and which of them a text can be searched for.
import { fold } from '../places/index.ts';
import type { DumpKind } from './draft.ts';

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]+$/u;
const LETTER = /\p{Script=Latin}/u;
const SMALL_WORDS = new Set(['and', 'at', 'by', 'de', 'del', 'der', 'des', 'di', 'do', 'du', 'e', 'et', 'for', 'in', 'la', 'of', 'on', 'the', 'to', 'und', 'y']);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|ph\.d)\.?$/i;
const LONGEST_NAME = 150;
const LONGEST_ACRONYM = 5;

/** Whether a name is written in Latin letters. */
export function isLatin(name: string): boolean {
  return LATIN.test(name) && LETTER.test(name);
}

function capitalised(word: string): string {
  return word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}|(?<=(?<!\p{L})(?:mc|o['’]))\p{L}/gu, letter => letter.toUpperCase());
}

const SHOUTED = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Initials ("JD"), numerals ("XIV") and abbreviations ("Q.C.") that capitals belong to. */
function isAbbreviation(word: string): boolean {
  return /^(?:[IVX]+|\p{Lu}\.?|(?:\p{Lu}\.)+|[B-DF-HJ-NP-TV-XZ]{2,3})$/u.test(word);
}

/** A person's name in capitals, or with the family name in capitals, in the capitals of news. */
function personCase(name: string): string {
  if (!/\p{Lu}\P{Ll}*\p{Lu}/u.test(name)) return name;
  return name
    .split(' ')
    .map(word => (SHOUTED.test(word) && !isAbbreviation(word) ? capitalised(word) : word))
    .join(' ');
}

/**
 * A body's name that is in capitals throughout. A name that asks for a capital first letter alone is found in capitals too, so that an
 * acronym in it loses nothing; one that is the whole name keeps its capitals ("WHO" is not "Who").
 */
function bodyCase(name: string): string {
  const words = name.split(' ');
  if (!SHOUTED.test(name) || (words.length === 1 && name.length <= LONGEST_ACRONYM)) return name;
  return words
    .map((word, at) => {
      const small = word.toLowerCase();
      if (at > 0 && SMALL_WORDS.has(small)) return small;
      return /[AEIOUY]/.test(word.normalize('NFD')) ? capitalised(word) : word;
    })
    .join(' ');
}

/** "Putin, Vladimir" → "Vladimir Putin". */
function inOrder(name: string): string {
  const parts = name.split(/\s*,\s*/);
  return parts.length === 2 && parts[0] !== '' && parts[1] !== '' && !SUFFIX.test(parts[1]) ? `${parts[1]} ${parts[0]}` : name;
}

/** A name as news writes it: single blanks, no bracketed remark at its end, given name first, capitals where news has them. */
export function newsName(given: string, kind: DumpKind): string {
  let name = given.replace(/\s+/g, ' ').trim();
  if (name.endsWith(')')) name = name.replace(/ ?\([^()]*\)$/, '');
  if (/^["“”«]/.test(name)) name = name.replace(/^["“”«]+([^"“”«»]*)["“”»]+$/, '$1').trim();
  return kind === 'person' ? personCase(inOrder(name)) : bodyCase(name);
}

/**
 * Whether a text can be searched for a name. One word names too many persons, a word in small letters stands in any text, and nobody
 * writes out names of more than a line.
 */
function isSearchable(name: string, kind: DumpKind): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || !isLatin(name) || name.startsWith('#') || /[|()[\]{}<>\\]/.test(name) || fold(name) === '') return false;
  return /\p{Lu}/u.test(name) && (kind !== 'person' || /\S[ -]\S/.test(name));
}

/** The first of some names that can name an actor, or "". A person may have a single word for a name, but no second one. */
export function chosenName(given: readonly string[], kind: DumpKind): string {
  for (const each of given) {
    const name = newsName(each, kind);
    if (isSearchable(name, kind === 'person' ? 'group' : kind)) return name;
  }
  return '';
}

/** Those of some names that are worth a search beside the name itself, as news writes them, each once. */
export function aliasesBeside(name: string, given: readonly string[], kind: DumpKind): string[] {
  const seen = new Set([fold(name)]);
  const aliases: string[] = [];
  for (const each of given) {
    const alias = newsName(each, kind);
    const key = fold(alias);
    if (seen.has(key) || !isSearchable(alias, kind)) continue;
    seen.add(key);
    aliases.push(alias);
  }
  return aliases;
}
