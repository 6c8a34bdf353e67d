// Those who take part in one text while it is read: one figure for each, found again by its short forms and by the
// nouns it was called by, and the mentions so far with what a pronoun needs to know of them.
import { fold } from '../places/index.ts';
import type { ActorKind, Mention } from './actor.ts';
import { wordSet } from './word-set.ts';

/** Someone in the text; grows as the text tells more. */
export interface Figure {
  readonly number: number;
  name: string;
  kind: ActorKind;
  country: string | null;
  sectors: readonly string[];
  role: string | undefined;
  wikidata: string | undefined;
  gender: 'm' | 'f' | null;
  /** Whether "they" takes it up and "it" does not. */
  plural: boolean;
  /** The number in the register's `known`, or -1. */
  readonly known: number;
  /** Folded pieces of the name, for short forms. */
  pieces: readonly string[];
  /** Nouns that the text or the register has called it by ("president", "leader"). */
  readonly called: Set<string>;
  /** Whether the figure stands for a description ("a Chinese official"), not for a named one. */
  readonly described: boolean;
  /** Whether its kind is a guess: capitalised words that may name a person or a body. */
  unsure: boolean;
  /** Whether the text has named it, not only its office or kin. */
  named: boolean;
  /** The first word of each of its mentions so far. */
  readonly at: number[];
  /** Folded short forms that the text has used for it. */
  readonly shortened: Set<string>;
}

/** What a figure is made from. */
export type FigureDraft = Pick<Figure, 'name' | 'kind' | 'country' | 'sectors' | 'role' | 'wikidata' | 'gender' | 'plural' | 'known' | 'described'>;

/** A mention with what coreference asks of it. */
export interface Appearance {
  readonly figures: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly form: Mention['form'];
}

/** How many figures of one noun or piece of a name are kept in mind. */
const MOST_ALIKE = 64;

/** How many times as often as others someone is spoken of whom a text is about. */
const MAIN = 2;

/** Beginnings of nouns that a noun without them does not take up: "the president" is not the vice president. */
const LESSER = wordSet('vice deputy assistant acting former late ex then first ousted deposed outgoing incoming elected jailed exiled honorary');

/** The noun under which a figure is found as well: "the ministry" takes up a foreign ministry. Empty where there is none. */
function shorterNoun(noun: string): string {
  const space = noun.lastIndexOf(' ');
  return space < 0 || LESSER.has(noun.slice(0, noun.indexOf(' '))) ? '' : noun.slice(space + 1);
}

/** Written out, as a spread of many fields is slow where every text makes dozens. */
function figureOf(draft: FigureDraft, number: number): Figure {
  return {
    number,
    name: draft.name,
    kind: draft.kind,
    country: draft.country,
    sectors: draft.sectors,
    role: draft.role,
    wikidata: draft.wikidata,
    gender: draft.gender,
    plural: draft.plural,
    known: draft.known,
    described: draft.described,
    pieces: [],
    called: new Set(),
    unsure: false,
    named: false,
    at: [],
    shortened: new Set(),
  };
}

/** Adds a number to those of one noun or piece, the oldest making room, so that a text of a million "a man"s takes bounded time. */
function remember(numbers: number[], number: number): void {
  numbers.push(number);
  if (numbers.length > MOST_ALIKE) numbers.shift();
}

/** The figures and appearances of one text. */
export class Cast {
  readonly figures: Figure[] = [];
  readonly appearances: Appearance[] = [];
  readonly #keys = new Map<string, Figure>();
  readonly #known = new Map<number, Figure>();
  readonly #pieces = new Map<string, number[]>();
  readonly #nouns = new Map<string, number[]>();

  /** The figure of something in the register, by its number there, if it has appeared. */
  knownFigure(number: number): Figure | undefined {
    return this.#known.get(number);
  }

  /** The figure under a key (a number in the register, or words), made by `make` when it first appears. */
  under(key: string | number, make: () => FigureDraft): Figure {
    const known = typeof key === 'number' ? this.#known.get(key) : this.#keys.get(key);
    if (known !== undefined) return known;
    const figure = figureOf(make(), this.figures.length);
    this.figures.push(figure);
    if (typeof key === 'number') this.#known.set(key, figure);
    else this.#keys.set(key, figure);
    if (figure.kind === 'person' && !figure.described) this.learn(figure, figure.name);
    return figure;
  }

  /** Remembers a noun that a figure is called by, and the last word of it. */
  call(figure: Figure, noun: string): void {
    if (figure.called.has(noun)) return;
    figure.called.add(noun);
    this.#index(noun, figure.number);
    const shorter = shorterNoun(noun);
    if (shorter) this.#index(shorter, figure.number);
  }

