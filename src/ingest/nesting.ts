// How deep and how large a page is, told by a tokenizer that builds nothing: the tree builders above it take minutes for a
// page of a few thousand nested elements, so such pages are refused before.
import { Parser } from 'htmlparser2';
import { EntenteError } from '../base/index.ts';

/** Deepest nesting that is read. Articles on the web are seldom deeper than 40. */
const DEEPEST = 200;
/** Most elements of a page; articles seldom have 5,000. */
const MOST_ELEMENTS = 50_000;

/**
 * Refuses pages that are no articles by their nesting.
 * @throws EntenteError `page-deep`, or `input-large` where it has too many elements.
 */
export function refuseDeepPage(html: string, input: string): void {
  let depth = 0;
  let elements = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      elements++;
      deepest = Math.max(deepest, ++depth);
    },
    onclosetag() {
      depth--;
    },
  });
  // In pieces, so that a hostile page is given up early.
  for (let at = 0; at < html.length; at += 65_536) {
    parser.write(html.slice(at, at + 65_536));
    if (deepest > DEEPEST) throw new EntenteError('page-deep', { input, problem: `more than ${DEEPEST} elements within one another` });
    if (elements > MOST_ELEMENTS) throw new EntenteError('input-large', { input, problem: `more than ${MOST_ELEMENTS} elements` });
  }
}
