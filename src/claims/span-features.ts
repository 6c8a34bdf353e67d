// What the span labeller looks at in each word of a cue's window: the way from the cue to it through the tree, distance,
// quotes, other cues between, what the rules took it for, and the word itself.
import { mix, type Parse } from '../syntax/index.ts';
import { type ArticleAtoms, PAD, ROLE } from './article-atoms.ts';
import { distanceOf } from './buckets.ts';
import { EDGE_FEATURES, SPAN_FEATURES } from './span-templates.ts';
import { LONGEST_WINDOW, type Window, windowOf } from './span-window.ts';

/** Log-odds above which another word counts as a cue. */
const LIKELY = 0;
/** Log-odds of words that are no candidates. */
export const NEVER = -99;
/** Paths longer than this are cut. */
const LONGEST_PATH = 4;
const ROOM = LONGEST_WINDOW + 8;

/** Where the atoms of the cue stand among those of a word, and how many there are but for the last atom, its class. */
const FIRST_CUE_ATOM = 6;
const CUE_ATOMS = 6;

/** Levels of words whose sentence the cue is not in. */
const EARLIER = 9;
const LATER = 10;
const UNREACHED = 11;

/** Features of the words of one cue's window after the other. Results of `prepare` hold until it is called again. */
export class SpanFeatures {
  range: Window = { first: 0, last: -1 };
  cue = 0;
  readonly #a: Int32Array;
  readonly #e = new Int32Array(EDGE_FEATURES.seed.length);
  readonly #path = new Int32Array(ROOM);
  readonly #level = new Uint8Array(ROOM);
  readonly #branch = new Int32Array(ROOM);
  readonly #depth = new Uint8Array(ROOM);
  readonly #under = new Uint8Array(ROOM);
  readonly #commas = new Uint8Array(ROOM);
  readonly #verbs = new Uint8Array(ROOM);
  readonly #cues = new Uint8Array(ROOM);
  readonly #stack = new Int32Array(ROOM);
  /** What the rules took each word of the window for, plus 1; 0 where they have no claim at this cue. One more on both sides. */
  readonly roles = new Uint8Array(ROOM + 2);
  #quoteAtCue = 0;
  #cueQuotes = 0;
  #sentence = 0;
  #ownQuote = -1;
  #article!: ArticleAtoms;
  #odds!: Float64Array;

  /** `atoms`: where the atoms of a word are to be written. */
  constructor(atoms: Int32Array = new Int32Array(SPAN_FEATURES.seed.length)) {
    this.#a = atoms;
  }

  /** Readies the window of a cue. `odds` holds each word's log-odds of heading a cue. */
  prepare(article: ArticleAtoms, cue: number, odds: Float64Array): Window {
    const { parse, map } = article;
    this.#article = article;
    this.#odds = odds;
    this.cue = cue;
    this.range = windowOf(parse, map, cue);
    const { first, last } = this.range;
    this.#level.fill(0, 0, last - first + 1);
    this.#ascend(parse, cue);
    for (let word = first; word <= last; word++) this.#reach(parse, word);
    this.#count(parse);
    this.#rolesOf(article);
    this.#aroundCue(article);
    this.#ofCue(article);
    return this.range;
  }

