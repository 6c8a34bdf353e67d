// An article → the claims that the learned attribution finds in it: likely cues, labels for the words around each, a score for
// each candidate claim, and the choice of those that hold together. It knows the rules' drafts and may take their words.
import type { Parse, WordClasses } from '../syntax/index.ts';
import { ArticleAtoms } from './article-atoms.ts';
import type { AttributionJudges } from './attribution-judges.ts';
import { type Candidate, CandidateSearch, cueOdds, ORIGIN } from './candidates.ts';
import { CLAIM_NUMBERS, ClaimNumbers } from './claim-numbers.ts';
import { ClaimFeatures, headOfWords, MOST_CLAIM_FEATURES } from './claim-features.ts';
import { CueFeatures } from './cue-features.ts';
import { chosenOf } from './decoding.ts';
import type { Draft } from './drafts.ts';
import { frameOf } from './frames.ts';
import type { Weights } from './hashed-weights.ts';
import type { AttributionLexicon } from './lexicon.ts';
import { spansOf } from './phrases.ts';
import type { QuoteMap } from './quotes.ts';
import { SpanLabeller } from './span-labeller.ts';
import { type Trees, treeScore } from './tree-scores.ts';

/** What the stages have learned (the second has two sets of weights, the third weights and trees) and the log-odds from which a claim is taken. */
export interface AttributionWeights {
  readonly cues: Weights;
  readonly words: Weights;
  readonly steps: Weights;
  readonly claims: Weights;
  readonly trees: Trees;
  readonly threshold: number;
  /** Machine code for the first two stages, where there is any. */
  readonly judges?: AttributionJudges | null;
}

/** The words of a content with the marks of the quotes that it holds every word of. */
function withMarks(parse: Parse, map: QuoteMap, content: readonly number[]): readonly number[] {
  const held = new Set(content);
  for (const quote of new Set(content.map(word => map.at[word]))) {
    if (quote < 0) continue;
    const words = Array.from({ length: map.last[quote] - map.first[quote] + 1 }, (_, index) => map.first[quote] + index);
    if (words.every(word => held.has(word) || parse.upos(word) === 'PUNCT')) for (const word of words) held.add(word);
  }
  return held.size === content.length ? content : [...held].sort((a, b) => a - b);
}

/** The learned attribution of one thread: holds its working arrays. */
export class LearnedAttribution {
  readonly atoms = new ArticleAtoms();
  readonly #weights: AttributionWeights;
  readonly #lexicon: AttributionLexicon;
  readonly #classes: WordClasses;
  readonly #cueFeatures: CueFeatures;
  readonly #search: CandidateSearch;
  readonly #claimFeatures = new ClaimFeatures();
  readonly #claimNumbers = new ClaimNumbers();
  readonly #row = new Float64Array(CLAIM_NUMBERS);
  readonly #out = new Int32Array(MOST_CLAIM_FEATURES);
  #odds = new Float64Array(0);
  #linear = new Float64Array(0);
  #scores = new Float64Array(0);

  constructor(weights: AttributionWeights, lexicon: AttributionLexicon, classes: WordClasses) {
    this.#weights = weights;
    const { words, steps, judges = null } = weights;
    this.#cueFeatures = new CueFeatures(judges);
    this.#search = new CandidateSearch(new SpanLabeller(words, steps, judges?.words));
    this.#lexicon = lexicon;
    this.#classes = classes;
  }

  /** The candidates of an article in text order of their heads. `claimFeatures` tells of them until the next article. */
  candidates(parse: Parse, map: QuoteMap, drafts: readonly Draft[]): readonly Candidate[] {
    const { atoms } = this;
    const { cues } = this.#weights;
    atoms.fill(parse, map, drafts, this.#lexicon, this.#classes);
    if (this.#odds.length < parse.count) this.#odds = new Float64Array(parse.count * 2);
    cueOdds(atoms, this.#cueFeatures, cues, this.#odds);
    const candidates = this.#search.find(atoms, this.#odds);
    this.#claimFeatures.prepare(atoms, candidates);
    return candidates;
  }

  /** The features by which candidate `index` is scored, into `out`; gives their number. */
  claimFeatures(index: number, out: Int32Array): number {
    return this.#claimFeatures.extract(index, out);
  }

  /** The log-odds of each candidate being right by its features alone, which the trees then weigh; they hold until the next article. */
  linearScores(candidates: readonly Candidate[]): Float64Array {
    if (this.#linear.length < candidates.length) {
      this.#linear = new Float64Array(candidates.length * 2);
      this.#scores = new Float64Array(candidates.length * 2);
    }
    for (let index = 0; index < candidates.length; index++) this.#weights.claims.sum(this.#out, this.claimFeatures(index, this.#out), this.#linear, index);
    return this.#linear;
  }

  /** Readies the numbers of candidates with these scores, for `claimNumbers`. */
  weigh(candidates: readonly Candidate[], scores: Float64Array): void {
    this.#claimNumbers.prepare(this.atoms, candidates, scores);
  }

  /** The numbers by which the trees judge candidate `index`, into `out`. */
  claimNumbers(index: number, out: Float64Array): void {
    this.#claimNumbers.row(index, out);
  }

  /** The log-odds of each candidate being right; they hold until the next article. */
  scores(candidates: readonly Candidate[]): Float64Array {
    this.weigh(candidates, this.linearScores(candidates));
    for (let index = 0; index < candidates.length; index++) {
      this.claimNumbers(index, this.#row);
      this.#scores[index] = treeScore(this.#weights.trees, this.#row);
    }
    return this.#scores;
  }

  /** The drafts of the claims that are taken, in text order of their cues. */
  drafts(parse: Parse, map: QuoteMap, ruled: readonly Draft[]): Draft[] {
    const candidates = this.candidates(parse, map, ruled);
    return chosenOf(candidates, this.scores(candidates), this.#weights.threshold, parse.count).flatMap(each => {
      const draft = this.#draftOf(parse, map, each);
      return draft === null ? [] : [draft];
    });
  }

  #draftOf(parse: Parse, map: QuoteMap, each: Candidate): Draft | null {
    if (each.origin === ORIGIN.ruled && each.draft !== null) return each.draft;
    const content = spansOf(parse, withMarks(parse, map, each.content));
    if (content.length === 0) return null;
    const frame = each.draft?.frame ?? frameOf(parse, each.head, each.content, this.#lexicon);
    const holder = headOfWords(this.atoms, each.source);
    return {
      head: each.head,
      holder,
      source: each.source,
      cue: each.cue,
      frame,
      path: `${parse.form(each.head)} (learned) → the ${each.content.length} words of its content`,
      content,
    };
  }
}
