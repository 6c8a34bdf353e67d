// Parse → CoNLL-U, with multi-word token lines and SpaceAfter; from running text also "# text" and TokenRange in MISC.
import { featuresOf } from './features.ts';
import type { ConlluSentence } from './conllu.ts';
import type { Parse } from './parse.ts';

/** The word columns that the analysis fills: lemma, tags, features, governor (counted from 1 in the sentence), relation. */
function columnsOf(parse: Parse, word: number, first: number): string {
  const head = parse.head(word);
  const upos = parse.upos(word);
  const xpos = parse.xpos(word);
  return `${parse.lemma(word)}\t${upos}\t${xpos}\t${featuresOf(upos, xpos, parse.lower(word))}\t${head < 0 ? 0 : head - first + 1}\t${parse.deprel(word)}\t_`;
}

/** Tabs and line ends would break the format's lines. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ').trim();
}

function spaceBetween(parse: Parse, word: number): boolean {
  return word + 1 >= parse.count || parse.end(word) !== parse.start(word + 1);
}

/** The CoNLL-U of a parsed text. Offsets in TokenRange are UTF-16 code units; each sentence ends with an empty line. */
export function writeConllu(parse: Parse): string {
  const { tokens } = parse;
  const lines: string[] = [];
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const first = tokens.sentenceStart[sentence];
    const next = tokens.sentenceStart[sentence + 1];
    lines.push(`# text = ${oneLine(parse.phrase(first, next - 1))}`);
    let tokenEnd = -1;
    for (let word = first; word < next; word++) {
      const size = tokens.multiword[word];
      const id = word - first + 1;
      if (size > 1) {
        tokenEnd = word + size - 1;
        lines.push(
          `${id}-${id + size - 1}\t${oneLine(parse.phrase(word, tokenEnd))}\t_\t_\t_\t_\t_\t_\t_\t${spaceBetween(parse, tokenEnd) ? '' : 'SpaceAfter=No|'}TokenRange=${parse.start(word)}:${parse.end(tokenEnd)}`,
        );
      }
      const glued = word <= tokenEnd ? '' : spaceBetween(parse, word) ? '' : 'SpaceAfter=No|';
      const misc = word <= tokenEnd ? '_' : `${glued}TokenRange=${parse.start(word)}:${parse.end(word)}`;
      lines.push(`${id}\t${oneLine(parse.form(word)) || '_'}\t${columnsOf(parse, word, first)}\t${misc}`);
    }
    lines.push('');
  }
  return lines.length ? `${lines.join('\n')}\n` : '';
}

/** The CoNLL-U of sentences that came as CoNLL-U: comments, forms, multi-word tokens and MISC are kept, the rest is `parse`'s. */
export function writeAnalysed(sentences: readonly ConlluSentence[], parse: Parse): string {
  const lines: string[] = [];
  let first = 0;
  for (const sentence of sentences) {
    lines.push(...sentence.comments);
    const tokenAt = new Map(sentence.multiwords.map(token => [token[0], token]));
    for (const { id, form, misc } of sentence.words) {
      const token = tokenAt.get(id);
      if (token) lines.push(`${token[0]}-${token[1]}\t${token[2]}\t_\t_\t_\t_\t_\t_\t_\t${token[3]}`);
      lines.push(`${id}\t${form}\t${columnsOf(parse, first + id - 1, first)}\t${misc}`);
    }
    lines.push('');
    first += sentence.words.length;
  }
  return lines.length ? `${lines.join('\n')}\n` : '';
}
