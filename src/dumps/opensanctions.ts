// OpenSanctions' files → persons and bodies, positions, and who held them: `entities.ftm.json`, one FollowTheMoney entity a line, and
// the records of `targets.simple.csv`, which say less. The model is described at https://followthemoney.tech/explorer/.
import { valuesOf } from '../actors/index.ts';
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import type { Countries } from './countries.ts';
import { ftmDate } from './dates.ts';
import type { DumpKind, Filters, Sink } from './draft.ts';
import { arrayOf, type JsonObject, objectOf } from './json-line.ts';
import { aliasesBeside, chosenName, isLatin } from './names.ts';
import type { Titles } from './titles.ts';

interface Schema {
  readonly kind: DumpKind;
  readonly sectors: readonly string[];
}

interface Topic {
  readonly kind: string;
  readonly sectors: readonly string[];
}

/** What is taken of an entity, whichever file it comes from. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly names: readonly string[];
  /** Properties that name countries, each with its codes; the first that has any tells the country. */
  readonly countries: readonly (readonly string[])[];
  readonly gender: string;
  readonly topics: readonly string[];
  readonly positions: readonly string[];
  readonly wikidata: string;
}

const GENDERS: Readonly<Record<string, 'm' | 'f'>> = { male: 'm', female: 'f' };
const MOST_POSITIONS_NOTED = 3;

/** The values of a property that are texts; entities nested in others are left out. */
function values(properties: JsonObject, property: string): string[] {
  return arrayOf(properties[property]).filter(value => typeof value === 'string');
}

/** The values of a cell that holds several, parted by semicolons; a value with one is quoted. */
export function cellValues(cell: string): string[] {
  return [...cell.matchAll(/"((?:[^"]|"")*)"|([^;]+)/g)].map(([, quoted, plain]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim()).filter(Boolean);
}

/** The Wikidata number among identifiers; OpenSanctions' own is that number for whom Wikidata knows. */
function wikidataNumber(identifiers: readonly string[]): string {
  return identifiers.find(each => /^Q[1-9]\d*$/.test(each)) ?? '';
}

/** Whether an object is an entity of FollowTheMoney. */
export function isEntity({ id, schema, properties }: JsonObject): boolean {
  return typeof id === 'string' && typeof schema === 'string' && objectOf(properties) !== null;
}

/** Reads the entities of one file. */
export class OpenSanctionsReader {
  readonly #countries: Countries;
  readonly #titles: Titles;
  readonly #filters: Filters;
  readonly #sink: Sink;
  readonly #schemas = new Map<string, Schema>();
  readonly #topics = new Map<string, Topic>();
  #begun = false;

  /** @throws EntenteError `table-row` where a table under data/dumps is missing or malformed. */
  constructor(tables: Tables, countries: Countries, titles: Titles, filters: Filters, sink: Sink) {
    this.#countries = countries;
    this.#titles = titles;
    this.#filters = filters;
    this.#sink = sink;
    for (const { cells } of readTable(tables, 'dumps/schemas.tsv', ['schema', 'kind', 'sectors']))
      this.#schemas.set(cells.schema, { kind: cells.kind as DumpKind, sectors: valuesOf(cells.sectors) });
    for (const { cells } of readTable(tables, 'dumps/topics.tsv', ['topic', 'kind', 'sectors']))
      this.#topics.set(cells.topic, { kind: cells.kind, sectors: valuesOf(cells.sectors) });
  }

