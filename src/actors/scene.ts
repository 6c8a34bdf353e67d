// The state of one reading while actors are found: the parse, the register, the cast, and what each word stands for.
import type { Parse } from '../syntax/index.ts';
import { type Pieces, piecesOf } from '../places/index.ts';
import type { Mention } from './actor.ts';
import { Cast, type Figure } from './cast.ts';
import { type Match, matchesOf } from './matches.ts';
import type { Register } from './register.ts';

const NONE: readonly number[] = [];

/** One text with its figures so far. */
export class Scene {
  readonly parse: Parse;
  readonly register: Register;
  readonly pieces: Pieces;
  readonly cast = new Cast();
  readonly matches: readonly Match[];
  /** ISO date that "the president" is asked at, or null. */
  readonly date: string | null;
  /** The match that covers a word, or -1. */
  readonly matchAt: Int32Array;
  /** The country that a word points to without being its government ("Mumbai police": India), where there is one. */
  readonly countryAt: (string | null)[];
  readonly #stands: (readonly number[] | undefined)[];

  constructor(parse: Parse, register: Register, published: string | null) {
    this.parse = parse;
    this.register = register;
    this.pieces = piecesOf(parse);
    this.date = published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null;
    this.matches = matchesOf(parse, register);
    this.matchAt = new Int32Array(parse.count).fill(-1);
    this.matches.forEach((match, number) => {
      for (let word = match.first; word <= match.last; word++) this.matchAt[word] = number;
    });
    this.countryAt = new Array<string | null>(parse.count).fill(null);
    this.#stands = new Array<readonly number[] | undefined>(parse.count);
  }

  /** The figures that a word stands for. */
  standsFor(word: number): readonly number[] {
    return this.#stands[word] ?? NONE;
  }

  /** The one figure that a word stands for, or null. */
  figureAt(word: number): Figure | null {
    const figures = this.#stands[word];
    return figures?.length === 1 ? this.cast.figures[figures[0]] : null;
  }

  /** Lets a word stand for figures, without a mention. */
  let(word: number, figures: readonly number[]): void {
    this.#stands[word] = figures;
  }

  /** Records a mention over words, every one of which (or only the head, for a nominal) stands for the figures. */
  mention(
    figures: readonly number[],
    first: number,
    last: number,
    head: number,
    form: Mention['form'],
    whole: boolean,
    start = this.parse.start(first),
    end = this.parse.end(last),
  ): void {
    if (figures.length === 0) return;
    if (whole) for (let word = first; word <= last; word++) this.#stands[word] = figures;
    else this.#stands[head] = figures;
    this.cast.appear({ figures, first, last, head, start, end, form, sentence: this.parse.sentence(head) });
  }

  /** The word of a stretch whose governor lies outside it. */
  headOf(first: number, last: number): number {
    for (let word = last; word >= first; word--) {
      const head = this.parse.head(word);
      if (head < first || head > last) return word;
    }
    return last;
  }

  /** The figure of something in the register. */
  knownFigure(number: number): Figure {
    const known = this.register.known[number];
    const figure = this.cast.under(`known ${number}`, () => ({
      name: known.name,
      kind: known.kind,
      country: known.country,
      sectors: known.sectors,
      role: undefined,
      wikidata: known.wikidata,
      gender: known.gender,
      plural: known.kind === 'group',
      known: number,
      described: false,
    }));
    if (figure.role === undefined && known.terms.length && figure.called.size === 0) {
      for (const term of known.terms) {
        const held = this.date !== null && term.from <= this.date && (term.to === '' || this.date < term.to);
        if (!held && this.date !== null) continue;
        figure.called.add(term.office);
        if (held) figure.role ??= term.office;
      }
      figure.called.add('');
    }
    return figure;
  }

  /** The figure of a state, by code; null for a code that the register does not know. */
  stateFigure(country: string): Figure | null {
    const number = this.register.stateOf(country);
    return number === undefined ? null : this.knownFigure(number);
  }

  /** A figure for a description ("Chinese officials"), the same for the same words. */
  described(name: string, kind: Figure['kind'], country: string | null, sectors: readonly string[], noun: string, plural: boolean): Figure {
    const figure = this.cast.under(`described ${name} ${country ?? ''}`, () => ({
      name,
      kind,
      country,
      sectors,
      role: undefined,
      wikidata: undefined,
      gender: null,
      plural,
      known: -1,
      described: true,
    }));
    figure.called.add(noun);
    return figure;
  }
}
