export type { Article } from './article.ts';
export { createLanguageDetector, type LanguageDetector } from './languages.ts';
export { languageName } from './language-names.ts';
export { createSegmenter, type Segmenter } from './segmenter.ts';
export { quotes } from './quotes.ts';
export type { Quote, Tokens } from './tokens.ts';
