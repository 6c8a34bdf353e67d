// What the learned scorer of events costs: its file, the time to load it, and its share of the time that a reading takes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader, loadScorerModel } from '../src/reader/index.ts';
import { loadResources } from '../src/resources/index.ts';
import { compressedSize, type Measure, texts } from './measures.ts';
import { ROOT } from './program.ts';

const MODEL = join(ROOT, 'model/entente-events.bin');
const PASSES = 5;

/** The scorer's file and its share of reading time: with and without it the same texts are read in turn, the least of several passes counts. */
export function measureScorer(): Measure[] {
  const file = readFileSync(MODEL);
  const started = performance.now();
  loadScorerModel(file);
  const loading = performance.now() - started;
  const resources = loadResources();
  const readers = [createReader(resources), createReader({ ...resources, scorer: null })];
  const articles = texts();
  const least = [Infinity, Infinity];
  for (let pass = 0; pass <= PASSES; pass++)
    readers.forEach((reader, index) => {
      const began = performance.now();
      for (const article of articles) reader.read(article);
      if (pass > 0) least[index] = Math.min(least[index], performance.now() - began);
    });
  return [
    { name: 'the scorer’s share of reading time', value: 100 * (1 - least[1] / least[0]), unit: '%', most: 20 },
    { name: 'loading it, the first time', value: loading, unit: 'ms', most: 30 },
    { name: 'its file', value: file.length / 1e6, unit: 'MB' },
    { name: 'its file, compressed (brotli)', value: compressedSize(file), unit: 'MB' },
  ];
}
