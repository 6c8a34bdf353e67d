// Punctuation → words: runs of one mark, ellipses, quotation marks with their side, brackets, emoticons, handles.
import { BLANK, classAt, DIGIT, isApostrophe, isDigit, LETTER, PUNCTUATION, skipWord, SYMBOL } from './characters.ts';
import { handleEnd } from './addresses.ts';
import { classIn, codeIn, type Scan } from './scan.ts';
import { CLOSING_BRACKET, CLOSING_QUOTE, ELLIPSIS, OPENING_BRACKET, OPENING_QUOTE, PAUSE, PICTURE, SIGN, STOP, STRAIGHT_QUOTE, WORD } from './word-buffer.ts';

function runEnd(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at);
  let end = at + 1;
  while (end < scan.chunkEnd && scan.text.charCodeAt(end) === code) end++;
  return end;
}

/** The end of a run of "!" and "?". */
function shoutEnd(scan: Scan, at: number): number {
  while (at < scan.chunkEnd) {
    const code = scan.text.charCodeAt(at);
    if (code !== 0x21 && code !== 0x3f) break;
    at++;
  }
  return at;
}

/** The end of the emoticon at `at` (":-)", ";)", "=D"), which stands apart or at the end of its chunk, or -1. */
function emoticonEnd(scan: Scan, at: number): number {
  let end = at + 1;
  if (codeIn(scan, end) === 0x2d) end++;
  const mouth = codeIn(scan, end);
  if (mouth !== 0x29 && mouth !== 0x28 && !((mouth === 0x44 || mouth === 0x50 || mouth === 0x4f || mouth === 0x2f) && classIn(scan, end + 1) === BLANK)) return -1;
  if (classIn(scan, at - 1) !== BLANK && classIn(scan, end + 1) !== BLANK) return -1;
  return end + 1;
}

/** Brackets of several scripts: their kind, or -1. */
function bracketKind(code: number): number {
  switch (code) {
    case 0x28:
    case 0x5b:
    case 0x7b:
    case 0xff08:
    case 0x3010:
    case 0x3014:
    case 0x3008:
      return OPENING_BRACKET;
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0xff09:
    case 0x3011:
    case 0x3015:
    case 0x3009:
      return CLOSING_BRACKET;
    default:
      return -1;
  }
}

/** The kind of a quotation mark by its shape, or -1. Curly ones that writers turn the wrong way are told by their place. */
function quoteKind(scan: Scan, at: number, end: number): number {
  switch (scan.text.charCodeAt(at)) {
    case 0x22:
    case 0xff02:
      return STRAIGHT_QUOTE;
    case 0x201c:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0x2039:
    case 0x300c:
    case 0x300e:
    case 0x2018:
    case 0x201a:
      return OPENING_QUOTE;
    case 0x201d:
    case 0xbb:
    case 0x203a:
    case 0x300d:
    case 0x300f:
      return CLOSING_QUOTE;
    case 0x27:
    case 0x2019:
    case 0x60:
    case 0xb4:
      return classIn(scan, end) !== BLANK && beginsHere(scan, at) ? OPENING_QUOTE : CLOSING_QUOTE;
    default:
      return -1;
  }
}

/** Whether a mark at `at` stands where a quotation begins: after a blank, an opening bracket, a dash or another opening mark. */
function beginsHere(scan: Scan, at: number): boolean {
  const before = codeIn(scan, at - 1);
  if (before === 0 || classIn(scan, at - 1) === BLANK) return true;
  return (
    before === 0x28 ||
    before === 0x5b ||
    before === 0x2d ||
    before === 0x2f ||
    (before >= 0x2012 && before <= 0x2015) ||
    before === 0x22 ||
    before === 0x201c ||
    before === 0xab ||
    before === 0x2018
  );
}

/** Whether the sentence-ending marks of any script hold this code unit. */
function isStop(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x3002 ||
    code === 0xff0e ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964 ||
    code === 0x0965 ||
    code === 0x203c ||
    code === 0x2047 ||
    code === 0x2048 ||
    code === 0x2049
  );
}

