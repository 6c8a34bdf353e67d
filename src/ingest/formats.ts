// What an input is (plain text, HTML, JSONL, one JSON document, CoNLL-U), by its name, the content type it came with and its first bytes.
import { decodeText } from './encodings.ts';

/** What an input may be. */
export type Format = 'text' | 'html' | 'jsonl' | 'json' | 'conllu';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  conllu: 'conllu',
  conll: 'conllu',
};

const BY_TYPE: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'application/jsonlines': 'jsonl',
};

/** How many first bytes are looked at. */
export const SNIFFED_BYTES = 4096;

function sniff(head: Uint8Array): Format {
  const text = decodeText(head).trimStart();
  // A JSON document that is laid out over several lines begins with a line that is none by itself; else it is one line of several.
  if (/^\{\s*"/.test(text)) return /^\{\s*\n/.test(text) ? 'json' : 'jsonl';
  if (/^\[\s*\{\s*"/.test(text)) return 'json';
  if (/^(?:# |1(?:-\d+)?\t)/.test(text) && /^1(?:-\d+)?\t[^\t\n]*\t/m.test(text)) return 'conllu';
  if (/^<(?:!doctype\s+html|html|head|body|article|main|\?xml[^>]*>\s*<(?:!doctype\s+html|html))\b/i.test(text)) return 'html';
  if (/^<!--/.test(text) && /<html[\s>]/i.test(text)) return 'html';
  return /^<[a-z][^>]*>/i.test(text) && /<(?:p|div|body|head|title|meta)[\s>]/i.test(text) ? 'html' : 'text';
}

/** The format of an input. `name` is a path or an address, `contentType` what a server says, `head` the first bytes. */
export function formatOf(name: string, contentType: string | null, head: Uint8Array): Format {
  const type = contentType?.split(';')[0].trim().toLowerCase() ?? '';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? '';
  return BY_TYPE[type] ?? (contentType === null ? BY_EXTENSION[extension] : undefined) ?? sniff(head);
}
