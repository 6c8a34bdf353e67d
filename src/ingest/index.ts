export { decodeStream, decodeText, refuseBinary } from './encodings.ts';
export { type Chunks, openFile, peek, readWhole } from './files.ts';
export { type Format, formatOf, SNIFFED_BYTES } from './formats.ts';
