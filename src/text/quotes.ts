// Words → quoted stretches with their pairing, paragraph by paragraph.
//   A quote that no mark closes ends with its paragraph; speech that opens again in the next one continues it.
//   `"A." [paragraph] "B," he said` after an unclosed "A. → two quotes, the second continues the first.
import { CLOSES, CURLY, DOUBLE, EITHER, markOf, OPENS, SINGLE } from './quote-marks.ts';
import type { Quote, Tokens } from './tokens.ts';

/** One mark of a paragraph. */
interface Mark {
  readonly word: number;
  readonly family: number;
  readonly side: number;
}

/** A quote while it is open; words are indexes, `close` -1 where no mark closes it. */
interface Draft {
  readonly family: number;
  readonly open: number;
  depth: number;
  readonly start: number;
  readonly innerStart: number;
  end: number;
  innerEnd: number;
  closed: boolean;
  continues: Draft | null;
}

/** More marks than this open at once are not nesting but noise. */
const DEEPEST = 8;

/** The quotes of one paragraph, while its marks are walked through. */
class Paragraph {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly marks: Mark[] = [];
  readonly drafts: Draft[] = [];
  readonly stack: Draft[] = [];

  constructor(tokens: Tokens, first: number, last: number) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    const from = tokens.start[first];
    const to = tokens.end[last - 1];
    for (let word = first; word < last; word++) {
      const found = markOf(tokens, word, from, to);
      if (found) this.marks.push({ word, family: found >> 2, side: found & 3 });
    }
  }

  /** The innermost open quote of a family, or -1. */
  openOf(family: number): number {
    for (let index = this.stack.length - 1; index >= 0; index--) if (this.stack[index].family === family) return index;
    return -1;
  }

  begin(mark: Mark): void {
    if (this.stack.length >= DEEPEST) return;
    const { start, end } = this.tokens;
    const draft: Draft = {
      family: mark.family,
      open: mark.word,
      depth: this.stack.length,
      start: start[mark.word],
      innerStart: end[mark.word],
      end: -1,
      innerEnd: -1,
      closed: false,
      continues: null,
    };
    this.stack.push(draft);
    this.drafts.push(draft);
  }

  /** Closes the open quote at `index` of the stack and drops what is left open within it. */
  close(index: number, mark: Mark): void {
    const draft = this.stack[index];
    draft.end = this.tokens.end[mark.word];
    draft.innerEnd = this.tokens.start[mark.word];
    draft.closed = true;
    for (const inner of this.stack.splice(index).slice(1)) this.drop(inner);
  }

  drop(draft: Draft): void {
    this.drafts.splice(this.drafts.lastIndexOf(draft), 1);
  }

  /** Ends a quote that another mark of its family overtakes: with the sentence in which it began. */
  cutShort(index: number, before: number): void {
    const { tokens } = this;
    const draft = this.stack[index];
    let word = draft.open;
    while (word + 1 < before && !this.startsSentence(word + 1)) word++;
    draft.end = tokens.end[word];
    draft.innerEnd = draft.end;
    for (const inner of this.stack.splice(index).slice(1)) this.drop(inner);
  }

  startsSentence(word: number): boolean {
    const { sentenceStart, sentenceCount } = this.tokens;
    let low = 0;
    let high = sentenceCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentenceStart[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low < sentenceCount && sentenceStart[low] === word;
  }
}

/** Whether two closing marks of the family come before the next opening one, so that the quote opened at mark `index` lies within another. */
function isNested(marks: readonly Mark[], index: number): boolean {
  let closing = 0;
  for (let each = index + 1; each < marks.length && each < index + 40; each++) {
    if (marks[each].family !== marks[index].family) continue;
    if (marks[each].side === OPENS) return false;
    if (++closing === 2) return true;
  }
  return false;
}

/** Whether a single mark after "s" is an apostrophe because a later one closes the quote: 'the parties' talks,' he said. */
function isApostrophe(paragraph: Paragraph, index: number): boolean {
  const { tokens, marks } = paragraph;
  const { text, start, end } = tokens;
  const { word } = marks[index];
  if ((text.charCodeAt(start[word] - 1) | 32) !== 0x73 || word + 1 >= paragraph.last || start[word + 1] === end[word]) return false;
  const next = text.charCodeAt(start[word + 1]);
  if (next < 97 || next > 122) return false;
  const following = marks[index + 1];
  return following !== undefined && following.family === SINGLE && following.side === CLOSES;
}

