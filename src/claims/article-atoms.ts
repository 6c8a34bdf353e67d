// One article → what the learned attribution looks at, as numbers, one array entry a word: letters, tags, the tree, the cue
// table, quotes, and what the rules made of it. One instance is filled again for every article; its arrays grow to the
// longest one seen.
import { foldedHash, mix, type Parse, shapeOf, type WordClasses } from '../syntax/index.ts';
import { cueAt } from './cue-phrases.ts';
import type { Draft } from './drafts.ts';
import { type AttributionLexicon, classKey, type CueEntry } from './lexicon.ts';
import { bucketOf, SIDES } from './buckets.ts';
import { firstWordAt } from './phrases.ts';
import type { QuoteMap } from './quotes.ts';

/** Entries left free before the first word and after the last, so that neighbours need no bounds check; entry 0 stands for "none". */
export const PAD = 4;

/** Roles of a word in a claim: what the span labeller tells apart. */
export const ROLE = Object.freeze({ other: 0, source: 1, cue: 2, content: 3 });

const NUMBERS = [
  'word',
  'lemma',
  'xpos',
  'upos',
  'rel',
  'fine',
  'coarse',
  'suffix',
  'prefix',
  'shape',
  'entry',
  'kind',
  'quote',
  'ruled',
  'ruledShape',
  'within',
  'above',
  'edge',
  'likely',
] as const;

/** Atoms of each word at index PAD + word number. Those of words are never 0; those of the padding are 0. */
export class ArticleAtoms {
  capacity = 0;
  parse!: Parse;
  map!: QuoteMap;
  drafts: readonly Draft[] = [];
  word = new Int32Array(0);
  lemma = new Int32Array(0);
  xpos = new Int32Array(0);
  upos = new Int32Array(0);
  rel = new Int32Array(0);
  /** Word clusters of the syntax model. */
  fine = new Int32Array(0);
  coarse = new Int32Array(0);
  /** Hashes of the last three and the first three letters. */
  suffix = new Int32Array(0);
  prefix = new Int32Array(0);
  shape = new Int32Array(0);
  /** What the cue table says of the word, 1 where it says nothing. */
  entry = new Int32Array(0);
  /** Class of words that may be cues, 1 for none. */
  kind = new Int32Array(0);
  /** Place in a quote: 1 outside. */
  quote = new Int32Array(0);
  /** Attitude of the rules' claim at this cue, 1 where there is none; its make-up; and whether the word lies in another's content. */
  ruled = new Int32Array(0);
  ruledShape = new Int32Array(0);
  within = new Int32Array(0);
  /** Penn tag of the governor, 1 for none; which edges of its sentence the word is. */
  above = new Int32Array(0);
  edge = new Int32Array(0);
  /** Class of the log-odds of heading a cue, once they are known (`cueOdds`). */
  likely = new Int32Array(0);
  /** Index of the rules' draft whose cue is headed here, or -1. Indexed by word number, as are those that follow. */
  draftAt = new Int32Array(0);
  /** How many of the rules' drafts have the word in their source, cue, content. */
  inSource = new Uint8Array(0);
  inCue = new Uint8Array(0);
  inContent = new Uint8Array(0);
  readonly #codes = new Map<CueEntry, number>();

