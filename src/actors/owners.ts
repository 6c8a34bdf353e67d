// To whom a noun belongs: "Chinese officials", "Seoul's foreign minister", "the army of Chad", "its embassy",
// "police in Mumbai". The words before the noun come first, then the phrase after it.
import type { Scene } from './scene.ts';

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
}

const REACH = 8;
const PREPOSITIONS: readonly string[] = ['of', 'for', 'from', 'at', 'in', 'within', 'with', 'inside'];
const INNER: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM']);

/** Whether a word is the first half of a compound adjective ("Iran-backed", "U.S.-led"). */
function compounds(scene: Scene, word: number, noun: number): boolean {
  const { pieces, parse } = scene;
  const count = pieces.ofWord[word + 1] - pieces.ofWord[word];
  const number = scene.matchAt[word];
  if (number >= 0 && count > 1 && scene.matches[number].last === word && scene.matches[number].end < parse.end(word)) return true;
  const next = word + 1;
  return (
    next + 1 < noun && pieces.ofWord[next] === pieces.ofWord[next + 1] && parse.start(next) === parse.end(word) && scene.matchAt[next + 1] < 0 && parse.lower(next + 1) !== "'s"
  );
}

function countryOf(scene: Scene, figures: readonly number[], word: number): string | null {
  for (const number of figures) {
    const country = scene.cast.figures[number].country;
    if (country) return country;
  }
  return scene.countryAt[word];
}

/** What stands before a noun phrase's noun (words `first` to `last`). */
function before(scene: Scene, first: number): Owner {
  const { parse } = scene;
  const start = parse.tokens.sentenceStart[parse.sentence(first)];
  const modifiers: string[] = [];
  let figures: number[] = [];
  let country: string | null = null;
  let leftmost = first;
  let determiner = '';
  let possessive = false;
  for (let word = first - 1; word >= start && first - word <= REACH; word--) {
    const upos = parse.upos(word);
    const lower = parse.lower(word);
    const owned = scene.standsFor(word);
    if (lower === "'s" || lower === '’s' || (upos === 'PART' && (lower === "'" || lower === '’'))) {
      if (figures.length) break;
      possessive = true;
      leftmost = word;
      continue;
    }
    if (upos === 'DET') {
      if (!possessive || !figures.length) determiner = lower;
      leftmost = word;
      break;
    }
    if (upos === 'PRON' && parse.deprel(word).startsWith('nmod:poss')) {
      if (!figures.length) {
        figures = [...owned];
        country = countryOf(scene, owned, word);
      }
      determiner = 'poss';
      leftmost = word;
      break;
    }
    if ((owned.length || scene.countryAt[word]) && !compounds(scene, word, first)) {
      if (figures.length === 0 && country === null) {
        figures = [...owned];
        country = countryOf(scene, owned, word);
        const number = scene.matchAt[word];
        if (number >= 0) word = scene.matches[number].first;
        leftmost = word;
        if (possessive) determiner = 'poss';
        // "Chinese and Russian officials"
        const and = word - 1;
        if (
          and > start &&
          (parse.upos(and) === 'CCONJ' || parse.lower(and) === ',') &&
          scene.standsFor(and - 1).length &&
          parse.deprel(and - 1) !== 'nsubj' &&
          (parse.upos(and - 1) === 'ADJ' || possessive || parse.head(and - 1) === first || parse.head(word) === and - 1)
        ) {
          figures = [...scene.standsFor(and - 1), ...figures];
          word = and - 1;
          leftmost = word;
        }
        continue;
      }
      leftmost = word;
      if (possessive) break;
      continue;
    }
    if (possessive && figures.length === 0 && country === null) {
      // The owner is a phrase that stands for nobody.
      break;
    }
    if (figures.length && possessive) break;
    if (INNER.has(upos) || (upos === 'ADV' && word > start) || (upos === 'VERB' && (parse.deprel(word) === 'amod' || parse.deprel(word) === 'compound'))) {
      modifiers.push(lower);
      leftmost = word;
      continue;
    }
    if (upos === 'PUNCT' && scene.pieces.ofWord[word] === scene.pieces.ofWord[word + 1]) continue;
    break;
  }
  return { figures, country, first: leftmost, modifiers, determiner };
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
    const figures = scene.standsFor(child);
    const country = countryOf(scene, figures, child);
    if (figures.length || country) best = { rank, figures, country };
  }
  return best;
}

/**
 * The owner of the noun in words `first` to `last`, headed by `head`. With `hosts`, a place after "in" or "at" is a host,
 * not the owner ("the Chinese embassy in Chad").
 */
export function ownerOf(scene: Scene, first: number, last: number, head: number, hosts: boolean): Owner {
  const left = before(scene, first);
  if (left.figures.length || left.country) return left;
  const right = after(scene, head, last, hosts);
  return right ? { ...left, figures: right.figures, country: right.country } : left;
}
