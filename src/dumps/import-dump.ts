// A dump of Wikidata or OpenSanctions, as it is downloaded → rows of a user's table of actors, as CSV. One pass: what is found is put
// aside until the end, because a position or the statement that someone held it may stand behind the holder. Memory does not
// grow with the length of the dump, but for what its positions mean.
import { isUtf8 } from 'node:buffer';
import { actorHeader, actorRecord, type ActorColumn } from '../actors/index.ts';
import { EntenteError, type Tables } from '../base/index.ts';
import { byteLinesOf } from './byte-lines.ts';
import { Collection } from './collection.ts';
import { countriesOf } from './countries.ts';
import { CsvRecords, type RecordLine } from './csv-records.ts';
import type { Filters, Sink } from './draft.ts';
import { Frame, parsedObject } from './json-line.ts';
import { openDump } from './open-dump.ts';
import { OpenSanctionsReader } from './opensanctions.ts';
import { titlesOf } from './titles.ts';
import { WikidataReader } from './wikidata.ts';

/** Whose dump it is. */
export type DumpSource = 'wikidata' | 'opensanctions';

/** How far an import is. */
export interface ImportState {
  /** Entities of the dump so far. */
  readonly entities: number;
  /** Actors that are wanted so far. */
  readonly actors: number;
  /** Bytes of the file so far, packed as they are. */
  readonly bytes: number;
}

/** How an import ended. */
export interface ImportEnd {
  readonly entities: number;
  readonly rows: number;
  /** Actors without a name that can be searched for in an English text. */
  readonly nameless: number;
}

/** What an import is given. */
export interface ImportOptions {
  readonly from: DumpSource;
  readonly filters: Filters;
  readonly tables: Tables;
  /** What the dump is called in messages. */
  readonly input: string;
  /** A line that was left out, or the end that is missing. The import goes on. */
  fault(error: EntenteError, line: number | null): void;
  /** Told now and then. */
  progress(state: ImportState): void;
}

/** The columns of the table that is written. */
export const IMPORTED_COLUMNS: readonly ActorColumn[] = ['kind', 'name', 'aliases', 'country', 'gender', 'sectors', 'terms', 'wikidata', 'note', 'source'];

const BETWEEN_PROGRESS = 1000;
const COLUMNS_OF_TARGETS = ['id', 'schema', 'name', 'aliases', 'countries'];

/** Takes the lines of one file. */
interface LineReader {
  /** Whether the line held an entity. A line that is none throws `dump-line`, a first line that no such dump has throws `dump-format`. */
  line(bytes: Uint8Array, number: number): boolean;
  /** Called at the end of the file. */
  end(): void;
}

function wikidataLines({ tables, filters, fault }: ImportOptions, sink: Sink): LineReader {
  const countries = countriesOf(tables);
  const reader = new WikidataReader(tables, countries, titlesOf(tables, countries), filters, sink);
  return {
    line: bytes => reader.line(bytes),
    end() {
      if (reader.isCut) fault(new EntenteError('dump-broken', { problem: 'the closing bracket is missing' }), null);
    },
  };
}

/** The lines of `targets.simple.csv`. */
function csvLines(reader: OpenSanctionsReader, { input, fault }: ImportOptions): LineReader {
  const records = new CsvRecords();
  let header: readonly string[] | null = null;
  const take = (found: readonly RecordLine[]): number => {
    let entities = 0;
    for (const { line, cells, error } of found) {
      if (error) fault(error, line);
      else if (header === null) {
        header = cells;
        const absent = COLUMNS_OF_TARGETS.filter(column => !cells.includes(column));
        if (absent.length) throw new EntenteError('dump-format', { input, problem: `the first line names no column ${absent.join(', ')}` });
      } else if (cells.length !== header.length)
        fault(new EntenteError('dump-line', { problem: `${cells.length} cells where the first line names ${header.length} columns` }), line);
      else {
        const columns = header;
        reader.record(column => cells[columns.indexOf(column)] ?? '');
        entities++;
      }
    }
    return entities;
  };
  return {
    line(bytes, number) {
      if (!isUtf8(bytes)) throw new EntenteError('dump-line', { problem: 'it is not in UTF-8' });
      return take(records.take(number, Buffer.from(bytes).toString('utf8'))) > 0;
    },
    end() {
      take(records.end());
    },
  };
}

