// To whom a noun belongs: "Chinese officials", "Seoul's foreign minister", "the army of Chad", "its embassy",
// "police in Mumbai". The words before the noun come first, then the phrase after it.
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/** The owner of a noun phrase. */
export interface Owner {
  /** The owning figures (several in "Chinese and Russian officials"); empty for a mere place. */
  readonly figures: readonly number[];
  readonly country: string | null;
  /** Leftmost word of the phrase that was walked over. */
  readonly first: number;
  /** Modifiers on the way, lower case ("former", "senior"). */
  readonly modifiers: readonly string[];
  /** "the", "a", a possessive, "" for none. */
  readonly determiner: string;
  /** Those whose genitive or pronoun stands before it all ("his Dutch counterpart": him). */
  readonly possessor: readonly number[];
  /** Whether the owner stands right before the noun, not as a genitive ("the Wagner group"). */
  readonly beside: boolean;
  /** Whether an "of" phrase names an owner that the text does not make out: "the leader of the world's largest firm". */
  readonly unknown: boolean;
}

const REACH = 8;
const PREPOSITIONS: readonly string[] = ['of', 'for', 'from', 'at', 'in', 'within', 'with', 'inside', 'throughout', 'across'];
const PLACES = wordSet(
  'city town village capital province region district county state area north south east west northeast northwest southeast southwest port island valley part',
);
/** A list of owners longer than this is cut: "leaders of Oslo, Lima, …". */
const MOST_OWNERS = 12;
const INNER: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM']);

/** Whether a word is the first half of a compound adjective ("Iran-backed", "U.S.-led"). */
function compounds(scene: Scene, word: number, noun: number): boolean {
  const { pieces, parse } = scene;
  const count = pieces.ofWord[word + 1] - pieces.ofWord[word];
  const number = scene.matchAt[word];
  if (number >= 0 && count > 1 && scene.matches[number].last === word && scene.matches[number].end < parse.end(word)) return true;
  const next = word + 1;
  return next + 1 < noun && scene.isHyphen(next) && scene.matchAt[next + 1] < 0 && parse.lower(next + 1) !== "'s";
}

function countryOf(scene: Scene, figures: readonly number[], word: number): string | null {
  for (const number of figures) {
    const country = scene.cast.figures[number].country;
    if (country) return country;
  }
  return scene.countryAt[word];
}

function isGenitive(scene: Scene, word: number): boolean {
  const lower = scene.parse.lower(word);
  return lower === "'s" || lower === '’s' || (scene.parse.upos(word) === 'PART' && (lower === "'" || lower === '’'));
}

/** The walk from a noun to the left over its modifiers. */
class Walk {
  readonly scene: Scene;
  readonly start: number;
  readonly noun: number;
  figures: readonly number[] = [];
  country: string | null = null;
  first: number;
  readonly modifiers: string[] = [];
  determiner = '';
  beside = false;
  possessor: readonly number[] = [];
  #genitive = false;

  constructor(scene: Scene, noun: number) {
    this.scene = scene;
    this.start = scene.parse.tokens.sentenceStart[scene.parse.sentence(noun)];
    this.noun = noun;
    this.first = noun;
    for (let word = noun - 1; word >= this.start && noun - word <= REACH; ) word = this.step(word);
  }

  get owned(): boolean {
    return this.figures.length > 0 || this.country !== null;
  }

