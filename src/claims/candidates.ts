// Likely cues and the rules' drafts → candidate claims: each with its words and how sure the span labeller is of them.
import { type ArticleAtoms, PAD, ROLE } from './article-atoms.ts';
import { oddsOf } from './buckets.ts';
import type { CueFeatures } from './cue-features.ts';
import type { Draft } from './drafts.ts';
import type { Weights } from './hashed-weights.ts';
import { LABELS, type SpanChain } from './span-chain.ts';
import { NEVER } from './span-features.ts';
import type { SpanLabeller } from './span-labeller.ts';
import type { Window } from './span-window.ts';

/** Where a candidate's content comes from: the labeller's best labelling, the rules, or the words that the labeller is rather sure of, or thinks possible. */
export const ORIGIN = Object.freeze({ best: 0, ruled: 1, narrow: 2, wide: 3 });
export type Origin = (typeof ORIGIN)[keyof typeof ORIGIN];

/** A claim that may be one. Words are in text order. */
export interface Candidate {
  readonly head: number;
  /** Log-odds of the head being one of a cue. */
  readonly odds: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly origin: Origin;
  /** The rules' draft at this cue, or null. */
  readonly draft: Draft | null;
  /** Mean probability of the label over the words of source, cue and content (1 for none), and the least one over the content. */
  readonly sureSource: number;
  readonly sureCue: number;
  readonly sureContent: number;
  readonly leastContent: number;
  /** Expected share of words that these and the right ones have in common, of all that either has. */
  readonly expectedSource: number;
  readonly expectedContent: number;
  /** Log-probability of the best labelling of the window. */
  readonly whole: number;
  /** Share of words that rules and labeller both give to source and content, of all that either gives; -1 where there is no draft. */
  readonly sourceAgreement: number;
  readonly contentAgreement: number;
}

/** Log-odds from which a word is tried as a cue, and from which one is that the rules take for one. */
const TRIED = -1.5;
const TRIED_RULED = -3;
/** Probabilities of being content above which words make up the narrow and the wide candidate. */
const NARROW = 0.8;
const WIDE = 0.25;
/** Contents that share more than this are not worth two candidates. */
const ALIKE = 0.7;

function agreement(a: readonly number[], b: readonly number[]): number {
  if (a.length + b.length === 0) return 1;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) {
      both++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  return both / (a.length + b.length - both);
}

/** Writes each word's log-odds of heading a cue into `odds`, and their classes into the article's atoms. */
export function cueOdds(article: ArticleAtoms, features: CueFeatures, weights: Weights, odds: Float64Array): void {
  const { count } = article.parse;
  for (let word = 0; word < count; word++) {
    odds[word] = features.isCandidate(article, word) ? features.odds(article, word, weights) : NEVER;
    article.likely[PAD + word] = oddsOf(odds[word]);
  }
}

function contentWords(article: ArticleAtoms, draft: Draft): number[] {
  const words: number[] = [];
  const cue = new Set([...draft.cue, ...draft.source]);
  article.eachContentWord(draft, word => {
    if (!cue.has(word)) words.push(word);
  });
  return words;
}

/** How sure the labeller is that a list of words has a role: mean, least, and expected share with the words that have it. */
class Sureness {
  mean = 1;
  least = 1;
  expected = 1;

  /** `mass`: how many words of the window are expected to have the role. */
  measure(list: readonly number[], role: number, { first, last }: Window, marginal: Float64Array, mass: number): this {
    let sum = 0;
    let inside = 0;
    let least = 1;
    for (let place = 0; place < list.length; place++) {
      const word = list[place];
      // What lies outside the window the labeller has not seen.
      if (word < first || word > last) {
        sum += 0.5;
        continue;
      }
      const probability = marginal[(word - first) * LABELS + role];
      sum += probability;
      inside += probability;
      if (probability < least) least = probability;
    }
    this.mean = list.length === 0 ? 1 : sum / list.length;
    this.least = least;
    this.expected = list.length === 0 ? 1 / (1 + mass) : sum / (list.length + Math.max(0, mass - inside));
    return this;
  }
}

/** The words that the labeller gives to each role, how many each is expected to have, and how sure it is: working room for one cue after the other. */
class Labelling {
  range: Window = { first: 0, last: -1 };
  source: number[] = [];
  cue: number[] = [];
  content: number[] = [];
  readonly mass = new Float64Array(LABELS);
  readonly #sure = new Sureness();

