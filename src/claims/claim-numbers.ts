// Candidate claims with the scores that their features give them → a row of numbers each, for the trees that judge them last: how sure
// the stages before are, sizes, and how the candidate stands against those that it cannot stand beside.
import type { ArticleAtoms } from './article-atoms.ts';
import type { Candidate } from './candidates.ts';

/** Numbers of a row. */
export const CLAIM_NUMBERS = 28;

/** What stands for "there is none" among log-odds. */
const NONE = -20;

/** The rows of one article's candidates at a time. */
export class ClaimNumbers {
  #article!: ArticleAtoms;
  #candidates: readonly Candidate[] = [];
  #scores: ArrayLike<number> = [];
  /** For each word the two best scores of candidates with different heads whose content holds it, and the best of those whose cue is headed by it. */
  #best = new Float64Array(0);
  #bestHead = new Int32Array(0);
  #second = new Float64Array(0);
  #heads = new Float64Array(0);

  /** Lays the candidates over the words of their article. */
  prepare(article: ArticleAtoms, candidates: readonly Candidate[], scores: ArrayLike<number>): void {
    const { count } = article.parse;
    this.#article = article;
    this.#candidates = candidates;
    this.#scores = scores;
    if (this.#best.length < count) {
      this.#best = new Float64Array(count * 2);
      this.#second = new Float64Array(count * 2);
      this.#heads = new Float64Array(count * 2);
      this.#bestHead = new Int32Array(count * 2);
    }
    for (const array of [this.#best, this.#second, this.#heads]) array.fill(NONE, 0, count);
    this.#bestHead.fill(-1, 0, count);
    candidates.forEach((each, index) => {
      const score = scores[index];
      if (score > this.#heads[each.head]) this.#heads[each.head] = score;
      for (const word of each.content) this.#hold(word, each.head, score);
    });
  }

  #hold(word: number, head: number, score: number): void {
    if (this.#bestHead[word] === head) {
      if (score > this.#best[word]) this.#best[word] = score;
    } else if (score > this.#best[word]) {
      this.#second[word] = this.#best[word];
      this.#best[word] = score;
      this.#bestHead[word] = head;
    } else if (score > this.#second[word]) this.#second[word] = score;
  }

  #rival(word: number, head: number): number {
    return this.#bestHead[word] === head ? this.#second[word] : this.#best[word];
  }

  /** Writes the row of candidate `index`. */
  row(index: number, out: Float64Array): void {
    const each = this.#candidates[index];
    const { head, source, cue, content, origin } = each;
    let i = 0;
    out[i++] = this.#scores[index];
    out[i++] = each.odds;
    out[i++] = each.sureSource;
    out[i++] = each.sureCue;
    out[i++] = each.sureContent;
    out[i++] = each.leastContent;
    out[i++] = each.expectedSource;
    out[i++] = each.expectedContent;
    out[i++] = each.whole;
    out[i++] = each.sourceAgreement;
    out[i++] = each.contentAgreement;
    out[i++] = origin;
    out[i++] = source.length;
    out[i++] = cue.length;
    out[i++] = content.length;
    out[i++] = source.length === 0 ? 0 : source[0] < head ? -1 : 1;
    i = this.#shape(each, i, out);
    this.#rivals(index, i, out);
  }

  #shape({ head, content }: Candidate, i: number, out: Float64Array): number {
    const { parse, map } = this.#article;
    let spans = 1;
    let quoted = 0;
    let verbs = 0;
    content.forEach((word, place) => {
      if (place > 0 && word !== content[place - 1] + 1) spans++;
      if (map.at[word] >= 0) quoted++;
      if (parse.upos(word) === 'VERB') verbs++;
    });
    const first = content[0];
    const last = content[content.length - 1];
    const { sentenceStart } = parse.tokens;
    const sentence = parse.sentence(head);
    const start = sentenceStart[sentence];
    const end = sentenceStart[sentence + 1];
    out[i++] = spans;
    out[i++] = quoted / content.length;
    out[i++] = verbs;
    out[i++] = first > head ? first - head : last < head ? last - head : 0;
    out[i++] = first - start;
    out[i++] = end - 1 - last;
    out[i++] = content.length / (end - start);
    return i;
  }

  #rivals(index: number, i: number, out: Float64Array): void {
    const { head, content } = this.#candidates[index];
    let same = NONE;
    for (let other = index - 4; other <= index + 4; other++)
      if (other !== index && this.#candidates[other]?.head === head && this.#scores[other] > same) same = this.#scores[other];
    let rival = NONE;
    let inside = NONE;
    let overlap = 0;
    for (const word of content) {
      const score = this.#rival(word, head);
      if (score > rival) rival = score;
      if (score > this.#scores[index]) overlap++;
      if (word !== head && this.#heads[word] > inside) inside = this.#heads[word];
    }
    out[i++] = same;
    out[i++] = rival;
    out[i++] = inside;
    out[i++] = overlap / content.length;
    out[i++] = this.#rival(head, head);
  }
}
