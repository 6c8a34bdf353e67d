export { isIsoDate } from './dates.ts';
export { decodeStream, decodeText, refuseBinary } from './encodings.ts';
export { Fetcher } from './fetch.ts';
export { openFile, peek, readWhole } from './files.ts';
export { type Format, formatOf, SNIFFED_BYTES } from './formats.ts';
export { articleOfPage, type PageSource } from './page.ts';
