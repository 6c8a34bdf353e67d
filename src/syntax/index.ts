export { Parse } from './parse.ts';
export { type ConlluSentence, type ConlluWord, parseOfConllu, readConllu, spaceAfter, tokensOf } from './conllu.ts';
export { writeAnalysed, writeConllu } from './conllu-writer.ts';
export { featuresOf } from './features.ts';
export { loadSyntaxModel, modelRoom, type SyntaxModel } from './model.ts';
export { createSyntax, type Syntax } from './syntax.ts';
export { isStrayedSubject, strayedSubject } from './strayed-subject.ts';
export { subjectByOrder } from './subject-order.ts';
export { objectByOrder } from './object-order.ts';
