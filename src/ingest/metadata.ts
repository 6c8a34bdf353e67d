// What a page says about its article: title, date of publication, publisher, address. JSON-LD goes before OpenGraph and
// other meta elements, those before what readers see. What is not said stays null; addresses other than web ones are dropped.
import { isoDateOf } from './dates.ts';

/** What is known of a page's article. `published` is an ISO date or date-time. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The part of a document that is needed here. */
export interface MetadataDocument {
  querySelectorAll(selector: string): Iterable<MetadataElement>;
}

interface MetadataElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting)$/;
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
];
const PUBLISHERS = ['og:site_name', 'article:publisher_name', 'dc.publisher', 'application-name'];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a JSON-LD text: of arrays and "@graph" too, in order. */
function objectsOf(value: unknown, found: Fields[], depth = 0): Fields[] {
  if (depth > 5) return found;
  if (Array.isArray(value)) for (const each of value) objectsOf(each, found, depth + 1);
  else if (isFields(value)) {
    found.push(value);
    objectsOf(value['@graph'] ?? [], found, depth + 1);
    objectsOf(value['mainEntity'] ?? [], found, depth + 1);
  }
  return found;
}

/** A text, or the name or id of the (first) thing that stands for it. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.length ? textIn(value[0]) : null;
  return isFields(value) ? textIn(value['name'] ?? value['@id'] ?? value['url'] ?? null) : null;
}

function webAddress(text: string | null, base: string | null): string | null {
  if (text === null) return null;
  try {
    const url = new URL(text, base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The JSON-LD object that is about the article, or null. */
function linkedArticle(document: MetadataDocument): Fields | null {
  const found: Fields[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      // Some sites wrap it in a comment or a CDATA section.
      objectsOf(JSON.parse((script.textContent ?? '').replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, '')), found);
    } catch {
      // A page's broken JSON-LD is as good as none.
    }
  }
  const typed = (fields: Fields): boolean => [fields['@type']].flat().some(type => typeof type === 'string' && ARTICLE_TYPE.test(type));
  return found.find(fields => typed(fields) && 'headline' in fields) ?? found.find(typed) ?? null;
}

function firstNamed(metas: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value) return value;
  }
  return null;
}

function firstText(document: MetadataDocument, selector: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return null;
}

function attribute(document: MetadataDocument, selector: string, name: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return null;
}

/** Reads the metadata of a page. `address` is where it came from, or null. */
export function metadataOf(document: MetadataDocument, address: string | null): Metadata {
  const linked = linkedArticle(document) ?? {};
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const dates = [
    textIn(linked['datePublished']),
    ...DATES.map(name => metas.get(name) ?? null),
    attribute(document, 'article time[datetime], time[pubdate], [itemprop="datePublished"][datetime]', 'datetime'),
  ];
  return {
    title: textIn(linked['headline']) ?? firstNamed(metas, TITLES) ?? firstText(document, 'h1') ?? firstText(document, 'title'),
    published: dates.reduce<string | null>((found, date) => found ?? (date === null ? null : isoDateOf(date)), null),
    publisher: textIn(linked['publisher']) ?? firstNamed(metas, PUBLISHERS),
    url:
      webAddress(attribute(document, 'link[rel="canonical"]', 'href') ?? textIn(linked['url']) ?? textIn(linked['mainEntityOfPage']) ?? metas.get('og:url') ?? null, address) ??
      webAddress(address, null),
  };
}
