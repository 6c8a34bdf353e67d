import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '../../src/resources/index.ts';
import { problemsOf } from './table-checks.ts';

test('tables of actors: no row has an unknown code, a twisted term, or a name that another actor has', () => {
  assert.deepEqual(problemsOf(readTables()), []);
});

test('tables of actors: the check sees what is planted', () => {
  const tables = { ...readTables() };
  tables['actors/organisations.tsv'] = `name\taliases\tkind\tcountry\tsectors\tseats\twikidata
Zorbel Union\tZU\torganization\tQQQ\tIGO\t\tQ1
Zorbel League\tZU\torganization\t\tXYZ\t\t
`;
  tables['actors/persons.tsv'] = `name\taliases\tshort\tcountry\tgender\tsectors\tterms\twikidata
Zed Zorbel\t\tZorbel\tFRA\tm\tGOV\tpresident 2020-01-01 2019-01-01\t1
Zed Zorbel\t\t\tFRA\tx\tGOV\t\t
Zoe Zorbel\t\t\tFRA\tf\tGOV\tminister soon -\t
`;
  assert.deepEqual(problemsOf(tables), [
    'data/actors/organisations.tsv:2: unknown country "QQQ"',
    'data/actors/organisations.tsv:3: unknown sector "XYZ"',
    'data/actors/organisations.tsv:3: "ZU" is also a name of data/actors/organisations.tsv:2',
    'data/actors/persons.tsv:2: "1" is no Wikidata number',
    'data/actors/persons.tsv:2: "president" ends before it begins',
    'data/actors/persons.tsv:3: unknown gender "x"',
    'data/actors/persons.tsv:3: "Zed Zorbel" is also a name of data/actors/persons.tsv:2',
    'data/actors/persons.tsv:4: "minister soon -" is not an office with its dates',
  ]);
});
