// The words of one paragraph → where its sentences begin.
//   A stop ends a sentence with the quotation marks and brackets that close behind it, unless what follows goes on:
//   "Why?" he asked. — one sentence; He left. "Why?" — two; …said.The next — two, the paragraph break was lost.
import { classAt, isDigit, isLower, isUpper, LETTER } from './characters.ts';
import { datelineEnd } from './datelines.ts';
import type { Scan } from './scan.ts';
import {
  CLOSING_BRACKET,
  CLOSING_QUOTE,
  ELLIPSIS,
  FINAL_ABBREVIATION,
  type NumberList,
  OPENING_BRACKET,
  OPENING_QUOTE,
  PAUSE,
  PICTURE,
  STOP,
  STRAIGHT_QUOTE,
  WORD,
} from './word-buffer.ts';

/** A sentence of more words than this is cut, at a pause where there is one in its last third. */
const LONGEST_SENTENCE = 240;

/** The word after the closing marks that belong to the stop at `stop`. Straight marks close where the paragraph's pairing says so. */
function afterClosers(scan: Scan, stop: number, last: number, open: boolean): number {
  const { words } = scan;
  let word = stop + 1;
  let inside = open;
  while (word < last) {
    const kind = words.kind[word];
    const glued = words.start[word] === words.end[word - 1];
    if (kind === CLOSING_BRACKET || kind === CLOSING_QUOTE) word++;
    else if (kind === STRAIGHT_QUOTE && inside) {
      inside = false;
      word++;
    } else if ((kind === STRAIGHT_QUOTE || kind === OPENING_QUOTE) && word + 1 === last) word++;
    else if (kind === PICTURE || ((kind === STOP || kind === ELLIPSIS) && glued)) word++;
    else if (isFootnote(scan, word, last)) word += 3;
    else break;
  }
  return word;
}

/** Whether the number of a footnote stands in brackets at `word`: "in 1971. [1] He". */
function isFootnote(scan: Scan, word: number, last: number): boolean {
  const { words, text } = scan;
  if (word + 2 >= last || text.charCodeAt(words.start[word]) !== 0x5b || text.charCodeAt(words.start[word + 2]) !== 0x5d) return false;
  return isDigit(text.charCodeAt(words.start[word + 1])) && words.end[word + 1] - words.start[word + 1] <= 3;
}

/** Whether the stop at `stop` belongs to the number of a list that begins the sentence: "1. The first", "*4. The fourth". */
function isNumbering(scan: Scan, begin: number, stop: number): boolean {
  const { words, text } = scan;
  let word = begin;
  while (word < stop && words.kind[word] !== WORD) word++;
  if (word !== stop - 1) return word === stop;
  const code = text.charCodeAt(words.start[word]);
  const size = words.end[word] - words.start[word];
  if (isDigit(code)) return size <= 4 && words.start[stop] === words.end[word];
  return size === 1 && words.start[stop] === words.end[word] && code !== 0x49;
}

/** A remark in brackets of at most this many words does not end the sentence that it stands in. */
const LONGEST_REMARK = 3;

/** Whether the stop at `stop` closes a short remark in brackets within the sentence that begins at `begin` and goes on with `next`: "Gen. (retd.) Roe", not "He left. (Applause.) She". */
function isRemark(scan: Scan, begin: number, stop: number, next: number): boolean {
  const { kind, start, end } = scan.words;
  if (kind[stop + 1] !== CLOSING_BRACKET || scan.lexicon.openers.has(scan.text, start[next], end[next])) return false;
  for (let word = stop - 1; word > begin && word >= stop - LONGEST_REMARK - 1; word--) if (kind[word] === OPENING_BRACKET) return true;
  return false;
}

/** Whether words that tell who spoke follow a question or exclamation in quotes: `"Why?" Smith asked`. */
function isReported(scan: Scan, word: number, last: number): boolean {
  const { words, text, lexicon } = scan;
  for (let each = word; each < last && each < word + 4; each++) {
    if (lexicon.reporting.has(text, words.start[each], words.end[each])) return true;
    if (!isUpper(text.charCodeAt(words.start[each]))) return false;
  }
  return false;
}

