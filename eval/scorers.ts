// What `npm run eval` runs: each scorer with its gold data, the figures it gives and what they should reach.
// Gold data and most scorers lie beside the repository in ../shared and belong to others; none of it is copied here. Only the date phrases are our own.
import { FINDERS, type Finder } from './finders.ts';

/** One figure of a scorer. */
export interface Figure {
  /** Its key in the JSON object that the scorer prints last. */
  readonly key: string;
  readonly label: string;
  /** Shown as it is; other figures are shares, shown in hundredths. */
  readonly plain?: true;
  /** What it must reach, as the scorer gives it; absent where it is only reported. */
  readonly floor?: number;
  /** What later work is to reach. */
  readonly aim?: number;
}

/** One run of a scorer. */
export interface ScorerRun {
  /** The name that selects it: `npm run eval -- syntax`. */
  readonly group: string;
  readonly title: string;
  /** Script under `score/` of the shared folder; one of our own where it begins with "dist/". */
  readonly script: string;
  /** Gold data, a path under the shared folder; our own where it begins with "test/". */
  readonly gold: string;
  readonly flags: readonly string[];
  /** Who finds the events where the gold data is learnt from: readings then are cross-validated, see `crossed-readers.ts`. */
  readonly finder?: Finder;
  /** Whether the scorer's own table is printed too, as the figures are only its summary. */
  readonly table?: true;
  /** Whether who says what is read by the rules alone (`--attribution rules`). */
  readonly rulesOnly?: true;
  readonly figures: readonly Figure[];
}

const TREE_FIGURES = (upos: number | undefined, las: number): Figure[] => [
  { key: 'upos', label: 'UPOS', ...(upos === undefined ? {} : { floor: upos }) },
  { key: 'xpos', label: 'XPOS' },
  { key: 'uas', label: 'UAS' },
  { key: 'las', label: 'LAS', floor: las },
];

function syntaxRun(title: string, gold: string, flags: readonly string[], figures: readonly Figure[]): ScorerRun {
  return { group: 'syntax', title, script: 'score-syntax.mjs', gold: `treebanks/${gold}`, flags, figures };
}

/** Tables of date phrases (test/times); of each are counted the phrases found with their words and interval. */
const DATE_TABLES = ['dispatch', 'bulletin', 'report', 'cable', 'notice', 'courier', 'gazette', 'envoy', 'quarterly'] as const;

const CLAIM_FIGURES: readonly Figure[] = [
  { key: 'sourceF1', label: 'source characters F1', aim: 0.76 },
  { key: 'cueF1', label: 'cue characters F1', aim: 0.66 },
  { key: 'contentF1', label: 'content characters F1', aim: 0.83 },
  { key: 'relationF1', label: 'source + content relations F1', aim: 0.68 },
];

const CLAIMS = { group: 'claims', script: 'score-claims.mjs', gold: 'gold/claims-dev.jsonl', flags: [] } as const;

const ARTICLES = { group: 'articles', script: 'score-articles.mjs', gold: 'articles/dev', flags: [] } as const;

/** The runs over gold events and relations for one who finds events; by default only both together are asked for. */
function finderRuns(finder: Finder): ScorerRun[] {
  const [group, about] = finder === 'both' ? ['', ''] : [`-${finder}`, `, ${finder} alone`];
  return [
    {
      group: `events${group}`,
      title: `events, PLOVER gold records dev${about}`,
      script: 'score-events.mjs',
      gold: 'gold/events-dev.jsonl',
      flags: [],
      finder,
      figures: [
        { key: 'typeF1', label: 'event type F1', aim: 0.63 },
        { key: 'dyadF1', label: 'who to whom F1', aim: 0.6 },
        { key: 'fullF1', label: 'who did what to whom F1', aim: 0.5 },
        { key: 'silent', label: 'records without an event' },
      ],
    },
    {
      group: `relations${group}`,
      title: `relations between marked parties, dev${about}`,
      script: 'score-relations.mjs',
      gold: 'gold/relations-dev.jsonl',
      flags: [],
      finder,
      figures: [
        { key: 'linked', label: 'pairs linked', aim: 0.8 },
        { key: 'accuracy', label: 'right type', aim: 0.66 },
        { key: 'macroF1', label: 'macro F1', aim: 0.66 },
      ],
    },
  ];
}

