// Lines → paragraphs. A blank line ends one; a single line end does where the line is a heading, a list item or a
// whole paragraph, and does not inside a paragraph wrapped at a fixed width. Judged block by block (a block lies
// between blank lines), so that text added later changes nothing before it.
import { BLANK, classAt, isDigit, isLineEnd, isLower, isUpper, LETTER, sizeAt } from './characters.ts';
import { NumberList } from './word-buffer.ts';

/** Blocks whose longest line is longer than this hold one paragraph a line. */
const WIDEST_WRAP = 140;
/** Below this width a block is a list or a poem, not wrapped text. */
const NARROWEST_WRAP = 36;

/** A line that fills this part of its block's width is a full one. */
const FULL_LINE = 0.6;

/** The lines of a block: where their visible parts begin and end. */
interface Block {
  readonly from: NumberList;
  readonly to: NumberList;
  width: number;
  /** Whether a full line breaks off within a sentence, as text wrapped at a width does. */
  wrapped: boolean;
  /** Whether every line, three or more, begins with a capital and none comes to a stop: points of a list without marks. */
  listed: boolean;
}

/** Whether a line begins as an item of a list: "- ", "* ", "• ", "1. ", "2) ". */
function isItem(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0xb7 || code === 0x2023 || code === 0x25e6) return true;
  if (code === 0x2d || code === 0x2a || code === 0x2013 || code === 0x2014 || code === 0x2b) return at + 1 < to && text.charCodeAt(at + 1) === 32;
  let end = at;
  while (end < to && end < at + 3 && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end + 1 >= to) return false;
  const mark = text.charCodeAt(end);
  return (mark === 0x2e || mark === 0x29) && text.charCodeAt(end + 1) === 32;
}

/** Where the first run without a blank of a line ends; looks no further than the widest line. */
function firstRunEnd(text: string, at: number, to: number): number {
  const limit = Math.min(to, at + WIDEST_WRAP);
  while (at < limit && classAt(text, at) !== BLANK) at += sizeAt(text, at);
  return at;
}

/** Whether the line that ends at `end` goes on: a comma, a dash, an opening bracket; or has come to a stop: 1, or neither: 0. */
function lineEnding(text: string, from: number, end: number): -1 | 0 | 1 {
  let at = end - 1;
  while (
    at > from &&
    (text.charCodeAt(at) === 0x22 || text.charCodeAt(at) === 0x201d || text.charCodeAt(at) === 0x29 || text.charCodeAt(at) === 0x27 || text.charCodeAt(at) === 0x2019)
  )
    at--;
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) return 1;
  return code === 0x2c || code === 0x2d || code === 0x28 || code === 0x2013 || code === 0x2014 ? -1 : 0;
}

/** Whether the paragraph ends between line `line` of a block and the next. */
function endsParagraph(text: string, block: Block, line: number): boolean {
  const from = block.from.values[line];
  const end = block.to.values[line];
  const next = block.from.values[line + 1];
  const nextEnd = block.to.values[line + 1];
  if (block.width > WIDEST_WRAP || isItem(text, next, nextEnd)) return true;
  if (classAt(text, next) === LETTER && isLower(text.charCodeAt(next))) return false;
  const ending = lineEnding(text, from, end);
  if (ending < 0) return false;
  if (block.listed || (ending > 0 && !block.wrapped)) return true;
  // In text wrapped at a width a line ends early only where its paragraph does: the next word would have fitted.
  const length = end - from + 1 + firstRunEnd(text, next, nextEnd) - next;
  return length <= block.width || block.width < NARROWEST_WRAP;
}

function isWrapped(text: string, block: Block): boolean {
  for (let line = 0; line < block.from.count; line++) {
    const from = block.from.values[line];
    const to = block.to.values[line];
    if (to - from >= FULL_LINE * block.width && lineEnding(text, from, to) < 1) return true;
  }
  return false;
}

function isListed(text: string, block: Block): boolean {
  if (block.from.count < 3) return false;
  for (let line = 0; line < block.from.count; line++) {
    const from = block.from.values[line];
    if (!isUpper(text.charCodeAt(from)) || lineEnding(text, from, block.to.values[line]) !== 0) return false;
  }
  return true;
}

function closeBlock(text: string, block: Block, paragraphs: NumberList): void {
  if (block.from.count === 0) return;
  block.wrapped = isWrapped(text, block);
  block.listed = isListed(text, block);
  let from = block.from.values[0];
  for (let line = 0; line < block.from.count; line++) {
    if (line + 1 < block.from.count && !endsParagraph(text, block, line)) continue;
    paragraphs.push(from);
    paragraphs.push(block.to.values[line]);
    from = block.from.values[line + 1];
  }
  block.from.count = 0;
  block.to.count = 0;
  block.width = 0;
}

/** Whether text goes on over a blank line: no stop before it and a small letter behind it. */
function goesOn(text: string, block: Block, at: number): boolean {
  const last = block.from.count - 1;
  return last >= 0 && isLower(text.charCodeAt(at)) && lineEnding(text, block.from.values[last], block.to.values[last]) < 1;
}

/** Start and end of each paragraph of a text, in turn. With `blankEnds` false a sentence may go on over a blank line. */
export function findParagraphs(text: string, blankEnds: boolean, paragraphs: NumberList): void {
  const block: Block = { from: new NumberList(), to: new NumberList(), width: 0, wrapped: false, listed: false };
  let at = 0;
  let blankBefore = false;
  while (at < text.length) {
    let from = -1;
    let to = -1;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) {
      const size = sizeAt(text, at);
      if (classAt(text, at) !== BLANK) {
        if (from < 0) from = at;
        to = at + size;
      }
      at += size;
    }
    if (from < 0) blankBefore = true;
    else {
      if (blankBefore && (blankEnds || !goesOn(text, block, from))) closeBlock(text, block, paragraphs);
      blankBefore = false;
      block.from.push(from);
      block.to.push(to);
      block.width = Math.max(block.width, to - from);
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    at++;
  }
  closeBlock(text, block, paragraphs);
}
