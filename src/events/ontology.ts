// The tables of `data/ontology/` → one `Ontology` of maps: types and modes with their scores, frames by lemma, light
// verbs, operators, shifts and context words. Every cell that names something is checked here, with file and line.
import { EntenteError, readTable, type TableRow, type Tables } from '../base/index.ts';
import type { EventType, Quad } from './event.ts';
import { type ComplementKind, type Frame, type PrepositionRestriction, type Restriction, restrictionOf, spellings } from './frame.ts';
import { verbForms } from './lemmas.ts';

/** What a light verb does to the event its noun names: performs it, undergoes it, stops it, calls it off, announces it. */
export type Aspect = 'do' | 'undergo' | 'stop' | 'cancel' | 'announce' | 'host';

/** A light verb: it governs an event noun as its object, after `preposition`, or as its subject ("subj": "clashes broke out"). */
export interface LightVerb {
  readonly rule: string;
  readonly particle: string;
  readonly preposition: string;
  readonly aspect: Aspect;
}

/** What a type becomes under an operator; a null type means no event. */
export interface Shift {
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly cameo: string | null;
}

/** The compiled ontology. */
export interface Ontology {
  readonly types: ReadonlyMap<EventType, { readonly quad: Quad; readonly score: number }>;
  /** Scores of modes, keyed "TYPE mode". */
  readonly modes: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly lights: ReadonlyMap<string, readonly LightVerb[]>;
  /** Regular forms of the verbs and light verbs listed → their lemmas. */
  readonly forms: ReadonlyMap<string, string>;
  /** Operators of tense and modality by lemma ("will": future, "willing": willing). */
  readonly operators: ReadonlyMap<string, string>;
  /** Keyed "operator TYPE mode" and "operator TYPE". */
  readonly shifts: ReadonlyMap<string, Shift>;
  /** Context words by first lemma: the lemmas that follow, and the context. */
  readonly contexts: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly context: string }[]>;
}

/** Names of the tables, relative to `data/`. */
export const ONTOLOGY_TABLES = ['types', 'modes', 'context-names', 'contexts', 'classes', 'verbs', 'phrases', 'adjectives', 'nouns', 'lights', 'operators', 'shifts'].map(
  name => `ontology/${name}.tsv`,
);

const QUADS: readonly Quad[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];
const ASPECTS: readonly Aspect[] = ['do', 'undergo', 'stop', 'cancel', 'announce', 'host'];
const COMPLEMENTS: readonly ComplementKind[] = ['to', 'that', 'ing', 'must', 'pred', 'none'];

const list = (cell: string): string[] =>
  cell
    .split(',')
    .map(part => part.trim())
    .filter(Boolean);

function bad(file: string, line: number, problem: string): EntenteError {
  return new EntenteError('table-row', { file, line, problem });
}

/** One of the values allowed, or an error that names the row. */
function oneOf<T extends string>(value: string, allowed: readonly T[], what: string, file: string, line: number): T {
  const found = allowed.find(each => each === value);
  if (found === undefined) throw bad(file, line, `unknown ${what} "${value}"`);
  return found;
}

/** The quadrant and the score of an event: its mode's score, or else its type's. */
export function measuresOf({ types, modes }: Ontology, type: EventType, mode: string | null): { readonly quad: Quad; readonly intensity: number } {
  const listed = types.get(type);
  return { quad: listed?.quad ?? 'verbal-cooperation', intensity: (mode === null ? undefined : modes.get(`${type} ${mode}`)) ?? listed?.score ?? 0 };
}

/** Reads tables against what the earlier ones named. */
class OntologyReader {
  readonly tables: Tables;
  readonly types = new Map<EventType, { quad: Quad; score: number }>();
  readonly modes = new Map<string, number>();
  readonly contextNames = new Set<string>();
  readonly classes = new Map<string, Set<string>>();

