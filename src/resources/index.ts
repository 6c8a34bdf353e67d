// Tables and model as the package ships them, read from disk (Node.js only).
export { loadResources, readModel, readTables, readVersion } from './package-files.ts';
