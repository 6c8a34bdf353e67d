export { closest } from './closest.ts';
export { csvRecord, readCsv } from './csv.ts';
export type { Span } from './span.ts';
export { fileError } from './file-error.ts';
export { ERRORS, EntenteError, type ErrorCode } from './errors.ts';
export { readTable, type TableRow, type Tables } from './table.ts';
