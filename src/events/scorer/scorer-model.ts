// The scorer's file ↔ its tables: a magic word, a JSON header (settings, sections, checksum) and the sections, little-endian.
// Every section is a table just as it is used: nothing is laid out on loading. Tables sit in shared memory where the platform has it.
import { checksum, EntenteError } from '../../base/index.ts';
import { CLASSES } from './frame-view.ts';
import type { WeightRows } from './weight-table.ts';

/** First eight bytes of the file; the last two are the format's version. */
const MAGIC = 'ENTEVT02';
const FIXED = 12;

/** The parts of the scorer: who is linked to whom; what type it has; whether a word expresses a political event at all. */
export type Part = 'link' | 'type' | 'keep';
const PARTS: readonly (readonly [Part, number])[] = [
  ['link', 1],
  ['type', CLASSES],
  ['keep', 1],
];

/** A loaded model: plain data, safe to hand to a worker. */
export interface ScorerModel {
  readonly parts: Readonly<Record<Part, WeightRows>>;
  /** What it was trained on; free text for people. */
  readonly about: string;
}

interface Header {
  readonly about: string;
  readonly parts: readonly { readonly slots: number; readonly rows: number; readonly unit: number }[];
  readonly checksum: number;
}

const padded = (length: number): number => (length + 3) & ~3;

/** The bytes of a model's file. */
export function writeScorerModel({ parts, about }: ScorerModel): Uint8Array {
  const body = new Uint8Array(PARTS.reduce((sum, [name]) => sum + parts[name].slots.byteLength + padded(parts[name].weights.byteLength), 0));
  let at = 0;
  for (const [name] of PARTS)
    for (const array of [parts[name].slots, parts[name].weights]) {
      body.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
      at += padded(array.byteLength);
    }
  const header: Header = {
    about,
    parts: PARTS.map(([name, classes]) => ({ slots: parts[name].slots.length, rows: parts[name].weights.length / classes, unit: parts[name].unit })),
    checksum: checksum(body),
  };
  const json = encodeURI(JSON.stringify(header));
  const begin = padded(FIXED + json.length);
  const file = new Uint8Array(begin + body.length);
  const put = (text: string, from: number): void => {
    for (let index = 0; index < text.length; index++) file[from + index] = text.charCodeAt(index);
  };
  put(MAGIC, 0);
  new DataView(file.buffer).setUint32(MAGIC.length, json.length, true);
  put(json, FIXED);
  file.set(body, begin);
  return file;
}

function memory(bytes: number): ArrayBuffer | SharedArrayBuffer {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
}

const invalid = (problem: string): EntenteError => new EntenteError('model-invalid', { problem: `events: ${problem}` });

function ascii(file: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(file[at]);
  return text;
}

function headerOf(file: Uint8Array): { header: Header; begin: number } {
  if (file.length < FIXED || ascii(file, 0, MAGIC.length) !== MAGIC) throw invalid(`it does not begin with ${MAGIC}, as this version's models do`);
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(MAGIC.length, true);
  if (FIXED + length > file.length) throw invalid('it is cut short in its header');
  try {
    return { header: JSON.parse(decodeURI(ascii(file, FIXED, FIXED + length))) as Header, begin: padded(FIXED + length) };
  } catch (cause) {
    throw new EntenteError('model-invalid', { problem: 'events: its header is damaged' }, cause);
  }
}

/**
 * Loads a scorer from its file's bytes.
 * @throws EntenteError `model-invalid` where the file is of another kind or version, cut short or altered.
 */
export function loadScorerModel(file: Uint8Array): ScorerModel {
  const { header, begin } = headerOf(file);
  const body = new Uint8Array(memory(Math.max(0, file.length - begin)));
  body.set(file.subarray(begin));
  const needed = header.parts.reduce((sum, { slots, rows }, part) => sum + slots * 4 + padded(rows * PARTS[part][1]), 0);
  if (header.parts.length !== PARTS.length || needed !== body.length) throw invalid(`${body.length} bytes where its header tells of ${needed}`);
  if (checksum(body) !== header.checksum) throw invalid('its contents do not match their checksum');
  const parts: Partial<Record<Part, WeightRows>> = {};
  let at = 0;
  PARTS.forEach(([name, classes], part) => {
    const { slots, rows, unit } = header.parts[part];
    parts[name] = { classes, slots: new Int32Array(body.buffer, at, slots), weights: new Int8Array(body.buffer, at + slots * 4, rows * classes), unit };
    at += slots * 4 + padded(rows * classes);
  });
  return { parts: parts as Record<Part, WeightRows>, about: header.about };
}