  #index(noun: string, number: number): void {
    const under = this.#nouns.get(noun);
    if (!under) this.#nouns.set(noun, [number]);
    else if (!under.includes(number)) remember(under, number);
  }

  /** The figure last mentioned before a word among those called by one of these nouns, if it fits; else null. */
  lastCalled(nouns: Iterable<string>, before: number, fits: (figure: Figure) => boolean): Figure | null {
    return this.lastTwoCalled(nouns, before, fits)[0];
  }

  /** The same, and the figure last mentioned before it. */
  lastTwoCalled(nouns: Iterable<string>, before: number, fits: (figure: Figure) => boolean): readonly [Figure | null, Figure | null] {
    let best: Figure | null = null;
    let second: Figure | null = null;
    let latest = -1;
    let next = -1;
    for (const noun of nouns) {
      for (const number of this.#nouns.get(noun) ?? []) {
        const figure = this.figures[number];
        const at = lastBefore(figure, before);
        if (at <= next || figure === best || !fits(figure)) continue;
        if (at > latest) [best, latest, second, next] = [figure, at, best, latest];
        else [second, next] = [figure, at];
      }
    }
    return [best, second];
  }

  /** Learns the pieces of a name, under which the figure may come again. */
  learn(figure: Figure, name: string): void {
    const pieces = name
      .split(/[\s\-‐-―]+/)
      .map(fold)
      .filter(Boolean);
    if (figure.pieces.length === 0) figure.pieces = pieces;
    for (const piece of pieces) {
      const under = this.#pieces.get(piece);
      if (!under) this.#pieces.set(piece, [figure.number]);
      else if (!under.includes(figure.number)) remember(under, figure.number);
    }
  }

  /** Gives a figure a longer name, which the text comes to only now. */
  rename(figure: Figure, name: string): void {
    figure.name = name;
    figure.pieces = [];
    this.learn(figure, name);
  }

  /** Learns an acronym that the text gives to a figure: "Lima Trade Forum (LTF)". */
  abbreviate(figure: Figure, acronym: string): void {
    figure.shortened.add(acronym);
    const under = this.#pieces.get(acronym);
    if (under) under.push(figure.number);
    else this.#pieces.set(acronym, [figure.number]);
  }

  /**
   * The named persons or bodies that these folded pieces are a short form of: one, or several where the text leaves open who.
   * Family names (a name's end, or its beginning where the family name leads) come before given names; of several that fit
   * equally, the one that the text has called so before, or else is about. A title's gender ("Mrs") leaves out those of the other.
   */
  shortForms(pieces: readonly string[], gender: 'm' | 'f' | null = null): readonly Figure[] {
    const found = this.bearersOf(pieces, gender);
    if (found.length === 1) found[0].shortened.add(pieces.join(' '));
    return found;
  }

  /** The same, without taking note that the text has called anyone so. */
  bearersOf(pieces: readonly string[], gender: 'm' | 'f' | null = null): readonly Figure[] {
    const short = pieces.join(' ');
    let best: Figure[] = [];
    let bestRank = 0;
    for (const number of this.#pieces.get(pieces[0]) ?? []) {
      const figure = this.figures[number];
      const at = runIn(figure.pieces, pieces);
      const before = figure.shortened.has(short);
      if ((at < 0 && !before) || (gender !== null && figure.gender !== null && figure.gender !== gender)) continue;
      const place = at < 0 ? 0 : at + pieces.length === figure.pieces.length ? 3 : at === 0 ? 2 : 1;
      const rank = place + (before ? 4 : 0) + (figure.named ? 0.5 : 0);
      if (rank > bestRank) [best, bestRank] = [[figure], rank];
      else if (rank === bestRank) best.push(figure);
    }
    const main = best.length > 1 ? mainOf(best) : null;
    return main ? [main] : best;
  }

  /** Whether these folded pieces are a short form of anyone, though it may not be clear of whom. */
  isShortForm(pieces: readonly string[]): boolean {
    return (this.#pieces.get(pieces[0]) ?? []).some(number => runIn(this.figures[number].pieces, pieces) >= 0);
  }

  /** Records an appearance; gives its number. */
  appear(appearance: Appearance): number {
    for (const number of appearance.figures) {
      this.figures[number].at.push(appearance.first);
      if (appearance.form === 'name') this.figures[number].named = true;
    }
    return this.appearances.push(appearance) - 1;
  }
}

/** The latest mention of a figure that begins before a word, or -1. Names of a sentence are found before its other mentions, so a few may lie ahead. */
export function lastBefore(figure: Figure, before: number): number {
  let latest = -1;
  for (let index = figure.at.length - 1, steps = 0; index >= 0 && steps < 24; index--, steps++) {
    const at = figure.at[index];
    if (at < before && at > latest) latest = at;
  }
  return latest;
}

/** Of several who bear a name, the one whom a text is about: spoken of more than twice as often as each other. Null where none is. */
function mainOf(figures: readonly Figure[]): Figure | null {
  const [first, second] = [...figures].sort((a, b) => b.at.length - a.at.length);
  return first.at.length > MAIN * second.at.length ? first : null;
}

/** Where `part` stands within `whole` as a run, or -1. */
function runIn(whole: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= whole.length; at++) {
    let same = true;
    for (let index = 0; index < part.length && same; index++) same = whole[at + index] === part[index];
    if (same) return at;
  }
  return -1;
}
