// The state of one reading while actors are found: the parse, the register, the cast, and what each word stands for.
import type { Parse } from '../syntax/index.ts';
import { isHyphen, type Pieces, piecesOf, piecesOfName } from '../places/index.ts';
import type { Mention } from './actor.ts';
import { type Appearance, Cast, type Figure } from './cast.ts';
import { type Match, matchesOf } from './matches.ts';
import type { Known, Register, Role } from './register.ts';
import { genderOf } from './genders.ts';
import { covers } from './terms.ts';

const NONE: readonly number[] = [];

/** Names of groups in the plural: "Houthis", "Rapid Support Forces"; not "Hamas". */
const PLURAL = /([b-z]|ia)s$/;

/** Words that two or more readings fit equally. */
export interface Undecided {
  readonly first: number;
  readonly last: number;
  /** Numbers of figures, and of those of the register. */
  readonly figures: readonly number[];
  readonly known: readonly number[];
}

/** One text with its figures so far. */
export class Scene {
  readonly parse: Parse;
  readonly register: Register;
  readonly pieces: Pieces;
  readonly cast = new Cast();
  readonly matches: readonly Match[];
  /** ISO date that "the president" is asked at, or null. */
  readonly date: string | null;
  /** Whether the text means a region by the name of a state, by the state's number; worked out when first asked. */
  readonly namesakes = new Map<number, boolean>();
  /** Which matches have been dealt with as nominals. */
  readonly taken: Uint8Array;
  /** The match that covers a word, or -1. */
  readonly matchAt: Int32Array;
  /** The country that a word points to without being its government ("Mumbai police": India), where there is one. */
  readonly countryAt: (string | null)[];
  /** What stands for one of several, as found. */
  readonly undecided: Undecided[] = [];
  #headline: readonly [sentence: number, is: boolean] = [-1, false];
  #inner: Set<string> | undefined;
  #coming: Map<string, Set<number>> | undefined;
  readonly #stands: (readonly number[] | undefined)[];
  /** The number of the appearance headed by a word, or -1. */
  readonly #appearance: Int32Array;

  constructor(parse: Parse, register: Register, published: string | null) {
    this.parse = parse;
    this.register = register;
    this.pieces = piecesOf(parse);
    this.date = published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null;
    this.matches = matchesOf(parse, register);
    this.taken = new Uint8Array(this.matches.length);
    this.matchAt = new Int32Array(parse.count).fill(-1);
    this.matches.forEach((match, number) => {
      for (let word = match.first; word <= match.last; word++) this.matchAt[word] = number;
    });
    this.countryAt = new Array<string | null>(parse.count).fill(null);
    this.#stands = new Array<readonly number[] | undefined>(parse.count);
    this.#appearance = new Int32Array(parse.count).fill(-1);
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

  /** The mention headed by a word, if there is one. */
  appearanceAt(word: number): Appearance | undefined {
    const number = this.#appearance[word];
    return number < 0 ? undefined : this.cast.appearances[number];
  }

  /** The match that covers a word, if there is one. */
  matchOver(word: number): Match | undefined {
    const number = word < 0 || word >= this.matchAt.length ? -1 : this.matchAt[word];
    return number < 0 ? undefined : this.matches[number];
  }

  /** Whether most words of a sentence have capitals, as in the headlines of American papers. */
  isHeadline(word: number): boolean {
    const sentence = this.parse.sentence(word);
    if (sentence !== this.#headline[0]) this.#headline = [sentence, this.#mostlyCapital(sentence)];
    return this.#headline[1];
  }

  #mostlyCapital(sentence: number): boolean {
    const { sentenceStart } = this.parse.tokens;
    if (this.parse.form(sentenceStart[sentence + 1] - 1) === '.') return false;
    const { ofWord, capitals, text, word } = this.pieces;
    let words = 0;
    let capital = 0;
    for (let piece = ofWord[sentenceStart[sentence]]; piece < ofWord[sentenceStart[sentence + 1]]; piece++) {
      // "Police arrested Omar Farah in Addis Ababa" only names much.
      if (capitals[piece] === 0 && this.parse.upos(word[piece]) === 'VERB') return false;
      if (text[piece].length < 4) continue;
      words++;
      if (capitals[piece] > 0) capital++;
    }
    return words > 3 && capital > 0.75 * words;
  }

  /** Whether a word is a hyphen inside a compound. */
  isHyphen(word: number): boolean {
    const { parse } = this;
    return word > 0 && parse.end(word) - parse.start(word) === 1 && parse.end(word - 1) === parse.start(word) && isHyphen(parse.text.charCodeAt(parse.start(word)));
  }

  /** The role noun that a match is, or null. */
  roleOf(match: Match | undefined): Role | null {
    const alias = match?.aliases[0];
    return alias?.form === 'role' ? this.register.roles[alias.of] : null;
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
    this.#appearance[head] = this.cast.appear({ figures, first, last, head, start, end, form });
  }

  /** Records that words stand for one of several: figures, and those of the register by their numbers there, who need not have appeared. */
  leaveOpen(first: number, last: number, figures: readonly number[], known: readonly number[] = []): void {
    if (figures.length + known.length > 1) this.undecided.push({ first, last, figures, known });
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
    const met = this.cast.knownFigure(number);
    if (met) return met;
    const known = this.register.known[number];
    const figure = this.cast.under(number, () => ({
      name: known.name,
      kind: known.kind,
      country: known.country,
      sectors: known.sectors,
      role: undefined,
      wikidata: known.wikidata,
      gender: known.gender,
      plural: known.kind === 'group' && PLURAL.test(known.name),
      known: number,
      described: false,
    }));
    this.#introduce(figure, known);
    return figure;
  }

  /** Lets a figure of the register be taken up by the nouns that it may be called by. */
  #introduce(figure: Figure, known: Known): void {
    for (const term of known.terms) {
      const held = this.date !== null && covers(term, this.date);
      const past = this.date !== null && term.to !== '' && term.to <= this.date;
      if (held || this.date === null) this.cast.call(figure, term.office);
      if (past) this.cast.call(figure, `former ${term.office}`);
      if (held) figure.role ??= term.office;
    }
    if (figure.kind === 'organization' || figure.kind === 'group') this.callByName(figure);
  }

