// Tables and model as the package ships them, and users' own tables of actors, read from disk (Node.js only).
export { readActorTables } from './actor-tables.ts';
export { loadResources, readModel, readTables, readVersion, type ResourceOptions } from './package-files.ts';