/** The lines of `entities.ftm.json`. */
function entityLines(reader: OpenSanctionsReader): LineReader {
  const frame = new Frame();
  return {
    line(bytes) {
      const within = frame.within(bytes);
      if (within.length === 0) return false;
      reader.entity(parsedObject(within));
      return true;
    },
    end() {},
  };
}

/** OpenSanctions' lines, JSON or CSV by what the first one begins with. */
function openSanctionsLines(options: ImportOptions, sink: Sink): LineReader {
  const countries = countriesOf(options.tables);
  const reader = new OpenSanctionsReader(options.tables, countries, titlesOf(options.tables, countries), options.filters, sink);
  let lines: LineReader | null = null;
  return {
    line(bytes, number) {
      lines ??= /^\ufeff?\s*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('utf8')) ? entityLines(reader) : csvLines(reader, options);
      return lines.line(bytes, number);
    },
    end: () => lines?.end(),
  };
}

/** Reads the whole dump into the collection. Returns how many entities it held. */
async function collect(path: string, options: ImportOptions, collection: Collection): Promise<number> {
  const { input, fault } = options;
  const dump = await openDump(path, input);
  const reader = options.from === 'wikidata' ? wikidataLines(options, collection) : openSanctionsLines(options, collection);
  let entities = 0;
  const tell = (): void => options.progress({ entities, actors: collection.count, bytes: dump.taken() });
  try {
    for await (const { number, bytes } of byteLinesOf(dump.pieces)) {
      if (number === 1) refuseOther(bytes, options);
      try {
        if (bytes === null) throw new EntenteError('dump-line', { problem: 'it is longer than 64 MB' });
        if (reader.line(bytes, number)) entities++;
      } catch (error) {
        if (!(error instanceof EntenteError)) throw error;
        if (error.code === 'dump-format') throw new EntenteError('dump-format', { ...error.details, input }, error);
        if (error.code !== 'dump-line') throw error;
        fault(error, number);
      }
      if (number % BETWEEN_PROGRESS === 0) tell();
    }
    reader.end();
  } catch (error) {
    // A file that breaks off still gives what was read of it.
    if (!(error instanceof EntenteError) || error.code !== 'dump-broken') throw error;
    fault(error, null);
  }
  tell();
  return entities;
}

const OTHERS: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^(?:<http|@prefix|_:)/i, 'it is RDF: take the dump in JSON'],
  [/^<\?xml|^<mediawiki/i, 'it is XML: take the dump in JSON'],
  [/^<(?:!doctype|html)/i, 'it is a web page: the download went wrong'],
];

/** Says so where the first line is that of another kind of file, so that not each of its lines is reported. */
function refuseOther(bytes: Uint8Array | null, { input, from }: ImportOptions): void {
  const text = bytes === null ? '' : Buffer.from(bytes.subarray(0, 200)).toString('utf8');
  for (const [begins, problem] of OTHERS) if (begins.test(text)) throw new EntenteError('dump-format', { input, problem });
  if (from === 'wikidata' && /^"?id"?,"?schema"?,/.test(text)) throw new EntenteError('dump-format', { input, problem: 'it is a file of OpenSanctions: `--from opensanctions`' });
}

/**
 * Imports a dump. Gives the table piece by piece, the header first, rows in the order of the dump; nothing before all of it has been read.
 * @throws EntenteError where the dump cannot be opened or is none, and where there is no room for temporary files.
 */
export async function* importDump(path: string, options: ImportOptions): AsyncGenerator<string, ImportEnd> {
  const collection = new Collection();
  try {
    const entities = await collect(path, options, collection);
    let rows = 0;
    let nameless = 0;
    yield actorHeader(IMPORTED_COLUMNS);
    for (const cells of collection.rows()) {
      if (cells === null) nameless++;
      else {
        rows++;
        yield actorRecord(cells, IMPORTED_COLUMNS);
      }
    }
    return { entities, rows, nameless };
  } finally {
    collection.close();
  }
}
