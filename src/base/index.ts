export { type Span, covers, overlaps } from './span.ts';
export { ERRORS, EntenteError, type ErrorCode, type ErrorEntry } from './errors.ts';
export { readTable, type TableRow, type Tables } from './table.ts';
