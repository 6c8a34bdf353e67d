export { countryCodes } from './countries.ts';
export { importDump, type ImportEnd, type ImportState } from './import-dump.ts';