  /** "the council" for a Security Council, "the institute" for an Institute of …: nouns within a body's own name. */
  callByName(figure: Figure): void {
    const words = figure.name.toLowerCase().split(' ');
    if (words.length < 2) return;
    this.cast.call(figure, words[words.length - 1]);
    const link = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for' || word === 'on' || word === 'and'));
    if (link > 0) this.cast.call(figure, words[link - 1]);
  }

  /** Whether a word that opens a sentence is written with a capital inside a sentence, too. */
  isNameElsewhere(piece: string): boolean {
    if (!this.#inner) {
      this.#inner = new Set();
      const { text, capitals, word, count } = this.pieces;
      const { sentenceStart } = this.parse.tokens;
      for (let at = 0; at < count; at++) if (capitals[at] > 0 && word[at] > sentenceStart[this.parse.sentence(word[at])] && this.matchAt[word[at]] < 0) this.#inner.add(text[at]);
    }
    return this.#inner.has(piece);
  }

  /** The one person of the register whom the text names in full further on, for a headline's "Kim"; null where there are several. */
  comingPerson(piece: string): Figure | null {
    if (!this.#coming) {
      this.#coming = new Map();
      for (const { aliases } of this.matches) {
        const known = aliases[0]?.form === 'name' ? this.register.known[aliases[0].of] : undefined;
        if (known?.kind !== 'person') continue;
        const pieces = piecesOfName(known.name).pieces;
        for (const each of [pieces[0], pieces[pieces.length - 1]]) {
          const under = this.#coming.get(each);
          if (under) under.add(aliases[0].of);
          else this.#coming.set(each, new Set([aliases[0].of]));
        }
      }
    }
    const [only, other] = this.#coming.get(piece) ?? [];
    return only === undefined || other !== undefined ? null : this.knownFigure(only);
  }

  /** The figure of a state, by code; null for a code that the register does not know. */
  stateFigure(country: string): Figure | null {
    const number = this.register.stateOf(country);
    return number === undefined ? null : this.knownFigure(number);
  }

  /** A figure for a description ("Chinese officials"), the same for the same key: the name, unless told otherwise. */
  described(name: string, kind: Figure['kind'], country: string | null, sectors: readonly string[], noun: string, plural: boolean, key = name): Figure {
    const figure = this.cast.under(`described ${key} ${country ?? ''}`, () => ({
      name,
      kind,
      country,
      sectors,
      role: undefined,
      wikidata: undefined,
      gender: kind === 'person' ? genderOf(noun) : null,
      plural,
      known: -1,
      described: true,
    }));
    if (noun) this.cast.call(figure, noun);
    return figure;
  }
}
