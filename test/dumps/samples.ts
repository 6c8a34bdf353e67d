// Entities in the forms of Wikidata's and OpenSanctions' dumps, for tests; and an import of lines of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readActorTable, type ActorCells } from '../../src/actors/index.ts';
import type { EntenteError } from '../../src/base/index.ts';
import { importDump, type ImportEnd } from '../../src/dumps/index.ts';
import type { Filters } from '../../src/dumps/draft.ts';
import { readTables } from '../../src/resources/index.ts';

/** The package's tables. */
export const TABLES = readTables();

type Json = Record<string, unknown>;

/** What an item of Wikidata says. Statements are by property: a number of an item, or a whole statement. */
export interface SampleItem {
  readonly labels?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly description?: string;
  readonly claims?: Readonly<Record<string, readonly (string | Json)[]>>;
  readonly sitelinks?: readonly string[];
}

function itemSnak(property: string, item: string): Json {
  return {
    snaktype: 'value',
    property,
    datavalue: { value: { 'entity-type': 'item', 'numeric-id': Number(item.slice(1)), id: item }, type: 'wikibase-entityid' },
    datatype: 'wikibase-item',
  };
}

function timeSnak(property: string, date: string): Json {
  const [year, month = '00', day = '00'] = date.split('-');
  const value = {
    time: `+${year}-${month}-${day}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision: date.length === 4 ? 9 : date.length === 7 ? 10 : 11,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  };
  return { snaktype: 'value', property, datavalue: { value, type: 'time' }, datatype: 'time' };
}

/** A statement with qualifiers: ISO dates, Q-numbers, or "?" for an unknown value. */
export function statement(property: string, item: string, qualifiers: Readonly<Record<string, string>> = {}, rank = 'normal'): Json {
  const snaks = Object.entries(qualifiers).map(([name, value]): [string, Json[]] => {
    if (value === '?') return [name, [{ snaktype: 'somevalue', property: name }]];
    return [name, [value.startsWith('Q') ? itemSnak(name, value) : timeSnak(name, value)]];
  });
  return {
    mainsnak: itemSnak(property, item),
    type: 'statement',
    id: `${item}$6F1B5C2E-0000-4000-8000-000000000000`,
    rank,
    ...(snaks.length ? { qualifiers: Object.fromEntries(snaks) } : {}),
  };
}

/** An item as Wikidata's dump has it on a line. */
export function item(id: string, { labels = {}, aliases = {}, description, claims = {}, sitelinks = [] }: SampleItem): string {
  return JSON.stringify({
    type: 'item',
    id,
    labels: Object.fromEntries(Object.entries(labels).map(([language, value]) => [language, { language, value }])),
    descriptions: description === undefined ? {} : { en: { language: 'en', value: description } },
    aliases: Object.fromEntries(Object.entries(aliases).map(([language, values]) => [language, values.map(value => ({ language, value }))])),
    claims: Object.fromEntries(
      Object.entries(claims).map(([property, values]) => [property, values.map(value => (typeof value === 'string' ? statement(property, value) : value))]),
    ),
    sitelinks: Object.fromEntries(sitelinks.map(site => [site, { site, title: 'x', badges: [] }])),
    lastrevid: 1,
  });
}

/** A person who held positions: each is a Q-number with the dates from which and to which, "" for none. */
export function holder(id: string, name: string, country: string, positions: readonly (readonly [position: string, from: string, to: string])[], more: SampleItem = {}): string {
  const stays = positions.map(([position, from, to]) => statement('P39', position, { ...(from ? { P580: from } : {}), ...(to ? { P582: to } : {}) }));
  return item(id, { labels: { en: name }, ...more, claims: { P31: ['Q5'], P27: [country], P39: stays, ...more.claims } });
}

/** The lines of an array as Wikidata's dump writes it. */
export function dumpOf(items: readonly string[]): string {
  return `[\n${items.join(',\n')}\n]\n`;
}

/** An entity of FollowTheMoney on a line. */
export function entity(id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>, caption = properties['name']?.[0] ?? id): string {
  return JSON.stringify({ id, caption, schema, properties, datasets: ['made_up'], referents: [], target: true });
}

/** What came of an import. */
export interface Imported {
  readonly csv: string;
  readonly rows: ActorCells[];
  readonly faults: { readonly error: EntenteError; readonly line: number | null }[];
  readonly end: ImportEnd;
}

/** Imports a file of these bytes. */
export async function imported(from: 'wikidata' | 'opensanctions', content: string | Uint8Array, filters: Partial<Filters> = {}): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-dump-'));
  const path = join(folder, 'dump');
  writeFileSync(path, content);
  const faults: Imported['faults'] = [];
  try {
    const pieces = importDump(path, {
      from,
      input: 'dump',
      tables: TABLES,
      filters: { kinds: null, countries: null, sitelinks: 0, ...filters },
      fault: (error, line) => faults.push({ error, line }),
      progress: () => {},
    });
    let csv = '';
    let next = await pieces.next();
    for (; !next.done; next = await pieces.next()) csv += next.value;
    return { csv, rows: readActorTable('dump', csv).rows.map(({ cells }) => cells), faults, end: next.value };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
