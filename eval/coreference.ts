// A treebank with gold entities → how well our actors, read from raw text, agree with them: CoNLL-2012's measures, mentions
// found, and the share of pronouns given to the right antecedent; by genre, those nearest to news first, then all together.
// Prints a table and, as its last line, the figures as JSON.
//   node dist/eval/coreference.js TREEBANK.conllu [--show]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createReader } from '../src/reader/index.ts';
import { loadResources } from '../src/resources/index.ts';
import { addCounts, conllScore, type CoreferenceCounts, countCoreference, NO_COUNTS, type Partition, sharesOf, withoutSingletons } from './coreference-measures.ts';
import { type FoundMention, foundMentions, pairMentions } from './found-entities.ts';
import { type GoldDocument, type GoldMention, goldDocuments } from './gold-entities.ts';
import { addPronouns, type Compared, countPronouns, isRight, NO_PRONOUNS, type PronounCounts, PRONOUNS } from './pronouns.ts';

/** Genres as they are printed, the likest to news first. */
const GENRES: readonly string[] = ['news', 'interview', 'speech', 'bio', 'court', 'academic', 'textbook', 'voyage', 'vlog', 'conversation'];
/** Those that are summed up as "news-like". */
const NEWS_LIKE: ReadonlySet<string> = new Set(GENRES.slice(0, 5));

/** What is counted of one document, or of several. */
export interface CoreferenceFigures {
  /** Entities of actors, mentions paired by head. */
  readonly actors: CoreferenceCounts;
  /** All gold entities, mentions paired by head. */
  readonly all: CoreferenceCounts;
  /** All gold entities, mentions paired where they are the same words. */
  readonly exact: CoreferenceCounts;
  readonly third: PronounCounts;
  readonly speech: PronounCounts;
}

const NO_FIGURES: CoreferenceFigures = { actors: NO_COUNTS, all: NO_COUNTS, exact: NO_COUNTS, third: NO_PRONOUNS, speech: NO_PRONOUNS };

/** Which gold entities are actors: persons, organisations, and places that are named somewhere (a state, a city; not "the room"). */
export function actorEntities(gold: readonly GoldMention[]): ReadonlySet<string> {
  return new Set(gold.filter(({ type, upos }) => type === 'person' || type === 'organization' || (type === 'place' && upos === 'PROPN')).map(({ entity }) => entity));
}

function partition(mentions: readonly { readonly entity: string }[], numberOf: (index: number) => number): Partition {
  const entities = new Map<string, number[]>();
  mentions.forEach(({ entity }, index) => {
    const members = entities.get(entity);
    if (members) members.push(numberOf(index));
    else entities.set(entity, [numberOf(index)]);
  });
  return [...entities.values()];
}

/** Compares entities of more than one mention, as OntoNotes and CoNLL-2012 know no others. */
function compare(gold: readonly GoldMention[], ours: readonly FoundMention[], pairOf: Int32Array, counts: (entity: string) => boolean): CoreferenceCounts {
  const numbers = new Map(gold.map((mention, number) => [mention, number]));
  const wanted = gold.filter(({ entity }) => counts(entity));
  const key = withoutSingletons(partition(wanted, index => numbers.get(wanted[index]) ?? -1));
  const found = withoutSingletons(partition(ours, index => (pairOf[index] >= 0 ? pairOf[index] : gold.length + index)));
  return countCoreference(key, found);
}

/** What is counted of one document, given our mentions in it. */
export function figuresOf({ mentions: gold }: GoldDocument, ours: readonly FoundMention[]): CoreferenceFigures {
  const byHead = pairMentions(gold, ours, false);
  const actors = actorEntities(gold);
  const compared: Compared = { gold, ours, pairOf: byHead };
  return {
    actors: compare(gold, ours, byHead, entity => actors.has(entity)),
    all: compare(gold, ours, byHead, () => true),
    exact: compare(gold, ours, pairMentions(gold, ours, true), () => true),
    third: countPronouns(compared, PRONOUNS.third, entity => actors.has(entity)),
    speech: countPronouns(compared, PRONOUNS.speech, entity => actors.has(entity)),
  };
}

