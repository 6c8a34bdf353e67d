// Trained pieces → the bytes of the model file: averaged, pruned, laid out, and with the decisions that need no weighing.
import { readFileSync } from 'node:fs';
import { createSegmenter, type Tokens } from '../src/text/index.ts';
import { readTables } from '../src/resources/index.ts';
import { loadSyntaxModel } from '../src/syntax/model.ts';
import { NOTHING_SETTLED } from '../src/syntax/settled.ts';
import { foldedTags, type Job, jobFiles, type Round, type TrainingPlan } from './job.ts';
import { stateNames, withNames } from './known-names.ts';
import { labelSetsOf } from './label-sets.ts';
import { trainLemmas } from './lemma-trainer.ts';
import { listSections, pairSections, type Pruning, scaleOf } from './model-tables.ts';
import { writeModel } from './model-writer.ts';
import { SETTLING, settle } from './settle.ts';
import { meanOf, type SparseModel, unpackSparse } from './sparse-model.ts';
import { lexiconOf, openTags } from './tagger-trainer.ts';
import { layOut, readTreebanks, tagSetsOf } from './treebank.ts';

/** How each model is pruned, and when its decisions count as settled. */
export const ASSEMBLY = {
  prune: {
    actions: { minimumUses: 3, threshold: 0.0078 },
    labels: { minimumUses: 3, threshold: 0.014 },
    tags: { minimumUses: 3, threshold: 0.009 },
  } satisfies Record<string, Pruning>,
  settle: SETTLING,
};

/** States and capitals, which the tagger knows as names. */
const STATES = 'data/actors/states.tsv';

/** The lead, in training margins, from which the first tagger's choice stands. */
const SURE_MARGINS = 2;

/** The runs that train the parser. */
export function parserJobs(plan: TrainingPlan): Job[] {
  return plan.seeds.parser.map(seed => ({ kind: 'parser', seed }));
}

/** The runs that train the first or the second tagger. */
export function taggerJobs(plan: TrainingPlan, round: Round): Job[] {
  return (round === 1 ? plan.seeds.first : plan.seeds.second).map(seed => ({ kind: 'tagger', round, seed }));
}

/** The texts of a file of JSON lines with a `text` each, split into words. */
function* wordsOf(path: string): Generator<Tokens> {
  const segmenter = createSegmenter(readTables());
  for (const line of readFileSync(path, 'utf8').split('\n')) if (line) yield segmenter.segment((JSON.parse(line) as { text: string }).text);
}

/** The model's file from finished pieces. `articles`: a file of JSON lines whose texts show, beside the treebanks', which decisions are settled. */
export function assemble(plan: TrainingPlan, articles: string | null, { prune: pruning, settle: settling }: typeof ASSEMBLY): { file: Uint8Array; facts: string } {
  const sentences = readTreebanks(plan.treebanks);
  const sets = tagSetsOf(sentences);
  const treebank = layOut(sentences, sets);
  const mean = (jobs: readonly Job[], file: number): SparseModel => meanOf(jobs.map(job => unpackSparse(readFileSync(jobFiles(plan, job)[file]))));
  const actions = pairSections(mean(parserJobs(plan), 0), pruning.actions);
  const labels = listSections(mean(parserJobs(plan), 1), pruning.labels, sets.deprel.length);
  const [first, second] = ([1, 2] as const).map(round => mean(taggerJobs(plan, round), 0));
  const tags = listSections(first, pruning.tags, sets.joint.length);
  const revisions = listSections(second, pruning.tags, sets.joint.length);
  const learned = lexiconOf(
    treebank,
    Int32Array.from({ length: sentences.length }, (_, i) => i),
    plan.clusters,
    plan.tagger,
  );
  const tables = withNames(learned.tables, stateNames(readFileSync(STATES, 'utf8')), treebank, sets);
  const labelSets = labelSetsOf(treebank, sets, foldedTags(plan, treebank));
  const lemmas = trainLemmas(treebank, sets);
  const header = {
    labels: { upos: sets.upos, xpos: sets.xpos, deprel: sets.deprel },
    joint: sets.joint,
    certainty: Math.round(plan.tagger.margin * SURE_MARGINS * scaleOf(first)),
    lemmaRules: lemmas.rules,
    lemmaExceptions: lemmas.exceptions,
    about: `${sentences.length} sentences, ${treebank.tokens.count} words of UD_English-EWT and GUM training data; word clusters and leanings from GloVe 6B 100d, kinds of words from WordNet 3.1, names of states. See CARD.md.`,
  };
  const sections = {
    actionSlots: actions.slots,
    labelSlots: labels.slots,
    labelLists: labels.lists,
    labelRows: labels.rows,
    tagSlots: tags.slots,
    tagLists: tags.lists,
    tagRows: tags.rows,
    revisionSlots: revisions.slots,
    revisionLists: revisions.lists,
    revisionRows: revisions.rows,
    clusterHash: tables.clusterHash,
    clusterFine: tables.clusterFine,
    clusterKind: tables.clusterKind,
    clusterLeaning: tables.clusterLeaning,
    coarse: tables.coarse,
    tagHash: tables.tagHash,
    tagClass: tables.tagClass,
    tagSetBegin: tables.tagSetBegin,
    tagSets: tables.tagSets,
    open: openTags(treebank, sets),
    labelSetBegin: Uint16Array.from(labelSets.begin),
    labelSets: labelSets.classes,
    lemmaHash: lemmas.hash,
    lemmaRule: lemmas.rule,
    settledActions: NOTHING_SETTLED,
    settledLabels: NOTHING_SETTLED,
    settledTags: NOTHING_SETTLED,
  };
  const { slots, facts } = settle(loadSyntaxModel(writeModel(header, sections)), [treebank.tokens, ...(articles === null ? [] : wordsOf(articles))], settling);
  const file = writeModel(header, { ...sections, settledActions: slots.actions, settledLabels: slots.labels, settledTags: slots.tags });
  return { file, facts: `${actions.kept} action, ${labels.kept} label, ${tags.kept} and ${revisions.kept} tag features; ${facts}; ${(file.length / 1e6).toFixed(1)} MB` };
}
