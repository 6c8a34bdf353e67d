export type { Article } from './article.ts';
export type { Quote, Tokens } from './tokens.ts';
