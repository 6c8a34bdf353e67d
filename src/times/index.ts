export type { TimeExpression } from './time.ts';
export { findTimes } from './find-times.ts';
export { namesDay } from './vocabulary.ts';