  /** Takes over what the labeller found. */
  read(window: Window, { best, marginal }: SpanChain): void {
    const { mass } = this;
    this.range = window;
    this.source = [];
    this.cue = [];
    this.content = [];
    mass.fill(0);
    const length = window.last - window.first + 1;
    for (let at = 0; at < length; at++) {
      const label = best[at];
      if (label === ROLE.content) this.content.push(window.first + at);
      else if (label === ROLE.source) this.source.push(window.first + at);
      else if (label === ROLE.cue) this.cue.push(window.first + at);
      for (let role = 1; role < LABELS; role++) mass[role] += marginal[at * LABELS + role];
    }
  }

  /** How sure the labeller is of words in a role; holds until it is asked again. */
  sure(list: readonly number[], role: number, { marginal }: SpanChain): Sureness {
    return this.#sure.measure(list, role, this.range, marginal, this.mass[role]);
  }

  /** The words whose probability of being content is above a threshold, without the source and cue of the best labelling. */
  likelyContent({ best, marginal }: SpanChain, threshold: number): number[] {
    const { first, last } = this.range;
    const words: number[] = [];
    for (let at = 0; at <= last - first; at++) if (marginal[at * LABELS + ROLE.content] > threshold && best[at] !== ROLE.source && best[at] !== ROLE.cue) words.push(first + at);
    return words;
  }
}

/** Makes candidates of one article after the other. */
export class CandidateSearch {
  readonly #labeller: SpanLabeller;
  readonly #labelling = new Labelling();

  /** By the span labeller given. */
  constructor(labeller: SpanLabeller) {
    this.#labeller = labeller;
  }

  /** All candidates of an article, in text order of their heads. */
  find(article: ArticleAtoms, odds: Float64Array): Candidate[] {
    const found: Candidate[] = [];
    const { count } = article.parse;
    for (let word = 0; word < count; word++) if (odds[word] > (article.draftAt[word] >= 0 ? TRIED_RULED : TRIED)) this.#at(article, word, odds, found);
    return found;
  }

  /** The candidates at one cue: the labeller's, the rules' where they differ, and what the labeller is of two minds about cut off or added. */
  #at(article: ArticleAtoms, head: number, odds: Float64Array, found: Candidate[]): void {
    const labelling = this.#labelling;
    const { chain } = this.#labeller;
    labelling.read(this.#labeller.label(article, head, odds), chain);
    const { source, cue, content } = labelling;
    const index = article.draftAt[head];
    const draft = index < 0 ? null : article.drafts[index];
    const ruled = draft === null ? [] : contentWords(article, draft);
    const shared = {
      head,
      odds: odds[head],
      draft,
      sourceAgreement: draft === null ? -1 : agreement(source, draft.source),
      contentAgreement: draft === null ? -1 : agreement(content, ruled),
    };
    const first = found.length;
    if (content.length > 0) found.push(this.#made(shared, source, cue, content, ORIGIN.best));
    if (draft !== null && ruled.length > 0 && (shared.sourceAgreement < 1 || shared.contentAgreement < 1))
      found.push(this.#made(shared, draft.source, draft.cue, ruled, ORIGIN.ruled));
    for (const origin of [ORIGIN.narrow, ORIGIN.wide]) {
      const likely = labelling.likelyContent(chain, origin === ORIGIN.narrow ? NARROW : WIDE);
      let isNew = likely.length > 0;
      for (let other = first; isNew && other < found.length; other++) isNew = agreement(found[other].content, likely) < ALIKE;
      if (isNew) found.push(this.#made(shared, source, cue, likely, origin));
    }
  }

  #made(shared: SharedParts, source: readonly number[], cue: readonly number[], content: readonly number[], origin: Origin): Candidate {
    const { chain } = this.#labeller;
    const ofSource = this.#labelling.sure(source, ROLE.source, chain);
    const [sureSource, expectedSource] = [ofSource.mean, ofSource.expected];
    const sureCue = this.#labelling.sure(cue, ROLE.cue, chain).mean;
    const ofContent = this.#labelling.sure(content, ROLE.content, chain);
    return {
      head: shared.head,
      odds: shared.odds,
      source,
      cue: cue.length > 0 ? cue : [shared.head],
      content,
      origin,
      draft: shared.draft,
      sureSource,
      sureCue,
      sureContent: ofContent.mean,
      leastContent: ofContent.least,
      expectedSource,
      expectedContent: ofContent.expected,
      whole: chain.score - chain.total,
      sourceAgreement: shared.sourceAgreement,
      contentAgreement: shared.contentAgreement,
    };
  }
}

type SharedParts = Pick<Candidate, 'head' | 'odds' | 'draft' | 'sourceAgreement' | 'contentAgreement'>;
