// What the cue classifier looks at in a word: the word and its neighbours, its place in the tree, what hangs on it, quotes
// around it, and what the rules and the cue table say.
import { mix } from '../syntax/index.ts';
import { type ArticleAtoms, PAD } from './article-atoms.ts';
import { bucketOf } from './buckets.ts';
import type { AttributionJudges } from './attribution-judges.ts';
import { CHILD_FEATURES, CUE_FEATURES } from './cue-templates.ts';
import type { Weights } from './hashed-weights.ts';

/** Children beyond this many are not looked at. */
const MOST_CHILDREN = 12;

/** The most features that one word can have. */
export const MOST_CUE_FEATURES = CUE_FEATURES.count + MOST_CHILDREN * CHILD_FEATURES.count;

/** Parts of speech of words that may head a cue though no table knows them. */
const HEADS: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ']);

/** Extracts the features of words as hashes. */
export class CueFeatures {
  readonly #judges: AttributionJudges | null;
  readonly #atoms: Int32Array;
  readonly #childAtoms: Int32Array;
  readonly #sum = new Float64Array(1);
  readonly #out = new Int32Array(MOST_CUE_FEATURES);

  /** With `judges`, sums are theirs. */
  constructor(judges: AttributionJudges | null = null) {
    this.#judges = judges;
    this.#atoms = judges?.cues.atoms ?? new Int32Array(CUE_FEATURES.seed.length);
    this.#childAtoms = judges?.children.atoms ?? new Int32Array(CHILD_FEATURES.seed.length);
  }

  /** Whether a word may head a cue at all: where a table knows it, or more hangs on it; a colon, a dash; "according". */
  isCandidate(article: ArticleAtoms, word: number): boolean {
    const { parse, entry, ruled, kind } = article;
    const at = PAD + word;
    if (ruled[at] !== 1 || entry[at] !== 1) return true;
    const upos = parse.upos(word);
    if (upos === 'PUNCT') return isColonOrDash(parse.text.charCodeAt(parse.start(word)));
    if (HEADS.has(upos)) return (kind[at] !== 1 && upos !== 'NOUN') || parse.rightEdge(word) > word;
    if (upos === 'PROPN') return parse.xpos(word)[0] === 'V';
    return upos === 'ADP' && parse.lower(word) === 'according';
  }

  /** The log-odds that a word heads a cue: by the judges, or by `weights` where there are none. */
  odds(article: ArticleAtoms, word: number, weights: Weights): number {
    const judges = this.#judges;
    if (judges === null) {
      weights.sum(this.#out, this.extract(article, word, this.#out), this.#sum, 0);
      return this.#sum[0];
    }
    const { parse } = article;
    this.#fill(article, word);
    judges.cues.run();
    let sum = judges.cues.sums[0];
    let seen = 0;
    for (let child = parse.firstChild(word); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) {
      this.#fillChild(article, word, child);
      judges.children.run();
      sum += judges.children.sums[0];
    }
    return sum * judges.cues.scale;
  }

  /** Writes the features of a word into `out`; gives their number. */
  extract(article: ArticleAtoms, word: number, out: Int32Array): number {
    const { parse } = article;
    this.#fill(article, word);
    let count = CUE_FEATURES.extract(this.#atoms, out, 0);
    let seen = 0;
    for (let child = parse.firstChild(word); child >= 0 && seen < MOST_CHILDREN; child = parse.nextSibling(child), seen++) {
      this.#fillChild(article, word, child);
      count = CHILD_FEATURES.extract(this.#childAtoms, out, count);
    }
    return count;
  }

  #fillChild(article: ArticleAtoms, word: number, child: number): void {
    const c = this.#childAtoms;
    const at = PAD + word;
    const below = PAD + child;
    c[0] = article.lemma[at];
    c[1] = article.fine[at];
    c[2] = article.entry[at];
    c[3] = article.xpos[at];
    c[4] = article.rel[below];
    c[5] = article.lemma[below];
    c[6] = article.xpos[below];
    c[7] = article.fine[below];
    c[8] = child < word ? 1 : 2;
    c[9] = article.coarse[at];
    c[10] = this.#markOf(article, child);
    c[11] = article.coarse[below];
    c[12] = article.kind[at];
  }

  #fill(article: ArticleAtoms, word: number): void {
    const { parse, lemma, xpos, upos, rel, fine, coarse, entry, quote } = article;
    const a = this.#atoms;
    const at = PAD + word;
    const w = article.word;
    const head = parse.head(word);
    const H = head < 0 ? 0 : PAD + head;
    const grand = head < 0 ? -1 : parse.head(head);
    const G = grand < 0 ? 0 : PAD + grand;
    let i = 0;
    a[i++] = w[at];
    a[i++] = lemma[at];
    a[i++] = xpos[at];
    a[i++] = upos[at];
    a[i++] = rel[at];
    a[i++] = fine[at];
    a[i++] = coarse[at];
    a[i++] = article.suffix[at];
    a[i++] = article.prefix[at];
    for (let offset = -3; offset <= 3; offset++) if (offset !== 0) a[i++] = w[at + offset];
    a[i++] = lemma[at + 1];
    a[i++] = xpos[at - 2];
    a[i++] = xpos[at - 1];
    a[i++] = xpos[at + 1];
    a[i++] = xpos[at + 2];
    a[i++] = fine[at - 1];
    a[i++] = fine[at + 1];
    a[i++] = lemma[H];
    a[i++] = fine[H];
    a[i++] = xpos[H];
    a[i++] = rel[H];
    a[i++] = xpos[G];
    a[i++] = this.#relations(article, word);
    a[i++] = quote[at];
    i = this.#quotes(article, word, i);
    i = this.#place(article, word, i);
    a[i++] = entry[at];
    a[i++] = entry[H];
    a[i++] = article.ruled[at];
    a[i++] = article.ruledShape[at] & 63;
    a[i++] = article.ruledShape[at];
    a[i++] = article.within[at];
    a[i++] = 1 + bucketOf(article.inContent[word]);
    a[i++] = 1 + article.inSource[word] + 4 * article.inCue[word];
    i = this.#above(article, word, i);
    a[i++] = article.kind[at];
    a[i++] = article.kind[H];
  }

  /** The lemma of the first mark or preposition of a child ("that", "to", "about"), 1 where it has none. */
  #markOf({ parse, lemma }: ArticleAtoms, child: number): number {
    for (let below = parse.firstChild(child); below >= 0 && below < child; below = parse.nextSibling(below)) {
      const relation = parse.deprel(below);
      if (relation === 'mark' || relation === 'case') return lemma[PAD + below];
    }
    return 1;
  }

