// Those who take part in one text while it is read: one figure for each, found again by its short forms, and the
// mentions so far with what a pronoun needs to know of them.
import { fold } from '../places/index.ts';
import type { ActorKind, Mention } from './actor.ts';

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
}

/** A mention with what coreference asks of it. */
export interface Appearance {
  readonly figures: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly form: Mention['form'];
  readonly sentence: number;
}

/** The figures and appearances of one text. */
export class Cast {
  readonly figures: Figure[] = [];
  readonly appearances: Appearance[] = [];
  readonly #keys = new Map<string, number>();
  readonly #pieces = new Map<string, number[]>();

  /** The figure under a key, made by `make` when it first appears. */
  under(key: string, make: () => Omit<Figure, 'number' | 'pieces' | 'called'>): Figure {
    const known = this.#keys.get(key);
    if (known !== undefined) return this.figures[known];
    const number = this.figures.length;
    const figure: Figure = { ...make(), number, pieces: [], called: new Set() };
    this.figures.push(figure);
    this.#keys.set(key, number);
    if (figure.kind === 'person' && !figure.described) this.learn(figure, figure.name);
    return figure;
  }

  /** The figure under a key, if it has appeared. */
  has(key: string): Figure | undefined {
    const number = this.#keys.get(key);
    return number === undefined ? undefined : this.figures[number];
  }

  /** Lets a figure be found under another key too. */
  also(key: string, figure: Figure): void {
    if (!this.#keys.has(key)) this.#keys.set(key, figure.number);
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
      else if (!under.includes(figure.number)) under.push(figure.number);
    }
  }

  /**
   * The named person or body that these folded pieces are a short form of. Family names (a name's end, or its
   * beginning where the family name leads) come before given names; of two that fit equally none is meant.
   */
  shortForm(pieces: readonly string[]): Figure | null {
    const candidates = this.#pieces.get(pieces[0]) ?? [];
    let best: Figure | null = null;
    let bestRank = 0;
    let tied = false;
    for (const number of candidates) {
      const figure = this.figures[number];
      const at = runIn(figure.pieces, pieces);
      if (at < 0) continue;
      const rank = at + pieces.length === figure.pieces.length ? 3 : at === 0 ? 2 : 1;
      if (rank < bestRank) continue;
      tied = rank === bestRank;
      best = figure;
      bestRank = rank;
    }
    return tied ? null : best;
  }

  /** Records an appearance. */
  appear(appearance: Appearance): void {
    this.appearances.push(appearance);
  }
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