  /** The atoms that are the same for all words of the window. */
  #ofCue({ lemma, xpos, entry, fine, rel, kind, parse, map }: ArticleAtoms): void {
    const a = this.#a;
    const at = PAD + this.cue;
    a[FIRST_CUE_ATOM] = lemma[at];
    a[FIRST_CUE_ATOM + 1] = xpos[at];
    a[FIRST_CUE_ATOM + 2] = entry[at];
    a[FIRST_CUE_ATOM + 3] = fine[at];
    a[FIRST_CUE_ATOM + 4] = rel[at];
    a[FIRST_CUE_ATOM + 5] = this.#cueQuotes;
    a[a.length - 1] = kind[at];
    this.#sentence = parse.sentence(this.cue);
    this.#ownQuote = map.at[this.cue];
  }

  /** The cue and what governs it. */
  #ascend({ columns }: Parse, cue: number): void {
    const { first, last } = this.range;
    const { rel } = this.#article;
    let path = 7;
    let level = 1;
    for (let up = cue; up >= 0; up = columns.head[up]) {
      if (up >= first && up <= last) this.#settle(up - first, path, level, -1, 0, 0);
      if (level < 7) path = mix(path * 31 + rel[PAD + up]);
      if (level < 7) level++;
    }
  }

  #settle(at: number, path: number, level: number, branch: number, depth: number, under: number): void {
    this.#path[at] = path;
    this.#level[at] = level;
    this.#branch[at] = branch;
    this.#depth[at] = depth;
    this.#under[at] = under;
  }

  /** Works out the way to a word from the nearest word above it whose way is known. */
  #reach(parse: Parse, word: number): void {
    const { first, last } = this.range;
    const { head } = parse.columns;
    const stack = this.#stack;
    const { rel } = this.#article;
    let depth = 0;
    let up = word;
    while (up >= first && up <= last && this.#level[up - first] === 0 && depth < LONGEST_WINDOW) {
      stack[depth++] = up;
      up = head[up];
    }
    if (depth === 0) return;
    if (up < first || up > last || this.#level[up - first] === 0) {
      const top = stack[--depth];
      const own = parse.sentence(this.cue);
      const sentence = parse.sentence(top);
      const level = sentence < own ? EARLIER : sentence > own ? LATER : UNREACHED;
      this.#settle(top - first, mix(level), level, -1, 0, this.#isOther(top));
    }
    while (depth > 0) {
      const next = stack[--depth];
      const above = head[next] - first;
      const down = this.#depth[above] + 1;
      const at = next - first;
      const path = down <= LONGEST_PATH ? mix(this.#path[above] * 17 + rel[PAD + next]) : this.#path[above];
      this.#settle(at, path, this.#level[above], this.#branch[above] < 0 ? next : this.#branch[above], Math.min(down, 200), this.#under[above] | this.#isOther(next));
    }
  }

  #isOther(word: number): number {
    return word !== this.cue && this.#odds[word] > LIKELY ? 1 : 0;
  }

  /** Commas, verbs and cues between the cue and each word. */
  #count(parse: Parse): void {
    const { first, last } = this.range;
    for (const step of [-1, 1]) {
      let commas = 0;
      let verbs = 0;
      let cues = 0;
      for (let word = this.cue; word >= first && word <= last; word += step) {
        const at = word - first;
        this.#commas[at] = commas;
        this.#verbs[at] = verbs;
        this.#cues[at] = cues;
        const upos = parse.upos(word);
        if (upos === 'PUNCT' && parse.text.charCodeAt(parse.start(word)) === 0x2c && commas < 9) commas++;
        else if (upos === 'VERB' && word !== this.cue && verbs < 9) verbs++;
        if (word !== this.cue && this.#odds[word] > LIKELY && cues < 3) cues++;
      }
    }
  }

  #rolesOf(article: ArticleAtoms): void {
    const { first, last } = this.range;
    const { roles } = this;
    const index = article.draftAt[this.cue];
    roles.fill(index < 0 ? 0 : ROLE.other + 1, 0, last - first + 3);
    if (index < 0) return;
    const draft = article.drafts[index];
    const set = (word: number, role: number): void => {
      if (word >= first && word <= last) roles[word - first + 1] = role + 1;
    };
    article.eachContentWord(draft, word => set(word, ROLE.content));
    for (const word of draft.source) set(word, ROLE.source);
    for (const word of draft.cue) set(word, ROLE.cue);
  }

  /** Where the cue stands among the quotes. */
  #aroundCue({ map, parse }: ArticleAtoms): void {
    let low = 0;
    let high = map.quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (map.first[middle] <= this.cue) low = middle + 1;
      else high = middle;
    }
    this.#quoteAtCue = low;
    const inside = map.at[this.cue] >= 0 ? 1 : 0;
    const before = low > 0 && !inside && this.cue - map.last[low - 1] < 12 && parse.sentence(map.last[low - 1]) >= parse.sentence(this.cue) - 1 ? 2 : 0;
    const after = low < map.quotes.length && map.first[low] - this.cue < 12 ? 4 : 0;
    this.#cueQuotes = 1 + inside + before + after;
  }

  /** The features of a word of the window, into `out`; gives their number. */
  extract(word: number, out: Int32Array): number {
    this.fill(word);
    return SPAN_FEATURES.extract(this.#a, out, 0);
  }

  /** Writes the atoms of a word of the window. */
  fill(word: number): void {
    const article = this.#article;
    const { parse, map, rel, xpos, fine } = article;
    const a = this.#a;
    const at = PAD + word;
    const place = word - this.range.first;
    const head = parse.columns.head[word];
    const branch = this.#branch[place];
    const level = this.#level[place];
    const left = word < this.cue ? 1 : 2;
    let i = 0;
    a[i++] = this.#path[place];
    a[i++] = level + 16 * left;
    a[i++] = (branch < 0 ? 1 : rel[PAD + branch] + 1) + 256 * level + 8192 * (branch < this.cue ? 1 : 2);
    a[i++] = 1 + Math.min(this.#depth[place], 6);
    a[i++] = rel[at];
    a[i++] = article.above[at];
    i += CUE_ATOMS;
    a[i++] = distanceOf(word - this.cue);
    a[i++] = 8 + Math.max(-3, Math.min(4, parse.sentence(word) - this.#sentence));
    a[i++] = 1 + Math.min(this.#commas[place], 4) + 8 * left;
    a[i++] = 1 + Math.min(this.#verbs[place], 4) + 8 * left;
    a[i++] = 1 + Math.min(this.#cues[place], 2) + 8 * left;
    a[i++] = 1 + this.#under[place];
    a[i++] = article.quote[at];
    const quote = map.at[word];
    a[i++] = quote < 0 ? 1 : quote === this.#ownQuote ? 2 : 8 + Math.max(-3, Math.min(3, quote - this.#quoteAtCue));
    a[i++] = article.word[at];
    a[i++] = xpos[at];
    a[i++] = article.word[at - 1];
    a[i++] = article.word[at + 1];
    a[i++] = xpos[at - 1];
    a[i++] = xpos[at + 1];
    a[i++] = fine[at];
    a[i++] = article.shape[at];
    a[i++] = 1 + this.roles[place + 1];
    a[i++] = 1 + this.roles[place];
    a[i++] = 1 + this.roles[place + 2];
    a[i++] = this.#others(word, this.roles[place + 1] - 1);
    a[i++] = article.likely[at];
    a[i++] = 1 + (branch >= 0 && parse.leftEdge(branch) === word ? 1 : 0) + (branch >= 0 && parse.rightEdge(branch) === word ? 2 : 0);
    a[i++] = article.edge[at];
    a[i++] = head < this.range.first || head > this.range.last ? 1 : 2 + this.roles[head - this.range.first + 1];
  }

  /** Whether drafts of other cues have the word in their source, cue, content. */
  #others(word: number, own: number): number {
    const { inSource, inCue, inContent } = this.#article;
    return (
      1 +
      (inSource[word] - (own === ROLE.source ? 1 : 0) > 0 ? 1 : 0) +
      (inCue[word] - (own === ROLE.cue ? 1 : 0) > 0 ? 2 : 0) +
      (inContent[word] - (own === ROLE.content ? 1 : 0) > 0 ? 4 : 0)
    );
  }

  /** The features of the step to a word of the window from the one before it, into `out`; gives their number. */
  extractEdge(word: number, out: Int32Array): number {
    const { parse, map, xpos, entry } = this.#article;
    const e = this.#e;
    const at = PAD + word;
    const place = word - this.range.first;
    const mark = (each: number): number => (parse.upos(each) === 'PUNCT' ? parse.text.charCodeAt(parse.start(each)) : 1);
    const [own, before] = [map.at[word], map.at[word - 1]];
    const branch = this.#branch[place];
    const other = this.#branch[place - 1];
    e[0] = mark(word - 1);
    e[1] = mark(word);
    e[2] = own === before ? 1 : 2 + (own >= 0 ? 1 : 0) + (before >= 0 ? 2 : 0);
    e[3] = branch === other ? 1 : 2 + (branch >= 0 && parse.leftEdge(branch) === word ? 1 : 0) + (other >= 0 && parse.rightEdge(other) === word - 1 ? 2 : 0);
    const sentence = parse.sentence(word);
    const { paragraph } = parse.tokens;
    e[4] = parse.sentence(word - 1) === sentence ? 1 : paragraph[sentence - 1] === paragraph[sentence] ? 2 : 3;
    e[5] = 1 + this.roles[place + 1] + 8 * this.roles[place];
    e[6] = word < this.cue ? 1 : word === this.cue ? 2 : 3;
    e[7] = entry[PAD + this.cue];
    e[8] = xpos[at - 1];
    e[9] = xpos[at];
    return EDGE_FEATURES.extract(e, out, 0);
  }
}
