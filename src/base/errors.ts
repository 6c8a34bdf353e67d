// The catalogue of everything that can go wrong, and the one error that carries an entry of it.
// It does not decide exit codes or HTTP statuses: `cli` and `server` map codes to those.

/** What happened (`summary`) and what the reader of the message can do about it (`hint`). */
export interface ErrorEntry {
  readonly summary: string;
  readonly hint: string;
}

/** Every code with its summary and remedy; `docs/generated/errors.md` is printed from it. */
export const ERRORS = Object.freeze({
  'model-invalid': {
    summary: 'The model file is not one that this version can read.',
    hint: 'Restore it from the repository (`git checkout model`), or train it again with `npm run train`.',
  },
  'table-row': {
    summary: 'A row of a data table is malformed.',
    hint: 'Correct the row that the message names; SOURCES.md beside the table describes its columns.',
  },
  'conllu-line': {
    summary: 'A line of the CoNLL-U input is malformed.',
    hint: 'Each word line holds ten tab-separated columns and an increasing number; see universaldependencies.org/format.html.',
  },
  'line-json': {
    summary: 'The line is not JSON.',
    hint: 'With `--from jsonl` each line holds one JSON object, {"id": "…", "text": "…"}.',
  },
  'line-article': {
    summary: 'The line is not an article.',
    hint: 'Each line needs "id" and "text" as strings; "title", "published", "url" and "publisher" may be there.',
  },
  'line-long': {
    summary: 'The line is too long.',
    hint: 'Give each article a line of its own, or split the article.',
  },
  'reader-failed': {
    summary: 'The program failed on this input, which is a fault of the program.',
    hint: 'Please report it with the input; the other inputs are not affected.',
  },
}) satisfies Readonly<Record<string, ErrorEntry>>;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof ERRORS;

/**
 * The program's one error: a catalogue code, the particulars (which input, which place) and,
 * where another error lies beneath, its cause. The message reads "summary particulars hint".
 */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    const listed = Object.entries(details).map(([key, value]) => `${key}: ${value}`);
    super(`${ERRORS[code].summary}${listed.length ? ` (${listed.join('; ')})` : ''} ${ERRORS[code].hint}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
