// Lines of Wikidata's JSON dump → persons who held a position, bodies of the classes in `dumps/classes.tsv`, and what positions mean.
// Classes and positions that the dump describes as kinds of known ones become known with that, from there on.
import { valuesOf } from '../actors/index.ts';
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import type { Countries } from './countries.ts';
import type { DumpKind, Filters, Held, Meaning, Sink } from './draft.ts';
import { Frame, looksLikeObject, parsedObject } from './json-line.ts';
import { isEntity } from './opensanctions.ts';
import { aliasesBeside, chosenName } from './names.ts';
import type { Titles } from './titles.ts';
import { qualifierDates, qualifierItems, type Statement, valueItem, WikidataItem } from './wikidata-item.ts';
import { HUMAN, Wanted } from './wikidata-lines.ts';

interface BodyClass {
  readonly kind: DumpKind;
  readonly sectors: readonly string[];
}

const GENDERS: ReadonlyMap<number, 'm' | 'f'> = new Map([
  [6581097, 'm'],
  [2449503, 'm'],
  [6581072, 'f'],
  [1052281, 'f'],
]);
const NO_MEANING: Meaning = { office: '', of: '', sectors: [] };
/** The name of a deputy's position, which belongs to the kind of the position itself in Wikidata more often than not. */
const LESSER = /\b(?:deputy|vice|assistant|acting|shadow|parliamentary|under|junior|former|spouse|wife|candidate|designate)\b/i;

/** Reads the lines of one dump. */
export class WikidataReader {
  readonly #countries: Countries;
  readonly #titles: Titles;
  readonly #filters: Filters;
  readonly #sink: Sink;
  readonly #classes = new Map<number, BodyClass>();
  readonly #positions = new Map<number, Meaning>();
  readonly #listed: ReadonlySet<number>;
  /** Positions that someone held. */
  readonly #held = new Set<number>();
  readonly #wanted: Wanted;
  readonly #frame = new Frame();
  #begun = false;

  /** @throws EntenteError `table-row` where a table under data/dumps is missing or malformed. */
  constructor(tables: Tables, countries: Countries, titles: Titles, filters: Filters, sink: Sink) {
    this.#countries = countries;
    this.#titles = titles;
    this.#filters = filters;
    this.#sink = sink;
    for (const { cells } of readTable(tables, 'dumps/classes.tsv', ['item', 'label', 'kind', 'sectors']))
      this.#classes.set(Number(cells.item.slice(1)), { kind: cells.kind as DumpKind, sectors: valuesOf(cells.sectors) });
    for (const { cells } of readTable(tables, 'dumps/positions.tsv', ['item', 'label', 'office', 'sectors'])) {
      const meaning = cells.office ? titles.office(cells.office) : { ...NO_MEANING, sectors: valuesOf(cells.sectors) };
      this.#know(Number(cells.item.slice(1)), meaning);
    }
    this.#listed = new Set(this.#positions.keys());
    this.#wanted = new Wanted([...this.#classes.keys(), ...this.#positions.keys()]);
  }

