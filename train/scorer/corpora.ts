// Every text that the scorer learns from, analysed, with what is known of its pairs, and the fold that it is held out in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../../src/base/index.ts';
import type { EventType } from '../../src/events/index.ts';
import type { Tools } from '../../src/reader/tools.ts';
import { eventWords, examplesOf, judgeEvent, judgeFrames, judgePair, type PairExample } from './examples.ts';
import { foldsOf } from './folds.ts';
import { classOf, type PairRecord, readEvents, readHarmless, readOwn, readRelations } from './records.ts';
import { analyse, type AnalysedText } from './texts.ts';
import { treebankTexts } from './treebank-texts.ts';

/** Where a text comes from. */
export type Origin = 'relations' | 'events' | 'own' | 'harmless' | 'treebank' | 'table' | 'news';

/** A text's pairs, with the class of those that are linked (its first class where either of two is right). */
export interface TrainingText {
  readonly text: string;
  readonly origin: Origin;
  /** The fold in which it is held out, -1 where it is in none. */
  readonly fold: number;
  readonly type: number;
  readonly examples: readonly PairExample[];
  /** Features of the words that may express an event, by which politics is told from the rest. */
  readonly words: readonly Int32Array[];
}

/** Folders that the texts are read from. */
export interface CorpusPlaces {
  /** Gold records and treebanks that lie beside the repository. */
  readonly shared: string;
  /** Our own labelled sentences. */
  readonly own: string;
}

/** Genres of GUM in which politics is the matter; they teach nothing of its absence. */
const POLITICAL_GENRES = /^(?:GUM_)?(?:news|interview|speech|court|essay)/;

interface Draft {
  readonly text: string;
  readonly origin: Origin;
  readonly type: EventType | null;
  readonly judge: (text: AnalysedText) => PairExample[];
}

const apart = (text: AnalysedText): PairExample[] => examplesOf(text, () => 'apart');
const ofPair =
  (origin: Origin) =>
  (record: PairRecord): Draft => ({ text: record.text, origin, type: record.types[0], judge: text => judgePair(text, record) });

/** The examples of the frame table's rows: what the frames read in them is what they are there to show. */
function tableDrafts(tables: Tables): Draft[] {
  const drafts: Draft[] = [];
  for (const name of ['verbs', 'phrases', 'nouns', 'adjectives'])
    for (const line of tables[`ontology/${name}.tsv`].split('\n').slice(1)) {
      const cells = line.split('\t');
      if (line.startsWith('#') || cells[0] === 'lemma' || !cells[12]) continue;
      drafts.push({ text: cells[12].trim(), origin: 'table', type: null, judge: judgeFrames });
    }
  return drafts;
}

function draftsOf({ shared, own }: CorpusPlaces, tables: Tables): Draft[] {
  const gold = (name: string): string => join(shared, 'gold', name);
  const drafts: Draft[] = readRelations(gold('relations-dev.jsonl')).map(ofPair('relations'));
  for (const record of readEvents(gold('events-dev.jsonl'))) drafts.push({ text: record.text, origin: 'events', type: record.type, judge: text => judgeEvent(text, record) });
  drafts.push(...readOwn(join(own, 'sentences.tsv')).map(ofPair('own')));
  for (const text of readHarmless(join(own, 'harmless.tsv'))) drafts.push({ text, origin: 'harmless', type: null, judge: apart });
  const gum = ['en_gum-train.conllu', 'en_gum-ud-train.conllu'].map(name => join(shared, 'treebanks', name)).find(existsSync);
  for (const text of (gum ? treebankTexts(gum, POLITICAL_GENRES) : []).filter((_, index) => index % 2 === 0)) drafts.push({ text, origin: 'treebank', type: null, judge: apart });
  drafts.push(...newsDrafts(gold('claims-train.jsonl')));
  return [...drafts, ...tableDrafts(tables)];
}

/** Political news, of which every fourth article is read; it shows what words political events have about them, and no pairs. */
function newsDrafts(path: string): Draft[] {
  const articles = existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(line => line.trim())
    : [];
  return articles.filter((_, index) => index % 4 === 0).map(line => ({ text: (JSON.parse(line) as { text: string }).text, origin: 'news', type: null, judge: () => [] }));
}

const isHeldOut = ({ origin }: Draft): boolean => origin !== 'treebank' && origin !== 'table' && origin !== 'news';

/** The fold of every text that is held out in one. Texts that say nearly the same share a fold. */
export function heldOutFolds(places: CorpusPlaces, tables: Tables, folds: number): ReadonlyMap<string, number> {
  const texts = draftsOf(places, tables)
    .filter(isHeldOut)
    .map(({ text }) => text);
  return foldsOf(texts, folds);
}

/** Reads and analyses all texts. */
export function readCorpora(places: CorpusPlaces, tables: Tables, tools: Tools, folds: number): TrainingText[] {
  const drafts = draftsOf(places, tables);
  const foldOf = heldOutFolds(places, tables, folds);
  const found: TrainingText[] = [];
  for (const draft of drafts) {
    const { text, origin, type } = draft;
    const analysed = analyse(text, tools);
    const examples = draft.judge(analysed);
    const words = eventWords(analysed, examples, type, origin === 'harmless' || origin === 'treebank');
    if (examples.length + words.length) found.push({ text, origin, fold: isHeldOut(draft) ? (foldOf.get(text) ?? -1) : -1, type: classOf(type), examples, words });
  }
  return found;
}
