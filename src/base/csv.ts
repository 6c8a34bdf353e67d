// Text with values parted by commas (RFC 4180) → records, each with the line it begins on and what is wrong with it; and cells →
// a record. Lines may end with CR LF, LF or CR. A record that is not well formed does not spoil those after it, which is why no
// library reads them: those that were tried lose the rest of the file behind one stray quotation mark.

/** One record. */
export interface CsvRecord {
  /** 1-based line on which it begins. */
  readonly line: number;
  /** UTF-16 offsets of the record with the end of its last line. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
  /** What is wrong with it and in which cell (counted from 1), or null. */
  readonly problem: { readonly cell: number; readonly text: string } | null;
}

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

/** Where the content of a quoted cell ends: at its closing quotation mark, or -1 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== QUOTE) return at;
  return -1;
}

function cellEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LF || code === CR) break;
  }
  return at;
}

/** The offset behind the line end that stands at `at`. */
function behindLineEnd(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++;
  return at;
}

function recordAt(text: string, start: number, line: number): CsvRecord {
  const cells: string[] = [];
  let problem: CsvRecord['problem'] = null;
  let at = start;
  for (;;) {
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0)
        return {
          line,
          start,
          end: behindLineEnd(text, lineEnd(text, start)),
          cells,
          problem: { cell: cells.length + 1, text: 'the quotation mark that opens the cell is never closed' },
        };
      end = cellEnd(text, close + 1);
      if (end > close + 1) problem ??= { cell: cells.length + 1, text: 'text stands behind the closing quotation mark' };
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
    } else {
      end = cellEnd(text, at);
      cells.push(text.slice(at, end));
    }
    if (text.charCodeAt(end) !== COMMA) return { line, start, end: behindLineEnd(text, end), cells, problem };
    at = end + 1;
  }
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines++;
  }
  return lines;
}

/** The records of a text in order; empty lines are none. Never throws. */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0, line = 1; at < text.length; ) {
    const record = recordAt(text, at, line);
    if (record.problem || record.cells.length > 1 || record.cells[0].trim() !== '') records.push(record);
    line += linesIn(text, at, record.end);
    at = record.end;
  }
  return records;
}

/** Cells as one record that ends with a line feed; what RFC 4180 wants quoted is quoted. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(cell => (/[",\r\n]|^\s|\s$/.test(cell) || (cells.length === 1 && cell === '') ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