  #know(number: number, meaning: Meaning): void {
    this.#positions.set(number, meaning);
    this.#sink.position(`Q${number}`, meaning);
  }

  /**
   * Takes a line.
   * @returns whether it held an entity.
   * @throws EntenteError `dump-line` where it holds something else, `dump-format` where the first is one of OpenSanctions.
   */
  line(bytes: Uint8Array): boolean {
    const within = this.#frame.within(bytes);
    if (within.length === 0) return false;
    if (!looksLikeObject(within)) throw new EntenteError('dump-line', { problem: 'it is no whole JSON object' });
    // The first entity is looked at in any case: it shows whether this is Wikidata's dump at all.
    if (this.#begun && !this.#wanted.in(within)) return true;
    const json = parsedObject(within);
    if (!this.#begun && isEntity(json)) throw new EntenteError('dump-format', { problem: 'it is a file of OpenSanctions: `--from opensanctions`' });
    const item = WikidataItem.from(json);
    if (item === undefined) throw new EntenteError('dump-line', { problem: 'it is no entity of Wikidata: there is no "id"' });
    this.#begun = true;
    if (item) this.#item(item);
    return true;
  }

  /** Whether the dump ends before its array does. */
  get isCut(): boolean {
    return this.#frame.isOpen;
  }

  #item(item: WikidataItem): void {
    const classes = item.items('P31');
    if (classes.includes(HUMAN)) {
      if (item.has('P39')) this.#person(item);
      return;
    }
    const above = [...classes, ...item.items('P279')];
    const positions = above.map(number => this.#positions.get(number)).filter(meaning => meaning !== undefined);
    const bodyClasses = classes.map(number => this.#classes.get(number)).filter(each => each !== undefined);
    if (positions.length === 0 && bodyClasses.length) this.#body(item, bodyClasses);
    const parent = item
      .items('P279')
      .map(number => this.#classes.get(number))
      .find(each => each !== undefined);
    if (parent && !this.#classes.has(item.number)) {
      this.#classes.set(item.number, parent);
      this.#wanted.add(item.number);
    } else if (positions.length || (bodyClasses.length === 0 && this.#held.has(item.number))) this.#position(item, positions);
  }

  #position(item: WikidataItem, above: readonly Meaning[]): void {
    this.#wanted.add(item.number);
    if (this.#listed.has(item.number)) return;
    const [label = ''] = item.labels();
    const jurisdictions = item.items('P1001');
    const countries = this.#codes(jurisdictions.length ? jurisdictions : item.items('P17'));
    const jurisdiction = { countries, below: jurisdictions.length > 0 && countries.length === 0 };
    const named = this.#titles.meaning(label, jurisdiction);
    // A "deputy" may be a member of parliament: the kind says it better than the word.
    const sectors = named.office ? named.sectors : (above.find(each => each.sectors.length)?.sectors ?? named.sectors);
    const kind = above.find(each => each.office !== '' && each.of === '');
    if (named.office === '' && kind && countries.length === 1 && !LESSER.test(label)) this.#know(item.number, { ...kind, of: countries[0] });
    else this.#know(item.number, { ...named, sectors });
  }

  #codes(items: readonly number[]): string[] {
    return [...new Set(items.map(number => this.#countries.ofItem(number)).filter(code => code !== undefined))];
  }

  #isWanted(kind: DumpKind, countries: readonly string[], item: WikidataItem): boolean {
    const { kinds, countries: wanted, sitelinks } = this.#filters;
    if (kinds && !kinds.has(kind)) return false;
    if (wanted && !countries.some(code => wanted.has(code))) return false;
    return sitelinks === 0 || item.sitelinks() >= sitelinks;
  }

  #stay(statement: Statement, dead: boolean): Held | null {
    const position = valueItem(statement);
    if (position === null) return null;
    this.#held.add(position);
    this.#wanted.add(position);
    const [from = ''] = qualifierDates(statement, 'P580').sort();
    const ends = qualifierDates(statement, 'P582');
    // A successor, an end that is unknown, or death: it is over, whenever that was.
    const over = ends.length > 0 || dead || qualifierItems(statement, 'P1366').length > 0;
    const [country = ''] = this.#codes([...qualifierItems(statement, 'P1001'), ...qualifierItems(statement, 'P17'), ...qualifierItems(statement, 'P642')]);
    return { position: `Q${position}`, from, to: ends.sort().at(-1) || (over ? '' : '-'), country };
  }

  #person(item: WikidataItem): void {
    const countries = this.#codes(item.items('P27'));
    if (!this.#isWanted('person', countries, item)) return;
    const dead = item.has('P570');
    const held = item
      .statements('P39')
      .map(statement => this.#stay(statement, dead))
      .filter(each => each !== null);
    const gender = item.items('P21').map(number => GENDERS.get(number))[0] ?? '';
    this.#draft(item, { kind: 'person', countries, gender, sectors: [], held });
  }

  #body(item: WikidataItem, classes: readonly BodyClass[]): void {
    const sectors = [...new Set(classes.flatMap(each => each.sectors))];
    const kind = classes.some(each => each.kind === 'group') ? 'group' : 'organization';
    // What states form among them has a seat in one of them, but is none's.
    const countries = sectors.includes('IGO') ? [] : this.#codes(item.items('P17'));
    if (this.#isWanted(kind, countries, item)) this.#draft(item, { kind, countries, gender: '', sectors, held: [] });
  }

  #draft(item: WikidataItem, rest: { kind: DumpKind; countries: string[]; gender: '' | 'm' | 'f'; sectors: string[]; held: Held[] }): void {
    const labels = item.labels();
    const name = chosenName(labels, rest.kind);
    const id = `Q${item.number}`;
    this.#sink.draft({
      ...rest,
      ids: [id],
      name,
      aliases: name === '' ? [] : aliasesBeside(name, [...labels, ...item.aliases()], rest.kind),
      wikidata: id,
      note: item.description(),
      source: `https://www.wikidata.org/wiki/${id}`,
    });
  }
}
