// The text of a user's table → the same text with a row more or less. What else stands in it stays as it was written.
import { csvRecord, readCsv } from '../base/index.ts';
import { fold } from '../places/index.ts';
import {
  type ActorCells,
  ACTOR_COLUMNS,
  type ActorColumn,
  type ActorRow,
  actorHeader,
  actorRecord,
  isActorColumn,
  isJsonTable,
  LISTS,
  readActorTable,
  valuesOf,
} from './actor-table.ts';
import { tableOfKind } from './entries.ts';

function objectOf(cells: ActorCells): Record<string, string | string[]> {
  return Object.fromEntries(ACTOR_COLUMNS.filter(column => cells[column] !== '').map(column => [column, LISTS.has(column) ? valuesOf(cells[column]) : cells[column]]));
}

function jsonText(values: readonly unknown[]): string {
  return `${JSON.stringify(values, null, 2)}\n`;
}

function jsonValues(text: string): unknown[] {
  return JSON.parse(text.replace(/^\ufeff/, '')) as unknown[];
}

/** CSV with further columns, all its records written anew. */
function widened(text: string, columns: readonly ActorColumn[]): string {
  return readCsv(text)
    .map(({ cells }, index) => csvRecord([...cells, ...columns.map(column => (index === 0 ? column : ''))]))
    .join('');
}

function csvWith(text: string, cells: ActorCells): string {
  const [first] = readCsv(text);
  if (!first) return actorHeader() + actorRecord(cells);
  const columns = first.cells.map(name => name.trim().toLowerCase()).filter(isActorColumn);
  const absent = ACTOR_COLUMNS.filter(column => cells[column] !== '' && !columns.includes(column));
  const whole = absent.length ? widened(text, absent) : text;
  const end = whole.includes('\r\n') ? '\r\n' : '\n';
  const record = actorRecord(cells, [...columns, ...absent]).replace(/\n$/, end);
  return `${whole}${/[\r\n]$/.test(whole) ? '' : end}${record}`;
}

/**
 * A table with a row behind its last. An empty text becomes a table: CSV, or JSON where asked for. The text is one that `readActorTable` found no
 * fault with.
 */
export function withRow(text: string, cells: ActorCells, json = false): string {
  if (text.trim() === '') return json ? jsonText([objectOf(cells)]) : csvWith('', cells);
  return isJsonTable(text) ? jsonText([...jsonValues(text), objectOf(cells)]) : csvWith(text, cells);
}

/** A table without the row that begins on a line. */
export function withoutRow(text: string, row: ActorRow): string {
  if (isJsonTable(text)) {
    const at = readActorTable(row.file, text).rows.findIndex(({ line, cells }) => line === row.line && cells.name === row.cells.name);
    return jsonText(jsonValues(text).filter((_, index) => index !== at));
  }
  const record = readCsv(text).find(({ line }) => line === row.line);
  return record ? text.slice(0, record.start) + text.slice(record.end) : text;
}

/** The rows of a table that are of this name, whatever its capitals and accents, and where given of this kind and number. */
export function rowsNamed(
  rows: readonly ActorRow[],
  { name, kind = '', wikidata = '' }: { readonly name: string; readonly kind?: string; readonly wikidata?: string },
): ActorRow[] {
  return rows.filter(
    ({ cells }) =>
      fold(cells.name) === fold(name) &&
      (kind === '' || tableOfKind(cells.kind) === tableOfKind(kind)) &&
      (wikidata === '' || cells.wikidata === '' || cells.wikidata === wikidata),
  );
}