  /** Deals with one word; gives the next to look at, or -1 at the end of the phrase. */
  step(word: number): number {
    const { scene } = this;
    const { parse } = scene;
    const upos = parse.upos(word);
    if (isGenitive(scene, word)) {
      // "Weah's British counterpart": the owner is known, the genitive tells whose counterpart.
      this.#genitive = true;
      return word - 1;
    }
    if (upos === 'DET') {
      this.first = word;
      if (this.determiner === '') this.determiner = parse.lower(word);
      return -1;
    }
    if (upos === 'PRON' && parse.deprel(word).startsWith('nmod:poss')) {
      this.first = word;
      this.determiner = 'poss';
      this.possessor = scene.standsFor(word);
      if (!this.owned) this.own(word);
      return -1;
    }
    // "Refugees whom authorities blame": not the refugees' authorities.
    if (upos === 'PRON') return -1;
    if ((scene.standsFor(word).length || scene.countryAt[word]) && !compounds(scene, word, this.noun)) return this.owner(word);
    // The owner is a phrase that stands for nobody, or the phrase of the owner goes on.
    if (this.#genitive) return -1;
    if (INNER.has(upos) || (upos === 'ADV' && word > this.start) || (upos === 'VERB' && (parse.deprel(word) === 'amod' || parse.deprel(word) === 'compound'))) {
      this.modifiers.push(parse.lower(word));
      this.first = word;
      return word - 1;
    }
    return scene.isHyphen(word) ? word - 1 : -1;
  }

  own(word: number): void {
    this.figures = this.scene.standsFor(word);
    this.country = countryOf(this.scene, this.figures, word);
  }

  /** A word that stands for someone. */
  owner(word: number): number {
    const { scene } = this;
    const begins = scene.matchOver(word)?.first ?? word;
    if (this.owned) {
      // "British Prime Minister" behind a name of its own: a phrase further left is another's.
      if (this.#genitive) {
        this.possessor = scene.standsFor(word);
        this.first = begins;
        return -1;
      }
      this.first = begins;
      return begins - 1;
    }
    this.beside = !this.#genitive && word === this.noun - 1;
    this.own(word);
    this.first = begins;
    if (this.#genitive) [this.determiner, this.possessor] = ['poss', this.figures];
    return this.joins(begins - 1);
  }

  /** Only owners of one kind are joined: not "Vucic and Kosovo's prime minister". */
  alike(more: readonly number[]): boolean {
    const { figures } = this.scene.cast;
    return this.figures.length === 0 || (figures[more[0]].kind === 'person') === (figures[this.figures[0]].kind === 'person');
  }

  /** "Chinese, Russian and Cuban officials": the owners before "and", too. A comma alone joins nothing ("Weah, Chad's leader"). */
  joins(and: number): number {
    const { scene, start } = this;
    const { parse } = scene;
    let mark = and;
    for (let joined = 0; mark > start && joined < MOST_OWNERS; joined++) {
      if (parse.upos(mark) !== 'CCONJ' && (joined === 0 || parse.form(mark) !== ',')) return mark;
      const left = mark - 1;
      const more = scene.standsFor(left);
      if (more.length === 0 || parse.deprel(left) === 'nsubj' || !this.alike(more)) return -1;
      if (!(parse.upos(left) === 'ADJ' || this.#genitive || parse.head(left) === this.noun || parse.head(mark + 1) === left || parse.head(this.first) === left)) return -1;
      this.figures = [...more, ...this.figures];
      this.first = scene.matchOver(left)?.first ?? left;
      mark = this.first - 1;
    }
    return mark;
  }
}

/** "Police in the Indian city of Mumbai", "rebels in northern Chad's hills": the country of a place that is no name. */
function countryOfPlace(scene: Scene, word: number): string | null {
  const { parse } = scene;
  if (!PLACES.has(parse.lemma(word))) return null;
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    if (deprel !== 'amod' && deprel !== 'compound' && deprel !== 'nmod:poss' && deprel !== 'nmod' && deprel !== 'appos' && deprel !== 'flat') continue;
    const country = countryOf(scene, scene.standsFor(child), child);
    if (country) return country;
  }
  return null;
}

/** The figures of a word and of those joined to it: "the leaders of Chad, Mali and Togo". */
function joined(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  const own = scene.standsFor(word);
  if (own.length === 0 || parse.childIn(word, 'conj') < 0) return own;
  const all = [...own];
  for (const each of parse.childrenIn(word, 'conj')) {
    if (all.length >= MOST_OWNERS) break;
    for (const number of scene.standsFor(each)) if (!all.includes(number)) all.push(number);
  }
  return all;
}

/** The phrase after the noun that says whose it is. */
function after(scene: Scene, head: number, last: number, hosts: boolean): { figures: readonly number[]; country: string | null } | null {
  const { parse } = scene;
  let best: { rank: number; figures: readonly number[]; country: string | null } | null = null;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (child <= last || parse.deprel(child) !== 'nmod') continue;
    const marker = parse.childIn(child, 'case');
    const rank = marker < 0 ? -1 : PREPOSITIONS.indexOf(parse.lower(marker));
    if (rank < 0 || (hosts && rank > 2) || (best && best.rank <= rank)) continue;
    const figures = joined(scene, child);
    const country = countryOf(scene, figures, child) ?? countryOfPlace(scene, child);
    if (figures.length || country) best = { rank, figures, country };
  }
  return best;
}

function hasOf(scene: Scene, head: number, last: number): boolean {
  const { parse } = scene;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (child <= last || parse.deprel(child) !== 'nmod') continue;
    const marker = parse.childIn(child, 'case');
    if (marker >= 0 && parse.lower(marker) === 'of') return true;
  }
  return false;
}

/**
 * The owner of the noun in words `first` to `last`, headed by `head`. With `hosts`, a place after "in" or "at" is a host,
 * not the owner ("the Chinese embassy in Chad").
 */
export function ownerOf(scene: Scene, first: number, last: number, head: number, hosts: boolean): Owner {
  const left = new Walk(scene, first);
  const { figures, country, determiner, modifiers, beside, possessor } = left;
  const owner = { possessor, figures, country, first: left.first, modifiers, determiner, beside, unknown: false };
  if (left.owned) return owner;
  // "The ministry of foreign affairs of Chad": what follows may hang on the noun's last word.
  const right = after(scene, head, last, hosts) ?? (last === head ? null : after(scene, last, last, hosts));
  if (right) return { ...owner, figures: right.figures, country: right.country };
  return { ...owner, unknown: hasOf(scene, head, last) };
}
