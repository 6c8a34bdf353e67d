// What the ranker looks at in a candidate claim: how sure the stages before are, the make-up of source, cue and content, what
// the rules say, and the candidates that it overlaps.
import { listOf } from '../syntax/index.ts';
import { type ArticleAtoms, PAD } from './article-atoms.ts';
import { bucketOf, distanceOf, oddsOf } from './buckets.ts';
import { FeatureSums } from './feature-sums.ts';
import { type Candidate, ORIGIN } from './candidates.ts';

/**
 * The head (o odds, l, t, x, c, d), the rules (k origin, r attitude, as and ac agreement), certainty (ss, su, sx, sl, sw), source (sn length,
 * su tag, sd relation, sp side), content (xn length, xs spans, xp side, xf and xt first word, xh head's relation, xq quoted, xe ends), others
 * (oi whose content holds the cue, oc cues in the content, oo overlap, on number of rivals), cue length (cn), quote (q),
 * expected share of source and content with the right ones (es, ex).
 */
const ATOMS = listOf(`
  o, l, t, x, c, d, k, r, as, ac, ss, su, sx, sl, sw, sn, st, sd, sp, xn, xs, xp, xf, xt, xh, xq, xe, oi, oc, oo, on, cn, q, one, w, gl, es, ex
`);

const TEMPLATES = listOf(`
  one, o, o k, o r, o x, o t, o d, o l, l, x, c, t d, k, k r, r, as, ac, as ac k, ac k, as k, ac o, as ac o, k x, k l
  ss, su, sx, sl, sw, ss k, su k, sx k, sl k, sw k, o sx, o ss, o sl, o sw, sx sl, ss sx, ss sn, sx xn, sl xn, sw xn, sx ac k, ss as k
  sn, st, sd, sp, st sd sp, sn o, st o, sp t, sp xp, sn x, st x, sn k, sn r, st l, sn l, sp sd t
  xn, xs, xp, xf, xt, xh, xq, xe, xn o, xn x, xn l, xn k, xs k, xp x, xp l, xf x, xt x, xf l, xt t, xh x, xh t d, xq x, xq o, xq k, xe k, xe xt, xn xp xq, xt xe xp, xs xp
  oi, oc, oo, on, oi o, oc o, oo o, oi oc, oi q, oi x, oi l, oc xn, oo xn, oi k, oo k, oi r, oo sx, on o, oi oo oc, oi t d
  es, ex, ex k, es k, ex o, es o, ex es, ex es o, ex ac k, ex xn, ex sl, ex oo, es sn, ex r, ex x, ex t d, ex l, ex w o
  cn, cn x, cn t, q, q o, q x, q sn, w o, w, gl d, gl o
`);

/** The most features that a candidate can have. */
export const MOST_CLAIM_FEATURES = TEMPLATES.length;

const share = (value: number): number => (value < 0 ? 1 : value < 0.3 ? 2 : value < 0.5 ? 3 : value < 0.7 ? 4 : value < 0.85 ? 5 : value < 0.95 ? 6 : value < 0.99 ? 7 : 8);

/** A share as one of twelve classes from 1. */
const tenth = (value: number): number => (value >= 0.95 ? 12 : 1 + Math.floor(value * 11));

/** Extracts the features of candidates, all of one article at a time. */
export class ClaimFeatures {
  readonly #templates = new FeatureSums(TEMPLATES, ATOMS);
  readonly #a = new Int32Array(ATOMS.length);
  #article!: ArticleAtoms;
  #candidates: readonly Candidate[] = [];
  /** For each word the highest odds of a candidate whose content holds it, and of a candidate whose head it is. */
  #held = new Float64Array(0);
  #heads = new Float64Array(0);
  #second = new Float64Array(0);
  #holder = new Int32Array(0);

  /** Lays the candidates over the words of their article. */
  prepare(article: ArticleAtoms, candidates: readonly Candidate[]): void {
    const { count } = article.parse;
    this.#article = article;
    this.#candidates = candidates;
    if (this.#held.length < count) {
      this.#held = new Float64Array(count * 2);
      this.#heads = new Float64Array(count * 2);
      this.#second = new Float64Array(count * 2);
      this.#holder = new Int32Array(count * 2);
    }
    this.#held.fill(-99, 0, count);
    this.#heads.fill(-99, 0, count);
    this.#second.fill(-99, 0, count);
    this.#holder.fill(-1, 0, count);
    for (const each of candidates) {
      this.#heads[each.head] = each.odds;
      if (each.origin !== ORIGIN.best && (each.origin !== ORIGIN.ruled || each.odds < -1)) continue;
      for (const word of each.content) this.#hold(word, each);
    }
  }

  /** Keeps the two surest heads whose content holds a word, so that a candidate can be told its surest rival. */
  #hold(word: number, { head, odds }: Candidate): void {
    if (this.#holder[word] === head) return;
    if (odds > this.#held[word]) {
      this.#second[word] = this.#held[word];
      this.#held[word] = odds;
      this.#holder[word] = head;
    } else if (odds > this.#second[word]) this.#second[word] = odds;
  }

  /** The highest odds of a candidate of another head whose content holds a word. */
  #rival(word: number, head: number): number {
    return this.#holder[word] === head ? this.#second[word] : this.#held[word];
  }

