// One article to read → its piece of the output, or what went wrong with it. The same work is done in the main thread and
// in worker threads, so tasks and outcomes are plain data.
import { EntenteError, type ErrorCode } from '../base/index.ts';
import type { Article, Reader } from '../reader/index.ts';
import { articleOfLine } from './article-line.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Renderer } from './renderer.ts';

/**
 * A line of JSONL that holds an article (null where it was too long to keep), or an article that is there already, or an input that could not be
 * had. `order` counts the tasks of a run from 0. */
export type Task =
  | { readonly kind: 'line'; readonly order: number; readonly input: string; readonly number: number; readonly line: string | null }
  | { readonly kind: 'article'; readonly order: number; readonly input: string; readonly article: Article }
  | { readonly kind: 'failed'; readonly order: number; readonly failure: Failure };

/** What came of a task: a piece of the output (empty where the format has no place for a failure), and the failure. */
export interface Outcome {
  readonly piece: string;
  /** The article's title, or its id where it has none. */
  readonly title: string;
  readonly failure: Failure | null;
}

/** How an article is read and shown; plain data. */
export interface Settings {
  readonly to: 'report' | 'json' | 'jsonl' | 'html';
  readonly explain: boolean;
  readonly predicates: boolean;
  readonly color: boolean;
  /** Columns of the report. */
  readonly width: number;
  /** The date of publication of JSONL articles that have none of their own. */
  readonly published: string | null;
}

/** Does one task. Never throws. */
export type Work = (task: Task) => Outcome;

/** How much text a task holds, in UTF-16 code units. */
export function weightOf(task: Task): number {
  return task.kind === 'line' ? (task.line?.length ?? 0) : task.kind === 'article' ? task.article.text.length : 0;
}

/** The outcome of a failure: in JSONL it stands in the input's place. */
export function failedOutcome(failure: Failure, to: Settings['to']): Outcome {
  const { code, message, line, input } = failure;
  return { piece: to === 'jsonl' ? `${JSON.stringify({ error: { code, message, ...(line === undefined ? { input } : { line }) } })}\n` : '', title: input, failure };
}

function articleOf(task: Task & { kind: 'line' | 'article' }, settings: Settings): Article {
  if (task.kind === 'article') return task.article;
  if (task.line === null) throw new EntenteError('line-long', { line: task.number });
  const article = articleOfLine(task.line, task.number);
  return settings.published !== null && article.published === undefined ? { ...article, published: settings.published } : article;
}

/** What `perform` needs. */
export interface Workshop {
  readonly reader: Reader;
  readonly render: Renderer;
  readonly settings: Settings;
}

/** Reads the task's article and renders the reading. Never throws. */
export function perform(task: Task, { reader, render, settings }: Workshop): Outcome {
  if (task.kind === 'failed') return failedOutcome(task.failure, settings.to);
  const place: { input: string; line?: number } = { input: task.input, ...(task.kind === 'line' ? { line: task.number } : {}) };
  let fallback: ErrorCode = 'line-article';
  try {
    const article = articleOf(task, settings);
    fallback = 'reader-failed';
    // The HTML report explains every mark, so it needs the reasons.
    const explain = settings.explain || settings.to === 'html';
    const reading = reader.read(article, { explain, predicates: settings.predicates });
    return { piece: render(reading, task.order), title: article.title ?? article.id, failure: null };
  } catch (error) {
    return failedOutcome(failureOf(error, place, fallback), settings.to);
  }
}