/** Takes the next mark of a paragraph. */
function take(paragraph: Paragraph, index: number, unclosed: Draft | null): void {
  const mark = paragraph.marks[index];
  let open = paragraph.openOf(mark.family);
  const side = mark.side === EITHER ? (open >= 0 ? CLOSES : OPENS) : mark.side;
  if (side === OPENS) {
    if (open >= 0 && mark.family !== SINGLE && !isNested(paragraph.marks, index)) paragraph.cutShort(open, mark.word);
    else if (open >= 0 && mark.family === SINGLE) paragraph.drop(paragraph.stack.splice(open, 1)[0]);
    paragraph.begin(mark);
    return;
  }
  // “We go," — curly and straight marks close one another where writers mix them.
  if (open < 0 && (mark.family === DOUBLE || mark.family === CURLY)) open = paragraph.openOf(DOUBLE + CURLY - mark.family);
  if (open >= 0) {
    if (mark.family === SINGLE && isApostrophe(paragraph, index)) return;
    paragraph.close(open, mark);
    return;
  }
  // A closing mark with none before it in its paragraph ends the speech that the paragraph before left open.
  if (unclosed && unclosed.family === mark.family && paragraph.drafts.length === 0) {
    const { start, end } = paragraph.tokens;
    const from = start[paragraph.first];
    paragraph.drafts.push({
      family: mark.family,
      open: paragraph.first,
      depth: 0,
      start: from,
      innerStart: from,
      end: end[mark.word],
      innerEnd: start[mark.word],
      closed: true,
      continues: unclosed,
    });
  }
}

/** The quotes of the paragraph of words `first` … `last` - 1; `unclosed` is the quote that the paragraph before left open. */
function quotesOf(tokens: Tokens, first: number, last: number, unclosed: Draft | null): Draft[] {
  const paragraph = new Paragraph(tokens, first, last);
  for (let index = 0; index < paragraph.marks.length; index++) take(paragraph, index, unclosed);
  for (const draft of [...paragraph.stack]) {
    // A lone single mark is an apostrophe, unless it opens the paragraph.
    if (draft.family === SINGLE && (draft.open !== first || tokens.text.charCodeAt(draft.start) !== 0x2018)) paragraph.drop(draft);
    else {
      draft.end = tokens.end[last - 1];
      draft.innerEnd = draft.end;
    }
  }
  const kept = paragraph.drafts.filter(draft => draft.innerEnd > draft.innerStart);
  // Quotes that were dropped no longer hold others.
  const holders: Draft[] = [];
  for (const draft of kept) {
    while (holders.length && holders[holders.length - 1].end <= draft.start) holders.pop();
    draft.depth = holders.length;
    holders.push(draft);
  }
  const opening = kept[0];
  if (unclosed && opening && opening.open === first && opening.family === unclosed.family && opening.depth === 0) opening.continues = unclosed;
  return kept;
}

/**
 * The quoted stretches of a segmented text in order of their start (the outer before the inner). Never throws.
 * Marks are paired within a paragraph; only `continues` reaches over one.
 */
export function quotes(tokens: Tokens): Quote[] {
  const drafts: Draft[] = [];
  let unclosed: Draft | null = null;
  for (let sentence = 0; sentence < tokens.sentenceCount; ) {
    let next = sentence + 1;
    while (next < tokens.sentenceCount && tokens.paragraph[next] === tokens.paragraph[sentence]) next++;
    const last = tokens.sentenceStart[next];
    const found = quotesOf(tokens, tokens.sentenceStart[sentence], last, unclosed);
    for (const draft of found) drafts.push(draft);
    unclosed = found.find(draft => !draft.closed && draft.depth === 0 && draft.end === tokens.end[last - 1]) ?? null;
    sentence = next;
  }
  const number = new Map(drafts.map((draft, index) => [draft, index] as const));
  return drafts.map(({ start, end, innerStart, innerEnd, depth, closed, continues }) => ({
    start,
    end,
    innerStart,
    innerEnd,
    depth,
    closed,
    continues: continues ? (number.get(continues) ?? -1) : -1,
  }));
}
