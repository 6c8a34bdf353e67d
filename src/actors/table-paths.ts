// Where the tables of actors stand under `data/`, and their columns.

/** States and territories. */
export const STATES = 'actors/states.tsv';
/** Organisations and groups. */
export const ORGANISATIONS = 'actors/organisations.tsv';
/** Persons with their offices. */
export const PERSONS = 'actors/persons.tsv';
/** Which states belong to which bodies. */
export const MEMBERS = 'actors/members.tsv';
/** States by region and by what they are called. */
export const REGIONS = 'actors/regions.tsv';
/** Role nouns. */
export const ROLES = 'actors/roles.tsv';
/** Given names by gender. */
export const GIVEN_NAMES = 'actors/given-names.tsv';
/** Titles before names. */
export const TITLES = 'actors/titles.tsv';

/** The columns of each table; data/actors/SOURCES.md describes them. */
export const COLUMNS = {
  [STATES]: ['code', 'country', 'name', 'status', 'capital', 'adjectives', 'nationals', 'aliases', 'seats', 'leads', 'wikidata'],
  [ORGANISATIONS]: ['name', 'aliases', 'kind', 'country', 'sectors', 'seats', 'wikidata'],
  [PERSONS]: ['name', 'aliases', 'short', 'country', 'gender', 'sectors', 'terms', 'wikidata'],
  [MEMBERS]: ['organisation', 'members', 'from', 'to'],
  [REGIONS]: ['names', 'states'],
  [ROLES]: ['noun', 'plural', 'class', 'sectors', 'office'],
  [GIVEN_NAMES]: ['gender', 'names'],
  [TITLES]: ['title', 'gender', 'sectors'],
} as const;
