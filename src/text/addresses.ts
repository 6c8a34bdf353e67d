// Internet addresses as one word each: URLs, e-mail addresses, host and file names, @handles, #tags.
//   "(see https://example.org/a_(b).)" → the URL ends before ".)"; "said.The" is no host name.
import { classAt, DIGIT, isDigit, isLower, isUpper, LETTER, MARK, sizeAt } from './characters.ts';
import { codeIn, type Scan } from './scan.ts';

/** Longest part before "@" that is looked for; RFC 5321 allows 64. */
const LONGEST_LOCAL_PART = 64;

function isAlnum(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
}

function startsWith(scan: Scan, at: number, prefix: string): boolean {
  for (let each = 0; each < prefix.length; each++) {
    const code = codeIn(scan, at + each);
    const plain = code >= 65 && code <= 90 ? code + 32 : code;
    if (plain !== prefix.charCodeAt(each)) return false;
  }
  return true;
}

/** Where a URL that runs to the end of its chunk really ends: without closing marks and stops, brackets balanced. */
function trimmed(scan: Scan, from: number): number {
  const { text } = scan;
  let end = from;
  let depth = 0;
  for (; end < scan.chunkEnd; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x22 || code === 0x3c || code === 0x3e || code === 0x201d || code === 0x201c || code === 0xbb || code === 0xab) break;
    if (code === 0x28) depth++;
    if (code === 0x29 && --depth < 0) break;
  }
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (isAlnum(code) || code === 0x2f || code === 0x3d || code === 0x23 || code === 0x26 || code === 0x5f || code === 0x25 || code === 0x2b || code === 0x7e) break;
    if (code === 0x2d) break;
    if (code === 0x29 && depth >= 0 && text.lastIndexOf('(', end - 1) > from) break;
    if (code > 0x7f && classAt(text, end - 1) === LETTER) break;
    end--;
  }
  return end;
}

/** The end of the URL that begins at `at`, or -1. */
function urlEnd(scan: Scan, at: number): number {
  for (const scheme of ['http://', 'https://', 'ftp://', 'www.', 'mailto:', 'hxxp://', 'doi:1'])
    if (startsWith(scan, at, scheme)) {
      const end = trimmed(scan, at);
      return end > at + scheme.length ? end : -1;
    }
  return -1;
}

/** The end of the e-mail address that begins at `at`, or -1. */
function mailEnd(scan: Scan, at: number): number {
  const { text } = scan;
  const limit = Math.min(scan.chunkEnd, at + LONGEST_LOCAL_PART);
  let here = at;
  while (here < limit) {
    const code = text.charCodeAt(here);
    if (!isAlnum(code) && code !== 0x2e && code !== 0x2d && code !== 0x5f && code !== 0x2b && code !== 0x25) break;
    here++;
  }
  if (here === at || here >= scan.chunkEnd || text.charCodeAt(here) !== 0x40 || !isAlnum(codeIn(scan, here + 1))) return -1;
  here++;
  while (here < scan.chunkEnd) {
    const code = text.charCodeAt(here);
    if (!isAlnum(code) && !((code === 0x2e || code === 0x2d || code === 0x5f) && isAlnum(codeIn(scan, here + 1)))) break;
    here++;
  }
  return here;
}

/**
 * The end of a host or file name ("example.org", "report.pdf") that begins at `at`, or -1; a path after a host belongs to it.
 * Its last label must be in the table, and no label but the first begins with a capital before small letters ("said.The").
 */
function hostEnd(scan: Scan, at: number): number {
  const { text } = scan;
  let here = at;
  let label = at;
  let dots = 0;
  let plain = true;
  for (; here < scan.chunkEnd; here++) {
    const code = text.charCodeAt(here);
    if (isAlnum(code) || code === 0x5f) continue;
    if (code === 0x2d && isAlnum(codeIn(scan, here + 1))) continue;
    if (code !== 0x2e || !isAlnum(codeIn(scan, here + 1))) break;
    dots++;
    label = here + 1;
    if (isUpper(codeIn(scan, label)) && isLower(codeIn(scan, label + 1))) plain = false;
  }
  scan.addressFreeUntil = here;
  if (dots === 0 || (here < scan.chunkEnd && classAt(text, here) <= DIGIT)) return -1;
  if (!scan.lexicon.addresses.has(text, label, here)) {
    // Newsgroups and the like: small letters and at least two dots.
    if (dots < 2 || !plain) return -1;
    for (let each = at; each < here; each++) {
      const code = text.charCodeAt(each);
      if (!isLower(code) && code !== 0x2e && code !== 0x2d) return -1;
      if (code === 0x2e && codeIn(scan, each + 2) === 0x2e) return -1;
    }
    return label - at > 3 && here - label > 1 ? here : -1;
  }
  if (!plain) return -1;
  if (text.charCodeAt(here) === 0x2f && here + 1 < scan.chunkEnd && isAlnum(text.charCodeAt(here + 1))) return trimmed(scan, at);
  return here;
}

/** The end of the address that begins at the letter or digit at `at`, or -1. Linear: text once looked through for a host name is not looked through again. */
export function addressEnd(scan: Scan, at: number): number {
  if (at < scan.addressFreeUntil) return -1;
  const url = urlEnd(scan, at);
  if (url > 0) return url;
  const mail = mailEnd(scan, at);
  if (mail > 0) return mail;
  return hostEnd(scan, at);
}

/** The end of the @handle or #tag that begins at `at`, or -1. */
export function handleEnd(scan: Scan, at: number): number {
  const { text } = scan;
  const first = codeIn(scan, at + 1);
  if (!(first === 0x5f || (at + 1 < scan.chunkEnd && classAt(text, at + 1) === LETTER))) return -1;
  let here = at + 1;
  while (here < scan.chunkEnd) {
    const found = classAt(text, here);
    if (found !== LETTER && found !== DIGIT && found !== MARK && text.charCodeAt(here) !== 0x5f) break;
    here += sizeAt(text, here);
  }
  return here;
}
