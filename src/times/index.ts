export type { TimeExpression } from './time.ts';