/** All runs, in the order in which they are made. */
export const SCORER_RUNS: readonly ScorerRun[] = [
  syntaxRun('syntax, EWT dev, gold tokens', 'en_ewt-dev.conllu', [], TREE_FIGURES(0.958, 0.823)),
  syntaxRun('syntax, GUM dev, gold tokens', 'en_gum-dev.conllu', [], TREE_FIGURES(0.965, 0.815)),
  syntaxRun('syntax, EWT dev, raw text', 'en_ewt-dev.conllu', ['--raw'], [{ key: 'wordsF1', label: 'words F1' }, ...TREE_FIGURES(undefined, 0.8)]),
  syntaxRun(
    'syntax, GUM dev, raw text',
    'en_gum-dev.conllu',
    ['--raw'],
    [
      { key: 'wordsF1', label: 'words F1' },
      { key: 'las', label: 'LAS' },
    ],
  ),
  { ...CLAIMS, title: 'claims, PolNeAR dev', figures: CLAIM_FIGURES },
  { ...CLAIMS, title: 'claims, PolNeAR dev, rules alone', rulesOnly: true, figures: CLAIM_FIGURES.map(({ key, label }) => ({ key, label })) },
  {
    group: 'factuality',
    title: 'factuality of event heads, dev (the weights for addressed text have seen these sentences)',
    script: 'score-factuality.mjs',
    gold: 'gold/factuality-dev.jsonl',
    flags: [],
    figures: [
      { key: 'udsR', label: 'UDS r', aim: 0.55 },
      { key: 'balanced', label: 'balanced accuracy', aim: 0.58 },
      { key: 'covered', label: 'heads covered', aim: 0.95 },
      { key: 'mae', label: 'mean absolute error', plain: true },
    ],
  },
  {
    group: 'factuality',
    title: 'factuality of event heads, cross-validated',
    script: 'dist/train/judgements.js',
    gold: 'gold/factuality-dev.jsonl',
    flags: ['--check'],
    figures: [
      { key: 'udsR', label: 'UDS r', aim: 0.55, plain: true },
      { key: 'balanced', label: 'balanced accuracy', aim: 0.58 },
      { key: 'happened', label: 'happened: found' },
      { key: 'open', label: 'open: found' },
      { key: 'not', label: 'did not happen: found' },
    ],
  },
  {
    group: 'factuality',
    title: 'factuality per source, sentences in our own words',
    script: 'dist/eval/factuality-table.js',
    gold: 'test/claims/factuality-sentences.tsv',
    flags: [],
    figures: [
      { key: 'right', label: 'all values right', aim: 0.95 },
      { key: 'article', label: "the article's value right" },
    ],
  },
  ...FINDERS.flatMap(finderRuns),
  {
    group: 'false-events',
    title: 'false events, sentences that fire',
    script: 'dist/eval/false-events.js',
    gold: 'treebanks/en_gum-dev.conllu',
    flags: [],
    table: true,
    figures: [
      { key: 'bothGum', label: 'GUM, news apart: both' },
      { key: 'bothOwn', label: 'our own harmless ones: both' },
    ],
  },
  {
    group: 'coreference',
    title: 'coreference, GUM dev, raw text',
    script: 'dist/eval/coreference.js',
    gold: 'treebanks/en_gum-dev.conllu',
    flags: [],
    table: true,
    figures: [
      { key: 'newsConll', label: 'news-like: CoNLL mean' },
      { key: 'newsPronounRecall', label: 'news-like: pronouns right' },
      { key: 'newsPronounPrecision', label: 'news-like: resolved ones right' },
      { key: 'allConll', label: 'all genres: CoNLL mean' },
      { key: 'allPronounRecall', label: 'all genres: pronouns right' },
      { key: 'allPronounPrecision', label: 'all genres: resolved ones right' },
    ],
  },
  { ...ARTICLES, title: 'whole articles, hand-written checks, rules alone', rulesOnly: true, figures: [{ key: 'claim', label: 'claims' }] },
  {
    group: 'dates',
    title: 'dates, phrases in our own words',
    script: 'dist/eval/dates.js',
    gold: 'test/times',
    flags: [],
    table: true,
    figures: DATE_TABLES.map(name => ({ key: `${name}Exact`, label: name, aim: 0.95 })),
  },
  {
    ...ARTICLES,
    title: 'whole articles, hand-written checks',
    figures: [
      { key: 'articles', label: 'articles read', plain: true },
      { key: 'share', label: 'checks held' },
      { key: 'actor', label: 'who is who', aim: 0.9 },
      { key: 'claim', label: 'claims', aim: 0.85 },
      { key: 'event', label: 'events', aim: 0.78 },
      { key: 'not', label: 'no false events', aim: 0.9 },
    ],
  },
];
