// A line of JSONL → an article. Checked by hand, because this stands at the start of every run; a test holds it against
// the schema of articles.
import { EntenteError } from '../base/index.ts';
import { isIsoDate } from '../ingest/index.ts';
import type { Article } from '../reader/index.ts';

const OPTIONAL = ['title', 'published', 'url', 'publisher'] as const;

/**
 * The article of a line.
 * @throws EntenteError `line-json` or `line-article` naming the line and what is wrong.
 */
export function articleOfLine(text: string, line: number): Article {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EntenteError('line-json', { line, problem: (cause as Error).message }, cause);
  }
  const wrong = (problem: string): EntenteError => new EntenteError('line-article', { line, problem });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('it is not an object');
  const given = value as Record<string, unknown>;
  for (const name of ['id', 'text'] as const) if (typeof given[name] !== 'string') throw wrong(name in given ? `"${name}" is not a string` : `it has no "${name}"`);
  const article: { -readonly [Field in keyof Article]: Article[Field] } = { id: given['id'] as string, text: given['text'] as string };
  for (const name of OPTIONAL) {
    const each = given[name];
    if (each === undefined) continue;
    if (typeof each !== 'string') throw wrong(`"${name}" is not a string`);
    if (name === 'published' && !isIsoDate(each)) throw wrong('"published" is no ISO 8601 date');
    article[name] = each;
  }
  return article;
}
