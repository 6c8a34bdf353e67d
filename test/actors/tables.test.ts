import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorProblems, TABLES_UP_TO, type TableProblem } from '../../src/actors/index.ts';
import type { Tables } from '../../src/base/index.ts';
import { readTables } from '../../src/resources/index.ts';

const ORGANISATIONS = 'name\taliases\tkind\tcountry\tsectors\tseats\twikidata\n';
const PERSONS = 'name\taliases\tshort\tcountry\tgender\tsectors\tterms\twikidata\n';

/** Problems as lines, the remedies left out. */
function lines(problems: readonly TableProblem[]): string[] {
  return problems.map(
    ({ file, line, column, problem }) => `${file}:${line}: ${column}: ${problem.replace(/[;:] (?:did|sectors are|codes are|offices are|a text|one person|write|leave) .*$/, '')}`,
  );
}

/** The problems in files of these tables. */
function problemsOf(changed: Tables): string[] {
  const files = Object.keys(changed).map(path => `data/${path}`);
  return lines(actorProblems({ ...readTables(), ...changed }, [], TABLES_UP_TO).filter(({ file }) => files.includes(file)));
}

test('tables of actors: no row has an unknown code, a twisted term, a name or an office of another; every member of the United Nations is known with those who lead it', () => {
  assert.deepEqual(lines(actorProblems(readTables(), [], TABLES_UP_TO)), []);
});

test('tables of actors: the check sees what is planted in organisations and persons', () => {
  const found = problemsOf({
    'actors/organisations.tsv': `${ORGANISATIONS}Zorbel Union\tZU\torganization\tQQQ\tIGO\t\tQ1
Zorbel League\tZU|Zorbel  League\torganization\t\tXYZ\t\t
`,
    'actors/persons.tsv': `${PERSONS}Zed Zorbel\t\tZorbel\tFRA\tm\tGOV\tpresident 2020-01-01 2019-01-01\t1
Zed Zorbel\t\t\tFRA\tx\tGOV\t\t
Zoe Zorbel\t\t\tFRA\tf\tGOV\tminister soon -\t
Zac Zorbel\t\t\tCHL\tm\tGOV\tpresident 2020-01-01 2022-01-01\t
Zia Zorbel\t\t\tCHL\tf\tGOV\tpresident 2021 -; clown 2020 -\t
`,
  });
  assert.deepEqual(found, [
    'data/actors/organisations.tsv:2: country: unknown country "QQQ"',
    'data/actors/organisations.tsv:3: aliases: stray blanks or bars',
    'data/actors/organisations.tsv:3: sectors: unknown sector "XYZ"',
    'data/actors/organisations.tsv:3: aliases: "ZU" is also a name of data/actors/organisations.tsv:2',
    'data/actors/persons.tsv:2: terms: "president" ends before it begins: 2020-01-01 2019-01-01',
    'data/actors/persons.tsv:2: wikidata: "1" is no Wikidata number',
    'data/actors/persons.tsv:3: gender: unknown gender "x"',
    'data/actors/persons.tsv:3: name: "Zed Zorbel" is also a name of data/actors/persons.tsv:2',
    'data/actors/persons.tsv:4: terms: "minister soon -" is not an office with its dates',
    'data/actors/persons.tsv:6: terms: unknown office "clown"',
  ]);
});

test('tables of actors: the check sees what is planted among the members of bodies', () => {
  const found = problemsOf({
    'actors/members.tsv': `organisation\tmembers\tfrom\tto
NATO\tNOR|QQQ\t1949\t-
Zorbel Union\tNOR\t1949\t-
NATO\tNOR\t1950-01-01\t1951
NATO\tCHL\t1951\t1950
NATO\tPER\t\t2000
`,
  });
  assert.deepEqual(found, [
    'data/actors/members.tsv:2: members: unknown country "QQQ"',
    'data/actors/members.tsv:3: organisation: "Zorbel Union" is no name in data/actors/organisations.tsv',
    'data/actors/members.tsv:4: members: NOR has another stay in NATO at the same time',
    'data/actors/members.tsv:5: to: the stay ends before it begins: 1951 1950',
  ]);
});

