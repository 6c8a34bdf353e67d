// A reading's spans → its text cut into pieces that each say what they belong to: paragraphs of plain pieces and marks, none
// within another. A mark is what can be pointed at: a mention, the trigger of an event, the cue of a claim. Content of claims
// is shaded only.
import type { Reading, Span } from '../reader/index.ts';

/** What a stretch of text is, and of what: "mention" of an actor, "trigger" of an event, "cue", "source" or "content" of a claim. */
export interface Layer extends Span {
  readonly part: 'mention' | 'trigger' | 'cue' | 'source' | 'content';
  /** Id of the actor, event or claim. */
  readonly of: string;
}

/** A piece of the text: its layers, in the order of `Layer['part']`. */
export interface Piece extends Span {
  readonly layers: readonly Layer[];
}

/** A paragraph's pieces, without gaps. */
export type Paragraph = readonly Piece[];

/** All layers of a reading. A claim without a cue is pointed at by the first piece of its content. */
export function layersOf({ mentions, events, claims }: Reading): Layer[] {
  const layers: Layer[] = [];
  for (const { start, end, actor } of mentions) layers.push({ start, end, part: 'mention', of: actor });
  for (const { id, trigger } of events) layers.push({ ...trigger, part: 'trigger', of: id });
  for (const { id, cue, source, content } of claims) {
    for (const span of cue) layers.push({ ...span, part: 'cue', of: id });
    for (const span of source) layers.push({ ...span, part: 'source', of: id });
    for (const [number, span] of content.entries()) {
      if (number === 0 && cue.length === 0) layers.push({ start: span.start, end: Math.min(span.end, span.start + 1), part: 'cue', of: id });
      layers.push({ ...span, part: 'content', of: id });
    }
  }
  return layers.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The spans of a text's paragraphs: what blank lines part. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (text.slice(start, index).trim()) spans.push({ start, end: index });
    start = index + gap.length;
  }
  if (text.slice(start).trim()) spans.push({ start, end: text.length });
  return spans;
}

/** The paragraphs of a text, cut wherever a layer begins or ends. */
export function piecesOf(text: string, layers: readonly Layer[]): Paragraph[] {
  let next = 0;
  let open: Layer[] = [];
  return paragraphSpans(text).map(({ start, end }) => {
    const cuts = new Set<number>([start, end]);
    while (next < layers.length && layers[next].start < end) open.push(layers[next++]);
    for (const layer of open) for (const cut of [layer.start, layer.end]) if (cut > start && cut < end) cuts.add(cut);
    const places = [...cuts].sort((a, b) => a - b);
    const here = open.filter(layer => layer.end > start).sort((a, b) => a.start - b.start);
    open = here.filter(layer => layer.end > end);
    return sweep(places, here);
  });
}

/** Pieces between neighbouring cuts, each with the layers that cover it; layers come sorted by start. */
function sweep(places: readonly number[], layers: readonly Layer[]): Piece[] {
  const pieces: Piece[] = [];
  let active: Layer[] = [];
  let next = 0;
  for (let index = 0; index + 1 < places.length; index++) {
    const start = places[index];
    while (next < layers.length && layers[next].start <= start) active.push(layers[next++]);
    active = active.filter(layer => layer.end > start);
    pieces.push({ start, end: places[index + 1], layers: [...active] });
  }
  return pieces;
}
