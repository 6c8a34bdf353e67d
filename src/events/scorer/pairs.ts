// A text → the ordered pairs of units of each sentence, each with the context from which its features are made.
import type { Actor } from '../../actors/index.ts';
import type { WordClasses } from '../../syntax/index.ts';
import type { FrameView } from './frame-view.ts';
import { countryOf, kindOf, type PairContext } from './pair-context.ts';
import type { SentenceParties } from './keep-features.ts';
import { SentenceWords } from './sentence-words.ts';
import { TreePath } from './tree-path.ts';
import { type Unit, Units, type UnitSource } from './units.ts';

/** What pairs are made from. */
export interface PairSource extends UnitSource {
  /** The actor, or the place as one, with an id of `partiesOf`. */
  readonly actor: (id: string) => Actor;
  readonly frames: FrameView;
  readonly classes: WordClasses;
}

const NOBODY: Unit = { head: -1, first: -1, last: -1, form: 'unknown', actors: [], place: null };

/** Walks through the pairs of one text. */
export class Pairs {
  readonly #source: PairSource;
  readonly words: SentenceWords;
  readonly #units: Units;
  readonly #found: (readonly Unit[] | undefined)[];
  readonly #filled: Uint8Array;
  readonly #kinds = new Map<string, number>();
  readonly #context: PairContext;

  constructor(source: PairSource) {
    this.#source = source;
    this.#units = new Units(source);
    this.words = new SentenceWords(source.parse, source.classes);
    this.#found = new Array<readonly Unit[] | undefined>(source.parse.tokens.sentenceCount);
    this.#filled = new Uint8Array(source.parse.tokens.sentenceCount);
    this.#context = {
      words: this.words,
      frames: source.frames,
      path: new TreePath(),
      sentenceFrom: 0,
      sentenceTo: 0,
      from: NOBODY,
      to: NOBODY,
      fromKind: 0,
      toKind: 0,
      sameCountry: false,
      between: 0,
      given: { forth: 0, back: 0, acts: 0, suffers: 0 },
    };
  }

  #unitsOf(sentence: number): readonly Unit[] {
    return (this.#found[sentence] ??= this.#units.of(sentence));
  }

  /** Works out the numbers of a sentence's words, once. */
  fill(sentence: number): void {
    if (this.#filled[sentence]) return;
    this.#filled[sentence] = 1;
    const { sentenceStart } = this.#source.parse.tokens;
    this.words.fill(sentenceStart[sentence], sentenceStart[sentence + 1]);
  }

  /** The parties of a sentence with what kinds of actors they are. */
  partiesOf(sentence: number): SentenceParties {
    const units = this.#unitsOf(sentence);
    return { heads: units.map(({ head }) => head), kinds: units.map(unit => this.#kindOf(unit)) };
  }

  /** What an actor is does not change within a text. */
  #kindOf(unit: Unit): number {
    const id = unit.actors.length ? unit.actors[0] : unit.form;
    let kind = this.#kinds.get(id);
    if (kind === undefined) this.#kinds.set(id, (kind = kindOf(unit, this.#source.actor)));
    return kind;
  }

  /** Calls `visit` for every pair of a sentence; the context is good until `visit` returns. */
  each(sentence: number, visit: (context: PairContext) => void): void {
    const { parse, actor, frames } = this.#source;
    const units = this.#unitsOf(sentence);
    if (units.length < 2) return;
    this.fill(sentence);
    const context = this.#context;
    context.sentenceFrom = parse.tokens.sentenceStart[sentence];
    context.sentenceTo = parse.tokens.sentenceStart[sentence + 1];
    const kinds = units.map(unit => this.#kindOf(unit));
    const countries = units.map(unit => countryOf(unit, actor));
    for (let from = 0; from < units.length; from++)
      for (let to = 0; to < units.length; to++) {
        if (from === to || !mayMeet(units[from], units[to]) || !context.path.find(this.words, units[from].head, units[to].head)) continue;
        context.from = units[from];
        context.to = units[to];
        context.fromKind = kinds[from];
        context.toKind = kinds[to];
        context.sameCountry = countries[from] !== null && countries[from] === countries[to];
        context.between = Math.abs(from - to) - 1;
        context.given = frames.given(sentence, units[from], units[to]);
        visit(context);
      }
  }
}

/** Whether two units stand for different parties. A place acts on nobody. */
function mayMeet(from: Unit, to: Unit): boolean {
  if (from.form === 'place') return false;
  return from.actors.length === 0 || to.actors.length === 0 || from.actors.some(id => !to.actors.includes(id)) || to.actors.some(id => !from.actors.includes(id));
}
