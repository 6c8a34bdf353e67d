// The factuality tables under `data/claims/` → look-ups: implicative words, modals, hedges, nouns for things that happen.
// The values of cue words ("say", "fear") come from the cue table, which it reads too.
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import type { FactualityValue } from './claim.ts';
import { type AttributionLexicon, createAttribution } from './lexicon.ts';
import { type JudgementWeights, readJudgementWeights } from './readers-judgement.ts';
import { type Signature, VALUES } from './values.ts';

/** One row of `modals.tsv`: an auxiliary alone, with "have" and a participle, negated, and both. */
export interface Modal {
  readonly plain: FactualityValue;
  readonly perfect: FactualityValue;
  readonly negated: FactualityValue;
  readonly perfectNegated: FactualityValue;
}

/** What stands beside an event and says how sure it is. */
const HEDGE_PARTS = ['adverb', 'adjective', 'determiner', 'preposition', 'mark'] as const;
type HedgePart = (typeof HEDGE_PARTS)[number];

const IMPLICATIVE_PARTS = ['verb', 'noun', 'adjective'] as const;
const WAYS = ['inf', 'ing', 'obj', 'subj', 'objinf', 'clause', 'from', 'of', 'in', 'to', 'for', 'against', 'about', 'on', 'at'] as const;

/** The tables of factuality, keyed for look-up. */
export interface FactualityLexicon {
  readonly attribution: AttributionLexicon;
  /** "verb manage inf" → signature; two-word verbs as "verb turn out inf". */
  readonly implicatives: ReadonlyMap<string, Signature>;
  /** First words of two-word implicatives. */
  readonly phrasal: ReadonlyMap<string, readonly string[]>;
  /** "take chance" → what an infinitive below the noun is worth ("took the chance to leave"). */
  readonly phrases: ReadonlyMap<string, Signature>;
  readonly modals: ReadonlyMap<string, Modal>;
  readonly hedges: Readonly<Record<HedgePart, ReadonlyMap<string, FactualityValue>>>;
  /** Lemmas of nouns for things that happen, what is said and thought among them. */
  readonly events: ReadonlySet<string>;
  /** Weights of readers' judgements in addressed text. */
  readonly readers: JudgementWeights;
}

function checked<T extends string>(value: string, allowed: readonly T[], file: string, line: number): T {
  const found = allowed.find(each => each === value);
  if (found === undefined) throw new EntenteError('table-row', { file, line, problem: `"${value}" is none of ${allowed.join(', ')}` });
  return found;
}

function readImplicatives(tables: Tables): Pick<FactualityLexicon, 'implicatives' | 'phrasal'> {
  const file = 'claims/implicatives.tsv';
  const implicatives = new Map<string, Signature>();
  const phrasal = new Map<string, string[]>();
  for (const { line, cells } of readTable(tables, file, ['lemma', 'part', 'content', 'positive', 'negated'])) {
    const part = checked(cells.part, IMPLICATIVE_PARTS, file, line);
    const way = checked(cells.content, WAYS, file, line);
    const key = `${part} ${cells.lemma} ${way}`;
    if (implicatives.has(key)) throw new EntenteError('table-row', { file, line, problem: `a second row for ${key}` });
    implicatives.set(key, { positive: checked(cells.positive, VALUES, file, line), negated: checked(cells.negated, VALUES, file, line) });
    const [first, second] = cells.lemma.split(' ');
    if (second !== undefined && !phrasal.get(first)?.includes(second)) phrasal.set(first, [...(phrasal.get(first) ?? []), second]);
  }
  return { implicatives, phrasal };
}

function readPhrases(tables: Tables): Map<string, Signature> {
  const file = 'claims/phrasal-implicatives.tsv';
  const phrases = new Map<string, Signature>();
  for (const { line, cells } of readTable(tables, file, ['verbs', 'nouns', 'positive', 'negated'])) {
    const signature = { positive: checked(cells.positive, VALUES, file, line), negated: checked(cells.negated, VALUES, file, line) };
    for (const verb of cells.verbs.split(' '))
      for (const noun of cells.nouns.split(' ')) {
        if (phrases.has(`${verb} ${noun}`)) throw new EntenteError('table-row', { file, line, problem: `a second row for ${verb} ${noun}` });
        phrases.set(`${verb} ${noun}`, signature);
      }
  }
  return phrases;
}

function readModals(tables: Tables): Map<string, Modal> {
  const file = 'claims/modals.tsv';
  return new Map(
    readTable(tables, file, ['form', 'plain', 'perfect', 'negated', 'perfect negated']).map(({ line, cells }) => {
      const value = (column: string): FactualityValue => checked(cells[column], VALUES, file, line);
      return [cells.form, { plain: value('plain'), perfect: value('perfect'), negated: value('negated'), perfectNegated: value('perfect negated') }];
    }),
  );
}

function readHedges(tables: Tables): FactualityLexicon['hedges'] {
  const file = 'claims/hedges.tsv';
  const hedges = {
    adverb: new Map<string, FactualityValue>(),
    adjective: new Map<string, FactualityValue>(),
    determiner: new Map<string, FactualityValue>(),
    preposition: new Map<string, FactualityValue>(),
    mark: new Map<string, FactualityValue>(),
  };
  for (const { line, cells } of readTable(tables, file, ['word', 'part', 'value']))
    hedges[checked(cells.part, HEDGE_PARTS, file, line)].set(cells.word, checked(cells.value, VALUES, file, line));
  return hedges;
}

/**
 * Reads `readers-judgement.tsv`, `implicatives.tsv`, `phrasal-implicatives.tsv`, `modals.tsv`, `hedges.tsv`, `event-nouns.tsv` and, unless they have been read, the cue tables of `data/claims/`.
 * @throws EntenteError `table-row` naming file and line at a row that does not fit its columns.
 */
export function createFactuality(tables: Tables, attribution: AttributionLexicon = createAttribution(tables)): FactualityLexicon {
  return {
    attribution,
    ...readImplicatives(tables),
    phrases: readPhrases(tables),
    modals: readModals(tables),
    hedges: readHedges(tables),
    readers: readJudgementWeights(tables),
    events: new Set([...readTable(tables, 'claims/event-nouns.tsv', ['lemma']).map(row => row.cells.lemma), ...attribution.nouns.keys()]),
  };
}
