export { closest } from './closest.ts';
export { csvRecord, readCsv } from './csv.ts';
export type { Span } from './span.ts';
export { ERRORS, EntenteError, type ErrorCode } from './errors.ts';
export { readTable, type TableRow, type Tables } from './table.ts';
