// Trains the tagger: an averaged perceptron with a margin over the templates of `tagger-features.ts`.
// Rare words are sometimes read as unknown, so that affixes and clusters learn to carry them.
import { Lexicon, type LexiconTables } from '../src/syntax/lexicon.ts';
import { TableJudge } from '../src/syntax/judge.ts';
import { Tagger, taggerFrame, type TagNumbers } from '../src/syntax/tagger.ts';
import { PAD, Words } from '../src/syntax/words.ts';
import { foldedHash } from '../src/syntax/characters.ts';
import { AveragedRows } from './averaged-rows.ts';
import type { Clusters } from './clusters.ts';
import type { Random } from './random.ts';
import type { TagSets, Treebank } from './treebank.ts';
import { endOf, recase, UNKNOWN_WORD } from './variation.ts';
import { Witness } from './witness.ts';

/** How the tagger is trained. */
export interface TaggerSettings {
  readonly epochs: number;
  readonly margin: number;
  /** A word seen this often has an ambiguity class; one seen `firm` times may only get tags it was seen with. */
  readonly known: number;
  readonly firm: number;
  /** Weight of reading a word of frequency n as unknown: drop / (drop + n). */
  readonly drop: number;
  /** Shares of sentences that are re-cased and that lose their final stop, see `variation.ts`. */
  readonly recased: number;
  readonly stopless: number;
}

/** The settings the shipped model was trained with. */
export const TAGGER_SETTINGS: TaggerSettings = { epochs: 7, margin: 30, known: 5, firm: 30, drop: 0.3, recased: 0.06, stopless: 0.03 };

/** Tag sets by word from the gold tags of the given sentences. */
export function lexiconOf(
  treebank: Treebank,
  sentences: Int32Array,
  clusters: Clusters,
  settings: Pick<TaggerSettings, 'known' | 'firm'>,
): { tables: LexiconTables; frequency: Map<number, number> } {
  const frequency = new Map<number, number>();
  const seen = new Map<number, Map<number, number>>();
  const { tokens, joint } = treebank;
  for (const sentence of sentences)
    for (let word = tokens.sentenceStart[sentence]; word < tokens.sentenceStart[sentence + 1]; word++) {
      const hash = foldedHash(tokens.text, tokens.start[word], tokens.end[word]) || 1;
      frequency.set(hash, (frequency.get(hash) ?? 0) + 1);
      if (joint[word] < 0) continue;
      const tags = seen.get(hash) ?? seen.set(hash, new Map()).get(hash)!;
      tags.set(joint[word], (tags.get(joint[word]) ?? 0) + 1);
    }
  const classes = new Map<string, number>();
  const sets: number[][] = [];
  const entries: [number, number][] = [];
  for (const [hash, tags] of seen) {
    const total = frequency.get(hash)!;
    if (total < settings.known) continue;
    // A tag that a common word was given once in some hundreds of times is a slip of the annotators more often than not.
    const kept = [...tags]
      .filter(([, n]) => n / total >= 0.002)
      .map(([tag]) => tag)
      .sort((a, b) => a - b);
    const key = kept.join(',');
    let number = classes.get(key);
    if (number === undefined) {
      number = sets.length;
      classes.set(key, number);
      sets.push(kept);
    }
    entries.push([hash >>> 0, number * 2 + (total >= settings.firm ? 1 : 0)]);
  }
  entries.sort((a, b) => a[0] - b[0]);
  const begin = [0];
  for (const set of sets) begin.push(begin[begin.length - 1] + set.length);
  const tables: LexiconTables = {
    clusterHash: clusters.hashes,
    clusterFine: clusters.fine,
    clusterKind: clusters.kinds,
    clusterLeaning: clusters.leanings,
    coarse: clusters.coarse,
    tagHash: Uint32Array.from(entries, ([hash]) => hash),
    tagClass: Uint16Array.from(entries, ([, number]) => number),
    tagSetBegin: Uint16Array.from(begin),
    tagSets: Uint8Array.from(sets.flat()),
  };
  return { tables, frequency };
}

