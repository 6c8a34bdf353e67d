// Spans of an article → short pieces of plain text that are safe to print: one line, no control characters, no marks that
// turn the direction of what follows, cut between words.
import type { Reading, Span } from '../reader/index.ts';

/** Control characters, direction marks and halves of surrogate pairs: on a terminal these could do more than be shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what it is for
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as one safe line. */
export function oneLine(text: string): string {
  return text.replace(UNSAFE, '').replace(LONE, '\ufffd').replace(/\s+/g, ' ');
}

/** A sentence around a span: what stands before it, the span's own words, what stands behind. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The last `most` characters of a text, cut behind a space, with "…" where something is left out. */
export function ending(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(text.length - most);
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < most - 1 ? cut.slice(space + 1) : cut}`;
}

/** The first `most` characters of a text, cut before a space, with "…" where something is left out. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** The number of the sentence that an offset lies in: the last one that begins at or before it. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The sentence of a span, shortened to about `most` characters around it. */
export function excerptOf({ document: { text }, sentences }: Reading, span: Span, most: number): Excerpt {
  const sentence = sentences[sentenceAt(sentences, span.start)] ?? { start: 0, end: text.length };
  // Looked at no further than needed: a sentence may be the whole of a huge text.
  const start = Math.max(sentence.start, span.start - 4 * most);
  const end = Math.min(Math.max(sentence.end, span.end), span.end + 4 * most);
  const words = beginning(oneLine(text.slice(span.start, Math.min(span.end, span.start + most))), most);
  const room = Math.max(0, most - words.length);
  const before = oneLine(text.slice(start, span.start)).trimStart();
  const after = oneLine(text.slice(span.end, end)).trimEnd();
  const left = Math.max(Math.floor(room * 0.45), room - after.length);
  return {
    before: start > sentence.start && before.length <= left ? `…${before}` : ending(before, left),
    words,
    after: beginning(after, Math.max(Math.floor(room * 0.55), room - before.length)),
  };
}

/** The text of spans, joined by "…", shortened. */
export function spansText(text: string, spans: readonly Span[], most: number): string {
  return beginning(spans.map(({ start, end }) => oneLine(text.slice(start, Math.min(end, start + most + 1))).trim()).join(' … '), most);
}
