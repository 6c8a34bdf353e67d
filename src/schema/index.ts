// Shapes checked at run time. Apart from the reader, because loading the validation library costs more time than
// reading a short article.
export { articleSchema } from './article.ts';
export { readingSchema } from './reading.ts';
