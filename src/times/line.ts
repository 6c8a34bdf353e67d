// One sentence of a parse as the readers of phrases look at it: each word with its class and value; beyond its ends there is nothing.
// "mid-July" is one word of the parse; a reader that has taken its "mid-" looks at the rest of it.
import type { Parse } from '../syntax/index.ts';
import { type Kind, type Lexeme, lexemeOf } from './vocabulary.ts';

const MID = 'mid-';
const MODIFIERS: ReadonlySet<string> = new Set(['compound', 'nummod', 'nmod:poss', 'amod', 'nmod', 'nmod:unmarked', 'flat']);

/** The words of a sentence. */
export class Line {
  readonly parse: Parse;
  from = 0;
  to = 0;
  /** How many expressions are being read, each inside the one before. */
  depth = 0;
  #stripped = -1;
  #names: ReadonlySet<string> | null = null;
  #alone: ReadonlySet<string> | null = null;

  constructor(parse: Parse) {
    this.parse = parse;
  }

  /** Sets the words `from` … `to` - 1 as the sentence. */
  enter(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.#stripped = -1;
  }

  /** The word in small letters, "" beyond the sentence. */
  lower(at: number): string {
    if (at < this.from || at >= this.to) return '';
    const lower = this.parse.lower(at);
    return at === this.#stripped ? lower.slice(MID.length) : lower;
  }

  /** The word's lexeme, undefined for other words. */
  lexeme(at: number): Lexeme | undefined {
    return lexemeOf(this.lower(at));
  }

  /** The word's class, "" for other words. */
  kind(at: number): Kind | '' {
    return this.lexeme(at)?.kind ?? '';
  }

  /** The word's value in its class, 0 for other words. */
  value(at: number): number {
    return this.lexeme(at)?.value ?? 0;
  }

  /** Whether the word begins with a capital letter. */
  capital(at: number): boolean {
    if (at < this.from || at >= this.to) return false;
    const code = this.parse.text.charCodeAt(this.parse.start(at) + (at === this.#stripped ? MID.length : 0));
    return code >= 65 && code <= 90;
  }

  /** The universal tag, "" beyond the sentence. */
  upos(at: number): string {
    return at < this.from || at >= this.to ? '' : this.parse.upos(at);
  }

  /** A word of one to four digits as a number, else -1. */
  digits(at: number): number {
    const text = this.lower(at);
    if (text.length === 0 || text.length > 4) return -1;
    let value = 0;
    for (let index = 0; index < text.length; index++) {
      const digit = text.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether the word is a hyphen or dash. */
  dash(at: number): boolean {
    const text = this.lower(at);
    return text === '-' || text === '–' || text === '—' || text === '--' || text === '‑';
  }

  /** The word behind an optional "the". */
  pastArticle(at: number): number {
    return this.lower(at) === 'the' ? at + 1 : at;
  }

  /** Whether the word is one with a "mid-" before it. */
  hasMid(at: number): boolean {
    const lower = this.lower(at);
    return at !== this.#stripped && lower.length > MID.length && lower.startsWith(MID);
  }

  /** Whether the word is looked at without its "mid-". */
  isStripped(at: number): boolean {
    return at === this.#stripped;
  }

  /** Reads the rest of a word behind its "mid-". */
  withoutMid<T>(at: number, read: () => T): T {
    this.#stripped = at;
    const result = read();
    this.#stripped = -1;
    return result;
  }

  /** Whether the phrase that ends with word `last` modifies a noun behind it ("the June 2020 clash"), so that a preposition before it governs that noun. */
  modifiesNext(last: number): boolean {
    const next = this.lower(last + 1);
    if (next === "'s" || next === '’s' || next === "'" || next === '’') return true;
    const { parse } = this;
    let top = last;
    for (let hops = 0; hops < 4 && parse.head(top) >= this.from && parse.head(top) <= last; hops++) top = parse.head(top);
    return parse.head(top) > last && MODIFIERS.has(parse.deprel(top));
  }

  /**
   * Whether the text uses a word as a person's name: "Theresa May", "Mrs. May". Found by a capitalised name that stands before it
   * in the same name; asked once a word and text.
   */
  isName(lower: string): boolean {
    this.#names ??= this.#wordsInNames();
    return this.#names.has(lower);
  }

  /** Whether a name stands somewhere in the text with no weekday behind it. Asked of all words once a text. */
  standsAlone(lower: string): boolean {
    if (!this.#alone) {
      const { parse } = this;
      const alone = new Set<string>();
      for (let word = 0; word < parse.count; word++)
        if (parse.upos(word) === 'PROPN' && (word + 1 === parse.count || lexemeOf(parse.lower(word + 1))?.kind !== 'weekday')) alone.add(parse.lower(word));
      this.#alone = alone;
    }
    return this.#alone.has(lower);
  }

  #wordsInNames(): ReadonlySet<string> {
    const { parse } = this;
    const found = new Set<string>();
    for (let word = 1; word < parse.count; word++) {
      if (lexemeOf(parse.lower(word))?.kind !== 'month' || parse.upos(word) !== 'PROPN' || parse.upos(word - 1) !== 'PROPN') continue;
      const relation = parse.deprel(word);
      const titled = parse.deprel(word - 1) === 'compound' && parse.head(word - 1) === word;
      if (lexemeOf(parse.lower(word - 1)) === undefined && (relation === 'flat' || titled)) found.add(parse.lower(word));
    }
    return found;
  }
}
