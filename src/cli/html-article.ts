// A reading → the article as HTML: its text with actors, events and claims marked. Marks can be pointed at and focused; what
// explains them are the entries of the lists beside the text, which they name.
import type { Reading } from '../reader/index.ts';
import { layersOf, type Piece, piecesOf } from './html-marks.ts';
import { escaped } from './html-text.ts';
import { STANDINGS, standingOf } from './standing.ts';
import { isConflict } from './wording.ts';

/** The marked text, and for each actor, event and claim the id of the first mark that stands for it. */
export interface MarkedText {
  readonly html: string;
  readonly places: ReadonlyMap<string, string>;
}

/** Classes of a piece by what it is part of. */
function classesOf({ layers }: Piece, tones: ReadonlyMap<string, string>): string {
  const classes = new Set<string>();
  for (const { part, of } of layers) {
    classes.add(part);
    if (part === 'trigger') classes.add(tones.get(of) ?? '');
  }
  return [...classes].filter(Boolean).join(' ');
}

/**
 * The article's text. `prefix` goes before all ids, so that several articles share a page.
 */
export function markedText(reading: Reading, prefix: string): MarkedText {
  const { text } = reading.document;
  const places = new Map<string, string>();
  const tones = new Map(reading.events.map(event => [event.id, isConflict(event.quad) ? 'conflict' : 'cooperation']));
  const signs = new Map(reading.events.map(event => [event.id, STANDINGS[standingOf(event).kind].mark]));
  const started = new Set<string>();
  let number = 0;
  const pieceHtml = (piece: Piece): string => {
    const words = escaped(text.slice(piece.start, piece.end));
    if (piece.layers.length === 0) return words;
    const classes = classesOf(piece, tones);
    // What can be focused: each mark at its first piece only; the pieces after it belong to it.
    const pointed = piece.layers.filter(({ part }) => part === 'mention' || part === 'trigger' || part === 'cue');
    const inside = piece.layers.flatMap(({ part, of }) => (part === 'content' ? [`${prefix}${of}`] : []));
    const content = inside.length ? ` data-content="${inside.join(' ')}"` : '';
    if (pointed.length === 0) return `<span class="${classes}"${content}>${words}</span>`;
    const ids = [...new Set(pointed.map(({ of }) => of))];
    const fresh = pointed.filter(({ part, of, start }) => !started.has(`${part} ${of} ${start}`));
    for (const { part, of, start } of fresh) started.add(`${part} ${of} ${start}`);
    const names = ids.map(id => `${prefix}${id}`).join(' ');
    if (fresh.length === 0) return `<span class="mark ${classes}" data-of="${names}"${content}>${words}</span>`;
    const id = `${prefix}m${number++}`;
    for (const each of fresh) if (!places.has(each.of)) places.set(each.of, id);
    const sign = fresh.flatMap(({ part, of }) => (part === 'trigger' ? [signs.get(of) ?? ''] : [])).join('');
    return `<span class="mark ${classes}" id="${id}" data-of="${names}"${content} tabindex="0" role="button">${sign ? `<sup aria-hidden="true">${sign}</sup>` : ''}${words}</span>`;
  };
  const html = piecesOf(text, layersOf(reading))
    .map(paragraph => `<p dir="auto">${paragraph.map(pieceHtml).join('')}</p>`)
    .join('\n');
  return { html, places };
}
