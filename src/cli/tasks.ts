// The inputs that a user names → the tasks they give, in order, loaded one after the other as there is room.
import { EntenteError } from '../base/index.ts';
import { decodeStream, decodeText, type Format, formatOf, openFile, peek, readWhole, refuseBinary, SNIFFED_BYTES } from '../ingest/index.ts';
import type { Article } from '../reader/index.ts';
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
}

/** Most bytes of one article. */
const LARGEST_ARTICLE = 32_000_000;

/** What an input is called in messages. */
export function nameOf(input: string): string {
  return input === '-' ? 'standard input' : input;
}

/** Whether an input is an address rather than a path. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

async function* lineTasks(input: string, pieces: AsyncIterable<string>): AsyncGenerator<Task> {
  for await (const { number, text } of linesOf(pieces)) if (text === null || text.trim() !== '') yield { kind: 'line', input, number, line: text };
}

async function* tasksOfFile(path: string, { from, published }: InputOptions): AsyncGenerator<Task> {
  const input = nameOf(path);
  const { head, chunks } = await peek(await openFile(path), SNIFFED_BYTES);
  refuseBinary(head, input);
  const format: Format = from === 'auto' ? formatOf(path, null, head) : from;
  if (format === 'jsonl') {
    yield* lineTasks(input, decodeStream(head, chunks, false));
    return;
  }
  const bytes = await readWhole(chunks, input, LARGEST_ARTICLE);
  const article: Article = { id: path === '-' ? 'standard-input' : path, text: decodeText(bytes), ...(published === null ? {} : { published }) };
  yield { kind: 'article', input, article };
}

/** The tasks of all inputs. An input that cannot be had gives a failed task. */
export async function* tasksOf(inputs: readonly string[], options: InputOptions): AsyncGenerator<Task> {
  for (const input of inputs) {
    try {
      if (isAddress(input)) throw new EntenteError('url-invalid', { input });
      yield* tasksOfFile(input, options);
    } catch (error) {
      yield { kind: 'failed', failure: failureOf(error, { input: nameOf(input) }, 'file-unreadable') };
    }
  }
}
