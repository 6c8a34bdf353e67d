// Readers for texts that the scorer of events learns from: each text is read with a model that has not seen its fold, so that its
// figures are cross-validated. Who finds the events is told: the frames alone, the scorer alone, or both.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEventScorer, loadScorerModel, type ScorerModel } from '../src/events/index.ts';
import { FUSION } from '../src/events/scorer/fusion.ts';
import type { Reader } from '../src/reader/index.ts';
import { createReaderWith } from '../src/reader/read.ts';
import { createTools } from '../src/reader/tools.ts';
import { readModel, readTables } from '../src/resources/index.ts';
import type { Finder } from './finders.ts';
import { type CorpusPlaces, heldOutFolds, readCorpora, type TrainingText } from '../train/scorer/corpora.ts';
import { writeScorerModel } from '../train/scorer/scorer-writer.ts';
import { trainScorer } from '../train/scorer/trainer.ts';

const FOLDS = 5;
const ROOT = resolve(import.meta.dirname, '../..');
/** What decides a fold's model: the code that makes features and trains, the tables, the parser's model and our sentences. */
const DECISIVE = ['dist/src', 'dist/train/scorer', 'data', 'model/entente-en.bin', 'train/scorer'];
/** Built files under these that only use the model. */
const USES = /(?:fusion|find-events|outcome)\.js$|\.d\.ts$|dist\/src\/(?:claims|cli|dumps|ingest|reader|resources|schema)\//;

function filesUnder(path: string): string[] {
  if (path.endsWith('.bin')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .map(name => join(path, name))
    .filter(name => /\.(?:js|tsv)$/.test(name) && !USES.test(name))
    .sort();
}

function keyOfModels(): string {
  const key = createHash('sha256');
  for (const path of DECISIVE.flatMap(filesUnder)) key.update(path).update(readFileSync(join(ROOT, path)));
  return key.digest('hex').slice(0, 16);
}

/** Where gold records, treebanks and our own sentences lie. */
export const PLACES: CorpusPlaces = { shared: resolve(ROOT, process.env['ENTENTE_SHARED'] ?? '../shared'), own: resolve(ROOT, 'train/scorer') };

/** Readers by the fold that their models have not seen. Models are trained when first asked for and kept in `.cache`. */
export class CrossedReaders {
  readonly #tables = readTables();
  readonly #tools = createTools({ tables: this.#tables, model: readModel() });
  readonly #cache = join(ROOT, '.cache/scorer', keyOfModels());
  readonly #readers = new Map<string, Reader>();
  readonly #foldOf = heldOutFolds(PLACES, this.#tables, FOLDS);
  #corpora: TrainingText[] | undefined;

  #scorerWithout(fold: number): ScorerModel {
    const path = join(this.#cache, `${fold}.bin`);
    if (existsSync(path)) return loadScorerModel(readFileSync(path));
    this.#corpora ??= readCorpora(PLACES, this.#tables, this.#tools, FOLDS);
    const scorer = trainScorer(
      this.#corpora.filter(text => text.fold < 0 || text.fold !== fold),
      `without fold ${fold}`,
    );
    mkdirSync(this.#cache, { recursive: true });
    writeFileSync(path, writeScorerModel(scorer));
    return scorer;
  }

  /** The reader for a text. What is in no fold is read with a model that has learnt from all. */
  of(text: string, finder: Finder): Reader {
    const fold = finder === 'frames' ? -1 : (this.#foldOf.get(text) ?? -1);
    const key = `${finder} ${fold}`;
    let reader = this.#readers.get(key);
    if (!reader) {
      const { ontology } = this.#tools.events;
      const scorer = finder === 'frames' ? null : createEventScorer(this.#scorerWithout(fold), this.#tools.syntax.classes);
      reader = createReaderWith({ ...this.#tools, events: { ontology, scorer, fusion: { ...FUSION, alone: finder === 'scorer' } } });
      this.#readers.set(key, reader);
    }
    return reader;
  }
}