test('tables of actors: the check sees what is planted among the regions', () => {
  const found = problemsOf({
    'actors/regions.tsv': `names\tstates
baltic\tEST|LVA|QQQ
northern|baltic\tNOR|arctic
polar\tnorthern|NOR|NOR
`,
  });
  assert.deepEqual(found, [
    'data/actors/regions.tsv:2: states: "QQQ" is neither a code nor a region above',
    'data/actors/regions.tsv:3: states: "arctic" is neither a code nor a region above',
    'data/actors/regions.tsv:3: names: "baltic" twice',
    'data/actors/regions.tsv:4: states: a value twice',
  ]);
});

test('tables of actors: of an office that two held at once the later is named, where they share more than the day on which it passed on', () => {
  const rows = (second: string): Tables => ({
    'actors/persons.tsv': `${PERSONS}Zac Zorbel\t\t\tCHL\tm\tGOV\tpresident 2020-01-01 2022-01-01; deputy prime minister 2010 -\t
Zia Zorbel\t\t\tCHL\tf\tGOV\t${second}\t
`,
  });
  assert.deepEqual(problemsOf(rows('president 2021-12-31 -')), [
    'data/actors/persons.tsv:3: terms: "president" of CHL from 2021-12-31 overlaps that of Zac Zorbel (data/actors/persons.tsv:2), 2020-01-01 to 2022-01-01',
  ]);
  assert.equal(problemsOf(rows('president 2021 -')).length, 1);
  assert.deepEqual(problemsOf(rows('president 2022-01-01 -; deputy prime minister 2011 -')), []);
  assert.deepEqual(problemsOf(rows('president 2022 -')), []);
  assert.deepEqual(problemsOf(rows('ARG:president 2021-12-31 -')), []);
});

test('tables of actors: a member of the United Nations without demonym, capital or leaders is named', () => {
  const states = readTables()['actors/states.tsv'].replace(/^(CHL\t\tChile\tun)\t[^\t]*\t[^\t]*/m, '$1\t\t');
  const persons = `${PERSONS}Zed Zorbel\t\t\tFRA\tm\tGOV\tpresident 2020-01-01 -\t
Zoe Zorbel\t\t\tITA\tf\tGOV\tprime minister 2020-01-01 2022-01-01; prime minister 2023-01-01 -\t
`;
  const found = problemsOf({ 'actors/states.tsv': states, 'actors/persons.tsv': persons });
  const about = (state: string): string[] => found.filter(line => line.includes(state)).map(line => line.replace(/^.*?: /, ''));
  assert.deepEqual(about('Chile'), [
    'adjectives: Chile has no demonym',
    'capital: Chile has no capital',
    `: no head of state or of government of Chile at ${TABLES_UP_TO} in data/actors/persons.tsv`,
  ]);
  assert.deepEqual(about('France'), [': no previous head of state of France in data/actors/persons.tsv']);
  assert.deepEqual(about('Italy'), []);
});

test('tables of actors: role nouns, given names and titles are checked as well', () => {
  const found = problemsOf({
    'actors/roles.tsv': 'noun\tplural\tclass\tsectors\toffice\nclown\tclowns\tperson\tFUN\t\nclown\t\toffice\tCVL\t\n',
    'actors/given-names.tsv': 'gender\tnames\nx\tzed Zoe\nm\tzed\n',
    'actors/titles.tsv': 'title\tgender\tsectors\nDr.\t\t\n',
  });
  assert.deepEqual(found, [
    'data/actors/roles.tsv:2: sectors: unknown sector "FUN"',
    'data/actors/roles.tsv:3: noun: "clown" is also in line 2',
    'data/actors/roles.tsv:3: office: offices, and they alone, say which office is looked up',
    'data/actors/given-names.tsv:2: gender: unknown gender "x"',
    'data/actors/given-names.tsv:2: names: "Zoe" is not folded',
    'data/actors/given-names.tsv:3: names: "zed" twice',
    'data/actors/titles.tsv:2: title: "Dr." is not folded',
  ]);
});
