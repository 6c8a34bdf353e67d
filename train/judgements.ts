// `npm run train:judgements`: graded judgements of event heads → data/claims/readers-judgement.tsv, the weights of readers' judgements in
// addressed text. First it measures itself: each tenth of the sentences is judged by weights that have not seen it.
//   node dist/train/judgements.js [GOLD.jsonl] [--check]     --check only measures; the last line is JSON
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findActors } from '../src/actors/index.ts';
import { type FactualityValue, findClaims, findPredicates } from '../src/claims/index.ts';
import { createJudgementExamples, type JudgementExample } from '../src/claims/factuality.ts';
import { SLOTS } from '../src/claims/judgement-features.ts';
import { CLASSES, judgedClass, settled } from '../src/claims/readers-judgement.ts';
import { createTools } from '../src/reader/tools.ts';
import { readAttributionModel, readModel, readTables } from '../src/resources/index.ts';
import { quotes } from '../src/text/index.ts';
import { learnJudgements } from './judgement-model.ts';

const FOLDS = 10;
const ROOT = resolve(import.meta.dirname, '../..');
const GRADES: Readonly<Record<FactualityValue, number>> = { 'CT+': 3, 'PR+': 2, 'PS+': 1, UU: 0, 'PS-': -1, 'PR-': -2, 'CT-': -3 };

/** A graded sentence of the gold file: -3 (did not happen) … +3 (happened). */
interface Graded {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly predicates: readonly { readonly start: number; readonly end: number; readonly value: number }[];
}

/** One event head with what the rules say of it. */
interface Head extends JudgementExample {
  readonly corpus: string;
  readonly sentence: number;
  readonly grade: number;
  readonly side: number;
}

const sideOf = (grade: number): number => (grade > 0.5 ? 0 : grade < -0.5 ? 2 : 1);

function readHeads(gold: readonly Graded[]): Head[] {
  const tools = createTools({ tables: readTables(), model: readModel(), attribution: readAttributionModel() });
  return gold.flatMap((graded, sentence) => {
    const parse = tools.syntax.parse(tools.segmenter.segment(graded.text));
    const quoted = quotes(parse.tokens);
    const claims = findClaims(parse, quoted, findActors(parse, quoted, tools.register, {}), tools.attribution, tools.learned);
    const example = createJudgementExamples(parse, claims, tools.factuality, quoted);
    const words = findPredicates(parse, tools.factuality);
    return graded.predicates.map((head): Head => {
      const word = words.find(each => parse.start(each) < head.end && parse.end(each) > head.start);
      const found: JudgementExample = word === undefined ? { value: 'CT+', slots: null, addressed: false } : example(word);
      return { ...found, corpus: graded.corpus, sentence, grade: head.value, side: sideOf(head.value) };
    });
  });
}

function sharesOf(heads: readonly Head[]): number[] {
  return [0, 1, 2].map(side => heads.filter(head => head.side === side).length / heads.length);
}

function weightsFrom(heads: readonly Head[]): Int32Array {
  return learnJudgements(
    heads.flatMap(({ slots, side, addressed }) => (slots && addressed ? [{ slots, side }] : [])),
    sharesOf(heads),
  );
}

/** Correlation of two lists of numbers (Pearson). */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const product = mean(xs.map((x, i) => (x - mx) * (ys[i] - my)));
  return product / Math.sqrt(mean(xs.map(x => (x - mx) ** 2)) * mean(ys.map(y => (y - my) ** 2)));
}

/** The figures of the scorer, each head judged by weights that have not seen its sentence. */
function crossValidated(heads: readonly Head[]): Record<string, number> {
  const given = new Array<number>(heads.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weightsFrom(heads.filter(head => head.sentence % FOLDS !== fold));
    for (const [index, { sentence, value, slots, addressed }] of heads.entries())
      if (sentence % FOLDS === fold) given[index] = GRADES[slots && addressed ? settled(value, judgedClass(weights, slots)) : value];
  }
  const recall = (side: number): number => {
    const own = heads.flatMap((head, index) => (head.side === side ? [sideOf(given[index])] : []));
    return own.filter(each => each === side).length / own.length;
  };
  const uds = heads.flatMap(({ corpus, grade }, index) => (corpus === 'uds' ? [{ grade, given: given[index] }] : []));
  const r = correlation(
    uds.map(each => each.grade),
    uds.map(each => each.given),
  );
  const [happened, open, not] = [recall(0), recall(1), recall(2)];
  return { heads: heads.length, addressed: heads.filter(head => head.addressed).length, udsR: r, balanced: (happened + open + not) / 3, happened, open, not };
}

function tableOf(weights: Int32Array): string {
  const rows = [
    '# Learned by `npm run train:judgements` from readers’ judgements of event heads; slots are hashes of features. Columns: SOURCES.md.',
    ['slot', ...CLASSES].join('\t'),
  ];
  for (let slot = 0; slot <= SLOTS; slot++) {
    const values = weights.subarray(3 * slot, 3 * slot + 3);
    if (values.some(value => value !== 0)) rows.push([slot === SLOTS ? 'bias' : slot, ...values].join('\t'));
  }
  return `${rows.join('\n')}\n`;
}

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const path = positionals[0] ?? resolve(ROOT, '../shared/gold/factuality-dev.jsonl');
if (!existsSync(path)) {
  console.log(`There is no ${path}. Name a file of graded event heads.`);
  process.exitCode = 1;
} else {
  const gold = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Graded);
  const heads = readHeads(gold);
  const figures = crossValidated(heads);
  if (!options.check) {
    const file = resolve(ROOT, 'data/claims/readers-judgement.tsv');
    writeFileSync(file, tableOf(weightsFrom(heads)));
    console.log(`wrote ${file}`);
  }
  console.log(JSON.stringify(figures));
}
