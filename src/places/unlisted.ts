// Places that no table lists, where the words say that a name is one: "the town of Cizre in Turkey", "Pando province", "the Ghouta region".
// Their country is the one named with them ("the Bolivian province of Pando"), else unknown.
import type { Parse } from '../syntax/index.ts';
import { CAPITAL } from './folding.ts';
import { headOf } from './heads.ts';
import type { Pieces } from './pieces.ts';
import type { PlaceMention } from './place.ts';

/** Nouns of places, by the kind of place that they say it is. */
const KINDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['city', 'town city village suburb neighbourhood neighborhood hamlet township municipality port settlement'],
      ['region', 'province district region county governorate oblast prefecture department territory valley enclave canton peninsula'],
      ['island', 'island'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, kind])),
);

const LONGEST = 4;

/** The country that a word names, or null. */
type CountryAt = (word: number) => string | null;

class Unlisted {
  readonly parse: Parse;
  readonly pieces: Pieces;
  readonly taken: Uint8Array;
  readonly countryAt: CountryAt;
  readonly found: PlaceMention[] = [];

  constructor(parse: Parse, pieces: Pieces, taken: Uint8Array, countryAt: CountryAt) {
    this.parse = parse;
    this.pieces = pieces;
    this.taken = taken;
    this.countryAt = countryAt;
  }

  isName(word: number): boolean {
    const { ofWord, capitals } = this.pieces;
    return this.parse.upos(word) === 'PROPN' && !this.taken[word] && ofWord[word] < ofWord[word + 1] && capitals[ofWord[word]] >= CAPITAL;
  }

  /** The country named among the words before a name in its phrase, or in a phrase on its noun. */
  country(noun: number, first: number): string | null {
    const { parse } = this;
    for (let word = parse.leftEdge(noun); word < first; word++) {
      const country = this.countryAt(word);
      if (country !== null) return country;
    }
    for (const phrase of [...parse.childrenIn(noun, 'nmod', 'appos'), ...parse.childrenIn(first, 'nmod', 'appos')]) {
      for (let word = Math.max(parse.leftEdge(phrase), noun + 1); word <= phrase; word++) {
        const country = this.countryAt(word);
        if (country !== null) return country;
      }
    }
    return null;
  }

  add(first: number, last: number, noun: number, kind: string): void {
    const { parse } = this;
    const country = this.country(noun, first);
    this.found.push({ start: parse.start(first), end: parse.end(last), first, last, head: headOf(parse, first, last), name: parse.phrase(first, last), kind, country });
    this.taken.fill(1, first, last + 1);
  }

  /** "the town of Cizre" */
  after(noun: number, kind: string, end: number): void {
    if (noun + 2 >= end || this.parse.lower(noun + 1) !== 'of' || !this.isName(noun + 2)) return;
    let last = noun + 2;
    while (last + 1 < end && last - noun <= LONGEST && this.isName(last + 1)) last++;
    this.add(noun + 2, last, noun, kind);
  }

  /** "Pando province", not "Oslo's third district" */
  before(noun: number, kind: string, start: number): void {
    const { parse } = this;
    let first = noun;
    while (
      first > start &&
      noun - first < LONGEST &&
      this.isName(first - 1) &&
      (parse.head(first - 1) === noun || (parse.head(first - 1) >= first - 1 && parse.head(first - 1) < noun))
    )
      first--;
    if (first < noun) this.add(first, noun - 1, noun, kind);
  }
}

/** The places of a text that stand beside a noun for places and are not in the words `taken`, which then are. */
export function unlistedPlaces(parse: Parse, pieces: Pieces, taken: Uint8Array, countryAt: CountryAt): PlaceMention[] {
  const finder = new Unlisted(parse, pieces, taken, countryAt);
  const { sentenceStart } = parse.tokens;
  for (let noun = 0; noun < parse.count; noun++) {
    const kind = parse.upos(noun) === 'NOUN' || parse.upos(noun) === 'PROPN' ? KINDS.get(parse.lower(noun)) : undefined;
    if (kind === undefined) continue;
    const sentence = parse.sentence(noun);
    finder.after(noun, kind, sentenceStart[sentence + 1]);
    finder.before(noun, kind, sentenceStart[sentence]);
  }
  return finder.found;
}