/** Whether a sentence ends between the stop at `stop` and the word `next` that follows its closing marks. */
function endsAt(scan: Scan, stop: number, next: number, last: number): boolean {
  const { words, text } = scan;
  if (next >= last) return true;
  const kind = words.kind[stop];
  const at = words.start[next];
  const code = text.charCodeAt(at);
  const glued = at === words.end[next - 1];
  const closed = next > stop + 1 && words.kind[next - 1] !== STOP && words.kind[next - 1] !== ELLIPSIS;
  const nextKind = words.kind[next];
  if (nextKind === PAUSE || nextKind === CLOSING_BRACKET || nextKind === CLOSING_QUOTE || nextKind === STOP || nextKind === ELLIPSIS) return false;
  const letter = classAt(text, at) === LETTER;
  const lower = letter && isLower(code);
  if (glued) {
    if (kind === ELLIPSIS) return false;
    // Break lost between sentences: "said.The", `war."The`; else "a.b", "yahoo!x".
    if (letter) return isUpper(code);
    const opens = nextKind === OPENING_QUOTE || nextKind === STRAIGHT_QUOTE;
    return kind === STOP && opens && next + 1 < last && isUpper(text.charCodeAt(words.start[next + 1]));
  }
  if (kind === ELLIPSIS) return !lower && (letter || nextKind === OPENING_QUOTE || nextKind === STRAIGHT_QUOTE);
  if (lower) {
    if (closed || kind !== STOP) return false;
    // Careless writers begin sentences small; a full stop behind a short word may be an abbreviation's.
    if (text.charCodeAt(words.start[stop]) !== 0x2e || words.end[stop] - words.start[stop] > 1) return true;
    const size = words.end[stop - 1] - words.start[stop - 1];
    return stop > 0 && (size > 4 || (size > 2 && scan.lexicon.openers.has(text, at, words.end[next])));
  }
  const mark = text.charCodeAt(words.start[stop]);
  if (closed && mark !== 0x2e && letter && isReported(scan, next, last)) return false;
  return true;
}

/** The word before which a sentence that has grown too long is cut. */
function cutBefore(scan: Scan, first: number, limit: number): number {
  for (let word = limit; word > first + (2 * LONGEST_SENTENCE) / 3; word--) if (scan.words.kind[word - 1] === PAUSE) return word;
  let word = limit;
  // Never inside a multi-word token.
  while (word > first + 1 && scan.words.multiword[word - 1] > 1) word--;
  return word;
}

/** Adds to `starts` the first word of each sentence of the paragraph whose words are `first` … `last` - 1. */
export function splitSentences(scan: Scan, first: number, last: number, starts: NumberList): void {
  const { words } = scan;
  if (first === last) return;
  starts.push(first);
  let begin = first;
  let straightOpen = false;
  const open = (word: number): void => {
    starts.push(word);
    begin = word;
  };
  let word = datelineEnd(scan, first, last);
  if (word > first && word < last) open(word);
  else word = first;
  while (word < last) {
    const kind = words.kind[word];
    if (word - begin >= LONGEST_SENTENCE) open(cutBefore(scan, begin, word));
    if (kind === STRAIGHT_QUOTE) straightOpen = !straightOpen;
    // "[...] They left": the omission stands before its sentence.
    const omission = kind === ELLIPSIS && word === begin + 1 && words.kind[begin] === OPENING_BRACKET;
    if ((kind !== STOP && kind !== ELLIPSIS && kind !== FINAL_ABBREVIATION) || omission) {
      word++;
      continue;
    }
    const next = afterClosers(scan, word, last, straightOpen);
    for (let each = word + 1; each < next; each++) if (words.kind[each] === STRAIGHT_QUOTE) straightOpen = !straightOpen;
    if (next < last && !isNumbering(scan, begin, word) && !isRemark(scan, begin, word, next) && endsAt(scan, word, next, last)) open(next);
    word = next;
  }
}
