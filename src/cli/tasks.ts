// The inputs that a user names → the tasks they give, in order, loaded one after the other as there is room.
import {
  articleOfPage,
  decodeStream,
  decodeText,
  Fetcher,
  type Format,
  formatOf,
  openFile,
  type PageSource,
  peek,
  readWhole,
  refuseBinary,
  SNIFFED_BYTES,
} from '../ingest/index.ts';
import { failureOf } from './failure.ts';
import { linesOf } from './lines.ts';
import type { Task } from './task.ts';

/** How inputs are taken. */
export interface InputOptions {
  readonly from: 'auto' | 'text' | 'html' | 'jsonl';
  /** ISO date that counts as the day of publication, or null. */
  readonly published: string | null;
  /** Seconds that a site may take. */
  readonly timeout: number;
  /** Who asks sites for pages. */
  readonly agent: string;
}

/** Most bytes of one article. */
const LARGEST_ARTICLE = 32_000_000;

/**
 * How many first bytes to wait for. A pipe may go silent after a line that is to be answered, so no more is asked of one than
 * tells the formats apart; and where the format is known, only what a signature of the encoding takes.
 */
export function bytesToSniff(path: string, from: string): number {
  if (from !== 'auto') return 4;
  return path === '-' ? 32 : SNIFFED_BYTES;
}

/** What an input is called in messages. */
export function nameOf(input: string): string {
  return input === '-' ? 'standard input' : input;
}

/** Whether an input is an address rather than a path. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

/** A task before it is numbered. */
type Loaded = DistributiveOmit<Task, 'order'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

async function* lineTasks(input: string, pieces: AsyncIterable<string>): AsyncGenerator<Loaded> {
  for await (const { number, text } of linesOf(pieces)) if (text === null || text.trim() !== '') yield { kind: 'line', input, number, line: text };
}

/**
 * The articles of a JSON document: one object, or an array of them. Each is a line of its own to what comes after; the
 * numbers count the articles. A file named .json that holds an object a line is read as such.
 */
function* documentTasks(input: string, text: string): Generator<Loaded> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    for (const [index, line] of text.split('\n').entries()) if (line.trim() !== '') yield { kind: 'line', input, number: index + 1, line };
    return;
  }
  for (const [index, article] of (Array.isArray(value) ? value : [value]).entries()) yield { kind: 'line', input, number: index + 1, line: JSON.stringify(article) };
}

/** A page's article, with the day of publication that the user gives. */
async function pageTask(bytes: Uint8Array, source: PageSource, published: string | null): Promise<Loaded> {
  const article = await articleOfPage(bytes, source);
  return { kind: 'article', input: source.input, article: published === null ? article : { ...article, published } };
}

async function* tasksOfFile(path: string, { from, published }: InputOptions): AsyncGenerator<Loaded> {
  const input = nameOf(path);
  const id = path === '-' ? 'standard-input' : path;
  const { head, chunks } = await peek(await openFile(path), bytesToSniff(path, from), bytes => refuseBinary(bytes, input));
  const format: Format = from === 'auto' ? formatOf(path, null, head) : from;
  if (format === 'jsonl') {
    yield* lineTasks(input, decodeStream(head, chunks, false));
    return;
  }
  const bytes = await readWhole(chunks, input, LARGEST_ARTICLE);
  if (format === 'html') yield await pageTask(bytes, { id, input, address: null, charset: null }, published);
  else if (format === 'json') yield* documentTasks(input, decodeText(bytes));
  else yield { kind: 'article', input, article: { id, text: decodeText(bytes), ...(published === null ? {} : { published }) } };
}

async function* tasksOfAddress(input: string, { from, published }: InputOptions, fetcher: Fetcher): AsyncGenerator<Loaded> {
  const { bytes, address, contentType, charset } = await fetcher.fetch(input);
  const head = bytes.subarray(0, SNIFFED_BYTES);
  refuseBinary(head, input);
  const format: Format = from === 'auto' ? formatOf(new URL(address).pathname, contentType, head) : from;
  if (format === 'html') yield await pageTask(bytes, { id: input, input, address, charset }, published);
  else if (format === 'jsonl') yield* lineTasks(input, decodeStream(head, one(bytes), false));
  else if (format === 'json') yield* documentTasks(input, decodeText(bytes));
  else yield { kind: 'article', input, article: { id: input, text: decodeText(bytes), url: address, ...(published === null ? {} : { published }) } };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The tasks of all inputs. An input that cannot be had gives a failed task. */
export async function* tasksOf(inputs: readonly string[], options: InputOptions): AsyncGenerator<Task> {
  const fetcher = new Fetcher({ agent: options.agent, timeout: options.timeout });
  let order = 0;
  for (const input of inputs) {
    try {
      for await (const task of isAddress(input) ? tasksOfAddress(input, options, fetcher) : tasksOfFile(input, options)) yield { ...task, order: order++ };
    } catch (error) {
      yield { kind: 'failed', order: order++, failure: failureOf(error, { input: nameOf(input) }, 'file-unreadable') };
    }
  }
}
