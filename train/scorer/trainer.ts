// Training texts → a scorer: the linker over all pairs, the typer over those that are linked and over pairs of harmless texts that a
// first linker would have taken for linked.
import { CLASSES, NO_EVENT } from '../../src/events/scorer/frame-view.ts';
import type { ScorerModel } from '../../src/events/scorer/scorer-model.ts';
import { WeightTable } from '../../src/events/scorer/weight-table.ts';
import type { Origin, TrainingText } from './corpora.ts';
import type { PairExample } from './examples.ts';
import { type Example, type LogisticSettings, rounded, trainLogistic } from './logistic.ts';

/** How much an example of each kind of text counts. */
const WEIGHTS: Readonly<Record<Origin, number>> = { relations: 1, events: 2, own: 1, harmless: 1, treebank: 0.5, table: 0.3, news: 0 };
const LINKER: LogisticSettings = { epochs: 16, rate: 0.02, decay: 0.002, minimumUses: 2, seed: 1 };
const TYPER: LogisticSettings = { epochs: 20, rate: 0.02, decay: 0.001, minimumUses: 3, seed: 2 };
const KEEPER: LogisticSettings = { epochs: 16, rate: 0.05, decay: 0.003, minimumUses: 2, seed: 3 };
/** How much a word of each kind of text counts for the keeper: harmless sentences with warlike words are few and tell most. */
const KEPT: Readonly<Record<Origin, number>> = { relations: 1, events: 1, own: 1, harmless: 8, treebank: 0.25, table: 0.5, news: 0.3 };
/** Pairs of harmless texts that a linker which has not seen them gives this are worth learning from. */
const HARD = 0.04;
/** Weights below these are dropped. */
const LINK_THRESHOLD = 0.01;
const TYPE_THRESHOLD = 0.04;

/** A first linker's opinion: the likeliest pair of each group is linked, of the others nothing is known. */
function decided(texts: readonly TrainingText[], linker: WeightTable): TrainingText[] {
  const scoreOf = ({ link }: PairExample): number => {
    linker.score(link, link.length);
    return linker.scores[0];
  };
  return texts.map(text => {
    if (!text.examples.some(({ verdict }) => verdict === 'maybe')) return text;
    const best = new Map<string, { example: PairExample; score: number }>();
    for (const example of text.examples) {
      if (example.verdict !== 'maybe') continue;
      const score = scoreOf(example);
      if (score > (best.get(example.group)?.score ?? -Infinity)) best.set(example.group, { example, score });
    }
    const examples = text.examples.map(each =>
      each.verdict === 'maybe' ? { ...each, verdict: best.get(each.group)?.example === each ? ('linked' as const) : ('open' as const) } : each,
    );
    return { ...text, examples };
  });
}

const isHarmless = ({ origin }: TrainingText): boolean => origin === 'harmless' || origin === 'treebank';

function linkExamples(texts: readonly TrainingText[]): Example[] {
  return texts.flatMap(({ examples, origin }) =>
    examples
      .filter(({ verdict }) => verdict === 'linked' || verdict === 'apart')
      .map(({ link, verdict }) => ({ features: link, target: verdict === 'linked' ? 1 : 0, weight: WEIGHTS[origin] })),
  );
}

function typeExamples(texts: readonly TrainingText[]): Example[] {
  return texts.flatMap(({ examples, origin, type }) =>
    examples.filter(({ verdict }) => verdict === 'linked').map(each => ({ features: each.type, target: each.given ?? type, weight: WEIGHTS[origin] })),
  );
}

/** The pairs of harmless texts that a linker finds likely. */
function hardPairs(texts: readonly TrainingText[], linker: WeightTable): { link: Example; type: Example }[] {
  return texts.flatMap(({ examples, origin }) =>
    examples.flatMap(({ link, type }) => {
      linker.score(link, link.length);
      if (1 / (1 + Math.exp(-linker.scores[0])) < HARD) return [];
      const weight = WEIGHTS[origin];
      return [{ link: { features: link, target: 0, weight }, type: { features: type, target: NO_EVENT, weight } }];
    }),
  );
}

/** Words that express events in political texts, and words that would in others. */
function keepExamples(texts: readonly TrainingText[]): Example[] {
  return texts.flatMap(text => text.words.map(features => ({ features, target: isHarmless(text) ? 0 : 1, weight: KEPT[text.origin] })));
}

/** Trains a scorer. */
export function trainScorer(texts: readonly TrainingText[], about: string): ScorerModel {
  const certain = texts.filter(text => !isHarmless(text));
  const learn = (from: readonly TrainingText[]): Example[] => linkExamples(from.filter(({ origin }) => origin !== 'table'));
  const labelled = decided(certain, new WeightTable(rounded(trainLogistic(learn(certain), 1, LINKER), LINK_THRESHOLD)));
  const links = learn(labelled);
  const first = new WeightTable(rounded(trainLogistic(links, 1, LINKER), LINK_THRESHOLD));
  const hard = hardPairs(texts.filter(isHarmless), first);
  const linker = rounded(trainLogistic([...links, ...hard.map(({ link }) => link)], 1, LINKER), LINK_THRESHOLD);
  const typer = rounded(trainLogistic([...typeExamples(labelled), ...hard.map(({ type }) => type)], CLASSES, TYPER), TYPE_THRESHOLD);
  const keeper = rounded(trainLogistic(keepExamples(texts), 1, KEEPER), LINK_THRESHOLD);
  return { parts: { link: linker, type: typer, keep: keeper }, about };
}