function sum(all: readonly CoreferenceFigures[]): CoreferenceFigures {
  return all.reduce(
    (a, b) => ({
      actors: addCounts(a.actors, b.actors),
      all: addCounts(a.all, b.all),
      exact: addCounts(a.exact, b.exact),
      third: addPronouns(a.third, b.third),
      speech: addPronouns(a.speech, b.speech),
    }),
    NO_FIGURES,
  );
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
const share = (part: number, whole: number): number => (whole ? part / whole : 0);

function measuresLine(name: string, counts: CoreferenceCounts): string {
  const cells = [counts.mentions, counts.muc, counts.bCubed, counts.ceaf].flatMap(each => {
    const { recall, precision, f1 } = sharesOf(each);
    return [percent(precision), percent(recall), percent(f1), ' '];
  });
  return `${name.padEnd(14)}${cells.join('')}${percent(conllScore(counts))}`;
}

function pronounsLine(name: string, { third, speech }: CoreferenceFigures): string {
  const cells = [third, speech].flatMap(({ wanted, wantedRight, resolved, resolvedRight }) => [
    String(wanted).padStart(6),
    percent(share(wantedRight, wanted)),
    String(resolved).padStart(8),
    percent(share(resolvedRight, resolved)),
    '  ',
  ]);
  return `${name.padEnd(14)}${cells.join('')}`;
}

const MEASURES = `${''.padEnd(14)}${['mentions', 'MUC', 'B³', 'CEAFφ4'].map(name => `${name.padStart(9)}${''.padEnd(10)}`).join('')} CoNLL\n${''.padEnd(14)}${'     P     R     F '.repeat(4)}  mean`;

/** The table that is printed: `rows` are names with figures. */
function table(rows: readonly (readonly [string, CoreferenceFigures])[]): string {
  const block = (title: string, header: string, line: (name: string, figures: CoreferenceFigures) => string): string =>
    [title, header, ...rows.map(([name, figures]) => line(name, figures))].join('\n');
  return [
    block('Persons, organisations and named places with two mentions or more; a mention counts by its head:', MEASURES, (name, { actors }) => measuresLine(name, actors)),
    block('All gold entities with two mentions or more (ideas, things and times too, of which a reading makes none); by head:', MEASURES, (name, { all }) =>
      measuresLine(name, all),
    ),
    block('The same, a mention counts if its words are the same:', MEASURES, (name, { exact }) => measuresLine(name, exact)),
    block(
      'Pronouns of persons, organisations and named places with an antecedent: how many and the share right; all that are resolved and the share right:',
      `${''.padEnd(14)}      he, she, it, they …           I, we, you …\n${''.padEnd(14)}${'  gold right resolved right  '.repeat(2)}`,
      pronounsLine,
    ),
  ].join('\n\n');
}

function jsonOf(news: CoreferenceFigures, all: CoreferenceFigures): Record<string, number> {
  const named = (prefix: string, { actors, all: every, third }: CoreferenceFigures): Record<string, number> => ({
    [`${prefix}Conll`]: conllScore(actors),
    [`${prefix}Muc`]: sharesOf(actors.muc).f1,
    [`${prefix}BCubed`]: sharesOf(actors.bCubed).f1,
    [`${prefix}Ceaf`]: sharesOf(actors.ceaf).f1,
    [`${prefix}Mentions`]: sharesOf(actors.mentions).f1,
    [`${prefix}PronounRecall`]: share(third.wantedRight, third.wanted),
    [`${prefix}PronounPrecision`]: share(third.resolvedRight, third.resolved),
    [`${prefix}EveryEntity`]: conllScore(every),
  });
  return { ...named('news', news), ...named('all', all) };
}

/** One line for each pronoun of the third person that is wrong, for whoever works on the rules. */
function wrongPronouns(document: GoldDocument, ours: readonly FoundMention[]): string[] {
  const compared: Compared = { gold: document.mentions, ours, pairOf: pairMentions(document.mentions, ours, false) };
  const actors = actorEntities(document.mentions);
  const letters = [...document.text.matchAll(/\S/g)].map(match => match.index);
  const cut = (start: number, end: number): string => document.text.slice(letters[start], (letters[end - 1] ?? 0) + 1).replace(/\s+/g, ' ');
  return document.mentions.flatMap((gold, number) => {
    if (gold.words > 1 || !PRONOUNS.third.has(gold.head)) return [];
    const at = ours.findIndex((each, index) => compared.pairOf[index] === number && PRONOUNS.third.has(each.words.toLowerCase()));
    const wanted = document.mentions.findLast(each => each.entity === gold.entity && each.start < gold.start && each.upos !== 'PRON');
    if (at >= 0 ? isRight(compared, at) : !wanted || !actors.has(gold.entity)) return [];
    const got = at < 0 ? undefined : ours.findLast((each, index) => index < at && each.entity === ours[at].entity);
    const text = cut(Math.max(0, gold.start - 160), gold.start);
    return [
      `${document.id}: …${text} [${cut(gold.start, gold.end)}] ${cut(gold.end, gold.end + 30)}…\n    wanted ${wanted ? cut(wanted.start, wanted.end) : '–'}; got ${at < 0 ? '–' : (got?.words ?? ours[at].entity)}`,
    ];
  });
}

function main(path: string, show: boolean): void {
  const started = Date.now();
  const reader = createReader(loadResources());
  const read = goldDocuments(readFileSync(path, 'utf8')).map(document => {
    const ours = foundMentions(reader.read({ id: document.id, text: document.text }), document);
    if (show) console.log(wrongPronouns(document, ours).join('\n'));
    return { genre: document.genre, figures: figuresOf(document, ours) };
  });
  const genres = [...new Set([...GENRES, ...read.map(({ genre }) => genre)])];
  const rows = genres.flatMap((genre): [string, CoreferenceFigures][] => {
    const chosen = read.filter(each => each.genre === genre);
    return chosen.length ? [[genre, sum(chosen.map(({ figures }) => figures))]] : [];
  });
  const news = sum(read.filter(({ genre }) => NEWS_LIKE.has(genre)).map(({ figures }) => figures));
  const all = sum(read.map(({ figures }) => figures));
  console.log(table([...rows.slice(0, NEWS_LIKE.size), ['news-like', news], ...rows.slice(NEWS_LIKE.size), ['all', all]]));
  console.log(JSON.stringify({ documents: read.length, ...jsonOf(news, all), seconds: (Date.now() - started) / 1000 }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv[2], process.argv.includes('--show'));