  constructor(tables: Tables) {
    this.tables = tables;
    const types = 'ontology/types.tsv';
    for (const { line, cells } of readTable(tables, types, ['type', 'quad', 'score'])) {
      this.types.set(cells['type'] as EventType, { quad: oneOf(cells['quad'], QUADS, 'quad', types, line), score: this.number(cells['score'], types, line) });
    }
    const modes = 'ontology/modes.tsv';
    for (const { line, cells } of readTable(tables, modes, ['type', 'mode', 'score'])) {
      const score = this.number(cells['score'], modes, line);
      this.modes.set(`${this.type(cells['type'], modes, line)} ${cells['mode']}`, score);
    }
    for (const { cells } of readTable(tables, 'ontology/context-names.tsv', ['context'])) this.contextNames.add(cells['context']);
    for (const { cells } of readTable(tables, 'ontology/classes.tsv', ['class', 'lemmas'])) {
      const members = this.classes.get(cells['class']) ?? new Set<string>();
      for (const lemma of cells['lemmas'].split('|')) {
        if (lemma.startsWith('@')) for (const each of this.classes.get(lemma.slice(1)) ?? []) members.add(each);
        else for (const spelling of spellings(lemma)) members.add(spelling);
      }
      this.classes.set(cells['class'], members);
    }
  }

  number(cell: string, file: string, line: number): number {
    const value = Number(cell);
    if (cell === '' || !Number.isFinite(value)) throw bad(file, line, `"${cell}" is no number`);
    return value;
  }

  type(cell: string, file: string, line: number): EventType {
    return oneOf(cell, [...this.types.keys()], 'type', file, line);
  }

  mode(type: EventType | null, cell: string, file: string, line: number): string | null {
    if (cell === '') return null;
    if (type === null || !this.modes.has(`${type} ${cell}`)) throw bad(file, line, `${type ?? 'no type'} has no mode "${cell}"`);
    return cell;
  }

  restriction(cell: string, file: string, line: number): Restriction | null {
    const restriction = restrictionOf(cell, this.classes);
    if (typeof restriction === 'string') throw bad(file, line, `unknown class "${restriction}"`);
    return restriction;
  }

  preposition(cell: string, file: string, line: number): PrepositionRestriction | null {
    if (cell === '') return null;
    const colon = cell.indexOf(':');
    const names = colon < 0 ? cell : cell.slice(0, colon);
    return { prepositions: names.split('|'), object: colon < 0 ? null : this.restriction(cell.slice(colon + 1), file, line) };
  }

  frames(file: string): Map<string, Frame[]> {
    const columns = ['lemma', 'object', 'preposition', 'complement', 'type', 'mode', 'contexts', 'cameo', 'actor', 'recipient', 'mutual', 'shift', 'example'];
    const frames = new Map<string, Frame[]>();
    for (const row of readTable(this.tables, file, columns)) {
      const frame = this.frame(file, row);
      frames.set(frame.lemma, [...(frames.get(frame.lemma) ?? []), frame]);
    }
    return frames;
  }

  frame(file: string, { line, cells }: TableRow): Frame {
    const [lemma, particle = ''] = cells['lemma'].split(' ');
    if (!lemma) throw bad(file, line, 'no lemma');
    const type = cells['type'] === '-' ? null : this.type(cells['type'], file, line);
    if (type === null && cells['shift'] === '') throw bad(file, line, 'neither a type nor a shift');
    const contexts = list(cells['contexts']);
    for (const context of contexts) if (!this.contextNames.has(context)) throw bad(file, line, `unknown context "${context}"`);
    if (!/^(\d{2,4})?$/.test(cells['cameo'])) throw bad(file, line, `"${cells['cameo']}" is no CAMEO code`);
    if (!cells['example']) throw bad(file, line, 'no example');
    return {
      rule: `${file}:${line}`,
      lemma,
      particle,
      object: this.restriction(cells['object'], file, line),
      preposition: this.preposition(cells['preposition'], file, line),
      complement: list(cells['complement']).map(kind => oneOf(kind.replace(/:.*/, ''), COMPLEMENTS, 'complement', file, line)),
      predicate: this.restriction(/:(.*)/.exec(cells['complement'])?.[1] ?? '', file, line),
      type,
      mode: this.mode(type, cells['mode'], file, line),
      contexts,
      cameo: cells['cameo'] || null,
      actor: list(cells['actor']),
      recipient: list(cells['recipient']),
      mutual: list(cells['mutual']),
      shift: cells['shift'],
      example: cells['example'],
    };
  }
}

