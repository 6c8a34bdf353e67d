// CoNLL-U (universaldependencies.org/format.html) in: sentences with words, tags and trees; and the `Parse` that a
// treebank stands for. Empty nodes are skipped. Writing CoNLL-U is `conllu-writer.ts`.
import { EntenteError } from '../base/index.ts';
import type { Tokens } from '../text/index.ts';
import { type LabelSet, Parse } from './parse.ts';

/** One word line. `id` and `head` count from 1 in the sentence, head 0 is the root. */
export interface ConlluWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** One sentence: its comment lines, words, and its multi-word tokens as [first id, last id, form, misc]. */
export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly multiwords: readonly (readonly [number, number, string, string])[];
}

/**
 * The sentences of a CoNLL-U text.
 * @throws EntenteError `conllu-line` with the 1-based line where a line has not ten columns or its number does not follow.
 */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let multiwords: (readonly [number, number, string, string])[] = [];
  const flush = (): void => {
    if (words.length) sentences.push({ comments, words, multiwords });
    comments = [];
    words = [];
    multiwords = [];
  };
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index].endsWith('\r') ? lines[index].slice(0, -1) : lines[index];
    if (line.trim() === '') flush();
    else if (line.startsWith('#')) comments.push(line);
    else {
      const cells = line.split('\t');
      if (cells.length !== 10) throw new EntenteError('conllu-line', { line: index + 1, problem: `${cells.length} columns` });
      if (cells[0].includes('.')) continue;
      if (cells[0].includes('-')) {
        const [first, last] = cells[0].split('-').map(Number);
        multiwords.push([first, last, cells[1], cells[9]]);
        continue;
      }
      const id = Number(cells[0]);
      if (id !== words.length + 1) throw new EntenteError('conllu-line', { line: index + 1, problem: `word ${cells[0]} where ${words.length + 1} was expected` });
      words.push({ id, form: cells[1], lemma: cells[2], upos: cells[3], xpos: cells[4], feats: cells[5], head: Number(cells[6]) || 0, deprel: cells[7], misc: cells[9] });
    }
  }
  flush();
  return sentences;
}

/** Whether white space follows a word or token, by its MISC column. */
export function spaceAfter(misc: string): boolean {
  return !misc.split('|').includes('SpaceAfter=No');
}

/** The tokens that CoNLL-U sentences stand for, over a text laid out from their forms (one paragraph a sentence). */
export function tokensOf(sentences: readonly ConlluSentence[]): Tokens {
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const multiword = new Uint8Array(count);
  const sentenceStart = new Int32Array(sentences.length + 1);
  const paragraph = Int32Array.from({ length: sentences.length }, (_, sentence) => sentence);
  const pieces: string[] = [];
  let at = 0;
  let word = 0;
  sentences.forEach((sentence, number) => {
    sentenceStart[number] = word;
    const inside = new Map<number, string>();
    for (const [first, last, , misc] of sentence.multiwords) {
      multiword[word + first - 1] = last - first + 1;
      for (let id = first; id < last; id++) inside.set(id, 'SpaceAfter=No');
      inside.set(last, misc);
    }
    for (const { id, form, misc } of sentence.words) {
      start[word] = at;
      end[word] = at + form.length;
      word++;
      const last = id === sentence.words.length;
      const gap = last ? '\n\n' : spaceAfter(inside.get(id) ?? misc) ? ' ' : '';
      pieces.push(form, gap);
      at += form.length + gap.length;
    }
  });
  sentenceStart[sentences.length] = word;
  return { text: pieces.join(''), count, start, end, multiword, sentenceCount: sentences.length, sentenceStart, paragraph };
}

/** The parse that annotated CoNLL-U sentences (a treebank's, or a test's own) state. */
export function parseOfConllu(sentences: readonly ConlluSentence[]): Parse {
  const names = { upos: new Map<string, number>(), xpos: new Map<string, number>(), deprel: new Map<string, number>() };
  const number = (map: Map<string, number>, name: string): number => map.get(name) ?? map.set(name, map.size).size - 1;
  const tokens = tokensOf(sentences);
  const upos = new Uint8Array(tokens.count);
  const xpos = new Uint8Array(tokens.count);
  const deprel = new Uint8Array(tokens.count);
  const head = new Int32Array(tokens.count);
  const lemma: string[] = [];
  let word = 0;
  sentences.forEach((sentence, index) => {
    for (const each of sentence.words) {
      upos[word] = number(names.upos, each.upos);
      xpos[word] = number(names.xpos, each.xpos);
      deprel[word] = number(names.deprel, each.deprel);
      head[word] = each.head === 0 ? -1 : tokens.sentenceStart[index] + each.head - 1;
      lemma.push(each.lemma);
      word++;
    }
  });
  const labels: LabelSet = { upos: [...names.upos.keys()], xpos: [...names.xpos.keys()], deprel: [...names.deprel.keys()] };
  return new Parse(tokens, labels, { upos, xpos, deprel, head, lemma });
}
