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
  'actor-table': {
    summary: 'The file is not a table of actors.',
    hint: 'It is one CSV file (UTF-8) whose first line names the columns, or a JSON array of objects; docs/actors.md describes both.',
  },
  'actor-row': {
    summary: 'A row of a table of actors is malformed.',
    hint: 'Correct it as the message says; `entente actors check TABLE` names every such row, docs/actors.md describes the columns.',
  },
  'actor-unknown': {
    summary: 'There is no such actor.',
    hint: 'Search with `entente actors find TEXT`; a table of your own is searched with `--actors FILE`.',
  },
  'actor-listed': {
    summary: 'The table has this actor already.',
    hint: 'Edit its row, or take it out first with `entente actors remove`.',
  },
  'actor-names': {
    summary: 'Several rows of the table have this name.',
    hint: 'Say which one with `--kind` or `--wikidata`, or edit the table.',
  },
  'table-busy': {
    summary: 'Another program is writing to the table.',
    hint: 'Try again when it has ended; if none runs, delete the file that the message names.',
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
  'dump-format': {
    summary: 'The file is not a dump of this kind.',
    hint: 'Take `latest-all.json.gz` of Wikidata, or `entities.ftm.json` or `targets.simple.csv` of OpenSanctions, as they are downloaded.',
  },
  'dump-line': {
    summary: 'A line of the dump cannot be used.',
    hint: 'It is left out; the other lines are imported. Where there are many such lines, download the dump again.',
  },
  'dump-broken': {
    summary: 'The dump ends before its end, or is damaged.',
    hint: 'What stands before is imported. Download the dump again for the rest.',
  },
  'file-missing': {
    summary: 'There is no such file.',
    hint: 'Check the path; `-` stands for standard input.',
  },
  'file-directory': {
    summary: 'This is a folder.',
    hint: 'Name the files in it, for example `FOLDER/*.txt`.',
  },
  'file-unreadable': {
    summary: 'The file cannot be read.',
    hint: 'Check that you may read it.',
  },
  'input-large': {
    summary: 'The input is too large for one article.',
    hint: 'Split it into articles; JSONL input (`--from jsonl`) may be as long as you like.',
  },
  'input-binary': {
    summary: 'The input is not text.',
    hint: 'Give plain text, HTML or JSONL; take the text out of PDF and office files first, and unpack archives.',
  },
  'page-deep': {
    summary: 'The page is nested too deeply to be an article.',
    hint: 'Save its text as a plain text file and read that.',
  },
  'page-empty': {
    summary: 'No article was found in the page.',
    hint: 'It may be a front page, or filled by a script: save the article as text and read that.',
  },
  'url-invalid': {
    summary: 'The address is not one that can be fetched.',
    hint: 'Give a whole address that begins with http:// or https://.',
  },
  'url-unreachable': {
    summary: 'The address cannot be reached.',
    hint: 'Check the address and your connection, then try again.',
  },
  'url-timeout': {
    summary: 'The site did not answer in time.',
    hint: 'Try again later, or allow more time with `--timeout`.',
  },
  'url-status': {
    summary: 'The site answered with an error.',
    hint: 'Open the address in a browser; save the page and read the file if it shows there.',
  },
  'url-forbidden': {
    summary: "The site's robots.txt asks programs not to fetch this page.",
    hint: 'Save the page from a browser and read the file.',
  },
  'url-redirects': {
    summary: 'The address leads from one to the next without end.',
    hint: 'Open it in a browser and give the address where it ends.',
  },
  'url-content': {
    summary: 'The address gives something other than a page or text.',
    hint: 'Give the address of the article itself.',
  },
  'output-unwritable': {
    summary: 'The output cannot be written.',
    hint: 'Check that the folder is there, that you may write to it, and that the disk is not full.',
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