function isPause(code: number): boolean {
  return (
    code === 0x2c || code === 0x3b || code === 0x3a || code === 0x2d || code === 0x2f || (code >= 0x2010 && code <= 0x2015) || code === 0x060c || code === 0x3001 || code === 0xff0c
  );
}

/** An apostrophe before a word that lost its beginning ("'em", "'90s"): the word's end, or -1. */
function elisionEnd(scan: Scan, at: number): number {
  const { text } = scan;
  const end = skipWord(text, at + 1, scan.chunkEnd);
  if (classIn(scan, at + 1) === DIGIT) {
    const digits = end - at - 1;
    const last = codeIn(scan, end - 1) | 32;
    return (digits === 2 && isDigit(codeIn(scan, end - 1))) || (digits === 3 && last === 0x73) ? end : -1;
  }
  if (!scan.lexicon.elisions.has(text, at, end)) return -1;
  // "rock 'n' roll": an "n" that lost both its neighbours; other words between two marks are quoted.
  if (codeIn(scan, end) === codeIn(scan, at)) return end === at + 2 ? end + 1 : -1;
  return end;
}

/** Single marks: elisions, opening and closing quotes; doubled ones ("''", "``") are one mark. */
function scanSingle(scan: Scan, at: number): number {
  const { words } = scan;
  const code = scan.text.charCodeAt(at);
  if (isApostrophe(codeIn(scan, at + 1)) || codeIn(scan, at + 1) === 0x2018) {
    const end = at + 2;
    words.push(at, end, beginsHere(scan, at) && classIn(scan, end) !== BLANK ? OPENING_QUOTE : CLOSING_QUOTE);
    return end;
  }
  const next = classIn(scan, at + 1);
  // Word processors turn the apostrophe of "the ‘90s" the wrong way.
  if (code !== 0x2018 || next === DIGIT) {
    if ((next === LETTER || next === DIGIT) && beginsHere(scan, at)) {
      const end = elisionEnd(scan, at);
      if (end > 0) {
        words.push(at, end, WORD);
        return end;
      }
    }
  }
  const kind = quoteKind(scan, at, at + 1);
  scan.singleOpen = kind === OPENING_QUOTE;
  words.push(at, at + 1, kind);
  return at + 1;
}

/** Scans the mark at `at`, adds it and gives where it stopped. */
export function scanMark(scan: Scan, at: number): number {
  const { text, words } = scan;
  const code = text.charCodeAt(at);
  let end = at + 1;
  let kind: number = SIGN;
  if (code === 0x2e) {
    end = runEnd(scan, at);
    kind = end - at > 1 ? ELLIPSIS : STOP;
    if (kind === STOP) end = shoutEnd(scan, end);
  } else if (code === 0x2026) {
    end = runEnd(scan, at);
    kind = ELLIPSIS;
  } else if (code === 0x21 || code === 0x3f) {
    end = shoutEnd(scan, at);
    kind = STOP;
  } else if (isApostrophe(code) || code === 0x2018) return scanSingle(scan, at);
  else if (isStop(code)) kind = STOP;
  else if (bracketKind(code) >= 0) kind = bracketKind(code);
  else if (quoteKind(scan, at, end) >= 0) kind = quoteKind(scan, at, end);
  else if ((code === 0x3a || code === 0x3b || code === 0x3d) && emoticonEnd(scan, at) > 0) {
    end = emoticonEnd(scan, at);
    kind = PICTURE;
  } else if (isPause(code)) {
    if (code !== 0x2c && code !== 0x3b) end = runEnd(scan, at);
    kind = PAUSE;
  } else if (code === 0x40 || code === 0x23) {
    const handle = handleEnd(scan, at);
    end = handle > 0 ? handle : code === 0x23 ? at + 1 : runEnd(scan, at);
    kind = handle > 0 ? WORD : SIGN;
  } else end = runEnd(scan, at);
  // Marks that combine belong to what they follow.
  while (end < scan.chunkEnd && classAt(text, end) !== PUNCTUATION && classAt(text, end) !== SYMBOL && classAt(text, end) > DIGIT) end = skipMarks(scan, end);
  words.push(at, end, kind);
  return end;
}

function skipMarks(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at);
  return at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
}
