// A JSON text that is one array of objects → the objects, each with the line it begins on. `JSON.parse` alone does not tell lines.

/** One object of the array. */
export interface JsonRecord {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The objects, and what is wrong: the text as a whole, or the first element that is no object. */
export interface JsonRecords {
  readonly records: readonly JsonRecord[];
  readonly problem: { readonly line: number; readonly text: string } | null;
}

/** The lines on which the elements of the array begin. The text is JSON, so brackets and quotation marks pair. */
function elementLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let expected = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') line++;
    if (/\s/.test(character)) continue;
    if (depth === 1 && expected && character !== ']') {
      lines.push(line);
      expected = false;
    }
    if (character === '"') {
      for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (character === '[' || character === '{') {
      depth++;
      if (depth === 1) expected = true;
    } else if (character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 1) expected = true;
  }
  return lines;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a message of `JSON.parse` says that the text breaks off, as a line; 1 where it says nothing. */
function brokenLine(text: string, message: string): number {
  const position = /position (\d+)/.exec(message);
  const end = position ? Number(position[1]) : /end of JSON/i.test(message) ? text.length : 0;
  return text.slice(0, end).split('\n').length;
}

/** The objects of a JSON array. Never throws. */
export function jsonRecords(given: string): JsonRecords {
  const text = given.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    return { records: [], problem: { line: brokenLine(text, message), text: 'the table is not JSON from here on' } };
  }
  if (!Array.isArray(value)) return { records: [], problem: { line: 1, text: 'the table is not an array' } };
  const lines = elementLines(text);
  const records: JsonRecord[] = [];
  let problem: JsonRecords['problem'] = null;
  for (const [index, element] of value.entries()) {
    if (isObject(element)) records.push({ line: lines[index], value: element });
    else problem ??= { line: lines[index], text: 'an element is no object' };
  }
  return { records, problem };
}