  #grow(count: number): void {
    if (count <= this.capacity) return;
    this.capacity = Math.max(count, this.capacity * 2, 1024);
    for (const name of NUMBERS) this[name] = new Int32Array(this.capacity + 2 * PAD);
    this.draftAt = new Int32Array(this.capacity);
    for (const name of ['inSource', 'inCue', 'inContent'] as const) this[name] = new Uint8Array(this.capacity);
  }

  /** Reads an article; `drafts` is what the rules found in it. */
  fill(parse: Parse, map: QuoteMap, drafts: readonly Draft[], lexicon: AttributionLexicon, classes: WordClasses): void {
    const { count } = parse;
    this.#grow(count);
    this.parse = parse;
    this.map = map;
    this.drafts = drafts;
    for (const name of NUMBERS) this[name].fill(0, PAD + count, PAD + count + PAD);
    const { upos, xpos, deprel, head } = parse.columns;
    const { sentenceStart, sentenceCount } = parse.tokens;
    for (let word = 0; word < count; word++) {
      const at = PAD + word;
      this.#letters(word, at, classes);
      this.xpos[at] = xpos[word] + 1;
      this.upos[at] = upos[word] + 1;
      this.rel[at] = deprel[word] + 1;
      this.above[at] = head[word] < 0 ? 1 : xpos[head[word]] + 2;
      this.edge[at] = 1;
      const match = cueAt(parse, word, lexicon);
      this.entry[at] = match === null ? 1 : this.#codeOf(match.entry);
      this.kind[at] = lexicon.classes.get(classKey(this.lemma[at], parse.upos(word))) ?? 1;
      const quote = map.at[word];
      this.quote[at] = quote < 0 ? 1 : 2 + (word === map.first[quote] ? 1 : 0) + (word === map.last[quote] ? 2 : 0) + (map.speech[quote] ? 4 : 0);
      this.ruled[at] = this.ruledShape[at] = this.within[at] = 1;
    }
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      this.edge[PAD + sentenceStart[sentence]] += 1;
      this.edge[PAD + sentenceStart[sentence + 1] - 1] += 2;
    }
    this.#rules(count);
  }

  #letters(word: number, at: number, classes: WordClasses): void {
    const { parse } = this;
    const { start, end, text } = parse.tokens;
    const from = start[word];
    const to = end[word];
    const lemma = parse.lemma(word);
    this.word[at] = foldedHash(text, from, to) || 1;
    this.lemma[at] = foldedHash(lemma, 0, lemma.length) || 1;
    this.suffix[at] = foldedHash(text, Math.max(from, to - 3), to) || 1;
    this.prefix[at] = foldedHash(text, from, Math.min(to, from + 3)) || 1;
    this.shape[at] = shapeOf(text, from, to) + 1;
    let fine = classes.fine(this.lemma[at]);
    if (fine < 0) fine = classes.fine(this.word[at]);
    this.fine[at] = fine + 2;
    this.coarse[at] = classes.coarse(fine) + 2;
  }

  /** A number for what the table says of a cue word: its part, attitude and ways of attaching a content. */
  #codeOf(entry: CueEntry): number {
    let code = this.#codes.get(entry);
    if (code === undefined) {
      const ways = [...new Set(entry.frames.flatMap(frame => [...frame.attachments]))].sort().join(' ');
      const key = `${entry.part} ${entry.frames[0].attitude} ${ways}`;
      this.#codes.set(entry, (code = foldedHash(key, 0, key.length) || 2));
    }
    return code;
  }

  #rules(count: number): void {
    const { drafts, parse, draftAt } = this;
    draftAt.fill(-1, 0, count);
    for (const name of ['inSource', 'inCue', 'inContent'] as const) this[name].fill(0, 0, count);
    drafts.forEach((draft, index) => {
      if (draftAt[draft.head] < 0) draftAt[draft.head] = index;
      const at = PAD + draft.head;
      const { attitude } = draft.frame;
      this.ruled[at] = foldedHash(attitude, 0, attitude.length);
      let before = 0;
      let after = 0;
      let quoted = 0;
      let words = 0;
      this.eachContentWord(draft, word => {
        this.inContent[word]++;
        if (word < draft.head) before = 1;
        else after = 1;
        if (this.map.at[word] >= 0) quoted++;
        words++;
        if (word !== draft.head) this.within[PAD + word] = mix(this.ruled[at] + (parse.sentence(word) === parse.sentence(draft.head) ? 1 : 0));
      });
      for (const word of draft.source) this.inSource[word]++;
      for (const word of draft.cue) this.inCue[word]++;
      const side = draft.holder < 0 ? SIDES.none : draft.holder < draft.head ? SIDES.before : SIDES.after;
      const share = quoted === 0 ? 0 : quoted >= 0.9 * words ? 2 : 1;
      this.ruledShape[at] = 2 + before + 2 * after + 4 * side + 16 * share + 64 * bucketOf(words) + (draft.holder < 0 ? 0 : 1024 * this.rel[PAD + draft.holder]);
    });
  }

  /** Visits the words of a draft's content in text order. */
  eachContentWord(draft: Draft, visit: (word: number) => void): void {
    const { start, count } = this.parse.tokens;
    for (const span of draft.content) for (let word = firstWordAt(this.parse, span.start); word < count && start[word] < span.end; word++) visit(word);
  }
}