function readLights(reader: OntologyReader): Map<string, LightVerb[]> {
  const file = 'ontology/lights.tsv';
  const lights = new Map<string, LightVerb[]>();
  for (const { line, cells } of readTable(reader.tables, file, ['lemma', 'preposition', 'aspect'])) {
    const [lemma, particle = ''] = cells['lemma'].split(' ');
    const light = { rule: `${file}:${line}`, particle, preposition: cells['preposition'], aspect: oneOf(cells['aspect'], ASPECTS, 'aspect', file, line) };
    lights.set(lemma, [...(lights.get(lemma) ?? []), light]);
  }
  return lights;
}

function readShifts(reader: OntologyReader): Map<string, Shift> {
  const file = 'ontology/shifts.tsv';
  const shifts = new Map<string, Shift>();
  for (const { line, cells } of readTable(reader.tables, file, ['operator', 'content', 'content-mode', 'type', 'mode', 'cameo'])) {
    const type = cells['type'] === '-' ? null : reader.type(cells['type'], file, line);
    const content = reader.type(cells['content'], file, line);
    const mode = reader.mode(content, cells['content-mode'], file, line);
    const key = mode === null ? `${cells['operator']} ${content}` : `${cells['operator']} ${content} ${mode}`;
    shifts.set(key, { type, mode: reader.mode(type, cells['mode'], file, line), cameo: cells['cameo'] || null });
  }
  return shifts;
}

function readContexts(reader: OntologyReader): Map<string, { rest: string[]; context: string }[]> {
  const file = 'ontology/contexts.tsv';
  const contexts = new Map<string, { rest: string[]; context: string }[]>();
  for (const { line, cells } of readTable(reader.tables, file, ['context', 'lemmas'])) {
    if (!reader.contextNames.has(cells['context'])) throw bad(file, line, `unknown context "${cells['context']}"`);
    for (const phrase of cells['lemmas'].split('|')) {
      const [first, ...rest] = phrase.split(' ');
      contexts.set(first, [...(contexts.get(first) ?? []), { rest, context: cells['context'] }]);
    }
  }
  return contexts;
}

/**
 * The ontology that the tables state.
 * @throws EntenteError `table-row` naming file and line where a row is malformed or names an unknown type, mode, class or context.
 */
export function createOntology(tables: Tables): Ontology {
  const reader = new OntologyReader(tables);
  const verbs = reader.frames('ontology/verbs.tsv');
  for (const [lemma, frames] of reader.frames('ontology/phrases.tsv')) verbs.set(lemma, [...frames, ...(verbs.get(lemma) ?? [])]);
  const operators = new Map<string, string>();
  for (const { cells } of readTable(tables, 'ontology/operators.tsv', ['lemma', 'operator'])) operators.set(cells['lemma'], cells['operator']);
  const lights = readLights(reader);
  return {
    types: reader.types,
    modes: reader.modes,
    classes: reader.classes,
    verbs,
    adjectives: reader.frames('ontology/adjectives.tsv'),
    nouns: reader.frames('ontology/nouns.tsv'),
    lights,
    forms: verbForms([...verbs.keys(), ...lights.keys()]),
    operators,
    shifts: readShifts(reader),
    contexts: readContexts(reader),
  };
}
