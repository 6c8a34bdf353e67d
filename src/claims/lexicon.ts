// The cue tables under `data/claims/` → look-ups by lemma: which words report, think or want, how their content
// attaches, and what their holder and the author commit to. It knows no trees.
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import { foldedHash, mix } from '../syntax/index.ts';
import type { Attitude, FactualityValue } from './claim.ts';
import { VALUES } from './values.ts';

/** How a content hangs on its cue: the values that a `content` cell may hold besides prepositions. */
const ATTACHMENTS = ['clause', 'quote', 'inf', 'ing', 'obj', 'objas', 'objinf', 'toinf', 'addressee', 'raised'] as const;

const ATTITUDES: readonly Attitude[] = ['state', 'believe', 'doubt', 'deny', 'praise', 'condemn', 'fear', 'want', 'intend', 'ask', 'promise', 'threaten', 'expect'];

/** The parts of speech of the cue table. */
export type CuePart = 'verb' | 'noun' | 'adjective';

/** One row of the cue table: one use of a cue word. */
export interface CueFrame {
  readonly attitude: Attitude;
  /** Ways the content attaches: 'clause', 'quote', 'inf', 'ing', 'obj', 'objas' (an object of which something is said: "called it a bluff"), 'objinf', 'toinf'; 'addressee' where the object is who is told; 'raised' where the subject belongs to the content ("seems to"). */
  readonly attachments: ReadonlySet<string>;
  /** Prepositions that bring the content ("of", "about"); with 'obj' those that add to the object ("accuse him of"). */
  readonly prepositions: ReadonlySet<string>;
  /** What the holder commits to about the content. */
  readonly holder: FactualityValue;
  /** What the author commits to about the content, and where the cue is negated. */
  readonly author: FactualityValue;
  readonly negated: FactualityValue;
  /** Table and line ("claims/cues.tsv:12"). */
  readonly rule: string;
}

/** All uses of one cue word. */
export interface CueEntry {
  readonly lemma: string;
  readonly part: CuePart;
  /** The second word of a two-word cue ("point out": "out"), or an empty string. */
  readonly particle: string;
  readonly frames: readonly CueFrame[];
}

/** The cue tables keyed for look-up. */
export interface AttributionLexicon {
  /** One-word verbs, nouns and adjectives by lemma. */
  readonly verbs: ReadonlyMap<string, CueEntry>;
  readonly nouns: ReadonlyMap<string, CueEntry>;
  readonly adjectives: ReadonlyMap<string, CueEntry>;
  /** Two-word verbs by their first word. */
  readonly phrasal: ReadonlyMap<string, readonly CueEntry[]>;
  readonly lightVerbs: ReadonlySet<string>;
  /** "according to", "per" → 'preposition'; "citing" → 'participle'; "view" → 'noun' (in the view of). */
  readonly markers: ReadonlyMap<string, MarkerRole>;
  /** Numbers from 2 of the classes of words that may be cues, keyed by `classKey`. */
  readonly classes: ReadonlyMap<number, number>;
}

const CUES = 'claims/cues.tsv';
const MARKERS = 'claims/source-markers.tsv';
const CLASSES = 'claims/cue-classes.tsv';

/** How a marker names a source: "according to X", "citing X", "in X's view", "in the poll"; or a noun that needs no source ("claims that"). */
const ROLES = ['preposition', 'participle', 'noun', 'document', 'unsourced'] as const;
type MarkerRole = (typeof ROLES)[number];

function oneOf<T extends string>(value: string, allowed: readonly T[], file: string, line: number): T {
  const found = allowed.find(each => each === value);
  if (found === undefined) throw new EntenteError('table-row', { file, line, problem: `"${value}" is none of ${allowed.join(', ')}` });
  return found;
}

function frameOf(cells: Readonly<Record<string, string>>, line: number): CueFrame {
  const ways = cells.content.split(' ').filter(Boolean);
  if (ways.length === 0) throw new EntenteError('table-row', { file: CUES, line, problem: 'no way of attaching a content' });
  const isAttachment = (way: string): boolean => ATTACHMENTS.some(each => each === way);
  return {
    attitude: oneOf(cells.attitude, ATTITUDES, CUES, line),
    attachments: new Set(ways.filter(isAttachment)),
    prepositions: new Set(ways.filter(way => !isAttachment(way))),
    holder: oneOf(cells.holder, VALUES, CUES, line),
    author: oneOf(cells.author, VALUES, CUES, line),
    negated: oneOf(cells.negated, VALUES, CUES, line),
    rule: `${CUES}:${line}`,
  };
}

const CLASS_PARTS: Readonly<Record<string, readonly string[]>> = Object.freeze({ verb: ['VERB', 'AUX'], noun: ['NOUN', 'PROPN'], adjective: ['ADJ'], adverb: ['ADV'] });

/** The key of a lemma (by its `foldedHash`) with a universal tag in `AttributionLexicon.classes`. */
export function classKey(lemma: number, upos: string): number {
  return mix(lemma ^ foldedHash(upos, 0, upos.length));
}

/** Reads the classes; a word that stands in several of one part belongs to the first. */
function classesOf(tables: Tables): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  readTable(tables, CLASSES, ['part', 'class', 'words']).forEach(({ line, cells }, index) => {
    const tags = CLASS_PARTS[oneOf(cells.part, Object.keys(CLASS_PARTS), CLASSES, line)];
    for (const word of cells.words.split(' '))
      for (const tag of tags) {
        const key = classKey(foldedHash(word, 0, word.length), tag);
        if (!classes.has(key)) classes.set(key, index + 2);
      }
  });
  return classes;
}

/**
 * Reads `cues.tsv`, `light-verbs.tsv`, `source-markers.tsv` and `cue-classes.tsv` of `data/claims/`.
 * @throws EntenteError `table-row` naming file and line at a row that does not fit its columns.
 */
export function createAttribution(tables: Tables): AttributionLexicon {
  const entries = new Map<string, { lemma: string; part: CuePart; particle: string; frames: CueFrame[] }>();
  for (const { line, cells } of readTable(tables, CUES, ['lemma', 'part', 'attitude', 'content', 'holder', 'author', 'negated'])) {
    const part = oneOf(cells.part, ['verb', 'noun', 'adjective'] as const, CUES, line);
    const [lemma, particle = ''] = cells.lemma.split(' ');
    const key = `${part} ${cells.lemma}`;
    const entry = entries.get(key) ?? { lemma, part, particle, frames: [] };
    entries.set(key, entry);
    entry.frames.push(frameOf(cells, line));
  }
  const all = [...entries.values()];
  const single = (part: CuePart): Map<string, CueEntry> => new Map(all.filter(entry => entry.part === part && !entry.particle).map(entry => [entry.lemma, entry]));
  const phrasal = new Map<string, CueEntry[]>();
  for (const entry of all) if (entry.particle) phrasal.set(entry.lemma, [...(phrasal.get(entry.lemma) ?? []), entry]);
  return {
    verbs: single('verb'),
    nouns: single('noun'),
    adjectives: single('adjective'),
    phrasal,
    lightVerbs: new Set(readTable(tables, 'claims/light-verbs.tsv', ['lemma']).map(row => row.cells.lemma)),
    classes: classesOf(tables),
    markers: new Map(readTable(tables, MARKERS, ['marker', 'role']).map(({ line, cells }) => [cells.marker, oneOf(cells.role, ROLES, MARKERS, line)])),
  };
}
