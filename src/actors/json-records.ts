// A JSON text that is one array of objects → the objects, each with the line it begins on. Each element is parsed on its own: a
// slip in one does not spoil the others, and is named with its line, which `JSON.parse` does not tell.

/** One object of the array. */
export interface JsonRecord {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Something that is no such object, and where. */
export interface JsonFault {
  readonly line: number;
  readonly text: string;
}

interface Element {
  readonly line: number;
  readonly text: string;
}

/** Where the text that begins with a quotation mark ends: behind the closing one, or at the end of everything. */
function behindString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/**
 * The elements of an array whose "[" stands at `start`, told by brackets and commas alone, and what stands behind its "]"; null where there is
 * none. Behind a last comma stands an empty one.
 */
function elementsOf(text: string, start: number): { elements: Element[]; rest: string | null } {
  const elements: Element[] = [];
  let line = text.slice(0, start).split('\n').length;
  let depth = 0;
  let from = start + 1;
  const take = (end: number): void => {
    const whole = text.slice(from, end);
    const element = whole.trim();
    line += whole.slice(0, whole.length - whole.trimStart().length).split('\n').length - 1;
    if (element !== '' || text[end] === ',' || elements.length) elements.push({ line, text: element });
    line += whole.trimStart().split('\n').length - 1;
    from = end + 1;
  };
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = behindString(text, at) - 1;
    else if (character === '[' || character === '{') depth++;
    else if (character === ',' && depth === 1) take(at);
    else if ((character === ']' || character === '}') && --depth === 0) {
      take(at);
      return { elements, rest: character === ']' ? text.slice(at + 1).trim() : null };
    }
  }
  take(text.length);
  return { elements, rest: null };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a JSON array, and what else it holds. Never throws. */
export function jsonRecords(given: string): { records: readonly JsonRecord[]; faults: readonly JsonFault[] } {
  const text = given.replace(/^\ufeff/, '');
  const start = text.search(/\S/);
  if (text[start] !== '[') return { records: [], faults: [{ line: 1, text: 'the table is not an array' }] };
  const records: JsonRecord[] = [];
  const faults: JsonFault[] = [];
  const { elements, rest } = elementsOf(text, start);
  for (const { line, text: element } of elements) {
    let value: unknown;
    try {
      value = JSON.parse(element);
    } catch {
      faults.push({ line, text: 'what begins here is not JSON' });
      continue;
    }
    if (isObject(value)) records.push({ line, value });
    else faults.push({ line, text: 'what begins here is no object' });
  }
  if (rest !== '') faults.push({ line: text.split('\n').length, text: rest === null ? 'the closing bracket is missing' : 'something stands behind the closing bracket' });
  return { records, faults };
}
