// Tables and models as the package ships them, and users' own tables of actors, read from disk (Node.js only).
export { readActorTables } from './actor-tables.ts';
export { loadResources, readAttributionModel, readModel, readScorer, readTables, readVersion, type ResourceOptions } from './package-files.ts';