  /** The features of candidate `index`, into `out`; gives their number. */
  extract(index: number, out: Int32Array): number {
    const each = this.#candidates[index];
    const a = this.#a;
    const { lemma, xpos, entry, fine, rel, ruled, quote, word, parse } = this.#article;
    const at = PAD + each.head;
    const head = parse.head(each.head);
    a[0] = oddsOf(each.odds) + 16 * (each.odds > 6 ? 1 : each.odds > -0.6 && each.odds < 0.6 ? 2 : 0);
    a[1] = lemma[at];
    a[2] = xpos[at];
    a[3] = entry[at];
    a[4] = fine[at];
    a[5] = rel[at];
    a[6] = 1 + each.origin;
    a[7] = ruled[at];
    a[8] = share(each.sourceAgreement);
    a[9] = share(each.contentAgreement);
    a[10] = share(each.sureSource);
    a[11] = share(each.sureCue);
    a[12] = share(each.sureContent);
    a[13] = share(each.leastContent);
    a[14] = each.whole > -0.3 ? 1 : each.whole > -0.8 ? 2 : each.whole > -1.6 ? 3 : each.whole > -3 ? 4 : each.whole > -5 ? 5 : 6;
    this.#sourceAtoms(each);
    this.#contentAtoms(each);
    this.#rivalAtoms(each);
    a[31] = 1 + bucketOf(each.cue.length);
    a[32] = quote[at];
    a[33] = 1;
    a[34] = word[at];
    a[35] = head < 0 ? 1 : lemma[PAD + head];
    a[36] = tenth(each.expectedSource);
    a[37] = tenth(each.expectedContent);
    return this.#templates.extract(a, out, 0);
  }

  #sourceAtoms({ source, head }: Candidate): void {
    const a = this.#a;
    const { parse, xpos, rel } = this.#article;
    const top = headOfWords(this.#article, source);
    a[15] = 1 + bucketOf(source.length);
    a[16] = top < 0 ? 1 : xpos[PAD + top] + 1;
    a[17] = top < 0 ? 1 : 2 + rel[PAD + top] + (parse.head(top) === head ? 256 : parse.dominates(head, top) ? 512 : 0);
    a[18] = top < 0 ? 1 : top < head ? 2 : 3;
  }

  #contentAtoms({ content, head, source }: Candidate): void {
    const a = this.#a;
    const { parse, word, xpos, rel, map } = this.#article;
    const first = content[0];
    const last = content[content.length - 1];
    let spans = 1;
    let quoted = 0;
    const mark = content.find(each => parse.upos(each) !== 'PUNCT') ?? first;
    content.forEach((each, place) => {
      if (place > 0 && each !== content[place - 1] + 1) spans++;
      if (map.at[each] >= 0) quoted++;
    });
    const top = headOfWords(this.#article, content);
    a[19] = 1 + bucketOf(content.length);
    a[20] = Math.min(spans, 4);
    a[21] = last < head ? 1 : first > head ? (source.length > 0 && source[0] > first ? 2 : 3) : 4;
    a[22] = word[PAD + mark];
    a[23] = xpos[PAD + mark];
    a[24] = 2 + rel[PAD + top] + (parse.head(top) === head ? 256 : parse.dominates(head, top) ? 512 : parse.dominates(top, head) ? 768 : 0);
    a[25] = 1 + (quoted === 0 ? 0 : quoted >= 0.95 * content.length ? 2 : 1);
    const { sentenceStart } = parse.tokens;
    const end = sentenceStart[parse.sentence(last) + 1] - 1;
    a[26] =
      1 +
      (end - last < 2 ? 1 : 0) +
      (sentenceStart[parse.sentence(first)] === first ? 2 : 0) +
      (last < end && parse.upos(last + 1) === 'PUNCT' ? 4 : 0) +
      8 * (distanceOf(first - head) & 31);
  }

  #rivalAtoms({ head, content }: Candidate): void {
    const a = this.#a;
    let inside = -99;
    let rival = -99;
    let overlap = 0;
    for (const each of content) {
      if (each !== head) inside = Math.max(inside, this.#heads[each]);
      const other = this.#rival(each, head);
      if (other > -1) overlap++;
      rival = Math.max(rival, other);
    }
    a[27] = oddsOf(this.#rival(head, head));
    a[28] = oddsOf(inside);
    a[29] = oddsOf(rival) + 16 * share(overlap / content.length);
    let near = 0;
    for (let word = Math.max(0, head - 7); word < Math.min(this.#article.parse.count, head + 8); word++) if (word !== head && this.#heads[word] > -3) near++;
    a[30] = 1 + Math.min(3, near);
  }
}

/** The word whose governor lies outside the words; of several the one that governs most of the text. -1 for no words. */
export function headOfWords({ parse }: ArticleAtoms, words: readonly number[]): number {
  if (words.length === 0) return -1;
  const first = words[0];
  const last = words[words.length - 1];
  const own = words.length === last - first + 1 ? null : new Set(words);
  let best = -1;
  let most = -1;
  for (const word of words) {
    const up = parse.head(word);
    if (own === null ? up >= first && up <= last : own.has(up)) continue;
    const size = parse.rightEdge(word) - parse.leftEdge(word) + (parse.upos(word) === 'PUNCT' ? -1 : 0);
    if (size > most) [best, most] = [word, size];
  }
  return best < 0 ? first : best;
}
