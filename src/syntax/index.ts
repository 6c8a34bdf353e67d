export { type LabelSet, Parse, type ParseColumns } from './parse.ts';
export { type ConlluSentence, type ConlluWord, parseOfConllu, readConllu, spaceAfter, tokensOf } from './conllu.ts';
