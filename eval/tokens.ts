// A treebank's raw text → how well our words and sentences match its own.
// Two layouts: "lines" gives each sentence as a block of its own (as the syntax scorer's raw mode does), so that it
// shows splits too many; "documents" joins the sentences of a paragraph with a space, so that it shows missing ones too.
//   node dist/eval/tokens.js TREEBANK.conllu…
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readTables } from '../src/resources/index.ts';
import { type ConlluSentence, readConllu, spaceAfter } from '../src/syntax/index.ts';
import { createSegmenter, type Segmenter, type Tokens } from '../src/text/index.ts';

/** A treebank's text with the words and sentences that it marks; words are keyed "start-end" over the letters without white space. */
export interface RawTreebank {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly multiwords: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

/** Found, wanted and matched, and their F1 from 0 to 1. */
export interface Match {
  readonly wanted: number;
  readonly found: number;
  readonly matched: number;
  readonly f1: number;
}

/** The matches of one text. */
export interface TokenScore {
  readonly words: Match;
  readonly multiwords: Match;
  readonly sentences: Match;
}

/** A sentence's raw text. */
export function textOf(sentence: ConlluSentence): string {
  const comment = sentence.comments.find(line => line.startsWith('# text = '));
  if (comment) return comment.slice(9);
  return sentence.words
    .map(word => word.form + (spaceAfter(word.misc) ? ' ' : ''))
    .join('')
    .trim();
}

/** Lays a treebank out as raw text. */
export function rawTreebank(sentences: readonly ConlluSentence[], layout: 'lines' | 'documents'): RawTreebank {
  const words = new Set<string>();
  const multiwords = new Set<string>();
  const spans = new Set<string>();
  const pieces: string[] = [];
  let at = 0;
  sentences.forEach((sentence, index) => {
    const first = at;
    const ends: number[] = [];
    for (const word of sentence.words) {
      const size = word.form.replace(/\s+/g, '').length;
      words.add(`${at}-${at + size}`);
      at += size;
      ends.push(at);
    }
    for (const [from, to] of sentence.multiwords) multiwords.add(`${from > 1 ? ends[from - 2] : first}-${ends[to - 1]}`);
    spans.add(`${first}-${at}`);
    const begins = sentence.comments.some(line => line.startsWith('# newpar') || line.startsWith('# newdoc'));
    if (index > 0) pieces.push(layout === 'lines' || begins ? '\n\n' : ' ');
    pieces.push(textOf(sentence));
  });
  return { text: `${pieces.join('')}\n`, words, multiwords, sentences: spans };
}

/** The words and sentences of a segmented text, keyed as a treebank's are. */
export function keysOf(tokens: Tokens): Omit<RawTreebank, 'text'> {
  const words = new Set<string>();
  const multiwords = new Set<string>();
  const sentences = new Set<string>();
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (let word = 0; word < tokens.count; word++) {
    from.push(at);
    at += tokens.text.slice(tokens.start[word], tokens.end[word]).replace(/\s+/g, '').length;
    to.push(at);
    words.add(`${from[word]}-${at}`);
  }
  for (let word = 0; word < tokens.count; word++) if (tokens.multiword[word] > 1) multiwords.add(`${from[word]}-${to[word + tokens.multiword[word] - 1]}`);
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) sentences.add(`${from[tokens.sentenceStart[sentence]]}-${to[tokens.sentenceStart[sentence + 1] - 1]}`);
  return { words, multiwords, sentences };
}

function match(wanted: ReadonlySet<string>, found: ReadonlySet<string>): Match {
  let matched = 0;
  for (const key of found) if (wanted.has(key)) matched++;
  return { wanted: wanted.size, found: found.size, matched, f1: wanted.size + found.size ? (2 * matched) / (wanted.size + found.size) : 1 };
}

/** Compares a segmenter's work on a treebank's text with the treebank. */
export function scoreTokens(treebank: RawTreebank, tokens: Tokens): TokenScore {
  const keys = keysOf(tokens);
  return { words: match(treebank.words, keys.words), multiwords: match(treebank.multiwords, keys.multiwords), sentences: match(treebank.sentences, keys.sentences) };
}

/** Words per second of one warm pass over a text. */
function speedOf(segmenter: Segmenter, text: string): number {
  for (let pass = 0; pass < 3; pass++) segmenter.segment(text);
  const started = process.hrtime.bigint();
  let words = 0;
  for (let pass = 0; pass < 5; pass++) words += segmenter.segment(text).count;
  return words / (Number(process.hrtime.bigint() - started) / 1e9);
}

function main(paths: readonly string[]): void {
  const segmenter = createSegmenter(readTables());
  const percent = (value: number): string => (value * 100).toFixed(2);
  for (const path of paths) {
    const sentences = readConllu(readFileSync(path, 'utf8'));
    for (const layout of ['lines', 'documents'] as const) {
      const treebank = rawTreebank(sentences, layout);
      const score = scoreTokens(treebank, segmenter.segment(treebank.text));
      const speed = Math.round(speedOf(segmenter, treebank.text));
      console.log(
        `${path} ${layout}: words F1 ${percent(score.words.f1)}  multi-word tokens F1 ${percent(score.multiwords.f1)}  sentences F1 ${percent(score.sentences.f1)} (${score.sentences.found} found, ${score.sentences.wanted} wanted)  ${speed} words/s`,
      );
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
