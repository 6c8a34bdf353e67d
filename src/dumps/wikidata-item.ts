// An item of Wikidata's JSON → what its statements say. The form is described at https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html;
// nothing is taken for granted of it, for it comes from a file.
import { wikidataDate } from './dates.ts';
import { arrayOf, type JsonObject, objectOf } from './json-line.ts';

/** One statement that is not deprecated. */
export interface Statement {
  readonly preferred: boolean;
  /** The snak of the statement itself. */
  readonly main: JsonObject;
  readonly qualifiers: JsonObject;
}

/** English first, then the labels that are the same in most languages, then kinds of English. */
const LANGUAGES = ['en', 'mul', 'en-gb', 'en-us', 'en-ca'];

/** The number of an item's identifier ("Q42" → 42), or null. */
export function numberOf(id: unknown): number | null {
  return typeof id === 'string' && /^Q[1-9]\d*$/.test(id) ? Number(id.slice(1)) : null;
}

function textIn(values: unknown, language: string): string {
  const text = objectOf(objectOf(values)?.[language])?.['value'];
  return typeof text === 'string' ? text : '';
}

/** The item that a snak has for a value, or null. */
function itemOf(snak: JsonObject | null): number | null {
  return numberOf(objectOf(objectOf(snak?.['datavalue'])?.['value'])?.['id']);
}

/** One item. */
export class WikidataItem {
  readonly #json: JsonObject;
  readonly #claims: JsonObject;
  readonly number: number;

  private constructor(json: JsonObject, number: number) {
    this.#json = json;
    this.#claims = objectOf(json['claims']) ?? {};
    this.number = number;
  }

  /** The item that an object is; null where it is another entity (a property, a lexeme), undefined where it is none. */
  static from(json: JsonObject): WikidataItem | null | undefined {
    const { id } = json;
    const number = numberOf(id);
    if (number !== null) return new WikidataItem(json, number);
    return typeof id === 'string' && /^[PLM][1-9]\d*$/.test(id) ? null : undefined;
  }

  /** The labels in English, the most fitting first. */
  labels(): string[] {
    return LANGUAGES.map(language => textIn(this.#json['labels'], language)).filter(Boolean);
  }

  description(): string {
    return textIn(this.#json['descriptions'], 'en');
  }

  /** Aliases in English, and short names (P1813) in it. */
  aliases(): string[] {
    const aliases = objectOf(this.#json['aliases']);
    const given = LANGUAGES.flatMap(language => arrayOf(aliases?.[language]).map(alias => objectOf(alias)?.['value']));
    const short = this.statements('P1813').map(({ main }) => {
      const value = objectOf(objectOf(main['datavalue'])?.['value']);
      return value?.['language'] === 'en' ? value['text'] : undefined;
    });
    return [...given, ...short].filter(text => typeof text === 'string');
  }

  /** How many pages of Wikipedia and its sisters it has. */
  sitelinks(): number {
    return Object.keys(objectOf(this.#json['sitelinks']) ?? {}).length;
  }

  /** The statements of a property, without deprecated ones and those that say "none" or "unknown". */
  statements(property: string): Statement[] {
    const found: Statement[] = [];
    for (const each of arrayOf(this.#claims[property])) {
      const statement = objectOf(each);
      const main = objectOf(statement?.['mainsnak']);
      if (!statement || main?.['snaktype'] !== 'value' || statement['rank'] === 'deprecated') continue;
      found.push({ preferred: statement['rank'] === 'preferred', main, qualifiers: objectOf(statement['qualifiers']) ?? {} });
    }
    return found;
  }

  has(property: string): boolean {
    return arrayOf(this.#claims[property]).length > 0;
  }

  /** The items that a property has for values, preferred ones first. */
  items(property: string): number[] {
    const statements = this.statements(property);
    const sorted = [...statements.filter(({ preferred }) => preferred), ...statements.filter(({ preferred }) => !preferred)];
    return [...new Set(sorted.map(({ main }) => itemOf(main)).filter(number => number !== null))];
  }
}

/** The item that a statement has for a value. */
export function valueItem({ main }: Statement): number | null {
  return itemOf(main);
}

/** The items that a qualifier of a statement has for values. */
export function qualifierItems({ qualifiers }: Statement, property: string): number[] {
  return arrayOf(qualifiers[property])
    .map(snak => itemOf(objectOf(snak)))
    .filter(number => number !== null);
}

/** The dates that a qualifier of a statement has for values, "" for one that is unknown; none where there is no such qualifier. */
export function qualifierDates({ qualifiers }: Statement, property: string): string[] {
  return arrayOf(qualifiers[property]).map(snak => wikidataDate(objectOf(objectOf(objectOf(snak)?.['datavalue'])?.['value']) ?? {}));
}
