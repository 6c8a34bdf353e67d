// Segmented texts → one line that a test can compare: words parted by a space, the parts of a multi-word token by "·",
// sentences by " // ", paragraphs by " ¶ ".
import { createSegmenter, type Tokens } from '../../src/text/index.ts';
import { TEXT_TABLES } from './tables.ts';

/** The segmenter under test. */
export const segmenter = createSegmenter(TEXT_TABLES);

/** The line for segmented text. */
export function rendered(tokens: Tokens): string {
  let line = '';
  let joined = 0;
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const first = tokens.sentenceStart[sentence];
    if (sentence > 0) line += tokens.paragraph[sentence] === tokens.paragraph[sentence - 1] ? ' // ' : ' ¶ ';
    for (let word = first; word < tokens.sentenceStart[sentence + 1]; word++) {
      if (word > first) line += joined > 1 ? '·' : ' ';
      joined = tokens.multiword[word] > 0 ? tokens.multiword[word] : joined - 1;
      line += tokens.text.slice(tokens.start[word], tokens.end[word]);
    }
  }
  return line;
}

/** The line for a text. */
export function split(text: string): string {
  return rendered(segmenter.segment(text));
}
