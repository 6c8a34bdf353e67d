export { closest } from './closest.ts';
export { csvRecord, readCsv } from './csv.ts';
export type { Span } from './span.ts';
export { fileError } from './file-error.ts';
export { ERRORS, EntenteError, type ErrorCode } from './errors.ts';
export { checksum, readSectionFile, type SectionArray, type SectionHeader, type SectionKind } from './section-file.ts';
export { readTable, type TableRow, type Tables } from './table.ts';
