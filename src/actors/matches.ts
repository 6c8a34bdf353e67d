// What the tables know of a text: names of states, organisations and persons, role nouns and places, the longest at
// each position, none over another. A match says what the words may mean; who is meant is decided later.
import type { Parse } from '../syntax/index.ts';
import { CAPITAL, type Pieces, type Place, piecesOf } from '../places/index.ts';
import type { Alias, Register } from './register.ts';

/** A stretch of words that the tables know. */
export interface Match {
  /** First and last word, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** What the register has under this name; empty for a mere place. */
  readonly aliases: readonly Alias[];
  /** The places called so, the largest first. */
  readonly places: readonly Place[];
  /** Whether the words begin with a capital letter. */
  readonly capital: boolean;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);

/** Whether a match in small letters is a noun here: "forces" the verb is not. */
function nominal(parse: Parse, pieces: Pieces, at: number, length: number): boolean {
  const word = pieces.word[at + length - 1];
  return NOMINAL.has(parse.upos(word)) || (pieces.capitals[at + length - 1] >= CAPITAL && parse.upos(word) !== 'VERB' && parse.upos(word) !== 'AUX');
}

/** "Boeing said": what the tagger takes for a verb is none before another. */
function beforeFinite(parse: Parse, word: number): boolean {
  const xpos = word + 1 < parse.count ? parse.xpos(word + 1) : '';
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'MD';
}

/** All matches of a text, in order. */
export function matchesOf(parse: Parse, register: Register): Match[] {
  const pieces = piecesOf(parse);
  const found: Match[] = [];
  const { index, places, aliases } = register;
  for (let at = 0; at < pieces.count; ) {
    if (pieces.text[at] === '') {
      at++;
      continue;
    }
    const name = index.longest(pieces, at);
    const place = pieces.capitals[at] >= CAPITAL ? places.longest(pieces, at) : null;
    let length = Math.max(name?.length ?? 0, place?.length ?? 0);
    if (length === 0) {
      at++;
      continue;
    }
    let meant = name && name.length === length ? name.values.map(value => aliases[value]) : [];
    if (meant.length && !nominal(parse, pieces, at, length)) {
      // A tagger may read "Beijing" as a verb; a person called Grant is not worth that trust.
      const verb = parse.upos(pieces.word[at]) === 'VERB' && !beforeFinite(parse, pieces.word[at + length - 1]);
      const sure = meant.filter(alias => alias.form !== 'role' && !(verb && (alias.form === 'short' || alias.form === 'name') && register.known[alias.of].kind !== 'state'));
      if (sure.length === 0) {
        at++;
        continue;
      }
      meant = sure;
    }
    // A name that a capital letter makes beats a role noun of the same words.
    if (meant.some(alias => alias.form !== 'role') && meant.some(alias => alias.form === 'role')) meant = meant.filter(alias => alias.form !== 'role');
    const where = place && place.length === length ? place.places : [];
    // One sentence holds the whole match.
    const first = pieces.word[at];
    while (length > 1 && parse.sentence(pieces.word[at + length - 1]) !== parse.sentence(first)) length--;
    found.push({
      first,
      last: pieces.word[at + length - 1],
      start: pieces.start[at],
      end: pieces.end[at + length - 1],
      aliases: meant,
      places: meant.length && meant[0].form !== 'role' ? [] : where,
      capital: pieces.capitals[at] >= CAPITAL,
    });
    at += length;
  }
  return found;
}