  /**
   * Takes an entity of FollowTheMoney.
   * @throws EntenteError `dump-line` where the object is none, `dump-format` where the first is one of Wikidata.
   */
  entity(json: JsonObject): void {
    if (!isEntity(json)) {
      if (!this.#begun && json['type'] === 'item') throw new EntenteError('dump-format', { problem: 'it is a dump of Wikidata: `--from wikidata`' });
      throw new EntenteError('dump-line', { problem: 'it is no entity of FollowTheMoney: "id", "schema" and "properties" are not all there' });
    }
    this.#begun = true;
    const { id, schema, caption } = json as JsonObject & { readonly id: string; readonly schema: string };
    const properties = objectOf(json['properties']) ?? {};
    const of = (property: string): string[] => values(properties, property);
    if (schema === 'Position') this.#position(id, of('name'), of('country'), of('subnationalArea').length > 0);
    else if (schema === 'Occupancy') this.#occupancy(of('holder'), of('post'), of('startDate'), of('endDate'), of('status'));
    else if (this.#schemas.has(schema)) {
      const countries = schema === 'Person' ? [[...of('citizenship'), ...of('nationality')], of('country')] : [of('jurisdiction'), of('mainCountry'), of('country')];
      const names = [...(typeof caption === 'string' ? [caption] : []), ...of('name'), ...of('alias'), ...of('abbreviation'), ...of('previousName')];
      this.#actor({
        id,
        schema,
        names,
        countries,
        gender: of('gender')[0] ?? '',
        topics: of('topics'),
        positions: of('position'),
        wikidata: wikidataNumber([id, ...of('wikidataId')]),
      });
    }
  }

  /** Takes a record of `targets.simple.csv`; `cell` gives the cell of a column, "" where there is none. */
  record(cell: (column: string) => string): void {
    const id = cell('id');
    const schema = cell('schema');
    if (!this.#schemas.has(schema)) return;
    const names = [cell('name'), ...cellValues(cell('aliases'))];
    const wikidata = wikidataNumber([id, ...cellValues(cell('identifiers'))]);
    this.#actor({ id, schema, names, countries: [cellValues(cell('countries'))], gender: '', topics: [], positions: [], wikidata });
  }

  #codes(given: readonly string[]): string[] {
    return [...new Set(given.map(code => this.#countries.ofCode(code)).filter(code => code !== undefined))];
  }

  #actor({ id, schema, names, countries, gender, topics, positions, wikidata }: Entity): void {
    const { kind: schemaKind, sectors: schemaSectors } = this.#schemas.get(schema)!;
    const told = topics.map(topic => this.#topics.get(topic)).filter(topic => topic !== undefined);
    const kind = schema === 'Organization' && told.some(topic => topic.kind === 'group') ? 'group' : schemaKind;
    const { kinds, countries: wanted } = this.#filters;
    if (kinds && !kinds.has(kind)) return;
    if (wanted && !this.#codes(countries.flat()).some(code => wanted.has(code))) return;
    const name = chosenName(names, kind);
    this.#sink.draft({
      kind,
      ids: [id],
      name,
      aliases: name === '' ? [] : aliasesBeside(name, names, kind),
      countries: countries.map(codes => this.#codes(codes)).find(codes => codes.length) ?? [],
      gender: kind === 'person' ? (GENDERS[gender] ?? '') : '',
      sectors: [...new Set([...told.flatMap(topic => topic.sectors), ...schemaSectors])],
      held: [],
      wikidata,
      note: [...new Set(positions)].filter(isLatin).slice(0, MOST_POSITIONS_NOTED).join('; '),
      source: `https://www.opensanctions.org/entities/${id}/`,
    });
  }

  #position(id: string, names: readonly string[], countries: readonly string[], below: boolean): void {
    const jurisdiction = { countries: this.#codes(countries), below };
    const meanings = names.map(name => this.#titles.meaning(name, jurisdiction));
    const meaning = meanings.find(({ office }) => office !== '');
    if (meaning) this.#sink.position(id, meaning);
  }

  #occupancy(holders: readonly string[], posts: readonly string[], starts: readonly string[], ends: readonly string[], statuses: readonly string[]): void {
    const from = starts.map(ftmDate).filter(Boolean).sort()[0] ?? '';
    const to = ends.map(ftmDate).filter(Boolean).sort().at(-1) ?? (ends.length === 0 && statuses.includes('current') ? '-' : '');
    for (const holder of holders) for (const position of posts) if (from !== '' && to !== '') this.#sink.holding({ holder, held: { position, from, to, country: '' } });
  }
}
