// Lines of a CSV file → its records, each with the line it begins on. A cell in quotation marks may go on over lines; a mark that is never
// closed spoils no more than the line on which it stands.
import { EntenteError, readCsv } from '../base/index.ts';

/** Most lines of one record. */
const MOST_LINES = 1000;

/** A record, or what is wrong with it. */
export interface RecordLine {
  readonly line: number;
  readonly cells: readonly string[];
  readonly error: EntenteError | null;
}

function marks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/** Puts records together from lines. */
export class CsvRecords {
  #begun: { readonly line: number; readonly text: string }[] = [];
  #open = false;

  /** Takes a line; gives the records that are whole with it. */
  take(line: number, text: string): RecordLine[] {
    this.#begun.push({ line, text });
    if (marks(text) % 2) this.#open = !this.#open;
    if (!this.#open) return this.#finish();
    return this.#begun.length < MOST_LINES ? [] : this.#giveUp();
  }

  /** Gives what is left at the end of the file. */
  end(): RecordLine[] {
    const found: RecordLine[] = [];
    while (this.#open) found.push(...this.#giveUp());
    return found;
  }

  /** Gives up the line on which the open record begins, and reads the others anew. */
  #giveUp(): RecordLine[] {
    const [first, ...rest] = this.#begun;
    this.#begun = [];
    this.#open = false;
    const found: RecordLine[] = [{ line: first.line, cells: [], error: new EntenteError('dump-line', { problem: 'a quotation mark is never closed' }) }];
    for (const { line, text } of rest) found.push(...this.take(line, text));
    return found;
  }

  #finish(): RecordLine[] {
    const [{ line }] = this.#begun;
    const records = readCsv(this.#begun.map(({ text }) => text).join('\n'));
    this.#begun = [];
    return records.map(({ cells, problem }) => ({ line, cells, error: problem ? new EntenteError('dump-line', { problem: problem.text }) : null }));
  }
}
