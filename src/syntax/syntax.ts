// Tokens → Parse: tags, trees and lemmas of a whole text with one model. Keeps its working arrays from sentence to sentence.
import type { Tokens } from '../text/index.ts';
import { createAnalysers } from './analysers.ts';
import { headNumbers, mendAdjectiveHeads } from './adjective-heads.ts';
import { Lemmatizer } from './lemmatizer.ts';
import { listNumbers, mendListSubjects } from './list-subjects.ts';
import { markedNumbers, mendMarkedSubjects } from './marked-subjects.ts';
import type { SyntaxModel } from './model.ts';
import { Parse } from './parse.ts';
import { mendSecondSubjects, secondNumbers } from './second-subjects.ts';
import { conjunctNumbers, mendStrayConjuncts } from './stray-conjuncts.ts';
import { mendVerbModifiers, verbNumbers, type VerbTag } from './verb-modifiers.ts';
import { mendWeekdayHeads, weekdayNumbers } from './weekday-heads.ts';
import { type WordClasses, wordClasses } from './word-classes.ts';
import { PAD, Words } from './words.ts';

/** Tags, lemmatizes and parses texts. */
export interface Syntax {
  /** The analysis of every sentence. The result keeps nothing of the analyser: it may be used again at once. */
  parse(tokens: Tokens): Parse;
  /** The model's classes of words. */
  readonly classes: WordClasses;
}

/** Readies a loaded model for use in this thread. */
export function createSyntax(model: SyntaxModel): Syntax {
  const { labels: names } = model.header;
  const { lexicon, tagger, reviser, parser, numbers } = createAnalysers(model);
  const heads = headNumbers(names.upos, names.deprel);
  const uposOf = (index: number): number => words.uposOf(index);
  const lists = listNumbers(names.deprel);
  const marked = markedNumbers(names.xpos, names.deprel);
  const conjuncts = conjunctNumbers(names.upos, names.deprel);
  const isComma = (index: number): boolean => words.hash[PAD + index] === numbers.comma;
  const seconds = secondNumbers(names.deprel);
  const adposition = names.upos.indexOf('ADP');
  const isAdposition = (index: number): boolean => words.uposOf(index) === adposition;
  const verbs = verbNumbers(names.xpos, names.deprel);
  const xposOf = (index: number): number => words.xposOf(index);
  const verbTag = names.upos.indexOf('VERB');
  const tagFor: Readonly<Record<VerbTag, number>> = { past: names.xpos.indexOf('VBD'), base: names.xpos.indexOf('VB'), same: -1 };
  const weekdays = weekdayNumbers(names.xpos, names.deprel);
  let read: Tokens | null = null;
  let first = 0;
  const form = (index: number): string => read?.text.slice(read.start[first + index], read.end[first + index]) ?? '';
  const retagged: number[] = [];
  const retag = (index: number, as: VerbTag): void => {
    retagged.push(index, tagFor[as]);
  };
  const lemmatizer = new Lemmatizer(model.lemmas);
  const words = new Words();
  return {
    classes: wordClasses(lexicon),
    parse(tokens) {
      read = tokens;
      const { count, sentenceCount, sentenceStart } = tokens;
      const columns = { upos: new Uint8Array(count), xpos: new Uint8Array(count), deprel: new Uint8Array(count), head: new Int32Array(count), lemma: new Array<string>(count) };
      for (let sentence = 0; sentence < sentenceCount; sentence++) {
        const from = sentenceStart[sentence];
        first = from;
        words.fill(tokens, from, sentenceStart[sentence + 1], lexicon);
        tagger.tag(words);
        reviser.tag(words);
        parser.parse(words);
        const { head, label } = parser.state;
        mendAdjectiveHeads(words.length, head, label, uposOf, heads);
        mendWeekdayHeads(words.length, head, label, xposOf, form, weekdays);
        mendVerbModifiers(words.length, head, label, xposOf, form, retag, verbs);
        mendSecondSubjects(words.length, head, label, isAdposition, seconds);
        mendListSubjects(words.length, head, label, isComma, lists);
        mendMarkedSubjects(words.length, head, label, xposOf, form, marked);
        mendStrayConjuncts(words.length, head, label, uposOf, conjuncts);
        for (let index = 0; index < words.length; index++) {
          const word = from + index;
          columns.upos[word] = words.uposOf(index);
          columns.xpos[word] = words.xposOf(index);
          columns.deprel[word] = label[index];
          columns.head[word] = head[index] === words.length ? -1 : from + head[index];
        }
        for (let at = 0; at < retagged.length; at += 2) {
          columns.upos[from + retagged[at]] = verbTag;
          if (retagged[at + 1] >= 0) columns.xpos[from + retagged[at]] = retagged[at + 1];
        }
        retagged.length = 0;
      }
      for (let word = 0; word < count; word++)
        columns.lemma[word] = lemmatizer.lemma(tokens.text.slice(tokens.start[word], tokens.end[word]), columns.xpos[word], names.xpos[columns.xpos[word]]);
      read = null;
      return new Parse(tokens, names, columns);
    },
  };
}