  /** The nearest word above that the cue table knows, how the branch with this word hangs on it; and who acts: three atoms from `i` on. */
  #above({ parse, entry, rel, xpos, coarse }: ArticleAtoms, word: number, i: number): number {
    const a = this.#atoms;
    let branch = word;
    let up = parse.head(word);
    for (let steps = 0; up >= 0 && entry[PAD + up] === 1 && steps < 12; steps++) {
      branch = up;
      up = parse.head(up);
    }
    const known = up >= 0 && entry[PAD + up] !== 1;
    a[i] = known ? entry[PAD + up] : 1;
    a[i + 1] = known ? rel[PAD + branch] + 256 * (up < word ? 1 : 2) : 1;
    let subject = -1;
    for (let child = parse.firstChild(word); child >= 0 && subject < 0; child = parse.nextSibling(child)) if (/^(nsubj|nmod:poss)/.test(parse.deprel(child))) subject = child;
    a[i + 2] = subject < 0 ? 1 : 2 + xpos[PAD + subject] + 64 * coarse[PAD + subject] + (subject < word ? 8192 : 0);
    return i + 3;
  }

  /** The relations of a word's children as one number, whatever their order. */
  #relations({ parse, rel, upos }: ArticleAtoms, word: number): number {
    let sum = 1;
    for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child))
      if (parse.upos(child) !== 'PUNCT') sum = (sum + mix(rel[PAD + child] * 2 + (child < word ? 1 : 0))) | 0;
    return sum + upos[PAD + word];
  }

  /** Distances to the quotes before and behind in the paragraph's neighbourhood, as atoms from `i` on. */
  #quotes({ parse, map }: ArticleAtoms, word: number, i: number): number {
    const a = this.#atoms;
    const own = map.at[word];
    let back = 0;
    while (back < 12 && word - back > 0 && (map.at[word - back] < 0 || map.at[word - back] === own)) back++;
    const before = word - back;
    a[i++] = before >= 0 && map.at[before] >= 0 && map.at[before] !== own ? 2 + bucketOf(back) : 1;
    let ahead = 0;
    while (ahead < 12 && word + ahead < parse.count - 1 && (map.at[word + ahead] < 0 || map.at[word + ahead] === own)) ahead++;
    const after = word + ahead;
    a[i++] = map.at[after] >= 0 && map.at[after] !== own ? 2 + bucketOf(ahead) : 1;
    return i;
  }

  /** Place in sentence, paragraph and article, and for a colon what stands around it. */
  #place(article: ArticleAtoms, word: number, i: number): number {
    const a = this.#atoms;
    const { parse } = article;
    const { sentenceStart, sentenceCount, paragraph } = parse.tokens;
    const sentence = parse.sentence(word);
    const first = sentenceStart[sentence];
    const last = sentenceStart[sentence + 1] - 1;
    const from = Math.min(word - first, 6);
    const until = Math.min(last - word, 6);
    const opens = sentence === 0 || paragraph[sentence - 1] !== paragraph[sentence] ? 1 : 0;
    const closes = sentence + 1 === sentenceCount || paragraph[sentence + 1] !== paragraph[sentence] ? 2 : 0;
    a[i++] = 1 + from;
    a[i++] = 1 + until;
    a[i++] = 1 + opens + closes + (sentence === 0 ? 4 : 0);
    let shape = 0;
    let names = 0;
    for (let before = first; before < word; before++) {
      shape |= article.shape[PAD + before] - 1;
      const upos = parse.upos(before);
      if (upos === 'PROPN' || upos === 'NOUN') names++;
      if (upos === 'VERB' || upos === 'AUX') names = 20;
    }
    a[i++] = 1 + (shape & 255) + 256 * bucketOf(word - first);
    a[i++] = 1 + bucketOf(names) + 16 * (parse.xpos(last)[0] === '.' ? 1 : 0);
    return i;
  }
}

function isColonOrDash(unit: number): boolean {
  return unit === 0x3a || unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}
