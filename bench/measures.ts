// The benchmarks themselves: each turns a piece of the program into a few named figures. Words are said to be of which kind:
// "words" are stretches between white space, "tokens" the syntactic words of Universal Dependencies (a sixth more).
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { STAGES } from '../src/reader/stages.ts';
import { createTools } from '../src/reader/tools.ts';
import type { Products } from '../src/reader/products.ts';
import type { Resources } from '../src/reader/index.ts';
import { loadResources, readAttributionModel } from '../src/resources/index.ts';
import { createSyntax, loadSyntaxModel, readConllu, tokensOf } from '../src/syntax/index.ts';
import { ROOT, runProgram } from './program.ts';

const SHARED = resolve(ROOT, process.env['ENTENTE_SHARED'] ?? '../shared');
const MODEL = join(ROOT, 'model/entente-en.bin');

/** One figure with its unit and what it must reach. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The texts that whole-process runs read: the development articles, or the bundled samples where those are not there. */
export function texts(): { id: string; text: string }[] {
  const path = join(SHARED, 'gold/claims-dev.jsonl');
  if (existsSync(path))
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as { id: string; text: string });
  const samples = readdirSync(join(ROOT, 'examples')).filter(name => name.endsWith('.txt'));
  return samples.flatMap(name => Array.from({ length: 10 }, (_, copy) => ({ id: `${name}-${copy}`, text: readFileSync(join(ROOT, 'examples', name), 'utf8') })));
}

/** The treebank whose tokens the parser is timed on, or null where it is not there. */
export function timedTreebank(): string | null {
  const path = join(SHARED, 'treebanks/en_ewt-dev.conllu');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Tokens a second of tagging and parsing on one core, the best of several passes after a warm one; `plain`: without machine code. */
export function parsingSpeed(treebank: string, passes: number, plain = false): number {
  const model = loadSyntaxModel(readFileSync(MODEL));
  const syntax = createSyntax(plain ? { ...model, memory: null } : model);
  const tokens = tokensOf(readConllu(treebank));
  syntax.parse(tokens);
  let best = 0;
  for (let pass = 0; pass < passes; pass++) {
    const started = performance.now();
    syntax.parse(tokens);
    best = Math.max(best, tokens.count / ((performance.now() - started) / 1000));
  }
  return best;
}

/** Tagging and parsing in this process. */
export function measureParsing(): Measure[] {
  const treebank = timedTreebank();
  if (treebank === null) return [];
  return [
    { name: 'tag + parse, one core, warmed, in process', value: parsingSpeed(treebank, 10), unit: 'tokens/s', least: 50_000 },
    { name: 'the same without machine code', value: parsingSpeed(treebank, 5, true), unit: 'tokens/s' },
  ];
}

/** `entente read --from jsonl --to jsonl` as a process, on all texts and on ten times as many. */
export async function measureReading(): Promise<Measure[]> {
  const articles = texts();
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  function* lines(times: number): Generator<string> {
    for (let time = 0; time < times; time++) for (const { id, text } of articles) yield `${JSON.stringify({ id: `${id}-${time}`, text })}\n`;
  }
  const once = await runProgram(['read', '--from', 'jsonl', '--to', 'jsonl'], lines(1));
  const tenfold = await runProgram(['read', '--from', 'jsonl', '--to', 'jsonl'], lines(10));
  return [
    { name: `entente read, whole process, ${articles.length} texts`, value: words / (once.milliseconds / 1000), unit: 'words/s', least: 15_000 },
    { name: 'the same, tenfold input', value: (10 * words) / (tenfold.milliseconds / 1000), unit: 'words/s' },
    { name: 'its peak memory', value: once.megabytes, unit: 'MB', most: 400 },
    { name: 'its peak memory, tenfold input', value: tenfold.megabytes, unit: 'MB', most: 400 },
  ];
}

/** Milliseconds of reading all texts in this process, warmed, and of finding who says what in them. */
function readingTimes(resources: Resources): { all: number; claims: number } {
  const tools = createTools(resources);
  const times = { all: 0, claims: 0 };
  for (let round = 0; round < 3; round++) {
    times.all = times.claims = 0;
    for (const article of texts()) {
      const products: Record<string, unknown> = {};
      for (const stage of STAGES) {
        const started = performance.now();
        products[stage.adds] = stage.run(products as unknown as Products, { article, tools });
        const taken = performance.now() - started;
        times.all += taken;
        if (stage.name === 'claims') times.claims += taken;
      }
    }
  }
  return times;
}

/** The share of the time of reading that goes into who says what, and into the trained model's part of that. */
export function measureAttribution(): Measure[] {
  const resources = loadResources();
  const learned = readingTimes(resources);
  const ruled = readingTimes({ ...resources, attribution: undefined });
  return [
    { name: 'attribution, share of the time of reading', value: (100 * learned.claims) / learned.all, unit: '%', most: 33.3 },
    { name: 'its learned part', value: (100 * (learned.claims - ruled.claims)) / learned.all, unit: '%', most: 20 },
  ];
}

/** From the shell to the first reading of a short article, and to its HTML report. */
export async function measureStart(): Promise<Measure[]> {
  const sample = readdirSync(join(ROOT, 'examples')).filter(name => name.endsWith('.txt'))[0];
  const json: number[] = [];
  const html: number[] = [];
  let bytes = 0;
  for (let run = 0; run < 7; run++) {
    json.push((await runProgram(['read', '--to', 'json', join('examples', sample)])).milliseconds);
    const page = await runProgram(['read', '--to', 'html', join('examples', sample)]);
    html.push(page.milliseconds);
    bytes = page.bytes;
  }
  return [
    { name: 'first reading from a cold start, median of 7', value: median(json), unit: 'ms', most: 600 },
    { name: 'HTML report from a cold start, median of 7', value: median(html), unit: 'ms' },
    { name: 'its size', value: bytes / 1000, unit: 'kB' },
  ];
}

/** What a file takes when it is compressed, in MB. */
export function compressedSize(file: Uint8Array): number {
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length / 1e6;
}

/** Reading and checking the model's file, and its size. */
export function measureModel(): Measure[] {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    loadSyntaxModel(readFileSync(MODEL));
    times.push(performance.now() - started);
  }
  return [
    { name: 'loading the model, the first time', value: times[0], unit: 'ms', most: 150 },
    { name: 'its file', value: statSync(MODEL).size / 1e6, unit: 'MB' },
    { name: 'its file, compressed (brotli)', value: compressedSize(readFileSync(MODEL)), unit: 'MB', most: 15 },
    ...measureAttributionModel(),
  ];
}

function measureAttributionModel(): Measure[] {
  const started = performance.now();
  readAttributionModel();
  const taken = performance.now() - started;
  return [
    { name: 'loading the model of attribution', value: taken, unit: 'ms' },
    { name: 'its file', value: statSync(join(ROOT, 'model/entente-en-attribution.bin')).size / 1e6, unit: 'MB', most: 8 },
  ];
}
