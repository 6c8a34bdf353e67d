// Gold records and our own labelled sentences → one shape: a text, its parties by their spans or countries, and the type between them.
import { readFileSync } from 'node:fs';
import { EVENT_TYPES, type EventType } from '../../src/events/index.ts';
import { NO_EVENT } from '../../src/events/scorer/frame-view.ts';

/** A half-open range of UTF-16 code units of the record's text. */
type Range = readonly [start: number, end: number];

/** A labelled pair of parties in a text. */
export interface PairRecord {
  readonly text: string;
  readonly source: readonly Range[];
  readonly target: readonly Range[];
  /** The types that count as right: the gold relations do not part CONCEDE from RETREAT. */
  readonly types: readonly EventType[];
}

/** A labelled event with the codes of its parties (ISO 3166-1 alpha-3, or a sector). */
export interface EventRecord {
  readonly text: string;
  readonly type: EventType;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly reciprocal: boolean;
}

/** The class number of a type, that of "no event" for null. */
export function classOf(type: EventType | null): number {
  return type === null ? NO_EVENT : EVENT_TYPES.indexOf(type);
}

function lines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as unknown);
}

/** The gold relations. */
export function readRelations(path: string): PairRecord[] {
  return (lines(path) as { text: string; source: Range[]; target: Range[]; type: string }[]).map(({ text, source, target, type }) => ({
    text,
    source,
    target,
    types: type === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [type as EventType],
  }));
}

const codeOf = (code: string | null): string => (code ?? '').slice(0, 3);

/** The gold events. */
export function readEvents(path: string): EventRecord[] {
  type Party = { code: string | null };
  return (lines(path) as { text: string; type: EventType; actors: Party[]; recipients: Party[]; reciprocal: boolean }[]).map(row => ({
    text: row.text,
    type: row.type,
    actors: row.actors.map(({ code }) => codeOf(code)),
    recipients: row.recipients.map(({ code }) => codeOf(code)),
    reciprocal: row.reciprocal,
  }));
}

/** The rows of a table of ours, without comments and its line of column names. */
function rows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'));
}

/** Where a phrase first stands as words of its own, not as a part of longer ones ("Iran" in "Iranian"); -1 where it does not. */
function beginningOf(phrase: string, text: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1))
    if (!letter.test(text[start - 1] ?? ' ') && !letter.test(text[start + phrase.length] ?? ' ')) return start;
  return -1;
}

/** Where a phrase stands in a text; a phrase in several pieces has them parted by " … ". */
function rangesOf(phrase: string, text: string, path: string): Range[] {
  return phrase.split(' … ').map(piece => {
    const start = beginningOf(piece, text);
    if (start < 0) throw new Error(`${path}: "${piece}" does not stand in "${text}"`);
    return [start, start + piece.length];
  });
}

/** Our own labelled sentences: type, actor, recipient, sentence. */
export function readOwn(path: string): PairRecord[] {
  return rows(path).map(([type, source, target, text]) => {
    if (!EVENT_TYPES.includes(type as EventType)) throw new Error(`${path}: unknown type "${type}" of "${text}"`);
    return { text, source: rangesOf(source, text, path), target: rangesOf(target, text, path), types: [type as EventType] };
  });
}

/** Our own sentences in which nothing political happens: field, sentence. */
export function readHarmless(path: string): string[] {
  return rows(path).map(([, text]) => text);
}
