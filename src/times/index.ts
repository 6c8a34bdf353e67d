export type { TimeExpression, TimesContext } from './time.ts';
export { findTimes } from './find-times.ts';