/** Tags that unknown words may get: those seen with at least a few different words. */
export function openTags(treebank: Treebank, sets: TagSets): Uint8Array {
  const words = Array.from({ length: sets.joint.length }, () => new Set<string>());
  const { tokens, joint } = treebank;
  for (let word = 0; word < tokens.count; word++)
    if (joint[word] >= 0 && words[joint[word]].size < 40) words[joint[word]].add(tokens.text.slice(tokens.start[word], tokens.end[word]).toLowerCase());
  return Uint8Array.from(words, each => (each.size >= 40 ? 1 : 0));
}

/** A tagger in training, ready to be exported. */
export interface TrainedTagger {
  readonly tagger: Tagger;
  readonly rows: AveragedRows;
  readonly lexicon: Lexicon;
  readonly open: Uint8Array;
}

/**
 * Trains on the given sentences of a treebank. With `given`, the joint tag of each word of the treebank by a first tagger that
 * did not see it, a second tagger is trained. `report` hears of each epoch with its share of right tags in training.
 */
export function trainTagger(
  treebank: Treebank,
  sentences: Int32Array,
  sets: TagSets,
  clusters: Clusters,
  settings: TaggerSettings,
  random: Random,
  report: (line: string) => void,
  given: Uint8Array | null = null,
): TrainedTagger {
  const { tables, frequency } = lexiconOf(treebank, sentences, clusters, settings);
  const lexicon = new Lexicon(tables);
  const witness = new Witness();
  const rows = new AveragedRows(sets.joint.length, 1 << 18, witness);
  const open = openTags(treebank, sets);
  const numbers: TagNumbers = { upos: Uint8Array.from(sets.joint, ([u]) => u), xpos: Uint8Array.from(sets.joint, ([, x]) => x), open };
  const { upos, xpos } = numbers;
  const frame = taggerFrame(lexicon, numbers);
  const judge = new TableJudge(frame.features, rows);
  const tagger = new Tagger(judge, frame, given === null, Infinity);
  const words = new Words();
  const punctuation = sets.upos.indexOf('PUNCT');
  const { tokens, joint } = treebank;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const order = random.permutation(sentences.length);
    let right = 0;
    let seen = 0;
    for (const place of order) {
      const sentence = sentences[place];
      const from = tokens.sentenceStart[sentence];
      witness.sentence = 1 + (sentence % 65535);
      words.fill(tokens, from, endOf(treebank, sentence, punctuation, random, settings.stopless), lexicon);
      recase(words, random, settings.recased);
      for (let index = 0; index < words.length; index++) {
        const n = frequency.get(words.hash[PAD + index]) ?? 0;
        if (random.next() < settings.drop / (settings.drop + n)) {
          words.hash[PAD + index] = UNKNOWN_WORD;
          words.tagClass[PAD + index] = 1;
          words.firm[PAD + index] = 0;
        }
        if (given) words.setTag(index, given[from + index], upos[given[from + index]], xpos[given[from + index]]);
      }
      for (let step = 0; step < words.length; step++) {
        const index = tagger.backwards ? words.length - 1 - step : step;
        const gold = joint[from + index];
        seen++;
        rows.clock++;
        let predicted = tagger.only(words, index);
        if (predicted < 0) {
          tagger.score(words, index);
          const { hashes, count } = judge;
          predicted = tagger.argmax(words, index, -1);
          if (gold >= 0) {
            const rival = predicted === gold ? tagger.argmax(words, index, gold) : predicted;
            if (rival >= 0 && tagger.scores[gold] - tagger.scores[rival] < settings.margin) {
              rows.update(hashes, count, gold, 1);
              rows.update(hashes, count, rival, -1);
            }
          }
        }
        if (predicted === gold) right++;
        words.setTag(index, predicted, upos[predicted], xpos[predicted]);
      }
    }
    report(`tagger epoch ${epoch}: ${((100 * right) / seen).toFixed(2)} % right in training, ${rows.size} features`);
  }
  return { tagger, rows, lexicon, open };
}
