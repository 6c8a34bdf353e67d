// A treebank whose MISC column holds `Entity` marks (the Georgetown University Multilayer corpus) → documents with raw
// text, mentions and entities. An opening mark reads `(id-type-status-…-minimal words-link[-title]`, its end `id)`; marks nest and
// one that opens and closes at a word is `(id-…)`. The minimal words count from 1 inside the mention; the first is its head.
// Offsets count letters without white space, so that they hold however the text is laid out.
import { type ConlluSentence, readConllu } from '../src/syntax/index.ts';
import { rawTreebank } from './tokens.ts';

/** One gold mention. */
export interface GoldMention {
  /** The entity it belongs to, unique in its document. */
  readonly entity: string;
  /** person, place, organization, abstract, … */
  readonly type: string;
  /** First and last letter (exclusive). */
  readonly start: number;
  readonly end: number;
  /** The letters of its head word. */
  readonly headStart: number;
  readonly headEnd: number;
  /** The head word, lower case, and its universal tag. */
  readonly head: string;
  readonly upos: string;
  /** How many words it has. */
  readonly words: number;
  /** Whether it is an apposition, a predicate or the like of the mention before: the link type of its mark. */
  readonly link: string;
}

/** One document. */
export interface GoldDocument {
  readonly id: string;
  /** "news", "interview", …: the second part of the id. */
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Where its adjectives are, as "start-end". */
  readonly adjectives: ReadonlySet<string>;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly upos: string;
}

interface Opened {
  readonly entity: string;
  readonly type: string;
  readonly link: string;
  readonly minimal: number;
  readonly word: number;
}

/** Opening marks, and closing ones, of an `Entity` value in order. */
const MARKS = /\(([^()]+)(\))?|([^()]+)\)/g;

function entityMarks(misc: string): string {
  for (const each of misc.split('|')) if (each.startsWith('Entity=')) return each.slice(7);
  return '';
}

function openedBy(fields: string, word: number): Opened {
  const [entity, type = '', , , , minimal = '1', link = ''] = fields.split('-');
  return { entity, type, link, minimal: Number.parseInt(minimal, 10) || 1, word };
}

function mentionOf({ entity, type, link, minimal, word }: Opened, last: number, words: readonly Word[]): GoldMention {
  const head = words[Math.min(word + minimal - 1, last)];
  return {
    entity,
    type,
    start: words[word].start,
    end: words[last].end,
    headStart: head.start,
    headEnd: head.end,
    head: head.form.toLowerCase(),
    upos: head.upos,
    words: last - word + 1,
    link,
  };
}

function wordsOf(sentences: readonly ConlluSentence[]): (Word & { readonly misc: string })[] {
  let at = 0;
  return sentences.flatMap(sentence =>
    sentence.words.map(({ form, upos, misc }) => {
      const start = at;
      at += form.replace(/\s+/g, '').length;
      return { start, end: at, form, upos, misc };
    }),
  );
}

/** The mentions of one document, by where they begin, the longer first. */
function mentionsOf(words: readonly (Word & { readonly misc: string })[]): GoldMention[] {
  const open: Opened[] = [];
  const found: GoldMention[] = [];
  words.forEach((word, here) => {
    for (const [, opening, closed, closing] of entityMarks(word.misc).matchAll(MARKS)) {
      if (opening !== undefined) {
        const mark = openedBy(opening, here);
        if (closed) found.push(mentionOf(mark, here, words));
        else open.push(mark);
        continue;
      }
      const index = open.findLastIndex(each => each.entity === closing);
      if (index < 0) throw new RangeError(`word "${word.form}" closes the mention ${closing}, which is not open`);
      found.push(mentionOf(open.splice(index, 1)[0], here, words));
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The documents of a treebank in CoNLL-U.
 * @throws RangeError where a mark closes what is not open.
 */
export function goldDocuments(conllu: string): GoldDocument[] {
  const groups: { id: string; sentences: ConlluSentence[] }[] = [];
  for (const sentence of readConllu(conllu)) {
    const begin = sentence.comments.find(line => line.startsWith('# newdoc id = '));
    if (begin || groups.length === 0) groups.push({ id: begin?.slice(14) ?? '', sentences: [] });
    groups[groups.length - 1].sentences.push(sentence);
  }
  return groups.map(({ id, sentences }) => {
    const words = wordsOf(sentences);
    return {
      id,
      genre: id.split('_')[1] ?? '',
      text: rawTreebank(sentences, 'documents').text,
      mentions: mentionsOf(words),
      adjectives: new Set(words.filter(word => word.upos === 'ADJ').map(word => `${word.start}-${word.end}`)),
    };
  });
}
